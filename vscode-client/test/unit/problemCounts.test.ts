import * as assert from "node:assert/strict";
import { courseNodes, lessonsIn } from "../../src/views/courseNode";
import { type Problem, problemCounts } from "../../src/views/problemCounts";
import { node } from "./courseMaps";

const NODES = courseNodes([
  node("part", "第一部分", {}, [
    node("lesson", "甲", { uri: "file:///a.md" }, [
      node("section", "一", { line: 10 }),
      node("section", "二", { line: 20 }),
    ]),
    node("lesson", "乙", { uri: "file:///b.md" }),
  ]),
]);

const PROBLEMS: Record<string, Problem[]> = {
  "file:///a.md": [
    { line: 0, severity: "errors" },
    { line: 12, severity: "warnings" },
    { line: 13, severity: "warnings" },
  ],
  "file:///b.md": [{ line: 5, severity: "notes" }],
};

describe("Problem counts", () => {
  const counts = problemCounts(NODES, (uri) => PROBLEMS[uri] ?? []);
  const [first, second] = lessonsIn(NODES);

  it("belong to the section a problem stands in", () => {
    assert.ok(first);
    assert.deepEqual(counts.get(first.children[0]?.id ?? ""), { errors: 0, warnings: 2, notes: 0 });
    assert.equal(counts.has(first.children[1]?.id ?? ""), false);
  });

  it("of a lesson hold those above its first section too", () => {
    assert.deepEqual(counts.get(first?.id ?? ""), { errors: 1, warnings: 2, notes: 0 });
    assert.deepEqual(counts.get(second?.id ?? ""), { errors: 0, warnings: 0, notes: 1 });
  });

  it("of a part are those of its lessons", () => {
    assert.deepEqual(counts.get(NODES[0]?.id ?? ""), { errors: 1, warnings: 2, notes: 1 });
  });
});
