import assert from "node:assert/strict";
import { test } from "node:test";
import { parsePort } from "./port.mjs";

for (const [text, port] of [
  [undefined, 3000],
  ["", 3000],
  ["1", 1],
  ["65535", 65535],
]) {
  test(`PORT ${JSON.stringify(text)} means ${port}`, () => assert.equal(parsePort(text), port));
}

for (const text of ["0", "65536", "-1", "80a", "3000.5", "0x50", " ", "1e3"]) {
  test(`PORT ${JSON.stringify(text)} is refused`, () =>
    assert.throws(() => parsePort(text), {
      message: `PORT must be a whole number from 1 to 65535, not ${JSON.stringify(text)}`,
    }));
}
