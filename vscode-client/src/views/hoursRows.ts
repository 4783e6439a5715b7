import type { Budget, CourseMapNode, CourseNodeKind } from "../protocol";

/** A bar of the chart. */
export interface HoursBar {
  readonly text: string;
  /** Its length, as a share of the longest bar with the same unit. */
  readonly share: number;
}

/** A row of the chart. */
export interface HoursRow {
  readonly kind: CourseNodeKind;
  /** How many rows above it it belongs to. */
  readonly depth: number;
  readonly name: string;
  readonly stated?: HoursBar;
  readonly computed?: HoursBar;
  /** Whether the parts take more than is stated. */
  readonly exceeded: boolean;
}

/** The chart's words, in the user's language. */
export interface HoursChartTexts {
  readonly title: string;
  readonly name: string;
  readonly stated: string;
  readonly computed: string;
  readonly exceeded: string;
  readonly empty: string;
}

/** What the chart is sent. */
export interface ToHoursChart {
  readonly rows: readonly HoursRow[];
  readonly texts: HoursChartTexts;
}

/** Sums of decimal hours differ from what is stated by less than this. */
const ROUNDING = 1e-6;

/** The rows of the chart: every part of the course that has hours, and what those belong to. */
export function hoursRows(nodes: readonly CourseMapNode[]): HoursRow[] {
  const longest = new Map<string, number>();
  measure(nodes, longest);
  return rows(nodes, 0, longest);
}

function measure(nodes: readonly CourseMapNode[], longest: Map<string, number>): void {
  for (const node of nodes) {
    for (const budget of [node.stated, node.computed]) {
      if (budget !== undefined && budget !== null) {
        longest.set(budget.unit, Math.max(longest.get(budget.unit) ?? 0, budget.most));
      }
    }
    measure(node.children, longest);
  }
}

function rows(nodes: readonly CourseMapNode[], depth: number, longest: Map<string, number>): HoursRow[] {
  return nodes.flatMap((node) => {
    const below = rows(node.children, depth + 1, longest);
    const stated = node.stated ?? undefined;
    const computed = node.computed ?? undefined;
    if (stated === undefined && computed === undefined && below.length === 0) {
      return [];
    }
    const row: HoursRow = {
      kind: node.kind,
      depth,
      name: node.name,
      ...(stated === undefined ? {} : { stated: bar(stated, longest) }),
      ...(computed === undefined ? {} : { computed: bar(computed, longest) }),
      exceeded: isExceeded(stated, computed),
    };
    return [row, ...below];
  });
}

function bar(budget: Budget, longest: Map<string, number>): HoursBar {
  const whole = longest.get(budget.unit) ?? 0;
  return { text: budget.text, share: whole > 0 ? budget.most / whole : 0 };
}

function isExceeded(stated: Budget | undefined, computed: Budget | undefined): boolean {
  return stated?.unit === computed?.unit && (computed?.least ?? 0) > (stated?.most ?? Infinity) + ROUNDING;
}
