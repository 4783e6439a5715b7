import type { FromPreview, ToPreview } from "../src/views/previewMessages";
import { host } from "./host";
import { inertCopy } from "./inertCopy";

const CURRENT = "current";

const slides = document.createElement("main");
const sheet = new CSSStyleSheet();
let cursorLine: number | undefined;

document.body.append(slides);
document.adoptedStyleSheets = [sheet];

function show(html: string): void {
  const page = new DOMParser().parseFromString(html, "text/html");
  sheet.replaceSync([...page.querySelectorAll("head > style")].map((style) => style.textContent).join("\n"));
  slides.lang = page.documentElement.lang;
  slides.replaceChildren(inertCopy(page.body, document));
  mark(cursorLine, false);
}

/** Marks the slide the cursor is in, which is the last that begins above it. */
function mark(line: number | undefined, scroll: boolean): void {
  cursorLine = line;
  let current: HTMLElement | undefined;
  for (const slide of slides.querySelectorAll<HTMLElement>(".slide[data-line]")) {
    slide.classList.remove(CURRENT);
    if (line !== undefined && Number(slide.dataset.line) <= line) {
      current = slide;
    }
  }
  current?.classList.add(CURRENT);
  if (scroll) {
    current?.scrollIntoView({ block: "nearest" });
  }
}

function send(message: FromPreview): void {
  host.postMessage(message);
}

window.addEventListener("message", ({ data }: MessageEvent<ToPreview>) => {
  if (data.type === "page") {
    show(data.html);
  } else {
    mark(data.line, true);
  }
});

slides.addEventListener("click", ({ target }) => {
  const place = target instanceof Element ? target.closest<HTMLElement>("[data-line]") : null;
  if (place !== null) {
    send({ type: "open", line: Number(place.dataset.line) });
  }
});

send({ type: "ready" });
