import * as assert from "node:assert/strict";
import type { Browser } from "playwright-core";
import { launchBrowser, openWindow, screenshot } from "./browser";
import { CodeServer } from "./codeServer";
import { courseFiles } from "./course";
import { JavaSpy } from "./javaSpy";
import { Workbench } from "./workbench";

describe("A check of the course that takes long", () => {
  const spy = new JavaSpy();
  let server: CodeServer;
  let browser: Browser;
  let workbench: Workbench;

  before(async () => {
    server = await CodeServer.start({ files: courseFiles(), environment: { JAVA_HOME: spy.home } });
    browser = await launchBrowser();
    workbench = await Workbench.open(await openWindow(browser), server);
    await workbench.openFile("lesson-01.md");
    await workbench.status("findings").waitFor();
  });

  after(async () => {
    spy.release();
    await browser.close();
    await server.stop();
    spy.remove();
  });

  afterEach(async function () {
    if (this.currentTest?.state === "failed") {
      await screenshot(workbench.page, "failed-check-course");
    }
  });

  it("is stopped by the user, and can be asked for again", async () => {
    const { page } = workbench;
    const problems = page.locator(".markers-panel-container");
    const running = workbench.notification("Checking the course…");
    spy.hold();
    await workbench.run("Check Course");
    await running.getByRole("button", { name: "Cancel" }).click();
    await running.waitFor({ state: "detached" });
    assert.equal(await problems.isVisible(), false);
    spy.release();
    await spyUntil(() => spy.isCancelled("kegang/checkCourse"));
    await workbench.run("Check Course");
    await problems.waitFor();
    assert.equal(spy.isCancelled("kegang/checkCourse"), false);
  });
});

/** Waits until what the server was sent is as it should be. */
async function spyUntil(isSo: () => boolean): Promise<void> {
  for (let end = Date.now() + 20_000; !isSo() && Date.now() < end;) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  assert.ok(isSo());
}
