import { fileURLToPath } from "node:url";
import * as path from "node:path";

/** The folder of the client. */
export const client = fileURLToPath(new URL("..", import.meta.url));
/** The top of the repository. */
export const repository = path.join(client, "..");
/** Where everything goes that is built. */
export const target = path.join(client, "target");
/** The extension as it is packaged: what stands here ships, and nothing else. */
export const extension = path.join(target, "extension");
/** The compiled tests. */
export const tests = path.join(target, "test");
export const jar = path.join(repository, "language-server", "target", "kegang.jar");

/** @param {string} platform empty for the package that runs everywhere and brings no Java */
export function vsix(platform) {
  return path.join(target, platform === "" ? "kegang.vsix" : `kegang-${platform}.vsix`);
}
