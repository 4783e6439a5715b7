// Writes the TextMate grammars of the VS Code client, which come from the vocabulary, for TM4E.
import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import * as path from "node:path";
import { injectionGrammar, outlineGrammar } from "../vscode-client/build/grammars.mjs";
import { readVocabulary } from "../vscode-client/build/vocabulary.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));
const words = path.join(here, "..", "language-server", "src", "main", "resources", "vocabulary");
const folder = path.join(here, "dev.kegang.eclipse.tm4e", "bundled-grammars");
const vocabulary = readVocabulary(["zh", "en"].map((name) => path.join(words, `${name}.properties`)));

mkdirSync(folder, { recursive: true });
write("lesson-outline.tmLanguage.json", outlineGrammar());
write("markdown-injection.tmLanguage.json", injectionGrammar(vocabulary));

function write(name, grammar) {
  writeFileSync(path.join(folder, name), `${JSON.stringify(grammar, null, 2)}\n`);
}
