import * as assert from "node:assert/strict";
import * as fs from "node:fs";
import * as path from "node:path";
import type { Browser } from "playwright-core";
import { launchBrowser, openWindow, screenshot } from "./browser";
import { CodeServer } from "./codeServer";
import { courseFiles } from "./course";
import { Workbench } from "./workbench";

describe("An author", () => {
  let server: CodeServer;
  let browser: Browser;
  let workbench: Workbench;

  before(async () => {
    server = await CodeServer.start({ files: courseFiles() });
    browser = await launchBrowser();
    workbench = await Workbench.open(await openWindow(browser), server);
    await workbench.openFile("lesson-01.md");
    await workbench.status("findings").waitFor();
  });

  after(async () => {
    await browser.close();
    await server.stop();
  });

  afterEach(async function () {
    if (this.currentTest?.state === "failed") {
      await screenshot(workbench.page, `failed-author-${this.currentTest.title.replaceAll(/\W+/g, "-")}`);
    }
  });

  it("drags a section to another place in its lesson", async () => {
    const { page } = workbench;
    await workbench.run("Show Course Map");
    await workbench.courseRow("开放数据的来源").first().click();
    await page.keyboard.press("ArrowRight");
    await workbench.drag(workbench.courseRow("2. 开放数据由谁发布"), workbench.courseRow("1. 什么是开放数据"));
    await workbench.courseRow("1. 开放数据由谁发布").first().waitFor();
    await workbench.courseRow("2. 什么是开放数据").first().waitFor();
  });

  it("begins a new lesson, which comes beside the last and is shown", async () => {
    const { page } = workbench;
    await workbench.run("New Lesson…");
    await page.getByText("The title of the lesson.").waitFor();
    await page.keyboard.type("怎样署名");
    await page.keyboard.press("Enter");
    await page.locator(".tab.active", { hasText: "lesson-03.md" }).waitFor();
    const text = fs.readFileSync(path.join(server.folder, "第一部分", "lesson-03.md"), "utf8");
    assert.match(text, /^# 怎样署名$/m);
    assert.match(text, /^## 第一部分：查找与读懂开放数据/m);
  });

  it("exports an outline for another program", async () => {
    const { page } = workbench;
    await workbench.openFile("lesson-02.md");
    await workbench.run("Export Outline…");
    await workbench.answer("CSV");
    const place = page.locator(".quick-input-widget input");
    await page.waitForFunction(() =>
      document.querySelector<HTMLInputElement>(".quick-input-widget input")?.value.endsWith("lesson-02.csv"),
    );
    await place.press("Enter");
    await page.locator(".tab.active", { hasText: "lesson-02.csv" }).waitFor();
    const table = fs.readFileSync(path.join(server.folder, "第一部分", "lesson-02.csv"), "utf8");
    assert.match(table, /从问题到检索词/);
  });

  it("is told why a file isn't checked", async () => {
    await workbench.openFile("README.md");
    await workbench.run("Why Is This File (Not) Checked?");
    await workbench.notification(/Not checked/).waitFor();
  });
});
