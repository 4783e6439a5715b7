import * as vscode from "vscode";
import type { RejectedJava } from "./javaSearch";
import { OLDEST_RELEASE } from "./javaVersion";

/** A way on that a message offers. */
export interface Remedy {
  readonly title: string;
  run(): unknown;
}

/** Says that no Java runtime does, what was tried, and how to name one. */
export async function tellJavaIsMissing(rejected: readonly RejectedJava[]): Promise<void> {
  const needed = vscode.l10n.t(
    "Kegang needs Java {0} or newer to check outlines, and found none. Install it, or name its folder in the settings.",
    OLDEST_RELEASE,
  );
  await offer(vscode.window.showErrorMessage, [needed, ...rejected.map(describe)].join(" "), [
    {
      title: vscode.l10n.t("Open Settings"),
      // Settings of a machine are found among the user's, or of the machine a window is connected to.
      run: () =>
        vscode.commands.executeCommand(
          vscode.env.remoteName === undefined
            ? "workbench.action.openSettings"
            : "workbench.action.openRemoteSettings",
          { query: "kegang.java.home" },
        ),
    },
  ]);
}

/** Says that the server couldn't be started, or that it stops again and again. */
export async function tellServerFailed(message: string, restart: Remedy, showLog: Remedy): Promise<void> {
  await offer(vscode.window.showErrorMessage, message, [restart, showLog]);
}

async function offer(
  show: (message: string, ...titles: string[]) => Thenable<string | undefined>,
  message: string,
  remedies: readonly Remedy[],
): Promise<void> {
  const chosen = await show(message, ...remedies.map((remedy) => remedy.title));
  await remedies.find((remedy) => remedy.title === chosen)?.run();
}

function describe(java: RejectedJava): string {
  const place =
    java.origin === "setting" ? "kegang.java.home" : java.origin === "bundled" ? "Kegang" : java.origin;
  switch (java.reason) {
    case "missing":
      return vscode.l10n.t("{0}: {1} does not exist or cannot be run.", place, java.executable);
    case "relative":
      return vscode.l10n.t("{0}: {1} is not an absolute path.", place, java.executable);
    case "broken":
      return vscode.l10n.t("{0}: {1} does not say its version when it is run.", place, java.executable);
    case "tooOld":
      return vscode.l10n.t("{0}: {1} is version {2}.", place, java.executable, java.version ?? "?");
  }
}
