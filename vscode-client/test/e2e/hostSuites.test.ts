import * as assert from "node:assert/strict";
import type { HostResult } from "../host/index";
import { courseFiles, largeCourse } from "./course";
import { runInExtensionHost } from "./hostRun";
import { JavaSpy } from "./javaSpy";

/** Says of every test in a suite how it ended, and fails if one failed. */
function report(results: readonly HostResult[], least: number): void {
  for (const { title, milliseconds, failure } of results) {
    console.log(`      ${failure === undefined ? "✓" : "✗"} ${title} (${milliseconds ?? 0} ms)`);
  }
  const failures = results.filter(({ failure }) => failure !== undefined);
  assert.deepEqual(failures, []);
  assert.ok(results.length >= least, `${results.length} tests ran, at least ${least} should`);
}

describe("The packaged extension", () => {
  it("works in the extension host", async () => {
    report(await runInExtensionHost("features", { files: courseFiles() }), 13);
  });

  it("changes texts just as it should", async () => {
    report(await runInExtensionHost("edits", { files: courseFiles() }), 9);
  });

  it("stays quick in a folder of 300 lessons", async function () {
    // A busy machine may be late once; a slow extension is late every time.
    this.retries(2);
    const spy = new JavaSpy();
    try {
      const options = { files: largeCourse(300), environment: { JAVA_HOME: spy.home } };
      report(await runInExtensionHost("large", options), 2);
      // What grows with the folder is asked for a few times in all; 20 characters were typed meanwhile.
      for (const method of ["kegang/courseMap", "workspace/diagnostic"]) {
        const count = spy.messagesSent(method);
        assert.ok(count > 0 && count < 10, `${method}: ${count}`);
      }
      assert.ok(spy.messagesSent("textDocument/didChange") >= 10);
      console.log(`      ${spy.messagesSent()} messages in all: ${spy.methods}`);
    } finally {
      spy.remove();
    }
  });
});
