import assert from "node:assert/strict";
import { test } from "node:test";
import { BadMap, mapOf } from "../../templates/assets/js/texts.js";

function map(pairs, digest = "0123456789") {
  const bytes = new Uint8Array(20 + 8 * pairs.length);
  bytes.set(new TextEncoder().encode("ICR1"));
  bytes.set(new TextEncoder().encode(digest), 8);
  const view = new DataView(bytes.buffer);
  view.setUint32(4, pairs.length, true);
  for (const [number, [id, row]] of pairs.entries()) {
    view.setUint32(20 + 4 * number, id, true);
    view.setUint32(20 + 4 * (pairs.length + number), row, true);
  }
  return bytes.buffer;
}

test("ids lead to rows", () => {
  assert.deepEqual([...mapOf(map([[0x02c67db, 4], [0xffffffff, 0]]), "0123456789", 5)], [[0x02c67db, 4], [0xffffffff, 0]]);
});

for (const [what, bytes] of [
  ["nothing", new ArrayBuffer(0)],
  ["a page", new TextEncoder().encode("<!doctype html><title>Not found</title>").buffer],
  ["a map that is cut short", map([[1, 0], [2, 1]]).slice(0, -4)],
  ["a map of other columns", map([[1, 0]], "9876543210")],
  ["a row that is not there", map([[1, 5]])],
]) {
  test(`${what} is refused`, () => assert.throws(() => mapOf(bytes, "0123456789", 5), BadMap));
}
