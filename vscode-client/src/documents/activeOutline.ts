import * as vscode from "vscode";
import { type Disposable, disposeAll } from "../disposables";
import { explainFile } from "../protocol";
import { Delayed } from "../delayed";
import type { LanguageServer } from "../server/languageServer";
import { mayBeOutline } from "./outlineDocuments";

/** Milliseconds without a change after which a Markdown file is looked at again. */
const QUIET_TIME = 400;

/** The outline in the active editor. What a command or a view may do depends on whether there is one. */
export class ActiveOutline implements Disposable {
  private current: vscode.TextEditor | undefined;
  private readonly changed = new vscode.EventEmitter<vscode.TextEditor | undefined>();
  private readonly look = new Delayed(QUIET_TIME, () => this.lookAtActive());
  private readonly subscriptions: readonly Disposable[];

  /** Tells the editor that has become active with an outline in it, or that none has. */
  readonly onDidChange = this.changed.event;

  constructor(private readonly server: LanguageServer) {
    this.subscriptions = [
      this.changed,
      this.look,
      vscode.window.onDidChangeActiveTextEditor(() => this.lookAtActive()),
      server.onDidChangeState(() => this.lookAtActive()),
      vscode.workspace.onDidOpenTextDocument((document) => {
        // A document whose language is changed is closed and opened anew.
        if (document === vscode.window.activeTextEditor?.document) {
          void this.lookAtActive();
        }
      }),
      vscode.workspace.onDidChangeTextDocument(({ document }) => {
        // Once an outline, a document stays one until it is closed.
        if (document === vscode.window.activeTextEditor?.document && this.current === undefined) {
          this.look.schedule();
        }
      }),
    ];
    void this.lookAtActive();
  }

  get editor(): vscode.TextEditor | undefined {
    return this.current;
  }

  dispose(): void {
    disposeAll(this.subscriptions);
  }

  private async lookAtActive(): Promise<void> {
    const editor = vscode.window.activeTextEditor;
    const isOutline = editor !== undefined && (await this.isOutline(editor.document));
    // Another editor may have become active while the server answered; that one is looked at on its own.
    if (editor === vscode.window.activeTextEditor) {
      this.become(isOutline ? editor : undefined);
    }
  }

  private async isOutline(document: vscode.TextDocument): Promise<boolean> {
    if (!mayBeOutline(document) || this.server.state !== "running") {
      return false;
    }
    if (document.languageId === "lesson-outline") {
      return true;
    }
    const explanation = await this.server.ask(explainFile, {
      textDocument: { uri: this.server.uriOf(document) },
    });
    return explanation?.outline === true;
  }

  private become(editor: vscode.TextEditor | undefined): void {
    if (editor !== this.current) {
      this.current = editor;
      void vscode.commands.executeCommand("setContext", "kegang.outlineActive", editor !== undefined);
      this.changed.fire(editor);
    }
  }
}
