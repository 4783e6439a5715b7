import * as vscode from "vscode";
import { runningKegang, show, untilFindings } from "./editor";

export const LESSON = "第一部分/lesson-01.md";

/** An entry of its contents that differs from its section's title. */
export const WRONG_ENTRY = "谁发布数据";
export const TITLE = "开放数据由谁发布";
export const FINDINGS = ["hours-exceeded", "table-of-contents-mismatch"];

/** The lesson that tests read and change; before each of them it is as its file has it. */
export class Lesson {
  private original = "";

  /** What its file holds. */
  get text(): string {
    return this.original;
  }

  async open(): Promise<vscode.TextEditor> {
    await runningKegang();
    const editor = await show(LESSON);
    this.original = editor.document.getText();
    return editor;
  }

  async restore(): Promise<vscode.TextEditor> {
    const editor = await show(LESSON);
    const whole = editor.document.validateRange(new vscode.Range(0, 0, 10_000, 0));
    await editor.edit((edit) => {
      edit.replace(whole, this.original);
    });
    await untilFindings(editor.document, FINDINGS);
    return editor;
  }
}
