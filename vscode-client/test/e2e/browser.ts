import * as fs from "node:fs";
import * as path from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";
import { setup } from "./setup";

const PLACES = ["chromium", "chromium-browser", "google-chrome"];

const QUIET = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: findBrowser(), headless: true, args: QUIET });
}

/** Milliseconds anything in a window may take that a test waits for: a busy machine is slow. */
export const PATIENCE = 90_000;

/** A window of the size the screenshots have. */
export async function openWindow(browser: Browser, locale = "en-US"): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale });
  page.setDefaultTimeout(PATIENCE);
  return page;
}

export async function screenshot(page: Page, name: string): Promise<void> {
  fs.mkdirSync(setup.screenshots, { recursive: true });
  await page.screenshot({ path: path.join(setup.screenshots, `${name}.png`) });
}

function findBrowser(): string {
  for (const folder of (process.env.PATH ?? "").split(path.delimiter)) {
    for (const name of PLACES) {
      const file = path.join(folder, name);
      if (fs.existsSync(file)) {
        return file;
      }
    }
  }
  throw new Error("Chromium was not found on PATH.");
}
