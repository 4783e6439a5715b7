import * as assert from "node:assert/strict";
import { type Browser } from "playwright-core";
import { launchBrowser, openWindow, screenshot } from "./browser";
import { CodeServer } from "./codeServer";
import { courseFiles } from "./course";
import { LANGUAGES } from "./languages";
import { Workbench } from "./workbench";

for (const [name, { locale, browserLocale, course, editor, outline }] of Object.entries(LANGUAGES)) {
  describe(`What an author sees (${name})`, () => {
    let server: CodeServer;
    let browser: Browser;
    let workbench: Workbench;

    before(async () => {
      server = await CodeServer.start({
        files: courseFiles(course),
        ...(locale === undefined ? {} : { locale }),
      });
      browser = await launchBrowser();
      workbench = await Workbench.open(await openWindow(browser, browserLocale), server);
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
      await page.locator(".markers-panel").getByText(editor.finding).first().waitFor();
      await workbench.status(editor.status).waitFor();
      await screenshot(page, `${name}-problems`);
      await workbench.hidePanel();
    });

    it("the outline's parts in the Outline view", async () => {
      const { page } = workbench;
      await workbench.fold("course");
      await workbench.unfold("Outline");
      await page.locator(".outline-tree .monaco-list-row").first().click();
      await page.locator(".outline-tree").getByText(outline.firstSection).first().waitFor();
      await page.locator(".outline-tree").getByText(outline.plan).first().waitFor();
      await screenshot(page, `${name}-outline`);
      await workbench.hideSideBar();
    });

    it("a list of completions", async () => {
      const { page } = workbench;
      await workbench.goToLine(16);
      await page.keyboard.press("Enter");
      await page.keyboard.type(outline.typed);
      await page.keyboard.press("Control+Space");
      const list = page.locator(".suggest-widget.visible");
      await list.getByText(outline.secondSection).first().waitFor();
      await screenshot(page, `${name}-completion`);
      await page.keyboard.press("Escape");
      await list.waitFor({ state: "hidden" });
      while (await page.locator(".tab.active.dirty").isVisible()) {
        await page.keyboard.press("Control+Z");
      }
    });

    it("the outline as slides, where the cursor is", async () => {
      const { page } = workbench;
      await workbench.goToLine(31);
      await page.locator(".codelens-decoration").getByText(editor.lens).first().waitFor();
      await workbench.run(editor.preview);
      const preview = await workbench.webview("main .slide.current");
      await preview.locator(".slide.title h1", { hasText: outline.lesson }).waitFor();
      await preview.locator(".slide.current h2", { hasText: outline.secondSection }).waitFor();
      const grown = await preview
        .locator(".bar .share")
        .evaluateAll((bars) => bars.map((bar) => Number(getComputedStyle(bar).flexGrow)));
      assert.deepEqual(
        grown.map((share) => share / (grown[0] ?? 1)),
        [1, 4.5],
      );
      await preview.locator(".budget", { hasText: editor.budget }).waitFor();
      await screenshot(page, `${name}-preview`);
      await preview.locator(".slide h2", { hasText: outline.firstSection }).click();
      await preview.locator(".slide.current h2", { hasText: outline.firstSection }).waitFor();
      await workbench.closeTab(editor.previewTab);
    });

    it("the course as a tree with hours and numbers of problems", async () => {
      const { page } = workbench;
      await workbench.run(editor.map);
      const stage = workbench.courseRow(outline.stage).first();
      assert.equal(await stage.locator(".label-description").first().textContent(), outline.stageHours);
      const lesson = workbench.courseRow(outline.lesson).first();
      assert.equal(await lesson.locator(".label-description").first().textContent(), outline.lessonHours);
      await workbench.untilBadge(lesson, "2");
      await lesson.click();
      await page.keyboard.press("ArrowRight");
      await workbench.courseRow(outline.references).first().waitFor();
      await screenshot(page, `${name}-course`);
    });

    it("a chart of the hours, with what is more than stated", async () => {
      const { page } = workbench;
      await workbench.run(editor.chart);
      const chart = await workbench.webview("table tbody tr");
      await chart.locator("thead", { hasText: editor.sum }).waitFor();
      const exceeded = chart.locator("tr.exceeded");
      await exceeded.first().waitFor();
      assert.match((await exceeded.first().textContent()) ?? "", editor.exceeded);
      await screenshot(page, `${name}-hours`);
    });

    it("first steps, with pictures", async () => {
      const { page } = workbench;
      await workbench.hideSideBar();
      await workbench.runAny("Welcome: Open Walkthrough...");
      await workbench.answer(editor.walkthrough);
      const steps = page.locator(".gettingStartedContainer");
      await steps.getByText(editor.step).first().click();
      const picture = await workbench.webview("img");
      const width = await picture
        .locator("img")
        .evaluate((image) => (image as HTMLImageElement).decode().then(() => image.clientWidth));
      assert.ok(width > 100, `a picture ${width} pixels wide`);
      await screenshot(page, `${name}-walkthrough`);
    });
  });
}
