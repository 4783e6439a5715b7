import { createHash } from "node:crypto";
import { promises as fs } from "node:fs";
import * as path from "node:path";

/** Runs a program to its end; rejects where it fails. */
export type RunProgram = (executable: string, commandLine: readonly string[]) => Promise<unknown>;

const ARCHIVE = ".jsa";
const LIST = ".classes";

/**
 * An archive of the classes the server starts with, for a Java that does not bring Kegang: with it a start takes about
 * half as long. The first start records which classes there are, a later one has the archive made beside itself, and
 * those behind it use it. Java does without where it is missing, stale or damaged.
 */
export class ClassArchive {
  private constructor(
    private readonly folder: string,
    private readonly executable: string,
    private readonly jar: string,
    private readonly key: string,
  ) {}

  /**
   * The archive for one Java and one server, as they are now.
   *
   * @param folder where archives are kept; nothing else stands there
   */
  static async of(folder: string, executable: string, jar: string): Promise<ClassArchive> {
    const hash = createHash("sha256");
    for (const file of [await fs.realpath(executable), jar]) {
      const { mtimeMs, size } = await fs.stat(file);
      hash.update(`${file}\n${String(mtimeMs)}\n${String(size)}\n`);
    }
    return new ClassArchive(folder, executable, jar, hash.digest("hex").slice(0, 16));
  }

  /** What to tell Java at this start; nothing where the folder can't be used. */
  async startArguments(): Promise<readonly string[]> {
    const names = await this.names();
    if (names.includes(this.key + ARCHIVE)) {
      // Without being told Java would not notice that a file has been damaged.
      return ["-XX:+VerifySharedSpaces", `-XX:SharedArchiveFile=${this.file(ARCHIVE)}`];
    }
    if (this.recorded(names).length > 0) {
      return [];
    }
    try {
      await fs.mkdir(this.folder, { recursive: true });
    } catch {
      return [];
    }
    // Windows that start at the same time record for themselves.
    return [`-XX:DumpLoadedClassList=${this.file(`-${String(process.pid)}${LIST}`)}`];
  }

  /**
   * Makes the archive where an earlier start recorded its classes, and clears away what belongs to other versions.
   *
   * @returns whether there is a new archive
   */
  async make(run: RunProgram): Promise<boolean> {
    const names = await this.names();
    const lists = this.recorded(names);
    const list = lists[0];
    if (list === undefined || names.includes(this.key + ARCHIVE)) {
      return false;
    }
    const unfinished = this.file(`-${String(process.pid)}.unfinished`);
    let made = false;
    try {
      await run(this.executable, [
        ...["-Xshare:dump", "-Xlog:disable", "-XX:-UsePerfData"],
        `-XX:SharedClassListFile=${path.join(this.folder, list)}`,
        `-XX:SharedArchiveFile=${unfinished}`,
        ...["-cp", this.jar],
      ]);
      await fs.rename(unfinished, this.file(ARCHIVE));
      made = true;
    } catch {
      // A server that was killed leaves half a list. The next start records another.
    }
    const useless = made ? names.filter((name) => name !== this.key + ARCHIVE) : lists;
    await Promise.all(
      [...useless.map((name) => path.join(this.folder, name)), unfinished].map((file) =>
        // One that is in use stays until the next time.
        fs.rm(file, { force: true }).catch(() => undefined),
      ),
    );
    return made;
  }

  private file(ending: string): string {
    return path.join(this.folder, this.key + ending);
  }

  private recorded(names: readonly string[]): string[] {
    return names.filter((name) => name.startsWith(this.key) && name.endsWith(LIST));
  }

  private async names(): Promise<string[]> {
    try {
      return await fs.readdir(this.folder);
    } catch {
      return [];
    }
  }
}
