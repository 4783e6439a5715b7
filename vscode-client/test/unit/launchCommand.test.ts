import * as assert from "node:assert/strict";
import { launchCommand } from "../../src/server/launchCommand";

describe("The launch command", () => {
  it("runs the language server in the jar, with the user's own arguments last", () => {
    const command = launchCommand("/jdk/bin/java", "/a b/kegang.jar", ["-Xmx1g", "-Dfile.encoding=GBK"]);
    assert.equal(command.executable, "/jdk/bin/java");
    assert.deepEqual(command.arguments.slice(-5), [
      "-Xmx1g",
      "-Dfile.encoding=GBK",
      "-jar",
      "/a b/kegang.jar",
      "lsp",
    ]);
  });

  it("runs the server that a runtime brings without a class path", () => {
    const command = launchCommand("/kegang/runtime/bin/java", undefined, []);
    assert.deepEqual(command.arguments.slice(-3), ["-m", "dev.kegang/dev.kegang.Main", "lsp"]);
    assert.ok(!command.arguments.includes("-jar"));
  });

  it("keeps the virtual machine's own words off standard output, where messages go", () => {
    const command = launchCommand("/jdk/bin/java", "/kegang.jar", []);
    assert.ok(command.arguments.includes("-Xlog:disable"));
    assert.ok(command.arguments.includes("-XX:+DisplayVMOutputToStderr"));
    assert.ok(command.arguments.includes("-Dfile.encoding=UTF-8"));
  });
});
