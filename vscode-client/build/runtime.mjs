import { execFileSync, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import * as path from "node:path";
import { repository } from "./paths.mjs";

/** The folder of the JDK in use: JAVA_HOME's, else the one "java" belongs to; undefined where there is none. */
export function jdkHome() {
  if (process.env.JAVA_HOME) {
    return process.env.JAVA_HOME;
  }
  try {
    const settings = spawnSync("java", ["-XshowSettings:properties", "-version"], {
      encoding: "utf8",
    }).stderr;
    return /^\s*java\.home = (.*)$/m.exec(settings)?.[1];
  } catch {
    return undefined;
  }
}

/**
 * Links a runtime that holds just what the server needs.
 *
 * @param {string} jdk for the platform the runtime is for
 * @param {string} jar the server
 * @param {string} runtime where to put it; must not exist
 */
export function linkRuntime(jdk, jar, runtime) {
  if (process.platform === "linux" && isForThisMachine(jdk)) {
    // With Kegang in it, and an archive of the classes of a start, which only the runtime itself can write.
    execFileSync(path.join(repository, "dist", "image"), [jdk, jar, version(), runtime], {
      stdio: ["ignore", "inherit", "inherit"],
    });
    return;
  }
  const modules = run("jdeps", [
    ...["--ignore-missing-deps", "--multi-release", "17", "--print-module-deps"],
    jar,
  ]).trim();
  run("jlink", [
    ...["--module-path", path.join(jdk, "jmods")],
    ...["--add-modules", modules],
    ...["--strip-debug", "--no-header-files", "--no-man-pages", "--compress", "1"],
    ...["--output", runtime],
  ]);
}

function isForThisMachine(jdk) {
  return spawnSync(path.join(jdk, "bin", "java"), ["-version"], { stdio: "ignore" }).status === 0;
}

function version() {
  return execFileSync(path.join(repository, "ci", "version"), { encoding: "utf8" }).trim();
}

/** Whether a folder holds a JDK that runtimes can be linked from. */
export function canLinkFrom(jdk) {
  return jdk !== undefined && existsSync(path.join(jdk, "jmods", "java.base.jmod"));
}

function run(tool, commandLine) {
  return execFileSync(path.join(jdkHome() ?? "", "bin", tool), commandLine, {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
}
