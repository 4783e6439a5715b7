import * as vscode from "vscode";
import type { CourseNode } from "./courseNode";

const TYPE = "application/vnd.code.tree.kegang.course";

/** Lets sections be dragged to another place in their lesson. */
export class SectionDrag implements vscode.TreeDragAndDropController<CourseNode> {
  readonly dragMimeTypes = [TYPE];
  readonly dropMimeTypes = [TYPE];

  /**
   * @param move moves a section to where another of the same lesson stands
   */
  constructor(private readonly move: (section: CourseNode, target: CourseNode) => Promise<void>) {}

  handleDrag(nodes: readonly CourseNode[], transfer: vscode.DataTransfer): void {
    const section = nodes[0];
    if (nodes.length === 1 && section?.kind === "section") {
      transfer.set(TYPE, new vscode.DataTransferItem(section));
    }
  }

  async handleDrop(target: CourseNode | undefined, transfer: vscode.DataTransfer): Promise<void> {
    const section = transfer.get(TYPE)?.value as CourseNode | undefined;
    if (section === undefined || target === undefined || target === section) {
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
