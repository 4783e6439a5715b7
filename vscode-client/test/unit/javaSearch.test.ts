import * as assert from "node:assert/strict";
import { findJava, type JavaPlaces, type JavaProbe } from "../../src/server/javaSearch";

/** A machine with these Java programs; undefined for one that can't be run. */
function machine(programs: Record<string, string | undefined>): JavaProbe {
  return {
    isExecutable: (file) => Promise.resolve(file in programs),
    version: (file) => Promise.resolve(programs[file]),
  };
}

function places(changes: Partial<JavaPlaces> = {}): JavaPlaces {
  return { setting: "", bundled: "/ext/runtime", environment: {}, platform: "linux", ...changes };
}

const ENVIRONMENT = { JAVA_HOME: "/jdk", PATH: "/usr/bin:/opt/bin" };

describe("The search for Java", () => {
  it("takes the setting before everything else", async () => {
    const result = await findJava(
      places({ setting: "/mine", environment: ENVIRONMENT }),
      machine({ "/mine/bin/java": "21.0.1", "/ext/runtime/bin/java": "17", "/jdk/bin/java": "25" }),
    );
    assert.deepEqual(result.found, { origin: "setting", executable: "/mine/bin/java" });
  });

  it("takes the bundled runtime before JAVA_HOME, and JAVA_HOME before PATH", async () => {
    const programs = { "/ext/runtime/bin/java": "17", "/jdk/bin/java": "25", "/usr/bin/java": "21" };
    const origin = async (present: Record<string, string>): Promise<string | undefined> =>
      (await findJava(places({ environment: ENVIRONMENT }), machine(present))).found?.origin;
    assert.equal(await origin(programs), "bundled");
    assert.equal(await origin({ "/jdk/bin/java": "25", "/usr/bin/java": "21" }), "JAVA_HOME");
    assert.equal(await origin({ "/usr/bin/java": "21" }), "PATH");
  });

  it("passes over what is too old or broken", async () => {
    const result = await findJava(
      places({ environment: ENVIRONMENT }),
      machine({ "/jdk/bin/java": "11.0.2", "/usr/bin/java": undefined, "/opt/bin/java": "17.0.1" }),
    );
    assert.equal(result.found?.executable, "/opt/bin/java");
  });

  it("takes nothing else where the setting is wrong, and says what is wrong with it", async () => {
    const programs = { "/jdk/bin/java": "25", "/old/bin/java": "1.8.0_402" };
    const rejected = async (setting: string): Promise<unknown> => {
      const result = await findJava(places({ setting, environment: ENVIRONMENT }), machine(programs));
      return result.found === undefined ? result.rejected : result;
    };
    assert.deepEqual(await rejected("/nowhere"), [
      { origin: "setting", executable: "/nowhere/bin/java", reason: "missing" },
    ]);
    assert.deepEqual(await rejected("/old"), [
      { origin: "setting", executable: "/old/bin/java", reason: "tooOld", version: "1.8.0_402" },
    ]);
    assert.deepEqual(await rejected("jdk"), [
      { origin: "setting", executable: "jdk/bin/java", reason: "relative" },
    ]);
  });

  it("names what was found but doesn't do, and not the folders without Java", async () => {
    const result = await findJava(
      places({ environment: { JAVA_HOME: "/gone", PATH: "/usr/bin:/opt/bin" } }),
      machine({ "/opt/bin/java": "11.0.2" }),
    );
    assert.deepEqual(result.found === undefined && result.rejected, [
      { origin: "JAVA_HOME", executable: "/gone/bin/java", reason: "missing" },
      { origin: "PATH", executable: "/opt/bin/java", reason: "tooOld", version: "11.0.2" },
    ]);
  });

  it("never looks into a folder that PATH names relative to the open folder", async () => {
    const probed: string[] = [];
    const probe: JavaProbe = {
      isExecutable: (file) => {
        probed.push(file);
        return Promise.resolve(false);
      },
      version: () => Promise.resolve(undefined),
    };
    await findJava(places({ environment: { PATH: ".:bin::/usr/bin" } }), probe);
    assert.deepEqual(probed, ["/ext/runtime/bin/java", "/usr/bin/java"]);
  });
});
