import * as vscode from "vscode";
import { Delayed } from "../delayed";
import { type Disposable, disposeAll } from "../disposables";
import { findingsOf } from "../documents/findings";
import { mayBeOutline } from "../documents/outlineDocuments";
import { courseMap, type CourseMapNode } from "../protocol";
import type { LanguageServer } from "../server/languageServer";
import { type CourseNode, courseNodes } from "./courseNode";
import { NO_PROBLEMS, type ProblemCount, problemCounts } from "./problemCounts";

/** Milliseconds in which several reasons to look at the course anew become one. */
const GATHERING_TIME = 300;

/**
 * The course of the open folders, as the views show it.
 *
 * The map grows with the course, so it is asked for when files are saved, come or go, and never while somebody types.
 * Problems are counted from what the editor holds already.
 */
export class Course implements Disposable {
  private current: readonly CourseNode[] = [];
  private map: readonly CourseMapNode[] = [];
  private counts: ReadonlyMap<string, ProblemCount> = new Map();
  private watchers = 0;
  private asked = 0;
  private shown = 0;
  private outdated = true;
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly counted = new vscode.EventEmitter<void>();
  private readonly mapDelay = new Delayed(GATHERING_TIME, () => this.refresh());
  private readonly countDelay = new Delayed(GATHERING_TIME, () => {
    this.count();
  });
  private readonly subscriptions: readonly Disposable[];

  /** Tells that the tree is another. */
  readonly onDidChange = this.changed.event;

  /** Tells that the problems are others. */
  readonly onDidCountProblems = this.counted.event;

  constructor(private readonly server: LanguageServer) {
    const files = vscode.workspace.createFileSystemWatcher("**/{*.md,*.markdown,kegang.json}");
    const becomeOutdated = (): void => {
      this.becomeOutdated();
    };
    this.subscriptions = [
      this.changed,
      this.counted,
      this.mapDelay,
      this.countDelay,
      files,
      files.onDidCreate(becomeOutdated),
      files.onDidChange(becomeOutdated),
      files.onDidDelete(becomeOutdated),
      server.onDidChangeState((state) => {
        if (state === "running" && this.watchers > 0) {
          void this.refresh();
        } else {
          becomeOutdated();
        }
      }),
      vscode.workspace.onDidChangeWorkspaceFolders(becomeOutdated),
      vscode.workspace.onDidOpenTextDocument((document) => {
        if (mayBeOutline(document)) {
          becomeOutdated();
        }
      }),
      vscode.languages.onDidChangeDiagnostics(() => {
        this.countDelay.schedule();
      }),
    ];
  }

  get nodes(): readonly CourseNode[] {
    return this.current;
  }

  /** The server's own answer, for views that draw it. */
  get answer(): readonly CourseMapNode[] {
    return this.map;
  }

  problemsOf(node: CourseNode): ProblemCount {
    return this.counts.get(node.id) ?? NO_PROBLEMS;
  }

  /** Keeps the course up to date until the result is disposed: only what somebody looks at is asked for. */
  watch(): vscode.Disposable {
    this.watchers += 1;
    if (this.outdated) {
      this.mapDelay.schedule();
    }
    return new vscode.Disposable(() => {
      this.watchers -= 1;
    });
  }

  /** Asks for the course now. */
  async refresh(): Promise<void> {
    this.outdated = false;
    this.asked += 1;
    const asked = this.asked;
    const answer = await this.server.ask(courseMap, {});
    // A later question may have been answered first, and without an answer what is known is better than nothing.
    if (asked < this.shown || (answer === undefined && this.server.state === "running")) {
      return;
    }
    this.shown = asked;
    this.map = answer?.nodes ?? [];
    this.current = courseNodes(this.map);
    this.counts = this.countProblems();
    this.changed.fire();
  }

  dispose(): void {
    disposeAll(this.subscriptions);
  }

  private becomeOutdated(): void {
    this.outdated = true;
    if (this.watchers > 0) {
      this.mapDelay.schedule();
    }
  }

  private count(): void {
    this.counts = this.countProblems();
    this.counted.fire();
  }

  private countProblems(): ReadonlyMap<string, ProblemCount> {
    return problemCounts(this.current, (uri) => findingsOf(this.server.convert.asUri(uri)));
  }
}
