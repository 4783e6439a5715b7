import * as assert from "node:assert/strict";
import { hoursRows } from "../../src/views/hoursRows";
import { node, periods } from "./courseMaps";

describe("The rows of the hours chart", () => {
  const rows = hoursRows([
    node("stage", "第一阶段", { stated: periods(30), computed: periods(40) }, [
      node("part", "第一部分", { stated: periods(10) }, [node("lesson", "没有课时")]),
      node("part", "第二部分", { stated: periods(30), computed: periods(30) }),
      node("part", "第三部分", {
        stated: { text: "2周", least: 2, most: 2, unit: "week" },
        computed: periods(1),
      }),
    ]),
    node("stage", "没有课时"),
  ]);

  it("leave out what has no hours", () => {
    assert.deepEqual(
      rows.map(({ name, depth }) => [name, depth]),
      [
        ["第一阶段", 0],
        ["第一部分", 1],
        ["第二部分", 1],
        ["第三部分", 1],
      ],
    );
  });

  it("are as long as their share of the longest with the same unit", () => {
    assert.equal(rows[0]?.computed?.share, 1);
    assert.equal(rows[1]?.stated?.share, 0.25);
    assert.equal(rows[3]?.stated?.share, 1);
    assert.equal(rows[1].computed, undefined);
  });

  it("say where the parts take more than there is, and only where both can be compared", () => {
    assert.deepEqual(
      rows.map(({ exceeded }) => exceeded),
      [true, false, false, false],
    );
  });
});
