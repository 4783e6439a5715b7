import type { Budget, CourseMapNode, CourseNodeKind } from "../../src/protocol";

/** What a node of a map may say besides its name. */
interface Extras {
  readonly uri?: string;
  readonly line?: number;
  readonly hours?: string;
  readonly stated?: Budget;
  readonly computed?: Budget;
}

/** A node of a course map. */
export function node(
  kind: CourseNodeKind,
  name: string,
  extras: Extras = {},
  children: readonly CourseMapNode[] = [],
): CourseMapNode {
  const { uri = "file:///a.md", line = 0, hours = extras.stated?.text ?? "", stated, computed } = extras;
  const start = { line, character: 3 };
  return {
    kind,
    name,
    hours,
    ...(stated === undefined ? {} : { stated }),
    ...(computed === undefined ? {} : { computed }),
    location: { uri, range: { start, end: { line, character: 3 + name.length } } },
    children,
  };
}

export function periods(count: number): Budget {
  return { text: `${count}课时`, least: count * 45, most: count * 45, unit: "time" };
}
