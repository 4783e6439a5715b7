import * as vscode from "vscode";
import { type Disposable, disposeAll } from "../disposables";
import { checkCourse } from "../protocol";
import type { LanguageServer } from "../server/languageServer";
import { LESSON_FILES } from "./outlineDocuments";

/**
 * What the latest check of the course found in lessons that are not open. The server tells of such lessons only what
 * their course says of them. Of a lesson that is opened it tells everything, so what is kept here of it is not shown
 * until the lesson is closed again, unmended.
 */
export class ClosedFindings implements Disposable {
  private readonly collection = vscode.languages.createDiagnosticCollection("kegang-closed");
  private readonly found = new Map<string, readonly vscode.Diagnostic[]>();
  private readonly subscriptions: readonly Disposable[];

  constructor(private readonly server: LanguageServer) {
    const files = vscode.workspace.createFileSystemWatcher(LESSON_FILES);
    const forget = (uri: vscode.Uri): void => {
      this.found.delete(uri.toString());
      this.collection.delete(uri);
    };
    this.subscriptions = [
      this.collection,
      files,
      // What was found there may be mended.
      files.onDidChange(forget),
      files.onDidDelete(forget),
      vscode.workspace.onDidOpenTextDocument(({ uri }) => {
        this.collection.delete(uri);
      }),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => {
        this.collection.set(uri, this.found.get(uri.toString()));
      }),
      server.onDidChangeState((state) => {
        if (state !== "running") {
          this.found.clear();
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
    this.found.clear();
    this.collection.clear();
    // Meanwhile some may have been opened.
    const open = new Set(vscode.workspace.textDocuments.map(({ uri }) => uri.toString()));
    for (const { uri, diagnostics } of answer?.files ?? []) {
      const file = this.server.convert.asUri(uri);
      const converted = await this.server.convert.asDiagnostics([...diagnostics]);
      this.found.set(file.toString(), converted);
      if (!open.has(file.toString())) {
        this.collection.set(file, converted);
      }
    }
  }
}
