import { createHash } from "node:crypto";
import { promises as fs } from "node:fs";
import * as path from "node:path";

/** Runs a program to its end; rejects where it fails. */
export type RunProgram = (executable: string, commandLine: readonly string[]) => Promise<unknown>;

const ARCHIVE = ".jsa";
const LIST = ".classes";

/** Milliseconds after which nobody needs a file any more that no window has used meanwhile: a week. */
const OLD = 7 * 24 * 3_600_000;

/**
 * An archive of the classes the server starts with, for a Java that does not bring Kegang: with it a start takes about
 * half as long. The first window records which classes there are; when it has ended, a later one has the archive made
 * beside its server, and those behind it use it. Java does without where it is missing, stale or damaged.
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
   * Makes the archive where a window that has ended recorded its classes, and clears away what belongs to versions no longer used.
   *
   * @returns whether there is a new archive
   */
  async make(run: RunProgram): Promise<boolean> {
    const names = await this.names();
    const lists = await this.finished(this.recorded(names));
    const list = lists[0];
    if (names.includes(this.key + ARCHIVE)) {
      await this.keepInUse();
      await this.remove(lists);
      return false;
    }
    if (list === undefined) {
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
    await this.remove([...lists, ...(made ? await this.old(names) : []), path.basename(unfinished)]);
    return made;
  }

  private async remove(names: readonly string[]): Promise<void> {
    await Promise.all(
      names.map((name) =>
        // One that is in use stays until the next time.
        fs.rm(path.join(this.folder, name), { force: true }).catch(() => undefined),
      ),
    );
  }

  /** The lists no Java writes any more: before its window ends they are not whole, and can't be deleted on Windows. */
  private async finished(lists: readonly string[]): Promise<string[]> {
    const times = await Promise.all(lists.map((name) => this.changed(name)));
    return lists.filter((name, index) => {
      const window = Number(name.slice(this.key.length + 1, -LIST.length));
      // A process of the same number may be another by now; in containers it often is.
      const latest = window === process.pid ? performance.timeOrigin : Date.now() - OLD;
      return (times[index] ?? latest) < latest || (window !== process.pid && !isRunning(window));
    });
  }

  /** Lets windows with another Java see that the archive isn't old. */
  private async keepInUse(): Promise<void> {
    const now = new Date();
    await fs.utimes(this.file(ARCHIVE), now, now).catch(() => undefined);
  }

  /** What another version left behind, and not one that another window uses, or makes at this moment. */
  private async old(names: readonly string[]): Promise<string[]> {
    const latest = Date.now() - OLD;
    const ages = await Promise.all(names.map((name) => this.changed(name)));
    return names.filter((name, index) => name !== this.key + ARCHIVE && (ages[index] ?? latest) < latest);
  }

  /** When a file was written, in milliseconds; undefined where it is gone. */
  private async changed(name: string): Promise<number | undefined> {
    try {
      return (await fs.stat(path.join(this.folder, name))).mtimeMs;
    } catch {
      return undefined;
    }
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

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (problem) {
    // Another user's process can't be signalled, but runs.
    return (problem as NodeJS.ErrnoException).code === "EPERM";
  }
}
