import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import * as path from "node:path";
import { bundleTests } from "./bundle.mjs";
import { packageFor } from "./package.mjs";
import { client, extension, target } from "./paths.mjs";
import { stage } from "./stage.mjs";

const require = createRequire(import.meta.url);

/** Runs a program of a package of ours with this Node, so that no shell and no PATH matters. */
function run(packageName, program, ...commandLine) {
  const manifest = require.resolve(`${packageName}/package.json`);
  const file = path.join(path.dirname(manifest), require(manifest).bin[program] ?? require(manifest).bin);
  const result = spawnSync(process.execPath, [file, ...commandLine], { cwd: client, encoding: "utf8" });
  // The grammar of Markdown names those of all languages that may stand in it; they don't matter here.
  const output = `${result.stdout}${result.stderr}`.replace(/^grammar not found for .*\n/gm, "");
  if (result.status !== 0) {
    throw new Error(`${program}: ${result.error?.message ?? ""}\n${output}`);
  }
}

/** @param {string} what @param {() => unknown} check */
async function step(what, check) {
  const start = Date.now();
  await check();
  console.log(`${what}: passed in ${((Date.now() - start) / 1000).toFixed(1)} s`);
}

try {
  await step("types", () => run("typescript", "tsc", "--project", "tsconfig.json"));
  await step("lint", () => {
    const cache = path.join(target, "eslint", "/");
    run(
      "eslint",
      "eslint",
      ".",
      "--max-warnings",
      "0",
      "--cache",
      "--cache-strategy",
      "content",
      "--cache-location",
      cache,
    );
    run("prettier", "prettier", "--check", "--log-level", "warn", ".");
  });
  await step("package", async () => {
    await stage();
    await packageFor("");
  });
  await step("unit tests", async () =>
    run("mocha", "mocha", "--reporter", "dot", "--timeout", "60000", await bundleTests("unit")),
  );
  await step("grammar tests", () =>
    run(
      "vscode-tmgrammar-test",
      "vscode-tmgrammar-test",
      ...["--config", path.join(extension, "package.json")],
      ...["markdown", "yaml", "html"].flatMap((name) => [
        "-g",
        require.resolve(`tm-grammars/grammars/${name}.json`),
      ]),
      "test/grammar/**/*.md",
    ),
  );
} catch (problem) {
  console.error(problem instanceof Error ? problem.message : problem);
  process.exitCode = 1;
}
