import { cpSync } from "node:fs";
import * as path from "node:path";
import { repository, target } from "./paths.mjs";

/** The scenes the documentation and the walkthrough show. */
const CHOSEN = ["problems", "completion", "preview", "hours"];

// Takes them from the latest end-to-end tests. Look at each of them before you commit it.
for (const scene of CHOSEN) {
  for (const [language, ending] of [
    ["en", "png"],
    ["zh", "zh-CN.png"],
  ]) {
    const screenshot = path.join(target, "screenshots", `${language}-${scene}.png`);
    cpSync(screenshot, path.join(repository, "docs", `vscode-${scene}.${ending}`));
  }
}
