import * as vscode from "vscode";
import { applyFirst, codeActions, wholeOf } from "./codeActions";
import type { CommandContext } from "./commands";

const FIX_ALL = vscode.CodeActionKind.SourceFixAll.append("kegang");

/** Makes all safe fixes of the active outline. */
export async function fixAll({ active }: CommandContext): Promise<void> {
  const document = active.editor?.document;
  if (document === undefined) {
    return;
  }
  if (!(await applyFirst(await codeActions(document, wholeOf(document), FIX_ALL)))) {
    void vscode.window.setStatusBarMessage(vscode.l10n.t("There is nothing to fix safely."), 5000);
  }
}
