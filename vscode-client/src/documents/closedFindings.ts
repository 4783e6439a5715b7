import * as vscode from "vscode";
import { Delayed } from "../delayed";
import { type Disposable, disposeAll } from "../disposables";
import { checkCourse } from "../protocol";
import type { LanguageServer } from "../server/languageServer";
import { ALL_FILES, LESSON_FILES, mayBeOutline, SETTINGS_FILES } from "./outlineDocuments";

/** Milliseconds in which closing many lessons, or changing many files, is taken for one event. */
const GATHERING_TIME = 500;

/** What git itself writes, every few seconds. */
const INTERNAL_FILES = /\/\.git(\/|$)/;

/**
 * What the latest check of the course found in lessons that are not open. The server tells of such lessons only what
 * their course says of them. Of a lesson that is opened it tells everything, so what is kept here of it is not shown
 * until the lesson is closed again, unmended.
 *
 * Once somebody has asked for a check it is made anew where the disk or the open lessons are others: the list of
 * problems would else lose those of a lesson that is saved and closed, and keep those that settings have turned off.
 */
export class ClosedFindings implements Disposable {
  private readonly collection = vscode.languages.createDiagnosticCollection("kegang-closed");
  private readonly found = new Map<string, readonly vscode.Diagnostic[]>();
  /** What has changed since the latest check began: what that finds there may be mended. */
  private readonly changed = new Set<string>();
  /** The latest check. Only what it finds is shown. */
  private latest = 0;
  /** Whether anybody has asked this server for a check. */
  private wanted = false;
  private readonly again = new Delayed(GATHERING_TIME, () => this.check());
  private readonly subscriptions: readonly Disposable[];

  constructor(private readonly server: LanguageServer) {
    const files = vscode.workspace.createFileSystemWatcher(LESSON_FILES);
    const settings = vscode.workspace.createFileSystemWatcher(SETTINGS_FILES);
    // Lessons link to files of any kind: what comes or goes may mend a link, or break one.
    const linked = vscode.workspace.createFileSystemWatcher(ALL_FILES, false, true, false);
    const forget = (uri: vscode.Uri): void => {
      this.changed.add(uri.toString());
      this.found.delete(uri.toString());
      this.collection.delete(uri);
    };
    const renew = (): void => {
      if (this.wanted) {
        this.again.schedule();
      }
    };
    const renewLinks = (uri: vscode.Uri): void => {
      if (!INTERNAL_FILES.test(uri.path)) {
        renew();
      }
    };
    const renewClosed = (uri: vscode.Uri): void => {
      if (!vscode.workspace.textDocuments.some((document) => document.uri.toString() === uri.toString())) {
        renew();
      }
    };
    this.subscriptions = [
      this.collection,
      this.again,
      files,
      files.onDidCreate(renewClosed),
      files.onDidChange(renewClosed),
      files.onDidDelete(renewClosed),
      linked,
      linked.onDidCreate(renewLinks),
      linked.onDidDelete(renewLinks),
      settings,
      settings.onDidCreate(renew),
      settings.onDidChange(renew),
      settings.onDidDelete(renew),
      // What was found there may be mended.
      files.onDidChange(forget),
      files.onDidDelete(forget),
      // Outside the open folders nothing is watched.
      vscode.workspace.onDidSaveTextDocument(({ uri }) => {
        forget(uri);
      }),
      vscode.workspace.onDidOpenTextDocument(({ uri }) => {
        this.collection.delete(uri);
      }),
      vscode.workspace.onDidCloseTextDocument((document) => {
        this.collection.set(document.uri, this.found.get(document.uri.toString()));
        if (mayBeOutline(document)) {
          renew();
        }
      }),
      server.onDidChangeState((state) => {
        if (state !== "running") {
          this.latest += 1;
          this.wanted = false;
          this.found.clear();
          this.collection.clear();
        }
      }),
    ];
  }

  dispose(): void {
    disposeAll(this.subscriptions);
  }

  /**
   * Has all lessons checked that are not open. Where that is stopped, or fails, what was found before stays.
   *
   * @param token stops it
   */
  async check(token?: vscode.CancellationToken): Promise<void> {
    this.wanted = true;
    this.latest += 1;
    const check = this.latest;
    this.changed.clear();
    const answer = await this.server.ask(checkCourse, {}, token);
    if (answer === undefined) {
      return;
    }
    const converted: [vscode.Uri, vscode.Diagnostic[]][] = [];
    for (const { uri, diagnostics } of answer.files) {
      const file = this.server.convert.asUri(uri);
      converted.push([file, await this.server.convert.asDiagnostics([...diagnostics])]);
    }
    if (check === this.latest) {
      this.show(converted.filter(([file]) => !this.changed.has(file.toString())));
    }
  }

  /** Waits for nothing, so that no lesson is opened or changed meanwhile. */
  private show(findings: readonly [vscode.Uri, vscode.Diagnostic[]][]): void {
    this.found.clear();
    this.collection.clear();
    const open = new Set(vscode.workspace.textDocuments.map(({ uri }) => uri.toString()));
    for (const [file, diagnostics] of findings) {
      this.found.set(file.toString(), diagnostics);
    }
    this.collection.set(findings.filter(([file]) => !open.has(file.toString())));
  }
}
