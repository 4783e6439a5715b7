import * as vscode from "vscode";
import { type Disposable, disposeAll } from "../disposables";
import type { LanguageServer } from "../server/languageServer";
import type { Course } from "./course";
import { courseItem } from "./courseItems";
import type { CourseNode } from "./courseNode";
import type { SectionDrag } from "./sectionDrag";

/** The tree of stages, parts, lessons and sections. */
export class CourseView implements vscode.TreeDataProvider<CourseNode>, Disposable {
  private readonly changed = new vscode.EventEmitter<undefined>();
  private readonly tree: vscode.TreeView<CourseNode>;
  private readonly subscriptions: readonly Disposable[];
  private watching: vscode.Disposable | undefined;

  readonly onDidChangeTreeData = this.changed.event;

  constructor(
    private readonly course: Course,
    private readonly server: LanguageServer,
    drag: SectionDrag,
  ) {
    this.tree = vscode.window.createTreeView("kegang.course", {
      treeDataProvider: this,
      dragAndDropController: drag,
      showCollapseAll: true,
    });
    this.subscriptions = [
      this.changed,
      this.tree,
      this.tree.onDidChangeVisibility(({ visible }) => {
        this.watchWhile(visible);
      }),
      course.onDidChange(() => {
        this.changed.fire(undefined);
      }),
      vscode.commands.registerCommand("kegang.openCourseNode", (node: CourseNode) => this.open(node)),
      vscode.commands.registerCommand("kegang.refreshCourse", () => course.refresh()),
      vscode.commands.registerCommand("kegang.showCourseMap", () =>
        vscode.commands.executeCommand("kegang.course.focus"),
      ),
    ];
    this.watchWhile(this.tree.visible);
  }

  getChildren(node?: CourseNode): CourseNode[] {
    return [...(node?.children ?? this.course.nodes)];
  }

  getParent(node: CourseNode): CourseNode | undefined {
    return node.parent;
  }

  getTreeItem(node: CourseNode): vscode.TreeItem {
    return courseItem(node);
  }

  dispose(): void {
    this.watching?.dispose();
    disposeAll(this.subscriptions);
  }

  private watchWhile(visible: boolean): void {
    this.watching?.dispose();
    this.watching = visible ? this.course.watch() : undefined;
  }

  private async open(node: CourseNode): Promise<void> {
    const range = new vscode.Range(node.start.line, node.start.character, node.end.line, node.end.character);
    await vscode.window.showTextDocument(this.server.convert.asUri(node.uri), {
      selection: new vscode.Range(range.start, range.start),
      preserveFocus: true,
    });
    vscode.window.activeTextEditor?.revealRange(range, vscode.TextEditorRevealType.AtTop);
  }
}
