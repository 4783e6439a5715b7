import * as assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import * as path from "node:path";
import { unzipSync } from "fflate";

/** Everything that ships; tests run in the client's folder, behind the packaging. */
const FILES = [
  "CHANGELOG.md",
  "LICENSE.txt",
  "README.zh-CN.md",
  "dist/extension.js",
  "dist/webview/hoursChart.css",
  "dist/webview/hoursChart.js",
  "dist/webview/preview.css",
  "dist/webview/preview.js",
  "icon.png",
  "images/file-dark.svg",
  "images/file-light.svg",
  "images/icon.svg",
  "images/view.svg",
  "l10n/bundle.l10n.json",
  "l10n/bundle.l10n.zh-cn.json",
  "language/lesson-outline.language-configuration.json",
  "language/lesson-outline.tmLanguage.json",
  "language/markdown-injection.tmLanguage.json",
  "package.json",
  "package.nls.json",
  "package.nls.zh-cn.json",
  "pictures/vscode-completion.png",
  "pictures/vscode-completion.zh-CN.png",
  "pictures/vscode-hours.png",
  "pictures/vscode-hours.zh-CN.png",
  "pictures/vscode-preview.png",
  "pictures/vscode-preview.zh-CN.png",
  "pictures/vscode-problems.png",
  "pictures/vscode-problems.zh-CN.png",
  "readme.md",
  "schema/kegang.schema.json",
  "server/kegang.jar",
  "snippets/lesson-outline.en.json",
  "snippets/lesson-outline.zh.json",
  "walkthrough/check.md",
  "walkthrough/check.zh-cn.md",
  "walkthrough/course.md",
  "walkthrough/course.zh-cn.md",
  "walkthrough/lesson.md",
  "walkthrough/lesson.zh-cn.md",
  "walkthrough/look.md",
  "walkthrough/look.zh-cn.md",
];

const MOST_BYTES = 5_000_000;

describe("The package", () => {
  const packed = readFileSync("target/kegang.vsix");
  const files = new Map(
    Object.entries(unzipSync(packed))
      .filter(([name]) => name.startsWith("extension/") && !name.endsWith("/"))
      .map(([name, content]) => [name.slice("extension/".length), content]),
  );
  const text = (name: string): string => new TextDecoder().decode(files.get(name));
  const manifest = JSON.parse(text("package.json")) as Record<string, unknown>;

  it("holds what the extension needs, and nothing else", () => {
    const names = [...files.keys()].map((name) =>
      /^(readme|changelog)\.md$/i.test(name) ? name.toLowerCase() : name,
    );
    assert.deepEqual(names.sort(), FILES.map((name) => name.replace("CHANGELOG", "changelog")).sort());
  });

  it("is small", () => {
    assert.ok(packed.length < MOST_BYTES, `${packed.length} bytes`);
  });

  it("holds every file its manifest names", () => {
    const named = [...JSON.stringify(manifest).matchAll(/"\.\/([^"]+)"/g)].map(([, name]) => name ?? "");
    assert.ok(named.length > 8);
    for (const name of named.filter((file) => file !== "l10n")) {
      assert.ok(files.has(name), name);
    }
  });

  it("holds every picture its pages show", () => {
    const pages = [...files.keys()].filter((name) => name.endsWith(".md"));
    const shown = pages.flatMap((page) =>
      [...text(page).matchAll(/!\[[^\]]*\]\(([^)]+)\)/g)].map(([, link]) =>
        path.posix.join(path.dirname(page), link ?? ""),
      ),
    );
    assert.ok(shown.length >= 6, shown.join());
    assert.deepEqual(
      shown.filter((picture) => !files.has(picture)),
      [],
    );
  });

  it("has no scripts that an installation would run, and no packages to fetch", () => {
    for (const key of ["scripts", "dependencies", "devDependencies"]) {
      assert.equal(manifest[key], undefined, key);
    }
  });

  it("restricts the settings that decide which program runs", () => {
    const { capabilities, contributes } = manifest as {
      capabilities: { untrustedWorkspaces: { supported: string; restrictedConfigurations: string[] } };
      contributes: { configuration: { properties: Record<string, { scope: string }> } };
    };
    const deciding = ["kegang.java.home", "kegang.server.jvmArguments"];
    assert.equal(capabilities.untrustedWorkspaces.supported, "limited");
    assert.deepEqual(capabilities.untrustedWorkspaces.restrictedConfigurations, deciding);
    for (const name of deciding) {
      assert.equal(contributes.configuration.properties[name]?.scope, "machine", name);
    }
  });

  it("names no machine to connect to and collects nothing", () => {
    const code =
      text("dist/extension.js") + text("dist/webview/preview.js") + text("dist/webview/hoursChart.js");
    assert.doesNotMatch(code, /createTelemetryLogger|applicationinsights|XMLHttpRequest|node:https?["']/);
  });

  it("brings its icon as a picture", () => {
    assert.deepEqual([...(files.get("icon.png") ?? []).slice(0, 4)], [0x89, 0x50, 0x4e, 0x47]);
  });
});
