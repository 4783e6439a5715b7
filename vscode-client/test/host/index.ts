import * as fs from "node:fs";
import { createRequire } from "node:module";
import * as path from "node:path";
import Mocha from "mocha";

/** What a test run tells the runner outside: how every test ended. */
export interface HostResult {
  readonly title: string;
  readonly milliseconds?: number;
  readonly failure?: string;
}

/** Called by the editor, inside its extension host. */
export function run(): Promise<void> {
  const mocha = new Mocha({ ui: "bdd", timeout: 120_000, color: false, reporter: "dot" });
  mocha.suite.emit("pre-require", globalThis, "", mocha);
  createRequire(__filename)(path.join(__dirname, `${process.env.KEGANG_HOST_SUITE ?? "?"}.js`));
  const results: HostResult[] = [];
  return new Promise((resolve, reject) => {
    const runner = mocha.run((failures) => {
      fs.writeFileSync(process.env.KEGANG_HOST_RESULTS ?? "?", JSON.stringify(results));
      if (failures > 0) {
        reject(new Error(`${failures} tests failed`));
      } else {
        resolve();
      }
    });
    runner.on("pass", (test) => {
      results.push({ title: test.fullTitle(), milliseconds: test.duration ?? 0 });
    });
    runner.on("fail", (test, failure: Error) => {
      results.push({ title: test.fullTitle(), failure: failure.stack ?? failure.message });
    });
  });
}
