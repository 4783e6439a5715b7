import * as assert from "node:assert/strict";
import type { Browser, Frame } from "playwright-core";
import { launchBrowser, openWindow } from "./browser";
import { CodeServer } from "./codeServer";
import { courseFiles } from "./course";
import { Workbench } from "./workbench";

const LESSON = "第一部分/lesson-01.md";

/** What a stranger might write into an outline. */
const HOSTILE = [
  "<script>document.title = 'hit'; globalThis.hit = true</script>",
  "<img src=x onerror='globalThis.hit = true'>",
  "[一](javascript:globalThis.hit=true)",
  "[二](command:workbench.action.terminal.new)",
  "<a href='command:workbench.action.terminal.new' style='position:fixed'>三</a>",
  "<style>* { display: none }</style><iframe src='https://example.org'></iframe>",
];

/** What in a page could act. */
const ACTIVE = "main script, main style, main a, main img, main iframe, main [style*=position], main [onerror], main form";

function wasHit(frame: Frame): Promise<boolean> {
  return frame.evaluate(() => "hit" in globalThis);
}

describe("What a stranger writes into an outline", () => {
  let server: CodeServer;
  let browser: Browser;
  let workbench: Workbench;
  let preview: Frame;

  before(async () => {
    const files = courseFiles();
    const lesson = (files[LESSON] ?? "")
      .replace("政府部门发布人口和交通数据。", HOSTILE.join(" "))
      .replaceAll("学员能够说明什么是开放数据。", HOSTILE.join("\n\n"));
    server = await CodeServer.start({ files: { ...files, [LESSON]: lesson } });
    browser = await launchBrowser();
    workbench = await Workbench.open(await openWindow(browser), server);
    await workbench.openFile("lesson-01.md");
    await workbench.status("findings").waitFor();
    await workbench.run("Show Outline Preview");
    preview = await workbench.webview("main .slide");
  });

  after(async () => {
    await browser.close();
    await server.stop();
  });

  it("is shown as text in the preview, and does nothing", async () => {
    const text = (await preview.locator("main").textContent()) ?? "";
    assert.ok(text.includes("<script>document.title"), "the words are there");
    assert.equal(await preview.locator(ACTIVE).count(), 0);
    assert.equal(await wasHit(preview), false);
    for (const word of ["一", "二", "三"]) {
      await preview.getByText(word, { exact: true }).first().click();
    }
    assert.equal(await wasHit(preview), false);
    assert.equal(await workbench.page.locator(".terminal-tab, .terminal-wrapper").count(), 0);
  });

  it("would do nothing either if the server let it through", async () => {
    await preview.evaluate((html) => {
      window.dispatchEvent(new MessageEvent("message", { data: { type: "page", html } }));
    }, `<body><div class="slide" data-line="3">${HOSTILE.join("")}<p class="end">完</p></div></body>`);
    await preview.locator(".slide .end").waitFor();
    assert.equal(await preview.locator(ACTIVE).count(), 0);
    assert.equal(await wasHit(preview), false);
  });

  it("is stopped by the page's own policy as well", async () => {
    const blocked = await preview.evaluate(async () => {
      const violated: string[] = [];
      const allAttempts = new Promise<void>((resolve) => {
        document.addEventListener("securitypolicyviolation", ({ effectiveDirective }) => {
          if (violated.push(effectiveDirective) === 4) {
            resolve();
          }
        });
      });
      const script = document.createElement("script");
      script.textContent = "globalThis.hit = true";
      const picture = document.createElement("img");
      picture.src = "https://example.org/a.png";
      const link = document.createElement("a");
      link.setAttribute("onclick", "globalThis.hit = true");
      document.body.append(script, picture, link);
      link.click();
      await fetch("https://example.org/").catch(() => undefined);
      await allAttempts;
      return violated.sort();
    });
    assert.deepEqual(blocked, ["connect-src", "img-src", "script-src-attr", "script-src-elem"]);
    assert.equal(await wasHit(preview), false);
  });
});
