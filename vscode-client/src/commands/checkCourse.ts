import * as vscode from "vscode";
import type { CommandContext } from "./commands";

/** Milliseconds after which a check is one that somebody may want to stop. */
const LONG_TIME = 1000;

/** Looks at all outlines of the open folders and shows what was found, unless the user stops it. */
export async function checkCourse({ course, closedFindings }: CommandContext): Promise<void> {
  const title = vscode.l10n.t("Checking the course…");
  const stop = new vscode.CancellationTokenSource();
  const checked = vscode.window.withProgress({ location: { viewId: "kegang.course" }, title }, () =>
    stopped(Promise.all([course.refresh(), closedFindings.check(stop.token)]), stop.token),
  );
  const offer = setTimeout(() => {
    void vscode.window.withProgress(
      { location: vscode.ProgressLocation.Notification, title, cancellable: true },
      (_, token) => {
        token.onCancellationRequested(() => {
          stop.cancel();
        });
        return checked;
      },
    );
  }, LONG_TIME);
  try {
    await checked;
  } finally {
    clearTimeout(offer);
  }
  if (!stop.token.isCancellationRequested) {
    await vscode.commands.executeCommand("workbench.actions.view.problems");
  }
  stop.dispose();
}

/** Ends with some work, or at once when it is to be stopped. */
async function stopped(work: Promise<unknown>, token: vscode.CancellationToken): Promise<void> {
  const stop = new Promise<void>((resolve) => {
    token.onCancellationRequested(() => {
      resolve();
    });
  });
  await Promise.race([work, stop]);
}
