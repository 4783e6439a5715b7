import * as assert from "node:assert/strict";
import { hoursOfLesson } from "../../src/views/lessonHours";
import { node, periods } from "./courseMaps";

function course(lesson: { hours?: string; sum?: number }): ReturnType<typeof node>[] {
  const extras = {
    uri: "file:///l.md",
    ...(lesson.hours === undefined ? {} : { hours: lesson.hours }),
    ...(lesson.sum === undefined ? {} : { computed: periods(lesson.sum) }),
  };
  return [
    node("stage", "第一阶段", { hours: "60课时" }, [
      node("part", "第一部分", { hours: "10课时" }, [node("lesson", "课", extras)]),
      node("part", "第二部分", { hours: "20课时" }),
    ]),
  ];
}

describe("The hours of a lesson", () => {
  it("are its own where it gives some", () => {
    assert.deepEqual(hoursOfLesson(course({ hours: "2课时", sum: 3 }), "file:///l.md"), {
      text: "2课时",
      of: "课",
    });
  });

  it("are the sum of its sections where they give some", () => {
    assert.deepEqual(hoursOfLesson(course({ sum: 3 }), "file:///l.md"), { text: "3课时", of: "课" });
  });

  it("are those of its part otherwise", () => {
    assert.deepEqual(hoursOfLesson(course({}), "file:///l.md"), { text: "10课时", of: "第一部分" });
  });

  it("are unknown for a file that is no lesson of the course", () => {
    assert.equal(hoursOfLesson(course({}), "file:///other.md"), undefined);
  });
});
