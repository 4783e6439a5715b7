import * as vscode from "vscode";

/** The files that may be lessons, for a watcher. */
export const LESSON_FILES = "**/*.{md,markdown}";

/** All files, for a watcher; what the user's settings leave out is not watched. */
export const ALL_FILES = "**/*";

/** The files that hold settings of a course, for a watcher. */
export const SETTINGS_FILES = "**/kegang.json";

/** Whether a document can be an outline at all: the server decides about Markdown files by their content. */
export function mayBeOutline(document: vscode.TextDocument): boolean {
  return (
    (document.languageId === "lesson-outline" || document.languageId === "markdown") &&
    (document.uri.scheme === "file" || document.uri.scheme === "untitled")
  );
}
