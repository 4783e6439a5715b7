import * as assert from "node:assert/strict";
import { execFile, spawnSync } from "node:child_process";
import { promises as fs } from "node:fs";
import * as os from "node:os";
import * as path from "node:path";
import { promisify } from "node:util";
import { ClassArchive } from "../../src/server/classArchive";

const RECORD = "-XX:DumpLoadedClassList=";
const USE = "-XX:SharedArchiveFile=";

describe("The archive of classes", () => {
  let home = "";
  let java = "";
  let jar = "";

  /** Writes what Java would, and notes that it was asked. */
  const asked: (readonly string[])[] = [];
  const run = async (_executable: string, commandLine: readonly string[]): Promise<void> => {
    asked.push(commandLine);
    await fs.writeFile(valueOf(commandLine, USE), "archive");
  };
  const archive = (): Promise<ClassArchive> => ClassArchive.of(path.join(home, "archives"), java, jar);
  const kept = async (): Promise<string[]> => fs.readdir(path.join(home, "archives"));

  beforeEach(async () => {
    asked.length = 0;
    home = await fs.mkdtemp(path.join(os.tmpdir(), "课 kegang-"));
    java = path.join(home, "java");
    jar = path.join(home, "kegang.jar");
    await fs.writeFile(java, "java");
    await fs.writeFile(jar, "jar");
  });

  afterEach(() => fs.rm(home, { recursive: true }));

  it("is recorded by the first window, made beside the second and used by the third", async () => {
    const list = valueOf(await (await archive()).startArguments(), RECORD);
    assert.equal(await (await archive()).make(run), false);
    await fs.writeFile(list, "java/lang/Object\n");
    assert.equal(await (await archive()).make(run), false, "Java still writes the list");
    await age(path.basename(list), 1);

    assert.deepEqual(await (await archive()).startArguments(), []);
    assert.equal(await (await archive()).make(run), true);
    assert.ok(asked[0]?.includes("-Xshare:dump"));
    assert.deepEqual(asked[0]?.slice(-2), ["-cp", jar]);

    const used = valueOf(await (await archive()).startArguments(), USE);
    assert.deepEqual(await kept(), [path.basename(used)]);
    assert.equal(await (await archive()).make(run), false);
    assert.equal(asked.length, 1);
  });

  it("is made anew for another Java or another server, and one that nobody has used for a week goes", async () => {
    await makeOne();
    const [old = ""] = await kept();
    await age(old, 8);
    await fs.writeFile(jar, "a newer jar");
    await makeOne();
    const [now, ...others] = await kept();
    assert.deepEqual(others, []);
    assert.notEqual(now, old);
    await fs.writeFile(java, "a newer Java");
    assert.ok((await (await archive()).startArguments())[0]?.startsWith(RECORD));
  });

  it("leaves alone what windows with another Java record, make and use", async () => {
    await makeOne();
    const [used = ""] = await kept();
    await age(used, 8);
    assert.equal(await (await archive()).make(run), false);
    const others = ["0123456789abcdef-7.classes", "0123456789abcdef-7.unfinished"];
    for (const name of others) {
      await fs.writeFile(path.join(home, "archives", name), "");
      await age(name, 6);
    }
    await fs.writeFile(java, "a newer Java");
    await makeOne();
    const left = await kept();
    assert.equal(left.length, 4);
    assert.deepEqual(
      [used, ...others].filter((name) => !left.includes(name)),
      [],
    );
  });

  it("is made from the list of a window that has ended, not of one that runs", async () => {
    const own = valueOf(await (await archive()).startArguments(), RECORD);
    const listOf = (pid: number): string => own.replace(`-${String(process.pid)}.`, `-${String(pid)}.`);
    const running = listOf(process.ppid);
    await fs.writeFile(running, "java/lang/Object\n");
    assert.equal(await (await archive()).make(run), false);
    const ended = listOf(spawnSync(process.execPath, ["--version"]).pid);
    await fs.writeFile(ended, "java/lang/Object\n");
    assert.equal(await (await archive()).make(run), true);
    assert.ok(asked[0]?.includes(`-XX:SharedClassListFile=${ended}`));
    assert.equal((await kept()).length, 2);

    await age(path.basename(running), 8);
    assert.equal(await (await archive()).make(run), false);
    assert.equal((await kept()).length, 1, "what could not be deleted goes later");
  });

  it("is recorded again where Java could not make it", async () => {
    const list = valueOf(await (await archive()).startArguments(), RECORD);
    await fs.writeFile(list, "half a li");
    await age(path.basename(list), 1);
    const failing = (): Promise<never> => Promise.reject(new Error("exit 1"));
    assert.equal(await (await archive()).make(failing), false);
    assert.deepEqual(await kept(), []);
    assert.ok((await (await archive()).startArguments())[0]?.startsWith(RECORD));
  });

  it("is done without where nothing can be written", async () => {
    await fs.writeFile(path.join(home, "archives"), "no folder");
    assert.deepEqual(await (await archive()).startArguments(), []);
    assert.equal(await (await archive()).make(run), false);
  });

  it("is what a real Java takes, and does without where it is damaged or missing", async function () {
    const real = await realJava();
    if (real === undefined) {
      this.skip();
    }
    this.timeout(60_000);
    java = real;
    const program = promisify(execFile);
    const version = async (): Promise<string> => {
      const started = await (await archive()).startArguments();
      return (await program(java, [...started, "-Xshare:auto", "-version"])).stderr;
    };
    const expected = await version();
    jar = path.join(home, "empty.jar");
    // The smallest archive there is.
    await fs.writeFile(jar, Buffer.from(`504b0506${"00".repeat(18)}`, "hex"));
    const list = valueOf(await (await archive()).startArguments(), RECORD);
    assert.equal(await version(), expected);
    await age(path.basename(list), 1);
    assert.equal(await (await archive()).make(program), true);
    const file = valueOf(await (await archive()).startArguments(), USE);
    assert.match(await version(), /, sharing/);
    assert.equal(withoutMode(await version()), withoutMode(expected));
    const content = await fs.readFile(file);
    content[content.length >> 1] = (content[content.length >> 1] ?? 0) ^ 0x55;
    await fs.chmod(file, 0o644);
    await fs.writeFile(file, content);
    assert.doesNotMatch(await version(), /, sharing/);
    assert.equal(withoutMode(await version()), withoutMode(expected));
    await fs.writeFile(file, "stale");
    assert.equal(withoutMode(await version()), withoutMode(expected));
    const started = await (await archive()).startArguments();
    await fs.rm(file);
    assert.equal(
      withoutMode((await program(java, [...started, "-Xshare:auto", "-version"])).stderr),
      withoutMode(expected),
    );
  });

  async function age(name: string, days: number): Promise<void> {
    const then = new Date(Date.now() - days * 24 * 3_600_000);
    await fs.utimes(path.join(home, "archives", name), then, then);
  }

  async function makeOne(): Promise<void> {
    const list = valueOf(await (await archive()).startArguments(), RECORD);
    await fs.writeFile(list, "java/lang/Object\n");
    await age(path.basename(list), 1);
    assert.equal(await (await archive()).make(run), true);
  }
});

/** Whether archives are shared is part of what Java says of itself. */
function withoutMode(version: string): string {
  return version.replace(", sharing", "");
}

async function realJava(): Promise<string | undefined> {
  const home = process.env.JAVA_HOME;
  const found = home === undefined ? undefined : path.join(home, "bin", "java");
  try {
    return found === undefined ? undefined : await fs.realpath(found);
  } catch {
    return undefined;
  }
}

function valueOf(commandLine: readonly string[], option: string): string {
  const found = commandLine.find((word) => word.startsWith(option));
  assert.ok(found !== undefined, `${option} in ${commandLine.join(" ")}`);
  return found.slice(option.length);
}
