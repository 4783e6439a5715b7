import * as assert from "node:assert/strict";
import * as vscode from "vscode";
import { lessonsIn } from "../../src/views/courseNode";
import { codeOf, findings, rangeOf, runningKegang, until, untilFindings } from "./editor";
import { Lesson, TITLE, WRONG_ENTRY } from "./lesson";

describe("When the text is changed", () => {
  const lesson = new Lesson();
  let editor: vscode.TextEditor;

  before(async () => {
    editor = await lesson.open();
  });

  beforeEach(async () => {
    editor = await lesson.restore();
  });

  after(async () => {
    await vscode.commands.executeCommand("workbench.action.files.revert");
  });

  it("renames a section wherever its title stands, in one step", async () => {
    const title = rangeOf(editor.document, `## 2. ${TITLE}`);
    const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
      "vscode.executeDocumentRenameProvider",
      editor.document.uri,
      title.start.translate(0, "## 2. ".length + 1),
      "数据从哪里来",
    );
    assert.ok(await vscode.workspace.applyEdit(edit));
    assert.equal(
      editor.document.getText(),
      lesson.text.replaceAll(TITLE, "数据从哪里来").replace(WRONG_ENTRY, "数据从哪里来"),
    );
  });

  it("formats an outline and leaves its words alone", async () => {
    await editor.edit((edit) => {
      edit.replace(rangeOf(editor.document, "- **主要内容简述**: 介绍"), "*   **主要内容简述**：介绍");
    });
    await vscode.commands.executeCommand("kegang.format");
    assert.equal(editor.document.getText(), lesson.text);
  });

  it("makes the safe fixes when a file is saved", async () => {
    const settings = vscode.workspace.getConfiguration("editor", { languageId: "markdown" });
    const actions = { "source.fixAll.kegang": "always" };
    await settings.update("codeActionsOnSave", actions, vscode.ConfigurationTarget.Global, true);
    try {
      // A busy editor saves without the actions it has been waiting for.
      let blanks = " ";
      await until(
        "the outline without repeated blanks",
        async () => {
          const more = `${blanks} `;
          await editor.edit((edit) => {
            edit.replace(rangeOf(editor.document, `Tidy${blanks}data`), `Tidy${more}data`);
          });
          blanks = more;
          await until(
            "the repeated blank",
            () => findings(editor.document),
            (found) => found.some((finding) => codeOf(finding) === "repeated-space"),
          );
          await editor.document.save();
          return editor.document.getText();
        },
        (text) => text === lesson.text,
      );
      assert.equal(editor.document.getText(), lesson.text);
    } finally {
      await settings.update("codeActionsOnSave", undefined, vscode.ConfigurationTarget.Global, true);
    }
  });

  it("makes the safe fixes on request, and only those", async () => {
    await editor.edit((edit) => {
      edit.replace(rangeOf(editor.document, "Tidy data"), "Tidy  data");
    });
    await until(
      "the outline without the repeated blank",
      async () => {
        await vscode.commands.executeCommand("kegang.fixAll");
        return editor.document.getText();
      },
      (text) => text === lesson.text,
    );
  });

  it("brings contents and plan in line with the sections", async () => {
    await until(
      "the contents",
      async () => {
        await vscode.commands.executeCommand("kegang.syncContentsAndPlan");
        return editor.document.getText();
      },
      (text) => text === lesson.text.replace(WRONG_ENTRY, TITLE),
    );
  });

  it("moves a section up, with numbers, contents and plan, as one step that can be undone", async () => {
    const place = rangeOf(editor.document, `## 2. ${TITLE}`).start;
    editor.selection = new vscode.Selection(place, place);
    await until(
      "the outline's commands",
      async () => {
        await vscode.commands.executeCommand("kegang.moveSectionUp");
        return editor.document.getText();
      },
      (text) => text.includes(`## 1. ${TITLE}`),
    );
    const text = editor.document.getText();
    assert.ok(text.indexOf(`## 1. ${TITLE}`) < text.indexOf("## 2. 什么是开放数据"));
    assert.ok(text.includes("1. 谁发布数据\n2. 什么是开放数据\n"), "the contents follow");
    assert.ok(
      text.includes("图1: 数据的流向") && text.includes("图2: 开放的三个条件"),
      "the captions follow",
    );
    await vscode.commands.executeCommand("undo");
    assert.equal(editor.document.getText(), lesson.text);
  });

  it("moves the section that the course view shows, also when lines were typed above it since", async () => {
    const api = await runningKegang();
    await vscode.commands.executeCommand("kegang.refreshCourse");
    const shown = lessonsIn(api.course.nodes)
      .find(({ uri }) => uri.endsWith("lesson-01.md"))
      ?.children.find(({ name }) => name.includes(TITLE));
    assert.ok(shown);
    await editor.edit((edit) => {
      edit.insert(rangeOf(editor.document, `## 2. ${TITLE}`).start, "数据有出处。\n\n".repeat(40));
    });
    await vscode.commands.executeCommand("kegang.moveSectionUp", shown);
    const text = editor.document.getText();
    assert.ok(text.includes(`## 1. ${TITLE}`) && text.includes("## 2. 什么是开放数据"), text);
  });

  it("inserts a section behind the one the cursor is in", async () => {
    const place = rangeOf(editor.document, "## 1. 什么是开放数据").start;
    editor.selection = new vscode.Selection(place, place);
    await vscode.commands.executeCommand("kegang.insertSection");
    const text = editor.document.getText();
    assert.ok(text.includes(`## 3. ${TITLE}`) && text.includes("## 4. 参考文献"), text);
  });

  it("offers quick fixes, and a fix leaves just the text it should", async () => {
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      "vscode.executeCodeActionProvider",
      editor.document.uri,
      rangeOf(editor.document, `2. ${WRONG_ENTRY}`),
      vscode.CodeActionKind.QuickFix.value,
    );
    const fix = actions.find(({ title, edit }) => title.includes(TITLE) && edit !== undefined);
    assert.ok(fix?.edit, actions.map(({ title }) => title).join());
    assert.ok(await vscode.workspace.applyEdit(fix.edit));
    assert.equal(editor.document.getText(), lesson.text.replace(WRONG_ENTRY, TITLE));
    await untilFindings(editor.document, ["hours-exceeded"]);
  });

  it("completes what is typed, and the text accepted is exact", async () => {
    await editor.edit((edit) => {
      edit.replace(rangeOf(editor.document, `2. ${WRONG_ENTRY}`), "2. 开放");
    });
    const end = rangeOf(editor.document, "2. 开放\n").end.translate(-1);
    const place = editor.document.lineAt(rangeOf(editor.document, "2. 开放\n").start.line).range.end;
    assert.ok(end.isBefore(place));
    editor.selection = new vscode.Selection(place, place);
    const list = await vscode.commands.executeCommand<vscode.CompletionList>(
      "vscode.executeCompletionItemProvider",
      editor.document.uri,
      place,
    );
    const labels = list.items.map(({ label }) => (typeof label === "string" ? label : label.label));
    assert.ok(labels.includes(TITLE), labels.join());
    await vscode.commands.executeCommand("editor.action.triggerSuggest");
    await until(
      "the accepted title",
      async () => {
        await vscode.commands.executeCommand("acceptSelectedSuggestion");
        return editor.document.lineAt(place.line).text;
      },
      (line) => line === `2. ${TITLE}`,
    );
    assert.equal(editor.document.getText(), lesson.text.replace(WRONG_ENTRY, TITLE));
  });
});
