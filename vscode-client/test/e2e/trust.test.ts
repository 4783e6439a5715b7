import * as assert from "node:assert/strict";
import * as fs from "node:fs";
import * as path from "node:path";
import type { Browser, Page } from "playwright-core";
import { launchBrowser, openWindow, PATIENCE, screenshot } from "./browser";
import { CodeServer, type CodeServerOptions } from "./codeServer";
import { courseFiles } from "./course";
import { JavaSpy, writeProgram } from "./javaSpy";
import { setup } from "./setup";
import { Workbench } from "./workbench";

/** The environment of a machine without Java. */
const NO_JAVA = { JAVA_HOME: undefined, PATH: "/nowhere" };

describe("What is started", () => {
  let server: CodeServer;
  let browser: Browser;
  let window: Page;
  let spy: JavaSpy;

  async function open(options: Omit<CodeServerOptions, "files">): Promise<Workbench> {
    server = await CodeServer.start({ files: courseFiles(), ...options });
    window = await openWindow(browser);
    return Workbench.open(window, server);
  }

  const squiggle = (workbench: Workbench): Promise<void> =>
    workbench.page.locator(".monaco-editor .squiggly-error").first().waitFor();

  beforeEach(async () => {
    browser = await launchBrowser();
    spy = new JavaSpy();
  });

  afterEach(async function () {
    if (this.currentTest?.state === "failed") {
      await screenshot(window, `failed-${this.currentTest.title.replaceAll(/\W+/g, "-")}`);
    }
    await browser.close();
    await server.stop();
    spy.remove();
  });

  it("is nothing in a folder nobody trusts, until it is trusted", async () => {
    const workbench = await open({
      asksForTrust: true,
      environment: { JAVA_HOME: spy.home, PATH: "/nowhere" },
      settings: { "security.workspace.trust.startupPrompt": "never", "security.workspace.trust.untrustedFiles": "open" },
    });
    const { page } = workbench;
    await workbench.status("Restricted Mode").waitFor();
    await workbench.openFile("lesson-01.md");
    await workbench.run("Show Course Map");
    await page.getByText("Outlines are not checked in a folder you don't trust.").waitFor();
    assert.equal(await page.locator(".squiggly-error").count(), 0);
    assert.equal(spy.timesStarted, 0);
    await screenshot(page, "en-restricted");

    await workbench.status("Restricted Mode").click();
    await page.getByRole("button", { name: "Trust", exact: true }).first().click();
    await workbench.openFile("lesson-01.md");
    await squiggle(workbench);
    assert.equal(spy.timesStarted, 1);
  });

  it("is what the user chose, whatever settings come with the folder", async () => {
    const workbench = await open({ settings: { "kegang.java.home": spy.home }, environment: NO_JAVA });
    const marker = path.join(server.folder, "planted-was-run");
    const planted = path.join(server.folder, "planted");
    writeProgram(path.join(planted, "bin", "java"), `touch '${marker}'\n`);
    fs.writeFileSync(path.join(planted, "release"), 'JAVA_VERSION="21"\n');
    fs.mkdirSync(path.join(server.folder, ".vscode"), { recursive: true });
    fs.writeFileSync(
      path.join(server.folder, ".vscode", "settings.json"),
      JSON.stringify({
        "kegang.java.home": planted,
        "kegang.server.jvmArguments": [`-XX:OnOutOfMemoryError=touch ${marker}`, "-Dplanted=true"],
      }),
    );
    await workbench.openFile("lesson-01.md");
    await squiggle(workbench);
    await workbench.run("Restart Server");
    const end = Date.now() + PATIENCE;
    while (spy.timesStarted < 2 && Date.now() < end) {
      await workbench.page.waitForTimeout(100);
    }
    assert.ok(spy.timesStarted >= 2, "started anew, with the planted settings in place");
    assert.doesNotMatch(spy.commandLines, /planted/);
    assert.ok(!fs.existsSync(marker));
  });

  it("is explained where there is no Java, with a way to name one", async () => {
    const workbench = await open({ environment: NO_JAVA });
    const { page } = workbench;
    await workbench.openFile("lesson-01.md");
    const message = workbench.notification("Kegang needs Java 17 or newer");
    await message.waitFor();
    assert.equal(await page.locator(".notification-toast").count(), 1, "one message, not several");
    await screenshot(page, "en-no-java");
    await message.getByRole("button", { name: "Open Settings" }).click();
    await page.locator(".settings-editor .setting-item-label", { hasText: "Home" }).first().waitFor();
  });

  it("is the runtime in the package that brings one", async function () {
    if (!fs.existsSync(setup.vsixWithJava)) {
      this.skip();
    }
    const workbench = await open({ vsix: setup.vsixWithJava, environment: NO_JAVA });
    await workbench.openFile("lesson-01.md");
    await squiggle(workbench);
    const [java, ...others] = programsBelow(server.extensions);
    assert.match(java ?? "none", /\/kegang\.kegang-[^/]+\/runtime\/bin\/java$/);
    assert.deepEqual(others, []);
  });
});

/** The programs that run now and stand below a folder. */
function programsBelow(folder: string): string[] {
  return fs
    .readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map((process) => {
      try {
        return fs.readlinkSync(`/proc/${process}/exe`);
      } catch {
        // It has ended, or is another user's.
        return "";
      }
    })
    .filter((program) => program.startsWith(`${folder}/`));
}
