import * as assert from "node:assert/strict";
import { holdsKegang, releaseOf, versionInOutput, versionInReleaseFile } from "../../src/server/javaVersion";

describe("Java versions", () => {
  it("tells the release of old and new version numbers", () => {
    assert.equal(releaseOf("17.0.15+6"), 17);
    assert.equal(releaseOf("25"), 25);
    assert.equal(releaseOf("1.8.0_402"), 8);
    assert.equal(releaseOf("22-ea"), 22);
    assert.equal(releaseOf("OpenJDK"), undefined);
  });

  it("reads a runtime's release file", () => {
    assert.equal(
      versionInReleaseFile('IMPLEMENTOR="Debian"\nJAVA_VERSION="17.0.15"\nOS_ARCH="x86_64"\n'),
      "17.0.15",
    );
    assert.equal(versionInReleaseFile("JAVA_VERSION=21.0.1\r\n"), "21.0.1");
    assert.equal(versionInReleaseFile('FULL_JAVA_VERSION="17"\n'), undefined);
  });

  it("reads what java -version writes, behind a line the environment adds", () => {
    const output =
      'Picked up JAVA_TOOL_OPTIONS: -Dversion="9"\nopenjdk version "17.0.15" 2025-04-15\nOpenJDK Runtime\n';
    assert.equal(versionInOutput(output), "17.0.15");
    assert.equal(versionInOutput('java version "1.8.0_402"\n'), "1.8.0_402");
    assert.equal(versionInOutput("no such thing"), undefined);
  });

  it("knows a runtime that brings Kegang by its modules", () => {
    assert.ok(holdsKegang('JAVA_VERSION="25.0.3"\nMODULES="java.base java.logging dev.kegang"\n'));
    assert.ok(!holdsKegang('JAVA_VERSION="25.0.3"\nMODULES="java.base java.logging"\n'));
    assert.ok(!holdsKegang('MODULES="java.base dev.kegang.other"\n'));
  });
});
