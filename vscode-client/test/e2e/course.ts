import { readdirSync, readFileSync, statSync } from "node:fs";
import * as path from "node:path";

/** The files of a small course, Chinese or English, by their paths; tests run in the client's folder. */
export function courseFiles(name: "course" | "course-en" = "course"): Record<string, string> {
  const top = path.join("test", "fixtures", name);
  const files: Record<string, string> = {};
  for (const file of readdirSync(top, { recursive: true, encoding: "utf8" })) {
    if (statSync(path.join(top, file)).isFile()) {
      files[file.replaceAll("\\", "/")] = readFileSync(path.join(top, file), "utf8");
    }
  }
  return files;
}

/** A course of so many lessons in ten parts, each lesson with a title of its own. */
export function largeCourse(lessons: number): Record<string, string> {
  const sample = courseFiles()["第一部分/lesson-02.md"] ?? "";
  const files: Record<string, string> = { "kegang.json": '{ "root": true }\n' };
  for (let number = 1; number <= lessons; number++) {
    const part = (number % 10) + 1;
    files[`lesson-${number}.md`] = sample
      .replaceAll("第一部分：查找与读懂开放数据", `第${part}部分：专题${part}`)
      .replaceAll("在平台上查找数据", `在平台上查找数据之${number}`);
  }
  return files;
}
