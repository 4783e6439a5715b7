import * as vscode from "vscode";
import type { CommandContext } from "./commands";
import { refactor, tellUnmade } from "./refactorings";

/** Brings the table of contents and the course plan in line with the sections. */
export async function syncContentsAndPlan({ server, active }: CommandContext): Promise<void> {
  const editor = active.editor;
  if (editor !== undefined) {
    const start = new vscode.Position(0, 0);
    const outcome = await refactor(server, "sync-contents-and-plan", editor.document, start);
    await tellUnmade(outcome, vscode.l10n.t("Contents and plan agree with the sections already."));
  }
}
