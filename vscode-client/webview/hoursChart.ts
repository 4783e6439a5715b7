import type { HoursBar, HoursRow, ToHoursChart } from "../src/views/hoursRows";
import { host } from "./host";

function element(name: string, className: string, text = ""): HTMLElement {
  const made = document.createElement(name);
  made.className = className;
  made.textContent = text;
  return made;
}

function bar(className: string, hours: HoursBar | undefined): HTMLElement {
  const cell = element("td", className);
  if (hours !== undefined) {
    const track = element("div", "track");
    const fill = element("div", "fill");
    fill.style.width = `${(hours.share * 100).toFixed(2)}%`;
    track.append(fill);
    cell.append(track, element("span", "hours", hours.text));
  }
  return cell;
}

function row(data: HoursRow, exceeded: string): HTMLElement {
  const made = element("tr", `${data.kind}${data.exceeded ? " exceeded" : ""}`);
  const name = element("th", "name", data.name);
  name.setAttribute("scope", "row");
  name.style.paddingInlineStart = `${data.depth * 1.5}em`;
  const computed = bar("computed", data.computed);
  if (data.exceeded) {
    computed.append(element("span", "note", exceeded));
  }
  made.append(name, bar("stated", data.stated), computed);
  return made;
}

function draw({ rows, texts }: ToHoursChart): void {
  if (rows.length === 0) {
    document.body.replaceChildren(element("p", "empty", texts.empty));
    return;
  }
  const table = document.createElement("table");
  const head = document.createElement("thead");
  const headings = document.createElement("tr");
  for (const text of [texts.name, texts.stated, texts.computed]) {
    const heading = element("th", "", text);
    heading.setAttribute("scope", "col");
    headings.append(heading);
  }
  head.append(headings);
  const body = document.createElement("tbody");
  body.append(...rows.map((data) => row(data, texts.exceeded)));
  table.append(element("caption", "", texts.title), head, body);
  document.body.replaceChildren(table);
}

window.addEventListener("message", ({ data }: MessageEvent<ToHoursChart>) => {
  draw(data);
});

host.postMessage({ type: "ready" });
