import * as assert from "node:assert/strict";
import * as fs from "node:fs";
import { tmpdir } from "node:os";
import * as path from "node:path";
import type { HostResult } from "../host/index";
import { launchBrowser, openWindow } from "./browser";
import { CodeServer, type CodeServerOptions } from "./codeServer";
import { setup } from "./setup";

/** Milliseconds a suite may take. */
const RUN_TIME = 400_000;

/** Runs a suite inside the extension host of a fresh editor in which our package is installed. */
export async function runInExtensionHost(suite: string, options: CodeServerOptions): Promise<HostResult[]> {
  const results = path.join(fs.mkdtempSync(path.join(tmpdir(), "kegang-results-")), "results.json");
  const server = await CodeServer.start({
    ...options,
    runsTests: true,
    environment: { ...options.environment, KEGANG_HOST_SUITE: suite, KEGANG_HOST_RESULTS: results },
  });
  const browser = await launchBrowser();
  try {
    const page = await openWindow(browser);
    const ended = new Promise<number>((resolve) => {
      void page.exposeFunction("codeAutomationExit", resolve);
    });
    const written: string[] = [];
    await page.exposeFunction("codeAutomationLog", (kind: string, words: unknown[]) => {
      written.push(`[${kind}] ${words.map(String).join(" ")}`);
    });
    const remote = (file: string): string => `vscode-remote://127.0.0.1:${server.port}${file}`;
    const payload = [
      ["extensionDevelopmentPath", remote(testExtension())],
      ["extensionTestsPath", remote(path.join(setup.hostTests, "index"))],
      ["skipWelcome", "true"],
    ];
    await page.goto(`${server.url}&payload=${encodeURIComponent(JSON.stringify(payload))}`);
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<"late">((resolve) => {
      timer = setTimeout(() => {
        resolve("late");
      }, RUN_TIME);
    });
    const code = await Promise.race([ended, late]);
    clearTimeout(timer);
    assert.ok(fs.existsSync(results), `The suite didn't end (${code}):\n${written.join("\n")}\n${server.log}`);
    return JSON.parse(fs.readFileSync(results, "utf8")) as HostResult[];
  } finally {
    await browser.close();
    await server.stop();
  }
}

/** The editor runs tests only beside an extension under development; this one does nothing. */
function testExtension(): string {
  const folder = path.join(setup.hostTests, "extension");
  fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(
    path.join(folder, "package.json"),
    JSON.stringify({ name: "tests", publisher: "kegang", version: "0.0.1", engines: { vscode: "^1.91.0" } }),
  );
  return folder;
}
