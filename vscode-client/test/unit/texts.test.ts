import * as assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import * as path from "node:path";
import * as ts from "typescript";

/** Tests run in the client's folder. */
const read = (...names: string[]): string => readFileSync(path.join(...names), "utf8");
const json = (...names: string[]): Record<string, string> =>
  JSON.parse(read(...names)) as Record<string, string>;

/** All texts the sources hand to vscode.l10n.t. */
function textsInSources(): Set<string> {
  const texts = new Set<string>();
  for (const entry of readdirSync("src", { recursive: true, encoding: "utf8" })) {
    if (entry.endsWith(".ts")) {
      const file = ts.createSourceFile(entry, read("src", entry), ts.ScriptTarget.ES2022);
      const visit = (node: ts.Node): void => {
        if (ts.isCallExpression(node) && node.expression.getText(file).endsWith("l10n.t")) {
          const text = node.arguments[0];
          assert.ok(
            text !== undefined && ts.isStringLiteralLike(text),
            `${entry}: a text must be written out`,
          );
          texts.add(text.text);
        }
        ts.forEachChild(node, visit);
      };
      visit(file);
    }
  }
  return texts;
}

const placesIn = (text: string): string[] => [...text.matchAll(/\{\d\}/g)].map(([place]) => place).sort();

describe("Texts", () => {
  it("of the sources are all in both languages, and no others", () => {
    const inSources = [...textsInSources()].sort();
    assert.ok(inSources.length > 10);
    for (const bundle of ["bundle.l10n.json", "bundle.l10n.zh-cn.json"]) {
      assert.deepEqual(Object.keys(json("l10n", bundle)).sort(), inSources, bundle);
    }
  });

  it("in Chinese are Chinese, with the same places to fill in", () => {
    for (const [english, chinese] of Object.entries(json("l10n", "bundle.l10n.zh-cn.json"))) {
      assert.deepEqual(placesIn(chinese), placesIn(english), english);
      assert.match(chinese, /\p{Script=Han}|^[{}\d、：。 ]+$/u, english);
    }
  });

  it("of the manifest are all in both languages, and no others", () => {
    const manifest = read("package.json");
    const named = [...new Set([...manifest.matchAll(/"%([\w.]+)%"/g)].map(([, key]) => key))].sort();
    assert.ok(named.length > 40);
    for (const file of ["package.nls.json", "package.nls.zh-cn.json"]) {
      assert.deepEqual(Object.keys(json(file)).sort(), named, file);
    }
  });

  it("that offer a command name one there is", () => {
    const manifest = JSON.parse(read("package.json")) as {
      contributes: { commands: { command: string }[] };
    };
    const commands = new Set(manifest.contributes.commands.map(({ command }) => command));
    for (const file of ["package.nls.json", "package.nls.zh-cn.json"]) {
      for (const [, command] of read(file).matchAll(/\(command:(kegang\.\w+)\)/g)) {
        assert.ok(commands.has(command ?? ""), `${file}: ${String(command)}`);
      }
    }
  });
});
