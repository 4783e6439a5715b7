import type { Frame, Locator, Page } from "playwright-core";
import { PATIENCE } from "./browser";
import type { CodeServer } from "./codeServer";

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
    await this.quickly("Control+P", name);
    await this.page.locator(".tab.active", { hasText: name }).waitFor();
  }

  /** Runs a command of ours by its title, as with F1. */
  async run(title: string): Promise<void> {
    await this.quickly("F1", `Kegang: ${title}`);
  }

  /** Puts the cursor at the end of a line of the active editor; lines count from 1. */
  async goToLine(line: number): Promise<void> {
    await this.page.keyboard.press("Control+G");
    await this.page.locator(".quick-input-widget input").first().waitFor();
    await this.page.keyboard.type(String(line));
    await this.page.keyboard.press("Enter");
    await this.page.locator(".quick-input-widget").waitFor({ state: "hidden" });
    await this.page.keyboard.press("End");
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

  private async quickly(keys: string, text: string): Promise<void> {
    await this.page.keyboard.press(keys);
    const input = this.page.locator(".quick-input-widget input").first();
    await input.waitFor();
    await this.page.keyboard.type(text);
    await this.page.locator(".quick-input-list .monaco-list-row.focused", { hasText: text }).waitFor();
    await this.page.keyboard.press("Enter");
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
