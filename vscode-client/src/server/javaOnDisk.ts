import { execFile } from "node:child_process";
import { constants, promises as fs } from "node:fs";
import * as path from "node:path";
import type { JavaProbe } from "./javaSearch";
import { holdsKegang, versionInOutput, versionInReleaseFile } from "./javaVersion";

/** Milliseconds a Java program gets to say its version. */
const ANSWER_TIME = 10_000;

/** Looks at the Java runtimes of this machine. */
export const javaOnDisk: JavaProbe = {
  async isExecutable(file) {
    try {
      await fs.access(file, constants.X_OK);
      return (await fs.stat(file)).isFile();
    } catch {
      return false;
    }
  },

  async version(executable) {
    return (await recordedVersion(executable)) ?? (await askedVersion(executable));
  },
};

/** Whether a runtime brings Kegang, with an archive of the classes it starts with. */
export async function bringsKegang(executable: string): Promise<boolean> {
  return holdsKegang((await record(executable)) ?? "");
}

/** The version in the runtime's own record, which saves the start of a virtual machine. */
async function recordedVersion(executable: string): Promise<string | undefined> {
  return versionInReleaseFile((await record(executable)) ?? "");
}

async function record(executable: string): Promise<string | undefined> {
  try {
    const program = await fs.realpath(executable);
    return await fs.readFile(path.join(path.dirname(program), "..", "release"), "utf8");
  } catch {
    return undefined;
  }
}

function askedVersion(executable: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    execFile(executable, ["-version"], { timeout: ANSWER_TIME }, (error, output, errors) => {
      resolve(error === null ? versionInOutput(`${errors}\n${output}`) : undefined);
    });
  });
}
