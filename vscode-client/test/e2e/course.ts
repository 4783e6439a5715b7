import { readdirSync, readFileSync, statSync } from "node:fs";
import * as path from "node:path";

/** The files of a small course, by their paths; tests run in the client's folder. */
export function courseFiles(): Record<string, string> {
  const top = path.join("test", "fixtures", "course");
  const files: Record<string, string> = {};
  for (const name of readdirSync(top, { recursive: true, encoding: "utf8" })) {
    if (statSync(path.join(top, name)).isFile()) {
      files[name.replaceAll("\\", "/")] = readFileSync(path.join(top, name), "utf8");
    }
  }
  return files;
}
