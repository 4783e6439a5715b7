import * as vscode from "vscode";
import { Delayed } from "../delayed";
import { type Disposable, disposeAll } from "../disposables";
import type { ActiveOutline } from "../documents/activeOutline";
import { preview } from "../protocol";
import type { LanguageServer } from "../server/languageServer";
import type { FromPreview, ToPreview } from "./previewMessages";
import { openScriptedPanel } from "./scriptedPanel";

/** Milliseconds without a change after which the preview is drawn anew. */
const QUIET_TIME = 150;

/** The outline as slides, beside the editor. It shows the outline that is edited, and follows the cursor in it. */
export class OutlinePreview implements Disposable {
  private panel: vscode.WebviewPanel | undefined;
  private shown: vscode.TextDocument | undefined;
  private asked = 0;
  private drawn = 0;
  private readonly redraw = new Delayed(QUIET_TIME, () => this.draw());
  private readonly subscriptions: readonly Disposable[];

  constructor(
    private readonly extension: vscode.Uri,
    private readonly server: LanguageServer,
    private readonly active: ActiveOutline,
  ) {
    this.subscriptions = [
      this.redraw,
      vscode.commands.registerCommand("kegang.showPreview", () => {
        this.show();
      }),
      active.onDidChange((editor) => {
        if (editor !== undefined) {
          this.turnTo(editor.document);
        }
      }),
      server.onDidChangeState(() => {
        this.redraw.schedule();
      }),
      vscode.workspace.onDidChangeTextDocument(({ document }) => {
        if (document === this.shown) {
          this.redraw.schedule();
        }
      }),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
        if (textEditor.document === this.shown) {
          this.followCursor(textEditor);
        }
      }),
    ];
  }

  dispose(): void {
    this.panel?.dispose();
    disposeAll(this.subscriptions);
  }

  private show(): void {
    const document = this.active.editor?.document;
    if (document === undefined) {
      return;
    }
    if (this.panel === undefined) {
      this.panel = openScriptedPanel(this.extension, {
        type: "kegang.preview",
        title: vscode.l10n.t("Outline Preview"),
        name: "preview",
        column: { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true },
      });
      this.panel.onDidDispose(() => {
        this.panel = undefined;
        this.shown = undefined;
      });
      this.panel.webview.onDidReceiveMessage((message: FromPreview) => this.receive(message));
    } else {
      this.panel.reveal(undefined, true);
    }
    this.turnTo(document);
  }

  private turnTo(document: vscode.TextDocument): void {
    if (this.panel !== undefined) {
      this.shown = document;
      void this.draw();
    }
  }

  private async draw(): Promise<void> {
    const document = this.shown;
    if (document === undefined) {
      return;
    }
    this.asked += 1;
    const asked = this.asked;
    const page = await this.server.ask(preview, { textDocument: { uri: this.server.uriOf(document) } });
    // By now another outline may be shown, a newer text be drawn already, or the panel be closed.
    if (page && asked > this.drawn && document === this.shown && this.panel !== undefined) {
      this.drawn = asked;
      this.panel.title = vscode.l10n.t("Preview: {0}", page.title);
      this.send({ type: "page", html: page.html });
      const editor = vscode.window.visibleTextEditors.find((visible) => visible.document === document);
      if (editor !== undefined) {
        this.followCursor(editor);
      }
    }
  }

  private followCursor(editor: vscode.TextEditor): void {
    if (vscode.workspace.getConfiguration("kegang").get<boolean>("preview.followCursor", true)) {
      this.send({ type: "cursor", line: editor.selection.active.line });
    }
  }

  private send(message: ToPreview): void {
    void this.panel?.webview.postMessage(message);
  }

  private async receive(message: FromPreview): Promise<void> {
    if (message.type === "ready") {
      await this.draw();
    } else if (this.shown !== undefined && Number.isInteger(message.line)) {
      const line = Math.min(Math.max(message.line, 0), this.shown.lineCount - 1);
      const column = vscode.window.visibleTextEditors.find(
        ({ document }) => document === this.shown,
      )?.viewColumn;
      const editor = await vscode.window.showTextDocument(this.shown, column ?? vscode.ViewColumn.One);
      const start = new vscode.Position(line, 0);
      editor.selection = new vscode.Selection(start, start);
      editor.revealRange(
        new vscode.Range(start, start),
        vscode.TextEditorRevealType.InCenterIfOutsideViewport,
      );
    }
  }
}
