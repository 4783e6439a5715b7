import { type CourseNode, sectionAt } from "./courseNode";

/** How many problems something has, by how bad they are. */
export interface ProblemCount {
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
}

/** A problem: where it stands, and how bad it is. */
export interface Problem {
  readonly line: number;
  readonly severity: keyof ProblemCount;
}

export const NO_PROBLEMS: ProblemCount = { errors: 0, warnings: 0, notes: 0 };

export function countOf(problems: readonly Problem[]): ProblemCount {
  const count = { errors: 0, warnings: 0, notes: 0 };
  for (const problem of problems) {
    count[problem.severity] += 1;
  }
  return count;
}

/**
 * Counts the problems of every node, each node's with those of all below it.
 *
 * @param problemsOf the problems of a file
 * @returns by the nodes' ids; a node without problems isn't in it
 */
export function problemCounts(
  nodes: readonly CourseNode[],
  problemsOf: (uri: string) => readonly Problem[],
): Map<string, ProblemCount> {
  const counts = new Map<string, ProblemCount>();
  for (const node of nodes) {
    countNode(node, problemsOf, counts);
  }
  return counts;
}

function countNode(
  node: CourseNode,
  problemsOf: (uri: string) => readonly Problem[],
  counts: Map<string, ProblemCount>,
): ProblemCount {
  const count =
    node.kind === "lesson"
      ? countLesson(node, problemsOf(node.uri), counts)
      : node.children.map((child) => countNode(child, problemsOf, counts)).reduce(sum, NO_PROBLEMS);
  note(node, count, counts);
  return count;
}

function countLesson(
  lesson: CourseNode,
  problems: readonly Problem[],
  counts: Map<string, ProblemCount>,
): ProblemCount {
  const bySection = new Map<CourseNode, Problem[]>();
  for (const problem of problems) {
    const section = sectionAt(lesson, problem.line);
    if (section !== undefined) {
      const among = bySection.get(section) ?? [];
      among.push(problem);
      bySection.set(section, among);
    }
  }
  for (const [section, among] of bySection) {
    note(section, countOf(among), counts);
  }
  return countOf(problems);
}

function note(node: CourseNode, count: ProblemCount, counts: Map<string, ProblemCount>): void {
  if (count.errors + count.warnings + count.notes > 0) {
    counts.set(node.id, count);
  }
}

function sum(one: ProblemCount, other: ProblemCount): ProblemCount {
  return {
    errors: one.errors + other.errors,
    warnings: one.warnings + other.warnings,
    notes: one.notes + other.notes,
  };
}
