import * as vscode from "vscode";
import type { CommandContext } from "./commands";

/** Looks at all outlines of the open folders and shows what was found. */
export async function checkCourse({ course, closedFindings }: CommandContext): Promise<void> {
  await vscode.window.withProgress(
    { location: { viewId: "kegang.course" }, title: vscode.l10n.t("Checking the course…") },
    () => Promise.all([course.refresh(), closedFindings.check()]),
  );
  await vscode.commands.executeCommand("workbench.actions.view.problems");
}
