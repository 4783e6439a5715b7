import type { Frame, Locator, Page } from "playwright-core";
import { PATIENCE } from "./browser";
import type { CodeServer } from "./codeServer";

/** Milliseconds after which the box at the top of the window is opened anew. */
const ONE_TRY = 10_000;

/** What a person does in the editor's window. */
export class Workbench {
  constructor(readonly page: Page) {}

  /** Opens the editor's folder. */
  static async open(page: Page, server: CodeServer): Promise<Workbench> {
    const workbench = new Workbench(page);
    await page.goto(server.url);
    await page.locator(".monaco-workbench").waitFor();
    await page.locator(".explorer-folders-view .monaco-list-row").first().waitFor();
    return workbench;
  }

  /** Opens a file by its name, as with Ctrl+P. */
  async openFile(name: string): Promise<void> {
    await this.choose(name, name);
    await this.page.locator(".tab.active", { hasText: name }).waitFor();
  }

  /** Runs a command of ours by its title, as with F1. */
  async run(title: string): Promise<void> {
    await this.runAny(`Kegang: ${title}`);
  }

  /** Runs any command by its category and title. */
  async runAny(title: string): Promise<void> {
    await this.choose(`>${title}`, title);
  }

  /** Puts the cursor at the end of a line of the active editor; lines count from 1. */
  async goToLine(line: number): Promise<void> {
    await this.choose(`:${line}`, String(line));
    await this.status(`Ln ${line}, Col`).waitFor();
    await this.page.keyboard.press("End");
  }

  /** Takes an entry of the list that is open at the top of the window. */
  async answer(entry: string): Promise<void> {
    const input = this.page.locator(".quick-input-widget input").first();
    await input.fill(entry);
    await this.page.locator(".quick-input-list .monaco-list-row.focused", { hasText: entry }).waitFor();
    await input.press("Enter");
  }

  async hideSideBar(): Promise<void> {
    await this.page.keyboard.press("Control+B");
    await this.page.locator(".part.sidebar").waitFor({ state: "hidden" });
  }

  async hidePanel(): Promise<void> {
    await this.page.keyboard.press("Control+J");
    await this.page.locator(".part.panel").waitFor({ state: "hidden" });
  }

  async closeTab(title: string | RegExp): Promise<void> {
    const tab = this.page.locator(".tab", { hasText: title });
    await tab.click({ button: "middle" });
    await tab.waitFor({ state: "detached" });
  }

  /** Closes a section of the side bar. */
  async fold(title: string): Promise<void> {
    await this.turn(title, "false");
  }

  /** Opens a section of the side bar. */
  async unfold(title: string): Promise<void> {
    await this.turn(title, "true");
  }

  status(text: string | RegExp): Locator {
    return this.page.locator(".statusbar-item", { hasText: text });
  }

  notification(text: string | RegExp): Locator {
    return this.page.locator(".notification-toast", { hasText: text });
  }

  courseRow(text: string | RegExp): Locator {
    return this.page.locator(".pane-body .monaco-list-row", { hasText: text });
  }

  /** Drags a row onto another, as slowly as a hand does. */
  async drag(row: Locator, onto: Locator): Promise<void> {
    await row.first().hover();
    await this.page.mouse.down();
    const box = await onto.first().boundingBox();
    if (box === null) {
      throw new Error("There is no such row.");
    }
    await this.page.mouse.move(box.x + box.width / 3, box.y + box.height / 2, { steps: 20 });
    await this.page.mouse.up();
  }

  /** The page inside the webview that is shown, once it holds such an element. */
  async webview(selector: string): Promise<Frame> {
    const end = Date.now() + PATIENCE;
    while (Date.now() < end) {
      for (const frame of this.page.frames()) {
        if (frame.url().includes("fake.html") && (await count(frame, selector)) > 0) {
          return frame;
        }
      }
      await this.page.waitForTimeout(100);
    }
    throw new Error(`No webview shows ${selector}`);
  }

  /** Waits until a row has this badge behind it; the editor may draw the row anew meanwhile. */
  async untilBadge(row: Locator, badge: string): Promise<void> {
    const label = row.locator(".monaco-icon-label").first();
    const end = Date.now() + PATIENCE;
    let shown = "";
    while (Date.now() < end) {
      shown = await label.evaluate((element) => getComputedStyle(element, "::after").content);
      if (shown === `"${badge}"`) {
        return;
      }
      await this.page.waitForTimeout(50);
    }
    throw new Error(`The badge ${badge} did not come; there is ${shown}`);
  }

  private async turn(title: string, expanded: "true" | "false"): Promise<void> {
    const header = this.page.locator(".pane-header", { hasText: title }).first();
    if ((await header.getAttribute("aria-expanded")) !== expanded) {
      await header.click();
    }
  }

  /**
   * Types into the box at the top of the window and takes the entry that is found. Commands aren't found before their
   * conditions hold, and the box doesn't look again by itself, so it is opened anew until they do.
   */
  private async choose(typed: string, entry: string): Promise<void> {
    const box = this.page.locator(".quick-input-widget");
    const input = box.locator("input").first();
    const end = Date.now() + PATIENCE;
    for (;;) {
      try {
        await this.page.keyboard.press("Control+P");
        await input.waitFor({ timeout: ONE_TRY });
        await input.fill(typed);
        await box.locator(".monaco-list-row.focused", { hasText: entry }).waitFor({ timeout: ONE_TRY });
        break;
      } catch (problem) {
        if (Date.now() > end) {
          throw problem;
        }
        await this.page.keyboard.press("Escape");
      }
    }
    await input.press("Enter");
    // It closes, or asks for something else.
    await this.page.waitForFunction((text) => {
      const shown = document.querySelector<HTMLInputElement>(".quick-input-widget input");
      return shown?.checkVisibility() !== true || shown.value !== text;
    }, typed);
  }
}

async function count(frame: Frame, selector: string): Promise<number> {
  try {
    return await frame.locator(selector).count();
  } catch {
    // The webview is being replaced.
    return 0;
  }
}
