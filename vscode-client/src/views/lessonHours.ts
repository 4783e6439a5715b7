import type { CourseMapNode } from "../protocol";

/** The hours that hold for a lesson, with the name of what they are given for. */
export interface LessonHours {
  readonly text: string;
  readonly of: string;
}

/** A lesson's own hours, else what its sections add up to, else those of the smallest part it belongs to. */
export function hoursOfLesson(nodes: readonly CourseMapNode[], uri: string): LessonHours | undefined {
  for (const node of nodes) {
    if (node.kind === "lesson" ? node.location.uri === uri : hasLesson(node, uri)) {
      const below = node.kind === "lesson" ? undefined : hoursOfLesson(node.children, uri);
      return below ?? hoursOf(node);
    }
  }
  return undefined;
}

/** What a part of the course takes: as its author writes it, else, for a lesson, what its sections add up to. */
export function ownHours(node: CourseMapNode): string {
  return node.hours === "" && node.kind === "lesson" ? (node.computed?.text ?? "") : node.hours;
}

function hoursOf(node: CourseMapNode): LessonHours | undefined {
  const text = ownHours(node);
  return text === "" ? undefined : { text, of: node.name };
}

function hasLesson(node: CourseMapNode, uri: string): boolean {
  return node.children.some((child) =>
    child.kind === "lesson" ? child.location.uri === uri : hasLesson(child, uri),
  );
}
