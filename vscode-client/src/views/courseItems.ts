import * as vscode from "vscode";
import type { CourseNode } from "./courseNode";
import type { ProblemCount } from "./problemCounts";

/** The scheme of the names the view's rows have for their badges; no file has it. */
export const ROW_SCHEME = "kegang-course";

const ICONS = { stage: "layers", part: "library", lesson: "book", section: "symbol-string" } as const;

/** The name of a row, for its badge. */
export function rowUri(node: CourseNode): vscode.Uri {
  return vscode.Uri.from({ scheme: ROW_SCHEME, path: node.id });
}

/** A row of the course view. */
export function courseItem(node: CourseNode): vscode.TreeItem {
  const item = new vscode.TreeItem(node.name, foldingOf(node));
  item.id = node.id;
  item.description = node.hours;
  item.iconPath = new vscode.ThemeIcon(ICONS[node.kind]);
  item.contextValue = node.kind;
  item.resourceUri = rowUri(node);
  item.tooltip = [node.name, node.hours].filter((line) => line !== "").join("\n");
  item.command = { command: "kegang.openCourseNode", title: vscode.l10n.t("Open"), arguments: [node] };
  return item;
}

/** What a badge says when it is read out; empty where there are no problems. */
export function problemText(problems: ProblemCount): string {
  const texts = [];
  if (problems.errors > 0) {
    texts.push(vscode.l10n.t("errors: {0}", problems.errors));
  }
  if (problems.warnings > 0) {
    texts.push(vscode.l10n.t("warnings: {0}", problems.warnings));
  }
  if (problems.notes > 0) {
    texts.push(vscode.l10n.t("notes: {0}", problems.notes));
  }
  return texts.join(vscode.l10n.t(", "));
}

function foldingOf(node: CourseNode): vscode.TreeItemCollapsibleState {
  if (node.children.length === 0) {
    return vscode.TreeItemCollapsibleState.None;
  }
  return node.kind === "lesson"
    ? vscode.TreeItemCollapsibleState.Collapsed
    : vscode.TreeItemCollapsibleState.Expanded;
}
