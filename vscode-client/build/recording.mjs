import { execFileSync } from "node:child_process";
import { chmodSync, copyFileSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import * as path from "node:path";
import { jar, repository, target } from "./paths.mjs";

/** The server's own tests hold the program that records and the one that checks. */
const server = path.join(repository, "language-server");
const testClasses = path.join(server, "target", "test-classes");
const classPath = [testClasses, jar].join(path.delimiter);
const conformance = "dev.kegang.conformance";

const recordings = path.join(target, "recordings");

/**
 * Makes a Java runtime that works as a real one does, but whatever a client and a server say to each other is recorded.
 *
 * @param {string} jdk the real one
 * @returns its folder
 */
export function recordingRuntime(jdk) {
  if (!existsSync(path.join(testClasses, ...conformance.split(".")))) {
    throw new Error(`${testClasses} is missing; run mvn -B -q -ntp package -DskipTests first.`);
  }
  rmSync(recordings, { recursive: true, force: true });
  const home = path.join(target, "recording-java");
  mkdirSync(path.join(home, "bin"), { recursive: true });
  // So that it needn't be started for its version.
  copyFileSync(path.join(jdk, "release"), path.join(home, "release"));
  const java = path.join(jdk, "bin", "java");
  const words = [
    java,
    "-XX:TieredStopAtLevel=1",
    "-XX:+UseSerialGC",
    "-XX:-UsePerfData",
    "-Dfile.encoding=UTF-8",
  ];
  words.push("-cp", classPath, `${conformance}.ServerTap`, recordings, java);
  const program = path.join(home, "bin", "java");
  writeFileSync(program, `#!/bin/sh\nexec ${words.map(quoted).join(" ")} "$@"\n`);
  chmodSync(program, 0o755);
  return home;
}

/**
 * Says what is wrong with what was recorded.
 *
 * @param {string} jdk
 * @param {boolean} needed whether it is wrong, too, that nothing was
 * @returns whether all is well
 */
export function recordingsAreValid(jdk, needed) {
  if (!needed && (!existsSync(recordings) || readdirSync(recordings).length === 0)) {
    return true;
  }
  try {
    execFileSync(path.join(jdk, "bin", "java"), ["-cp", classPath, `${conformance}.Recordings`, recordings], {
      // From here it finds the protocol's model.
      cwd: server,
      stdio: "inherit",
    });
    return true;
  } catch {
    // It has said what is wrong.
    return false;
  }
}

function quoted(word) {
  return `'${word.replaceAll("'", String.raw`'\''`)}'`;
}
