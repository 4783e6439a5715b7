import * as fs from "node:fs";
import { tmpdir } from "node:os";
import * as path from "node:path";
import { setup } from "./setup";

/** A Java runtime that works as the real one does, and writes down how it is started and what it is sent. */
export class JavaSpy {
  readonly home = fs.mkdtempSync(path.join(tmpdir(), "kegang-java-"));
  private readonly starts = path.join(this.home, "starts");
  private readonly messages = path.join(this.home, "messages");

  constructor() {
    const java = path.join(setup.javaHome, "bin", "java");
    writeProgram(
      path.join(this.home, "bin", "java"),
      `echo "$*" >> '${this.starts}'\ntee -a '${this.messages}' | '${java}' "$@"\n`,
    );
    // So that it needn't be started for its version.
    fs.writeFileSync(path.join(this.home, "release"), 'JAVA_VERSION="17.0.1"\n');
  }

  /** The arguments of every start, one on a line. */
  get commandLines(): string {
    return read(this.starts);
  }

  get timesStarted(): number {
    return this.commandLines.split("\n").length - 1;
  }

  /** How many messages of a method it was sent so far; all requests and notifications where none is named. */
  messagesSent(method = ""): number {
    return read(this.messages).split(`"method":"${method}`).length - 1;
  }

  /** The methods of all messages with how often each was sent. */
  get methods(): string {
    const counts = new Map<string, number>();
    for (const [, method] of read(this.messages).matchAll(/"method":"([^"]+)"/g)) {
      counts.set(method ?? "", (counts.get(method ?? "") ?? 0) + 1);
    }
    return [...counts].map(([method, count]) => `${method} ${count}`).join(", ");
  }

  /** Whether the latest request of a method was cancelled. */
  isCancelled(method: string): boolean {
    const messages = read(this.messages);
    const [, id] = [...messages.matchAll(new RegExp(`"id":(\\d+),"method":"${method}"`, "g"))].pop() ?? [];
    return id !== undefined && messages.includes(`"method":"$/cancelRequest","params":{"id":${id}}`);
  }

  /** Lets no message reach the server for a while. */
  hold(): void {
    this.signal("SIGSTOP");
  }

  release(): void {
    this.signal("SIGCONT");
  }

  private signal(name: NodeJS.Signals): void {
    const passing = `tee\0-a\0${this.messages}\0`;
    for (const entry of fs.readdirSync("/proc").filter((each) => /^\d+$/.test(each))) {
      if (read(`/proc/${entry}/cmdline`) === passing) {
        process.kill(Number(entry), name);
      }
    }
  }

  remove(): void {
    fs.rmSync(this.home, { recursive: true, force: true });
  }
}

/** Writes a shell script that can be run. */
export function writeProgram(file: string, script: string): void {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, `#!/bin/sh\nPATH=/usr/bin:/bin\n${script}`, { mode: 0o755 });
}

function read(file: string): string {
  return fs.existsSync(file) ? fs.readFileSync(file, "utf8") : "";
}
