import * as assert from "node:assert/strict";
import { CrashRecord } from "../../src/server/crashRecord";

describe("The record of crashes", () => {
  it("allows a few in a row, and then no more", () => {
    const record = new CrashRecord(3, 1000);
    assert.deepEqual(
      [0, 1, 2, 3].map((time) => record.add(time)),
      [true, true, true, false],
    );
  });

  it("forgets those that are long past", () => {
    const record = new CrashRecord(1, 1000);
    assert.deepEqual(
      [0, 1000, 2000].map((time) => record.add(time)),
      [true, true, true],
    );
    assert.equal(record.add(2999), false);
  });

  it("forgets all when the user starts anew", () => {
    const record = new CrashRecord(1, 1000);
    record.add(0);
    record.clear();
    assert.equal(record.add(1), true);
  });
});
