import * as assert from "node:assert/strict";
import { courseNodes, lessonOf, lessonsIn, sectionAt, sectionNow } from "../../src/views/courseNode";
import { node, periods } from "./courseMaps";

const MAP = [
  node("stage", "第一阶段", {}, [
    node("part", "第一部分", {}, [
      node("lesson", "来源", { uri: "file:///a.md" }, [
        node("section", "概述", { line: 10 }),
        node("section", "概述", { line: 20 }),
      ]),
      node("lesson", "来源", { uri: "file:///b.md" }),
    ]),
  ]),
];

describe("The course's tree", () => {
  it("gives every node a name of its own, also where titles are the same", () => {
    const nodes = courseNodes(MAP);
    const lessons = lessonsIn(nodes);
    const ids = [...lessons, ...lessons.flatMap((lesson) => lesson.children)].map(({ id }) => id);
    assert.equal(ids.length, 4);
    assert.equal(new Set(ids).size, 4);
  });

  it("keeps a lesson's name when its title changes", () => {
    const before = lessonsIn(courseNodes([node("lesson", "旧题")]));
    const after = lessonsIn(courseNodes([node("lesson", "新题")]));
    assert.equal(before[0]?.id, after[0]?.id);
  });

  it("knows every node's parent", () => {
    const [lesson] = lessonsIn(courseNodes(MAP));
    assert.equal(lesson?.parent?.name, "第一部分");
    assert.equal(lesson.parent.parent?.name, "第一阶段");
    assert.equal(lesson.children[1]?.parent, lesson);
  });

  it("shows what a lesson's sections add up to where it gives no hours of its own", () => {
    const [summed, stated] = courseNodes([
      node("lesson", "来源", { computed: periods(3) }),
      node("lesson", "检索", { stated: periods(2), computed: periods(3) }),
    ]);
    assert.deepEqual([summed?.hours, stated?.hours], ["3课时", "2课时"]);
  });

  it("finds a section again in a newer tree, and does not guess", () => {
    const sections = (lines: number[], uri = "file:///a.md") =>
      courseNodes([
        node(
          "lesson",
          "来源",
          { uri },
          lines.map((line) => node("section", "概述", { line })),
        ),
      ]);
    const [shown] = sections([10, 20]);
    assert.ok(shown?.children[1]);
    assert.equal(sectionNow(shown.children[1], sections([17, 27]), asIs)?.start.line, 27);
    assert.equal(sectionNow(shown.children[1], sections([17]), asIs), undefined);
    assert.equal(sectionNow(shown.children[1], sections([17, 27], "file:///b.md"), asIs), undefined);
    assert.equal(sectionNow(shown.children[1], courseNodes([]), asIs), undefined);
  });

  it("finds a section again when its lesson is opened and the server then writes its URI as the editor does", () => {
    const lesson = (uri: string, line: number) =>
      courseNodes([node("lesson", "来源", { uri }, [node("section", "概述", { uri, line })])]);
    const [shown] = lesson("file:///C:/course/lesson(1)&.md", 10);
    assert.ok(shown?.children[0]);
    const opened = lesson("file:///c%3A/course/lesson%281%29%26.md", 17);
    assert.equal(sectionNow(shown.children[0], opened, asEditor)?.start.line, 17);
    assert.equal(lessonOf(shown.uri, opened, asEditor), opened[0]);
    assert.equal(
      lessonOf(shown.uri, lesson("file:///c%3A/course/lesson%282%29.md", 17), asEditor),
      undefined,
    );
  });

  it("finds the section a line belongs to", () => {
    const [lesson] = lessonsIn(courseNodes(MAP));
    assert.ok(lesson);
    assert.equal(sectionAt(lesson, 9), undefined);
    assert.equal(sectionAt(lesson, 10), lesson.children[0]);
    assert.equal(sectionAt(lesson, 19), lesson.children[0]);
    assert.equal(sectionAt(lesson, 999), lesson.children[1]);
  });
});

function asIs(uri: string): string {
  return uri;
}

/** Near enough to what the editor does. */
function asEditor(uri: string): string {
  const [, drive = "", rest = ""] = /^(file:\/\/\/[a-z]:)?(.*)$/i.exec(decodeURIComponent(uri)) ?? [];
  return drive.toLowerCase() + rest;
}
