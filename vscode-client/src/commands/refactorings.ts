import * as vscode from "vscode";
import { type CodeAction, CodeActionRequest, CodeActionResolveRequest } from "vscode-languageclient/node";
import type { LanguageServer } from "../server/languageServer";

/** The changes of the server's that commands ask for, with the kinds they are offered under. */
const KINDS = {
  "insert-section-below": "refactor.rewrite",
  "move-section-up": "refactor.move",
  "move-section-down": "refactor.move",
  "sync-contents-and-plan": "refactor.rewrite",
} as const;

export type Refactoring = keyof typeof KINDS;

/** How a change went: made, or not offered at that place, perhaps for a reason that can be told. */
export type Outcome = { readonly made: true } | { readonly made: false; readonly reason?: string };

/** Makes a change of the server's at a place; the editor takes it as one step that can be undone. */
export async function refactor(
  server: LanguageServer,
  refactoring: Refactoring,
  document: vscode.TextDocument,
  position: vscode.Position,
): Promise<Outcome> {
  const actions = await server.ask(CodeActionRequest.type, {
    textDocument: { uri: server.uriOf(document) },
    range: { start: position, end: position },
    context: { diagnostics: [], only: [KINDS[refactoring]] },
  });
  const action = (actions ?? []).find((offered): offered is CodeAction => nameOf(offered) === refactoring);
  if (action === undefined) {
    return { made: false };
  }
  if (action.disabled !== undefined) {
    return { made: false, reason: action.disabled.reason };
  }
  const complete = await server.ask(CodeActionResolveRequest.type, action);
  const edit = await server.convert.asWorkspaceEdit(complete?.edit);
  return { made: edit !== undefined && edit.size > 0 && (await vscode.workspace.applyEdit(edit)) };
}

/** Tells why a change wasn't made, in the server's words or else in ours. */
export async function tellUnmade(outcome: Outcome, otherwise: string): Promise<void> {
  if (!outcome.made) {
    await vscode.window.showInformationMessage(outcome.reason ?? otherwise);
  }
}

function nameOf(action: object): unknown {
  const data = (action as Partial<CodeAction>).data as { refactoring?: unknown } | undefined;
  return data?.refactoring;
}
