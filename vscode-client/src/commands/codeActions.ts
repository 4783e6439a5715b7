import * as vscode from "vscode";

/**
 * The server's code actions of one kind at a place, those it prefers first. Actions of other extensions have other
 * kinds.
 */
export async function codeActions(
  document: vscode.TextDocument,
  range: vscode.Range,
  kind: vscode.CodeActionKind,
): Promise<vscode.CodeAction[]> {
  const most = 50;
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    "vscode.executeCodeActionProvider",
    document.uri,
    range,
    kind.value,
    most,
  );
  return actions
    .filter((action) => action.edit !== undefined && action.kind !== undefined && kind.contains(action.kind))
    .sort((one, other) => Number(other.isPreferred ?? false) - Number(one.isPreferred ?? false));
}

/**
 * Carries out the first of the actions.
 *
 * @returns whether there was one and the editor took its edit
 */
export async function applyFirst(actions: readonly vscode.CodeAction[]): Promise<boolean> {
  const edit = actions[0]?.edit;
  return edit !== undefined && (await vscode.workspace.applyEdit(edit));
}

/** The whole text of a document. */
export function wholeOf(document: vscode.TextDocument): vscode.Range {
  return document.validateRange(new vscode.Range(0, 0, document.lineCount, 0));
}
