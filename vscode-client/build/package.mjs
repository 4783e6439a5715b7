import { cpSync, existsSync, rmSync } from "node:fs";
import * as path from "node:path";
import { fileURLToPath } from "node:url";
import { createVSIX } from "@vscode/vsce";
import { linkRuntime } from "./runtime.mjs";
import { extension, target, vsix } from "./paths.mjs";
import { stage } from "./stage.mjs";

const USAGE = `Usage: node build/package.mjs [PLATFORM=JDK ...]

Packages the extension without a Java runtime, and one package with a runtime for every PLATFORM named (such as
linux-x64, win32-x64, darwin-arm64). JDK is the folder of a JDK for that platform, of the same release as JAVA_HOME's.`;

/**
 * Packages what stands in the stage.
 *
 * @param {string} platform empty for the package that runs everywhere
 * @param {string} [jdk] whose runtime the package brings
 */
export async function packageFor(platform, jdk) {
  let folder = extension;
  if (jdk !== undefined) {
    folder = path.join(target, `extension-${platform}`);
    rmSync(folder, { recursive: true, force: true });
    cpSync(extension, folder, { recursive: true });
    linkRuntime(jdk, path.join(folder, "server", "kegang.jar"), path.join(folder, "runtime"));
  }
  await createVSIX({
    cwd: folder,
    packagePath: vsix(platform),
    dependencies: false,
    allowMissingRepository: true,
    ...(platform === "" ? {} : { target: platform }),
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const wanted = process.argv.slice(2).map((argument) => argument.split("="));
  if (wanted.some(([platform, jdk]) => !/^[a-z0-9]+-[a-z0-9]+$/.test(platform) || !existsSync(jdk ?? ""))) {
    console.error(USAGE);
    process.exit(2);
  }
  await stage();
  await packageFor("");
  for (const [platform, jdk] of wanted) {
    await packageFor(platform, jdk);
  }
}
