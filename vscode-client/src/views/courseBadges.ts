import * as vscode from "vscode";
import { type Disposable, disposeAll } from "../disposables";
import type { Course } from "./course";
import { problemText, ROW_SCHEME } from "./courseItems";
import type { CourseNode } from "./courseNode";

/** More don't fit into a badge. */
const MOST_SHOWN = 99;

/** Puts the number of problems behind the rows of the course view. */
export class CourseBadges implements vscode.FileDecorationProvider, Disposable {
  private readonly changed = new vscode.EventEmitter<undefined>();
  private readonly subscriptions: readonly Disposable[];
  private rows: ReadonlyMap<string, CourseNode> = new Map();

  readonly onDidChangeFileDecorations = this.changed.event;

  constructor(private readonly course: Course) {
    this.subscriptions = [
      this.changed,
      vscode.window.registerFileDecorationProvider(this),
      course.onDidChange(() => {
        this.rows = new Map(allIn(course.nodes).map((node) => [node.id, node]));
        this.changed.fire(undefined);
      }),
      course.onDidCountProblems(() => {
        this.changed.fire(undefined);
      }),
    ];
  }

  provideFileDecoration(uri: vscode.Uri): vscode.FileDecoration | undefined {
    const row = uri.scheme === ROW_SCHEME ? this.rows.get(uri.path) : undefined;
    if (row === undefined) {
      return undefined;
    }
    const problems = this.course.problemsOf(row);
    const total = problems.errors + problems.warnings + problems.notes;
    if (total === 0) {
      return undefined;
    }
    const color =
      problems.errors > 0
        ? "list.errorForeground"
        : problems.warnings > 0
          ? "list.warningForeground"
          : undefined;
    return new vscode.FileDecoration(
      String(Math.min(total, MOST_SHOWN)),
      problemText(problems),
      color === undefined ? undefined : new vscode.ThemeColor(color),
    );
  }

  dispose(): void {
    disposeAll(this.subscriptions);
  }
}

function allIn(nodes: readonly CourseNode[]): CourseNode[] {
  return nodes.flatMap((node) => [node, ...allIn(node.children)]);
}
