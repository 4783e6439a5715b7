import * as assert from "node:assert/strict";
import * as vscode from "vscode";
import { codeOf, fileUri, until } from "./editor";
import { FINDINGS, Lesson } from "./lesson";

describe("Check Course in the extension host", () => {
  const lesson = new Lesson();

  before(async () => {
    await lesson.open();
  });

  it("checks the lessons that are not open, too", async () => {
    const closed = fileUri("第一部分/lesson-09.md");
    const text = lesson.text.replaceAll("开放数据的来源", "开放数据的用途");
    await vscode.workspace.fs.writeFile(closed, Buffer.from(text));
    try {
      await until(
        "the findings of the closed lesson",
        async () => {
          // The server may not have heard of the file yet.
          await vscode.commands.executeCommand("kegang.checkCourse");
          return vscode.languages.getDiagnostics(closed).map(codeOf);
        },
        (rules) => FINDINGS.every((rule) => rules.includes(rule)),
      );
    } finally {
      await vscode.workspace.fs.delete(closed);
    }
    await until(
      "the end of the findings",
      () => vscode.languages.getDiagnostics(closed),
      ({ length }) => length === 0,
    );
  });

  it("keeps listing what is wrong in a lesson that is saved and closed, but for what settings turn off", async () => {
    const name = "第一部分/lesson-09.md";
    const text = lesson.text.replaceAll("开放数据的来源", "开放数据的用途");
    const settings = fileUri("kegang.json");
    const before = await vscode.workspace.fs.readFile(settings);
    const rules = (): string[] => vscode.languages.getDiagnostics(fileUri(name)).map(codeOf).sort();
    await vscode.workspace.fs.writeFile(fileUri(name), Buffer.from(text));
    try {
      // A document that a test opens itself stays open for minutes after its tab is closed.
      await vscode.commands.executeCommand("vscode.open", fileUri(name), { preview: false });
      const editor = await until("the editor", () =>
        vscode.window.visibleTextEditors.find(({ document }) => document.uri.path.endsWith(name)),
      );
      assert.ok(editor);
      await vscode.commands.executeCommand("kegang.checkCourse");
      const open = await until("the findings of the open lesson", rules, (found) =>
        FINDINGS.every((rule) => found.includes(rule)),
      );
      await vscode.commands.executeCommand("workbench.action.focusActiveEditorGroup");
      await editor.edit((edit) => {
        edit.insert(new vscode.Position(editor.document.lineCount, 0), "\n");
      });
      await editor.document.save();
      await vscode.commands.executeCommand("workbench.action.closeActiveEditor");
      await until("the end of the document", () => editor.document.isClosed);
      await until("the findings of the closed lesson", rules, (found) => found.join() === open.join());
      const [rule] = FINDINGS;
      await vscode.workspace.fs.writeFile(
        settings,
        Buffer.from(JSON.stringify({ root: true, rules: { [String(rule)]: "off" } })),
      );
      await until("the end of one rule", rules, (found) => found.length > 0 && !found.includes(String(rule)));
    } finally {
      await vscode.workspace.fs.writeFile(settings, before);
      await vscode.workspace.fs.delete(fileUri(name));
    }
  });

  it("looks again where links of closed lessons lead when files of any kind come and go", async () => {
    const closed = fileUri("第一部分/lesson-09.md");
    const picture = fileUri("第一部分/图😀.png");
    const broken = (): string[] =>
      vscode.languages
        .getDiagnostics(closed)
        .map(codeOf)
        .filter((rule) => rule === "broken-link");
    await vscode.workspace.fs.writeFile(closed, Buffer.from(`${lesson.text}\n![图](图😀.png)\n`));
    try {
      await until(
        "the finding of the closed lesson",
        async () => {
          // The server may not have heard of the file yet.
          await vscode.commands.executeCommand("kegang.checkCourse");
          return broken();
        },
        ({ length }) => length === 1,
      );
      // The check that the lesson itself has set going may answer for the first of them.
      for (let time = 1; time <= 3; time++) {
        await vscode.workspace.fs.writeFile(picture, Buffer.from("PNG"));
        await until(`end ${time} of the finding`, broken, ({ length }) => length === 0);
        await vscode.workspace.fs.delete(picture);
        await until(`finding ${time} anew`, broken, ({ length }) => length === 1);
      }
    } finally {
      await vscode.workspace.fs.delete(closed);
    }
  });
});
