import * as vscode from "vscode";
import { type Disposable, disposeAll } from "../disposables";
import type { Course } from "./course";
import { type HoursChartTexts, hoursRows, type ToHoursChart } from "./hoursRows";
import { openScriptedPanel } from "./scriptedPanel";

/** A chart of the course's hours: what is stated against what the parts add up to. */
export class HoursChart implements Disposable {
  private panel: vscode.WebviewPanel | undefined;
  private watching: vscode.Disposable | undefined;
  private readonly subscriptions: readonly Disposable[];

  constructor(
    private readonly extension: vscode.Uri,
    private readonly course: Course,
  ) {
    this.subscriptions = [
      vscode.commands.registerCommand("kegang.showHoursChart", () => {
        this.show();
      }),
      course.onDidChange(() => {
        this.send();
      }),
    ];
  }

  dispose(): void {
    this.panel?.dispose();
    disposeAll(this.subscriptions);
  }

  private show(): void {
    if (this.panel !== undefined) {
      this.panel.reveal();
      return;
    }
    this.panel = openScriptedPanel(this.extension, {
      type: "kegang.hoursChart",
      title: vscode.l10n.t("Course Hours"),
      name: "hoursChart",
      column: { viewColumn: vscode.ViewColumn.Active },
    });
    this.watching = this.course.watch();
    this.panel.onDidDispose(() => {
      this.panel = undefined;
      this.watching?.dispose();
    });
    this.panel.webview.onDidReceiveMessage(() => {
      this.send();
    });
  }

  private send(): void {
    const message: ToHoursChart = { rows: hoursRows(this.course.answer), texts: texts() };
    void this.panel?.webview.postMessage(message);
  }
}

function texts(): HoursChartTexts {
  return {
    title: vscode.l10n.t("Course Hours"),
    name: vscode.l10n.t("Part of the course"),
    stated: vscode.l10n.t("Stated"),
    computed: vscode.l10n.t("Sum of its parts"),
    exceeded: vscode.l10n.t("more than stated"),
    empty: vscode.l10n.t(
      "No hours were found. Write them behind a stage, a part or a section, as in “Part 1: Title (10 hours)”.",
    ),
  };
}
