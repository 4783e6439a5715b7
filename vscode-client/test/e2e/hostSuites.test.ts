import * as assert from "node:assert/strict";
import { courseFiles } from "./course";
import { runInExtensionHost } from "./hostRun";
import type { HostResult } from "../host/index";

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
    report(await runInExtensionHost("features", { files: courseFiles() }), 10);
  });
});
