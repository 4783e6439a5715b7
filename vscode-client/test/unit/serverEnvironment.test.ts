import * as assert from "node:assert/strict";
import { serverEnvironment } from "../../src/server/serverEnvironment";

describe("The server's environment", () => {
  it("has a UTF-8 locale where none is set, or C or POSIX", () => {
    assert.deepEqual(serverEnvironment({}, "linux"), { LC_CTYPE: "C.UTF-8" });
    assert.deepEqual(serverEnvironment({ LANG: "C" }, "linux"), { LANG: "C", LC_CTYPE: "C.UTF-8" });
    assert.deepEqual(serverEnvironment({ LANG: "zh_CN.UTF-8", LC_CTYPE: "POSIX" }, "darwin"), {
      LANG: "zh_CN.UTF-8",
      LC_CTYPE: "C.UTF-8",
    });
    assert.deepEqual(serverEnvironment({ LC_ALL: "", LANG: "" }, "linux"), {
      LC_ALL: "",
      LANG: "",
      LC_CTYPE: "C.UTF-8",
    });
  });

  it("changes LC_ALL only where LC_ALL itself is C or POSIX, for it outdoes the others", () => {
    assert.deepEqual(serverEnvironment({ LC_ALL: "C", LANG: "zh_CN.UTF-8" }, "linux"), {
      LC_ALL: "C.UTF-8",
      LANG: "zh_CN.UTF-8",
    });
  });

  it("is the user's own otherwise", () => {
    for (const environment of [
      { LANG: "zh_CN.UTF-8" },
      { LC_ALL: "de_DE.UTF-8", LANG: "C" },
      { LC_CTYPE: "en_US" },
    ]) {
      assert.equal(serverEnvironment(environment, "linux"), environment);
    }
    const windows = {};
    assert.equal(serverEnvironment(windows, "win32"), windows);
  });
});
