import * as vscode from "vscode";
import { DocumentFormattingRequest } from "vscode-languageclient/node";
import type { CommandContext } from "./commands";

/** Formats the active outline as Kegang does, whatever other formatters there are for Markdown. */
export async function formatOutline({ server, active }: CommandContext): Promise<void> {
  const editor = active.editor;
  if (editor === undefined) {
    return;
  }
  const { document, options } = editor;
  const version = document.version;
  const edits = await server.ask(DocumentFormattingRequest.type, {
    textDocument: { uri: server.uriOf(document) },
    options: {
      tabSize: typeof options.tabSize === "number" ? options.tabSize : 2,
      insertSpaces: options.insertSpaces !== false,
    },
  });
  if (edits === undefined || edits === null || edits.length === 0 || document.version !== version) {
    return;
  }
  const change = new vscode.WorkspaceEdit();
  change.set(document.uri, await server.convert.asTextEdits(edits));
  await vscode.workspace.applyEdit(change);
}
