import * as path from "node:path";
import * as vscode from "vscode";
import { newLesson } from "../protocol";
import type { CommandContext } from "./commands";

/** Asks for a title and writes the next lesson of the course, complete but for what only its author can say. */
export async function writeNewLesson({ server, active }: CommandContext): Promise<void> {
  const outline = active.editor?.document;
  const document = outline ?? vscode.window.activeTextEditor?.document;
  const own = document === undefined ? undefined : vscode.workspace.getWorkspaceFolder(document.uri);
  const folder = own ?? vscode.workspace.workspaceFolders?.[0];
  const title = await vscode.window.showInputBox({
    title: vscode.l10n.t("New Lesson"),
    prompt: vscode.l10n.t("The title of the lesson. Its file comes beside the last lesson of the course."),
  });
  if (folder === undefined || title === undefined) {
    return;
  }
  const near = outline?.uri.scheme === folder.uri.scheme ? server.uriOf(outline) : folder.uri.toString();
  const lesson = await server.ask(newLesson, title.trim() === "" ? { near } : { near, title: title.trim() });
  if (lesson === undefined) {
    await vscode.window.showErrorMessage(vscode.l10n.t("No lesson was made. The log says why."));
    return;
  }
  const file = path.posix.isAbsolute(lesson.path)
    ? folder.uri.with({ path: lesson.path })
    : vscode.Uri.joinPath(folder.uri, lesson.path);
  const creation = new vscode.WorkspaceEdit();
  // Nothing that is there already is overwritten.
  creation.createFile(file, { overwrite: false, contents: new TextEncoder().encode(lesson.text) });
  if (await vscode.workspace.applyEdit(creation)) {
    await vscode.window.showTextDocument(file);
  } else {
    await vscode.window.showErrorMessage(
      vscode.l10n.t("{0} could not be written. Is there such a file already?", file.fsPath),
    );
  }
}
