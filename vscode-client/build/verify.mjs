import { client } from "./paths.mjs";
import { installed, npm, noteInstalled } from "./npm.mjs";

const OLDEST_NODE = [20, 19];

/** In CI nothing may be left out; elsewhere a machine without network or with an old Node can still build the rest. */
function leaveOut(reason) {
  console.warn(`The VS Code client was not tested: ${reason}`);
  process.exit(process.env.CI ? 1 : 0);
}

const [major, minor] = process.versions.node.split(".").map(Number);
if (major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1])) {
  leaveOut(`it needs Node ${OLDEST_NODE.join(".")} or newer, and this is ${process.version}.`);
}
if (!installed(client)) {
  try {
    npm(client, ["ci", "--ignore-scripts", "--prefer-offline", "--no-audit", "--no-fund"]);
    noteInstalled(client);
  } catch {
    leaveOut("its packages could not be installed. Is there a network? npm has said more above.");
  }
}
await import("./test.mjs");
