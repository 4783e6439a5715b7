import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import * as path from "node:path";
import { bundleExtension } from "./bundle.mjs";
import { injectionGrammar, outlineGrammar } from "./grammars.mjs";
import { drawIcon } from "./icon.mjs";
import { client, extension, jar, repository } from "./paths.mjs";
import { readVocabulary } from "./vocabulary.mjs";

/** Files and folders that ship as they are. */
const AS_THEY_ARE = [
  "images",
  "l10n",
  "package.nls.json",
  "package.nls.zh-cn.json",
  "snippets",
  "walkthrough",
];

const VOCABULARY = path.join(repository, "language-server/src/main/resources/vocabulary");

/** Puts together the folder that is packaged. */
export async function stage() {
  if (!existsSync(jar)) {
    throw new Error(`${jar} is missing. Build it first, at the top: mvn -B -q -ntp package -DskipTests`);
  }
  rmSync(extension, { recursive: true, force: true });
  mkdirSync(path.join(extension, "server"), { recursive: true });
  for (const name of AS_THEY_ARE) {
    cpSync(path.join(client, name), path.join(extension, name), { recursive: true });
  }
  cpSync(path.join(repository, "LICENSE"), path.join(extension, "LICENSE"));
  writeReadmes();
  copyPictures();
  writeChangelog();
  cpSync(jar, path.join(extension, "server", "kegang.jar"));
  writeManifest();
  writeLanguage();
  writeSchema();
  await drawIcon(path.join(client, "images", "icon.svg"), path.join(extension, "icon.png"));
  await bundleExtension();
}

/** The readmes without their pictures: the editor shows none from a package beside a readme. */
function writeReadmes() {
  for (const name of ["README.md", "README.zh-CN.md"]) {
    const text = readFileSync(path.join(client, name), "utf8");
    writeFileSync(path.join(extension, name), text.replace(/^!\[[^\]]*\]\([^)]*\)\n\n/gm, ""));
  }
}

/** The pictures for the walkthrough: those of the documentation, which the end-to-end tests have made. */
function copyPictures() {
  const documentation = path.join(repository, "docs");
  for (const name of readdirSync(documentation).filter((file) => /^vscode-.*\.png$/.test(file))) {
    cpSync(path.join(documentation, name), path.join(extension, "pictures", name));
  }
}

/** The changelog without its links to files of the repository, which lead nowhere from a package. */
function writeChangelog() {
  const text = readFileSync(path.join(repository, "CHANGELOG.md"), "utf8");
  writeFileSync(
    path.join(extension, "CHANGELOG.md"),
    text.replace(/\[([^\]]+)\]\((?!https?:)[^)]*\)/g, "$1"),
  );
}

/** The manifest without what only the build needs. */
function writeManifest() {
  const manifest = JSON.parse(readFileSync(path.join(client, "package.json"), "utf8"));
  for (const key of ["private", "scripts", "dependencies", "devDependencies"]) {
    delete manifest[key];
  }
  writeJson("package.json", manifest);
}

function writeLanguage() {
  const vocabulary = readVocabulary(["zh", "en"].map((name) => path.join(VOCABULARY, `${name}.properties`)));
  writeJson("language/lesson-outline.tmLanguage.json", outlineGrammar());
  writeJson("language/markdown-injection.tmLanguage.json", injectionGrammar(vocabulary));
  const configuration = "lesson-outline.language-configuration.json";
  cpSync(path.join(client, "language", configuration), path.join(extension, "language", configuration));
}

/** The schema of kegang.json: the one the server's documentation holds. */
function writeSchema() {
  mkdirSync(path.join(extension, "schema"), { recursive: true });
  cpSync(
    path.join(repository, "docs", "kegang.schema.json"),
    path.join(extension, "schema", "kegang.schema.json"),
  );
}

function writeJson(name, value) {
  const file = path.join(extension, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`);
}
