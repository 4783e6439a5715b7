import * as vscode from "vscode";
import type { CourseNode } from "./courseNode";

const TYPE = "application/vnd.code.tree.kegang.course";

/** Lets sections be dragged to another place in their lesson. */
export class SectionDrag implements vscode.TreeDragAndDropController<CourseNode> {
  readonly dragMimeTypes = [TYPE];
  readonly dropMimeTypes = [TYPE];

  /** What is being dragged; what travels with the mouse is its name alone. */
  private dragged: CourseNode | undefined;

  /**
   * @param move moves a section to where another of the same lesson stands
   */
  constructor(private readonly move: (section: CourseNode, target: CourseNode) => Promise<void>) {}

  handleDrag(nodes: readonly CourseNode[], transfer: vscode.DataTransfer): void {
    const section = nodes[0];
    this.dragged = nodes.length === 1 && section?.kind === "section" ? section : undefined;
    if (this.dragged !== undefined) {
      transfer.set(TYPE, new vscode.DataTransferItem(this.dragged.id));
    }
  }

  async handleDrop(target: CourseNode | undefined, transfer: vscode.DataTransfer): Promise<void> {
    const id = await transfer.get(TYPE)?.asString();
    const section = this.dragged;
    if (section === undefined || section.id !== id || target === undefined || target === section) {
      return;
    }
    if (target.kind !== "section" || target.parent?.id !== section.parent?.id) {
      void vscode.window.showInformationMessage(
        vscode.l10n.t("A section can only be moved within its own lesson."),
      );
      return;
    }
    await this.move(section, target);
  }
}
