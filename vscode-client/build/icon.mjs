import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { initWasm, Resvg } from "@resvg/resvg-wasm";

/** Pixels; twice what the marketplace shows. */
const SIZE = 256;

/** Draws the icon as PNG: a package must not bring it as SVG. */
export async function drawIcon(svg, png) {
  const drawer = createRequire(import.meta.url).resolve("@resvg/resvg-wasm/index_bg.wasm");
  await initWasm(readFileSync(drawer));
  const drawing = new Resvg(readFileSync(svg, "utf8"), { fitTo: { mode: "width", value: SIZE } });
  writeFileSync(png, drawing.render().asPng());
}
