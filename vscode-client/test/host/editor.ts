import * as assert from "node:assert/strict";
import * as vscode from "vscode";
import type { Kegang } from "../../src/extension";

/** Milliseconds anything may take that a test waits for. */
const PATIENCE = 90_000;

/** Waits until something holds, and gives it. */
export async function until<T>(
  what: string,
  look: () => T | PromiseLike<T>,
  holds: (value: T) => boolean = Boolean,
  patience = PATIENCE,
): Promise<T> {
  const end = Date.now() + patience;
  for (;;) {
    const value = await look();
    if (holds(value)) {
      return value;
    }
    if (Date.now() > end) {
      throw new Error(`${what} did not come; there is ${JSON.stringify(value)}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Our extension, installed from its package and activated. */
export async function kegang(): Promise<Kegang> {
  const extension = vscode.extensions.getExtension<Kegang>("kegang.kegang");
  assert.ok(extension, "the package is installed");
  return extension.activate();
}

export async function runningKegang(): Promise<Kegang> {
  const api = await kegang();
  await until("the server", () => api.server.state === "running");
  return api;
}

/** A file of the open folder. */
export function fileUri(name: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert.ok(folder, "a folder is open");
  return vscode.Uri.joinPath(folder.uri, name);
}

export async function show(name: string): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(fileUri(name)));
}

/** Shows a new file with this text. */
export async function showNew(name: string, text: string): Promise<vscode.TextEditor> {
  await vscode.workspace.fs.writeFile(fileUri(name), Buffer.from(text));
  return show(name);
}

/** The server's findings about a document, once there are as many as expected or none. */
export function findings(document: vscode.TextDocument): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(document.uri).filter(({ source }) => source === "kegang");
}

export function codeOf(diagnostic: vscode.Diagnostic): string {
  const { code } = diagnostic;
  return String(typeof code === "object" ? code.value : code);
}

/** Waits for exactly these findings, by their rules. */
export function untilFindings(
  document: vscode.TextDocument,
  rules: readonly string[],
  patience = PATIENCE,
): Promise<vscode.Diagnostic[]> {
  const wanted = [...rules].sort().join();
  return until(
    `the findings ${wanted}`,
    () => findings(document),
    (found) => found.map(codeOf).sort().join() === wanted,
    patience,
  );
}

/**
 * Writes a file, until a document has the findings that follow from it. An editor that has just
 * been started may not watch the folder yet, and never hears of a change before.
 */
export async function writeUntilFindings(
  uri: vscode.Uri,
  content: Uint8Array,
  document: vscode.TextDocument,
  rules: readonly string[],
): Promise<void> {
  for (let left = PATIENCE; ; left -= 5_000) {
    await vscode.workspace.fs.writeFile(uri, content);
    try {
      await untilFindings(document, rules, 5_000);
      return;
    } catch (failure) {
      if (left <= 0) {
        throw failure;
      }
    }
  }
}

/** Where a text stands in a document. */
export function rangeOf(document: vscode.TextDocument, text: string): vscode.Range {
  const offset = document.getText().indexOf(text);
  assert.ok(offset >= 0, `${text} stands in the document`);
  return new vscode.Range(document.positionAt(offset), document.positionAt(offset + text.length));
}
