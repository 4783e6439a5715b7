import * as assert from "node:assert/strict";
import * as vscode from "vscode";
import type { Kegang } from "../../src/extension";
import { lessonsIn } from "../../src/views/courseNode";
import { kegang, show, until } from "./editor";

const LESSONS = 300;

/** Milliseconds from activation until the course is shown. */
const PROMISED = 3000;

describe("With 300 lessons in the folder", () => {
  let api: Kegang;

  it(`the course is there within ${PROMISED} ms of activation`, async () => {
    await vscode.commands.executeCommand("workbench.view.extension.kegang");
    const start = performance.now();
    api = await kegang();
    await until(
      "all lessons",
      () => lessonsIn(api.course.nodes).length,
      (count) => count === LESSONS,
    );
    const taken = performance.now() - start;
    console.log(`the course view was there after ${Math.round(taken)} ms`);
    assert.ok(taken < PROMISED, `${Math.round(taken)} ms`);
  });

  it("takes what is typed, character by character", async () => {
    const editor = await show("lesson-150.md");
    const place = editor.document.lineAt(4).range.end;
    editor.selection = new vscode.Selection(place, place);
    for (const character of "数据从哪里来、到哪里去，谁来用、怎么用？") {
      await vscode.commands.executeCommand("type", { text: character });
    }
    assert.match(editor.document.lineAt(4).text, /数据从哪里来、到哪里去，谁来用、怎么用？$/);
  });
});
