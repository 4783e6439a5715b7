import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import * as path from "node:path";

/**
 * Runs npm in a folder.
 *
 * @param {string} folder
 * @param {readonly string[]} commandLine
 * @param {Record<string, string>} [environment] added to ours
 */
export function npm(folder, commandLine, environment = {}) {
  const windows = process.platform === "win32";
  execFileSync(windows ? "npm.cmd" : "npm", commandLine, {
    cwd: folder,
    env: { ...process.env, ...environment },
    shell: windows,
    stdio: ["ignore", "ignore", "inherit"],
  });
}

/** Whether the packages in a folder are those its lock file names. */
export function installed(folder) {
  const mark = markIn(folder);
  return existsSync(mark) && readFileSync(mark, "utf8") === wanted(folder);
}

export function noteInstalled(folder) {
  writeFileSync(markIn(folder), wanted(folder));
}

function markIn(folder) {
  return path.join(folder, "node_modules", ".installed");
}

function wanted(folder) {
  return createHash("sha256")
    .update(readFileSync(path.join(folder, "package-lock.json")))
    .digest("hex");
}
