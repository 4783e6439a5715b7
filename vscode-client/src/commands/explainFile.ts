import * as vscode from "vscode";
import { mayBeOutline } from "../documents/outlineDocuments";
import { explainFile } from "../protocol";
import type { CommandContext } from "./commands";

/** Tells why a file is or isn't checked: the one in the active editor, or the one chosen in the explorer. */
export async function explainActiveFile({ server }: CommandContext, chosen: unknown): Promise<void> {
  const document =
    chosen instanceof vscode.Uri
      ? await vscode.workspace.openTextDocument(chosen)
      : vscode.window.activeTextEditor?.document;
  if (document === undefined || !mayBeOutline(document)) {
    await vscode.window.showInformationMessage(
      vscode.l10n.t("Not checked: only Markdown files on this computer can be outlines."),
    );
    return;
  }
  if (server.state !== "running") {
    await vscode.window.showWarningMessage(vscode.l10n.t("Not checked: Kegang isn't running."));
    return;
  }
  const explanation = await server.ask(explainFile, { textDocument: { uri: server.uriOf(document) } });
  if (explanation !== undefined && explanation !== null) {
    await vscode.window.showInformationMessage(explanation.text);
  }
}
