import * as vscode from "vscode";
import type { CommandContext } from "./commands";
import { refactor, tellUnmade } from "./refactorings";

/** Inserts a new section behind the one the cursor is in. */
export async function insertSection({ server, active }: CommandContext): Promise<void> {
  const editor = active.editor;
  if (editor !== undefined) {
    const outcome = await refactor(server, "insert-section-below", editor.document, editor.selection.active);
    await tellUnmade(
      outcome,
      vscode.l10n.t("No section can be inserted here. Put the cursor into a numbered section."),
    );
  }
}
