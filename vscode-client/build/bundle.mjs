import * as path from "node:path";
import { build } from "esbuild";
import { client, extension, tests } from "./paths.mjs";

/** @type {import("esbuild").BuildOptions} */
const common = {
  absWorkingDir: client,
  bundle: true,
  logLevel: "warning",
  legalComments: "none",
  mainFields: ["module", "main"],
};

/** @type {import("esbuild").BuildOptions} */
const node = { ...common, platform: "node", target: "node20", format: "cjs", sourcemap: "inline" };

/** Bundles the extension and the scripts of its webviews. */
export async function bundleExtension() {
  await build({
    ...node,
    entryPoints: { extension: "src/extension.ts" },
    outdir: path.join(extension, "dist"),
    external: ["vscode"],
    sourcemap: false,
    minify: true,
    keepNames: true,
  });
  await build({
    ...common,
    platform: "browser",
    target: "chrome122",
    format: "iife",
    minify: true,
    entryPoints: ["preview", "hoursChart"].flatMap((name) => [`webview/${name}.ts`, `webview/${name}.css`]),
    outdir: path.join(extension, "dist", "webview"),
  });
}

const HOST_SUITES = ["edits", "features", "large"];

/**
 * Bundles the tests of one kind, for mocha.
 *
 * @param {"unit" | "host" | "e2e"} kind
 */
export async function bundleTests(kind) {
  const folder = path.join(tests, kind);
  await build({
    ...node,
    // Each suite that runs in an extension host is a file of its own.
    entryPoints:
      kind === "host"
        ? ["index", ...HOST_SUITES].map((name) => `test/host/${name}.ts`)
        : [`test/${kind}/index.ts`],
    outdir: folder,
    external: ["vscode", "mocha", "playwright-core", "fflate"],
  });
  return path.join(folder, "index.js");
}
