import * as vscode from "vscode";
import { type Disposable, disposeAll } from "../disposables";
import { checkCourse } from "../protocol";
import type { LanguageServer } from "../server/languageServer";
import { LESSON_FILES } from "./outlineDocuments";

/**
 * What the latest check of the course found in lessons that are not open. The server tells of such lessons only what
 * their course says of them; once a lesson is opened it tells everything, and what is kept here of it goes.
 */
export class ClosedFindings implements Disposable {
  private readonly collection = vscode.languages.createDiagnosticCollection("kegang-closed");
  private readonly subscriptions: readonly Disposable[];

  constructor(private readonly server: LanguageServer) {
    const files = vscode.workspace.createFileSystemWatcher(LESSON_FILES);
    const forget = (uri: vscode.Uri): void => {
      this.collection.delete(uri);
    };
    this.subscriptions = [
      this.collection,
      files,
      // What was found there may be mended.
      files.onDidChange(forget),
      files.onDidDelete(forget),
      vscode.workspace.onDidOpenTextDocument(({ uri }) => {
        forget(uri);
      }),
      server.onDidChangeState((state) => {
        if (state !== "running") {
          this.collection.clear();
        }
      }),
    ];
  }

  dispose(): void {
    disposeAll(this.subscriptions);
  }

  /** Has all lessons checked that are not open. */
  async check(): Promise<void> {
    const answer = await this.server.ask(checkCourse, {});
    const found: [vscode.Uri, vscode.Diagnostic[]][] = [];
    for (const { uri, diagnostics } of answer?.files ?? []) {
      found.push([this.server.convert.asUri(uri), await this.server.convert.asDiagnostics([...diagnostics])]);
    }
    // Meanwhile some may have been opened.
    const open = new Set(vscode.workspace.textDocuments.map(({ uri }) => uri.toString()));
    this.collection.clear();
    this.collection.set(found.filter(([uri]) => !open.has(uri.toString())));
  }
}
