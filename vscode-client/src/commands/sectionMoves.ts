import * as vscode from "vscode";
import { courseMap } from "../protocol";
import type { LanguageServer } from "../server/languageServer";
import { type CourseNode, courseNodes, lessonOf, sectionNow } from "../views/courseNode";
import { type Outcome, refactor, tellUnmade } from "./refactorings";

type Direction = "up" | "down";

/** Moves sections within their lesson; numbers, contents and plan follow. */
export class SectionMoves {
  /** A URI as the editor writes it. */
  private readonly normal = (uri: string): string => this.server.convert.asUri(uri).toString();

  /**
   * @param moved called when a section has got another place
   */
  constructor(
    private readonly server: LanguageServer,
    private readonly moved: () => unknown,
  ) {}

  /**
   * Moves a section past its neighbour.
   *
   * @param node the section in the course view; otherwise the one the editor's cursor is in
   */
  async move(direction: Direction, editor: vscode.TextEditor | undefined, node: unknown): Promise<void> {
    if (isSection(node)) {
      const document = await this.open(node);
      const section = sectionNow(node, await this.nodes(), this.normal);
      if (section === undefined) {
        await this.tellChanged();
      } else {
        await this.tell(await this.step(direction, document, startOf(section)));
      }
    } else if (editor !== undefined) {
      await this.tell(await this.step(direction, editor.document, editor.selection.active));
    }
    this.moved();
  }

  /** Moves a section to where another of its lesson stands. */
  async moveTo(dragged: CourseNode, onto: CourseNode): Promise<void> {
    const document = await this.open(dragged);
    const nodes = await this.nodes();
    const section = sectionNow(dragged, nodes, this.normal);
    const target = sectionNow(onto, nodes, this.normal);
    if (section === undefined || target === undefined) {
      await this.tellChanged();
      this.moved();
      return;
    }
    const sections = section.parent?.children ?? [];
    const to = sections.indexOf(target);
    const direction = to < sections.indexOf(section) ? "up" : "down";
    let at = sections.indexOf(section);
    let position: vscode.Position | undefined = startOf(section);
    while (at !== to && position !== undefined) {
      const outcome = await this.step(direction, document, position);
      if (!outcome.made) {
        await this.tell(outcome);
        break;
      }
      at += direction === "up" ? -1 : 1;
      position = await this.positionOf(section.uri, at);
    }
    this.moved();
  }

  private step(
    direction: Direction,
    document: vscode.TextDocument,
    position: vscode.Position,
  ): Promise<Outcome> {
    return refactor(this.server, `move-section-${direction}`, document, position);
  }

  private tell(outcome: Outcome): Promise<void> {
    return tellUnmade(outcome, vscode.l10n.t("The section can't be moved further."));
  }

  private async tellChanged(): Promise<void> {
    await vscode.window.showInformationMessage(
      vscode.l10n.t("The lesson has changed meanwhile, so nothing was moved. Try again."),
    );
  }

  /** The course as it is now: what the view shows may be older than the text. */
  private async nodes(): Promise<CourseNode[]> {
    const answer = await this.server.ask(courseMap, {});
    return courseNodes(answer?.nodes ?? []);
  }

  /** Where the section of a lesson is that is now the n-th, from 0. */
  private async positionOf(uri: string, index: number): Promise<vscode.Position | undefined> {
    const lesson = lessonOf(uri, await this.nodes(), this.normal);
    const section = lesson?.children[index];
    return section && startOf(section);
  }

  /** A file has to be shown for a change in it to be undone. */
  private async open(node: CourseNode): Promise<vscode.TextDocument> {
    const editor = await vscode.window.showTextDocument(this.server.convert.asUri(node.uri), {
      preserveFocus: true,
    });
    return editor.document;
  }
}

function startOf(node: CourseNode): vscode.Position {
  return new vscode.Position(node.start.line, node.start.character);
}

function isSection(node: unknown): node is CourseNode {
  return typeof node === "object" && node !== null && (node as Partial<CourseNode>).kind === "section";
}
