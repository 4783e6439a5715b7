import * as vscode from "vscode";
import { type Disposable, disposeAll } from "../disposables";
import type { ActiveOutline } from "../documents/activeOutline";
import { findingsOf } from "../documents/findings";
import type { LanguageServer } from "../server/languageServer";
import type { Course } from "./course";
import { problemText } from "./courseItems";
import { hoursOfLesson } from "./lessonHours";
import { countOf } from "./problemCounts";

/** Shows the findings and the hours of the outline that is edited, or that the server doesn't run. */
export class StatusBar implements Disposable {
  private readonly item = vscode.window.createStatusBarItem(
    "kegang.status",
    vscode.StatusBarAlignment.Left,
    40,
  );
  private readonly subscriptions: readonly Disposable[];
  private watching: vscode.Disposable | undefined;

  constructor(
    private readonly server: LanguageServer,
    private readonly active: ActiveOutline,
    private readonly course: Course,
  ) {
    this.item.name = "Kegang";
    const update = (): void => {
      this.update();
    };
    this.subscriptions = [
      this.item,
      active.onDidChange(update),
      course.onDidChange(update),
      server.onDidChangeState(update),
      vscode.languages.onDidChangeDiagnostics(({ uris }) => {
        const shown = this.active.editor?.document.uri.toString();
        if (uris.some((uri) => uri.toString() === shown)) {
          update();
        }
      }),
    ];
    update();
  }

  dispose(): void {
    this.watching?.dispose();
    disposeAll(this.subscriptions);
  }

  private update(): void {
    const document = this.active.editor?.document;
    if (document === undefined) {
      this.watching?.dispose();
      this.watching = undefined;
    } else {
      this.watching ??= this.course.watch();
    }
    if (this.server.state === "starting") {
      this.show("$(sync~spin) Kegang", vscode.l10n.t("Kegang is starting."), "kegang.showLog");
    } else if (document !== undefined) {
      this.showOutline(document);
    } else {
      this.item.hide();
    }
  }

  private showOutline(document: vscode.TextDocument): void {
    const count = countOf(findingsOf(document.uri));
    const total = count.errors + count.warnings + count.notes;
    const icon = count.errors > 0 ? "$(error)" : total > 0 ? "$(warning)" : "$(check)";
    const findings = total === 0 ? vscode.l10n.t("no findings") : vscode.l10n.t("findings: {0}", total);
    const uri = this.server.uriOf(document);
    const hours = hoursOfLesson(this.course.answer, uri);
    const text = [`${icon} ${findings}`, hours?.text].filter((part) => part !== undefined).join(" · ");
    const tooltip = [
      problemText(count) || vscode.l10n.t("Nothing was found in this outline."),
      hours === undefined ? "" : vscode.l10n.t("Hours: {0} ({1})", hours.text, hours.of),
    ];
    this.show(text, tooltip.filter((line) => line !== "").join("\n"), "workbench.actions.view.problems");
  }

  private show(text: string, tooltip: string, command: string): void {
    this.item.text = text;
    this.item.tooltip = tooltip;
    this.item.command = command;
    this.item.show();
  }
}
