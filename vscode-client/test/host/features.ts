import * as assert from "node:assert/strict";
import * as vscode from "vscode";
import type { Kegang } from "../../src/extension";
import {
  fileUri,
  findings,
  rangeOf,
  runningKegang,
  show,
  showNew,
  until,
  untilFindings,
  writeUntilFindings,
} from "./editor";
import "./checkCourse";
import { FINDINGS, Lesson, TITLE, WRONG_ENTRY } from "./lesson";

async function symbols(document: vscode.TextDocument): Promise<vscode.DocumentSymbol[]> {
  return (
    (await vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>(
      "vscode.executeDocumentSymbolProvider",
      document.uri,
    )) ?? []
  );
}

function namesIn(tree: readonly vscode.DocumentSymbol[]): string[] {
  return tree.flatMap((symbol) => [symbol.name, ...namesIn(symbol.children)]);
}

async function hover(document: vscode.TextDocument, text: string): Promise<string> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    "vscode.executeHoverProvider",
    document.uri,
    rangeOf(document, text).start.translate(0, 1),
  );
  return hovers
    .flatMap(({ contents }) => contents.map((part) => (part as vscode.MarkdownString).value))
    .join("\n");
}

describe("In the extension host", () => {
  const lesson = new Lesson();
  let api: Kegang;
  let editor: vscode.TextEditor;

  before(async () => {
    api = await runningKegang();
    editor = await lesson.open();
  });

  beforeEach(async () => {
    editor = await lesson.restore();
  });

  after(async () => {
    await vscode.commands.executeCommand("workbench.action.files.revert");
  });

  it("shows findings at their exact places", () => {
    const [hours, entry] = findings(editor.document).sort(
      (one, other) => one.range.start.line - other.range.start.line,
    );
    assert.equal(editor.document.getText(hours?.range), "10课时");
    assert.equal(editor.document.getText(entry?.range), WRONG_ENTRY);
    assert.equal(entry?.severity, vscode.DiagnosticSeverity.Error);
  });

  it("shows the outline's tree", async () => {
    const names = await until(
      "the symbols",
      () => symbols(editor.document).then(namesIn),
      (found) => found.length > 8,
    );
    assert.ok(
      names.some((name) => name.includes(TITLE)),
      names.join(),
    );
    assert.ok(
      names.some((name) => name.includes("主要观点")),
      names.join(),
    );
  });

  it("says in a hover what the rule of a finding is about", async () => {
    assert.match(await until("a hover", () => hover(editor.document, WRONG_ENTRY)), /table of contents/i);
  });

  it("follows a change of the course's settings", async () => {
    const settings = fileUri("kegang.json");
    const before = await vscode.workspace.fs.readFile(settings);
    try {
      const off = Buffer.from('{ "root": true, "rules": { "hours-exceeded": "off" } }');
      await writeUntilFindings(settings, off, editor.document, ["table-of-contents-mismatch"]);
    } finally {
      await vscode.workspace.fs.writeFile(settings, before);
    }
    await untilFindings(editor.document, FINDINGS);
  });

  it("starts the server anew on request", async () => {
    const before = api.server.process?.pid;
    await vscode.commands.executeCommand("kegang.restartServer");
    await until("the new server", () => api.server.state === "running" && api.server.process?.pid !== before);
    await editor.edit((edit) => {
      edit.insert(new vscode.Position(editor.document.lineCount - 1, 0), "\n");
    });
    await untilFindings(editor.document, FINDINGS);
  });

  it("comes back when the server is killed, with what was typed meanwhile", async () => {
    const killed = api.server.process;
    assert.ok(killed?.pid !== undefined);
    process.kill(killed.pid, "SIGKILL");
    await editor.edit((edit) => {
      edit.replace(rangeOf(editor.document, WRONG_ENTRY), TITLE);
    });
    await until(
      "the new server",
      () => api.server.state === "running" && api.server.process?.pid !== killed.pid,
    );
    await untilFindings(editor.document, ["hours-exceeded"]);
  });

  it("says nothing about a Markdown file that is no outline, and leaves Markdown's own features alone", async () => {
    const readme = await show("README.md");
    await untilFindings(readme.document, []);
    const headings = await until(
      "Markdown's own outline",
      () => symbols(readme.document),
      ({ length }) => length > 0,
    );
    assert.deepEqual(namesIn(headings), ["# About this course", "## 1. Not a section"]);
    const link = rangeOf(readme.document, "](notes").start.translate(0, 2);
    const list = await vscode.commands.executeCommand<vscode.CompletionList>(
      "vscode.executeCompletionItemProvider",
      readme.document.uri,
      link,
    );
    const labels = list.items.map(({ label }) => (typeof label === "string" ? label : label.label));
    assert.ok(labels.includes("kegang.json"), `paths that Markdown completes: ${labels.join()}`);
    assert.deepEqual(findings(readme.document), []);
  });

  it("completes the keys of kegang.json, and says what they are for", async () => {
    const settings = await show("kegang.json");
    const { labels, notes } = await until(
      "the schema",
      async () => {
        const list = await vscode.commands.executeCommand<vscode.CompletionList>(
          "vscode.executeCompletionItemProvider",
          settings.document.uri,
          rangeOf(settings.document, '"root"').start,
        );
        return {
          labels: list.items.map(({ label }) => (typeof label === "string" ? label : label.label)),
          notes: list.items.map(({ documentation }) => documentation),
        };
      },
      (found) => found.labels.includes("rules"),
    );
    assert.ok(labels.includes("language") && labels.includes("hours"), labels.join());
    assert.equal(new Set(labels).size, labels.length, `offered twice: ${labels.join()}`);
    assert.ok(notes.some(Boolean));
  });

  it("lists the course down to its sections", async () => {
    await show("第一部分/lesson-02.md");
    const [stage] = await until(
      "the stage with its two lessons",
      async () => {
        // The server may not have heard yet that a third is gone.
        await vscode.commands.executeCommand("kegang.refreshCourse");
        return api.course.nodes;
      },
      ([found, ...others]) => others.length === 0 && found?.children[0]?.children.length === 2,
    );
    const [part] = stage?.children ?? [];
    assert.equal(stage?.hours, "30课时");
    assert.equal(part?.hours, "10课时");
    assert.deepEqual(
      part.children.map((lesson) => [
        lesson.name,
        lesson.children.map(({ name }) => name.replace(/^\d+\. /, "")),
      ]),
      [
        ["开放数据的来源", ["什么是开放数据", TITLE, "参考文献"]],
        ["在平台上查找数据", ["从问题到检索词", "参考文献"]],
      ],
    );
  });

  it("takes a file named .outline.md for an outline, in its own language", async () => {
    const outline = await showNew("新课.outline.md", "# 新课\n\n## 标题页\n\n- 标题: 旧课\n");
    assert.equal(outline.document.languageId, "lesson-outline");
    await until(
      "a finding",
      () => findings(outline.document),
      ({ length }) => length > 0,
    );
    await vscode.workspace.fs.delete(fileUri("新课.outline.md"));
  });
});
