import * as assert from "node:assert/strict";
import { type Browser } from "playwright-core";
import { launchBrowser, openWindow, screenshot } from "./browser";
import { CodeServer } from "./codeServer";
import { courseFiles } from "./course";
import { Workbench } from "./workbench";

/** What differs between the two languages. */
interface Words {
  readonly locale?: "zh-cn";
  readonly browser: string;
  readonly finding: RegExp;
  readonly status: RegExp;
  readonly preview: string;
  readonly chart: string;
  readonly map: string;
  readonly exceeded: RegExp;
  readonly sum: string;
}

const LANGUAGES: Readonly<Record<string, Words>> = {
  en: {
    browser: "en-US",
    finding: /table of contents/i,
    status: /findings: 2 · 11 periods/,
    preview: "Show Outline Preview",
    chart: "Show Hours Chart",
    map: "Show Course Map",
    exceeded: /more than stated/,
    sum: "Sum of its parts",
  },
  zh: {
    locale: "zh-cn",
    browser: "zh-CN",
    finding: /目录写作“谁发布数据”/,
    status: /问题：2 · 11 ?课时/,
    preview: "显示大纲预览",
    chart: "显示课时图表",
    map: "显示课程结构",
    exceeded: /超过写明的课时/,
    sum: "各部分之和",
  },
};

for (const [name, words] of Object.entries(LANGUAGES)) {
  describe(`What an author sees (${name})`, () => {
    let server: CodeServer;
    let browser: Browser;
    let workbench: Workbench;

    before(async () => {
      server = await CodeServer.start({
        files: courseFiles(),
        ...(words.locale === undefined ? {} : { locale: words.locale }),
      });
      browser = await launchBrowser();
      workbench = await Workbench.open(await openWindow(browser, words.browser), server);
      await workbench.openFile("lesson-01.md");
    });

    after(async () => {
      await browser.close();
      await server.stop();
    });

    afterEach(async function () {
      if (this.currentTest?.state === "failed") {
        await screenshot(workbench.page, `failed-${name}-${this.currentTest.title.replaceAll(" ", "-")}`);
      }
    });

    it("findings underlined and in the Problems view, with a count and the hours in the status bar", async () => {
      const { page } = workbench;
      await page.locator(".monaco-editor .squiggly-error").first().waitFor();
      await page.keyboard.press("Control+Shift+M");
      await page.locator(".markers-panel").getByText(words.finding).first().waitFor();
      await workbench.status(words.status).waitFor();
      await screenshot(page, `${name}-problems`);
    });

    it("the outline's parts in the Outline view", async () => {
      const { page } = workbench;
      await workbench.fold("course");
      await workbench.unfold("Outline");
      await page.locator(".outline-tree .monaco-list-row").first().click();
      await page.locator(".outline-tree").getByText("什么是开放数据").first().waitFor();
      await page.locator(".outline-tree").getByText("课程计划").first().waitFor();
      await screenshot(page, `${name}-outline`);
    });

    it("a list of completions", async () => {
      const { page } = workbench;
      await workbench.goToLine(16);
      await page.keyboard.press("Enter");
      await page.keyboard.type("开放");
      await page.keyboard.press("Control+Space");
      const list = page.locator(".suggest-widget.visible");
      await list.getByText("开放数据由谁发布").first().waitFor();
      await screenshot(page, `${name}-completion`);
      await page.keyboard.press("Escape");
      for (let times = 0; times < 4; times++) {
        await page.keyboard.press("Control+Z");
      }
    });

    it("the outline as slides, where the cursor is", async () => {
      const { page } = workbench;
      await workbench.goToLine(31);
      await workbench.run(words.preview);
      const preview = await workbench.webview("main .slide.current");
      await preview.locator(".slide.title h1", { hasText: "开放数据的来源" }).waitFor();
      await preview.locator(".slide.current h2", { hasText: "开放数据由谁发布" }).waitFor();
      const grown = await preview.locator(".bar .share").evaluateAll((bars) =>
        bars.map((bar) => Number(getComputedStyle(bar).flexGrow)),
      );
      assert.deepEqual(grown.map((share) => share / (grown[0] ?? 1)), [1, 4.5]);
      await screenshot(page, `${name}-preview`);
      await preview.locator(".slide h2", { hasText: "什么是开放数据" }).click();
      await preview.locator(".slide.current h2", { hasText: "什么是开放数据" }).waitFor();
    });

    it("the course as a tree with hours and numbers of problems", async () => {
      const { page } = workbench;
      await workbench.run(words.map);
      const stage = workbench.courseRow("第一阶段：从数据到图表").first();
      assert.equal(await stage.locator(".label-description").first().textContent(), "30课时");
      const lesson = workbench.courseRow("开放数据的来源").first();
      await workbench.untilBadge(lesson, "2");
      await lesson.click();
      await page.keyboard.press("ArrowRight");
      await workbench.courseRow("参考文献").first().waitFor();
      await screenshot(page, `${name}-course`);
    });

    it("a chart of the hours, with what is more than stated", async () => {
      const { page } = workbench;
      await workbench.run(words.chart);
      const chart = await workbench.webview("table tbody tr");
      await chart.locator("thead", { hasText: words.sum }).waitFor();
      const exceeded = chart.locator("tr.exceeded");
      await exceeded.first().waitFor();
      assert.match((await exceeded.first().textContent()) ?? "", words.exceeded);
      await screenshot(page, `${name}-hours`);
    });
  });
}
