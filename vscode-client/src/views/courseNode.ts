import type { CourseMapNode, CourseNodeKind } from "../protocol";
import { ownHours } from "./lessonHours";

/** A place in a file: a line and a column, from 0. */
export interface Place {
  readonly line: number;
  readonly character: number;
}

/** A part of the course as the view shows it. */
export interface CourseNode {
  /** Stays the same while the course is edited elsewhere, so that the view keeps what is open and selected. */
  readonly id: string;
  readonly kind: CourseNodeKind;
  readonly name: string;
  /** To be read; empty where they are unknown. */
  readonly hours: string;
  readonly uri: string;
  readonly start: Place;
  readonly end: Place;
  readonly parent: CourseNode | undefined;
  readonly children: readonly CourseNode[];
}

/** The course's tree as the view needs it: every node knows its parent and has a name of its own. */
export function courseNodes(nodes: readonly CourseMapNode[], parent?: CourseNode): CourseNode[] {
  const seen = new Map<string, number>();
  return nodes.map((node) => {
    const ownId = node.kind === "lesson" ? node.location.uri : `${node.kind}:${node.name}`;
    const times = seen.get(ownId) ?? 0;
    seen.set(ownId, times + 1);
    const children: CourseNode[] = [];
    const made: CourseNode = {
      id: `${parent?.id ?? ""}/${encodeURIComponent(ownId)}${times === 0 ? "" : `~${times}`}`,
      kind: node.kind,
      name: node.name,
      hours: ownHours(node),
      uri: node.location.uri,
      start: node.location.range.start,
      end: node.location.range.end,
      parent,
      children,
    };
    children.push(...courseNodes(node.children, made));
    return made;
  });
}

/** The lessons among some nodes and all below them. */
export function lessonsIn(nodes: readonly CourseNode[]): CourseNode[] {
  return nodes.flatMap((node) => (node.kind === "lesson" ? [node] : lessonsIn(node.children)));
}

/**
 * The lesson of a file.
 *
 * @param normal writes a URI in the one way it can be compared: the server writes that of an open file as the editor
 *   does, those of others in its own way
 */
export function lessonOf(
  uri: string,
  nodes: readonly CourseNode[],
  normal: (uri: string) => string,
): CourseNode | undefined {
  const wanted = normal(uri);
  return lessonsIn(nodes).find((lesson) => normal(lesson.uri) === wanted);
}

/**
 * A section as it stands in a newer tree; undefined where it can't be told apart from others any more, or is gone. In one
 * lesson sections of one name follow one another as before.
 *
 * @param normal as for `lessonOf`
 */
export function sectionNow(
  section: CourseNode,
  nodes: readonly CourseNode[],
  normal: (uri: string) => string,
): CourseNode | undefined {
  const lesson = lessonOf(section.uri, nodes, normal);
  const alike = (node: CourseNode): boolean => node.name === section.name;
  const before = section.parent?.children.filter(alike) ?? [];
  const now = lesson?.children.filter(alike) ?? [];
  return now.length === before.length ? now[before.indexOf(section)] : undefined;
}

/** The section of a lesson a line belongs to; undefined above the first. */
export function sectionAt(lesson: CourseNode, line: number): CourseNode | undefined {
  return lesson.children.findLast((section) => section.start.line <= line);
}
