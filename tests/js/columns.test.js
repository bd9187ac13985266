import assert from "node:assert/strict";
import { test } from "node:test";
import { BadColumns, decode } from "../../templates/assets/js/columns.js";
import { FACETS, made } from "./made.js";

const ROWS = [
  { country: "PT", field: ["0511"], pay: "paid", language: ["en", "de"], worth: 120 },
  { country: "DE", field: ["05", "061"], language: [] },
  { field: [], pay: "unpaid", weeks_min: 255, weeks_max: 255 },
];

const of = (facet, row) => [...facet.flat.slice(facet.starts[row], facet.starts[row + 1])].sort();

test("a row has its values, and one without has the index of not stated", () => {
  const [country, , pay, language] = decode(made(ROWS)).facets;
  assert.deepEqual([0, 1, 2].map((row) => of(country, row)), [[2], [0], [3]]);
  assert.deepEqual([0, 1, 2].map((row) => of(pay, row)), [[0], [2], [1]]);
  assert.deepEqual([0, 1, 2].map((row) => of(language, row)), [[0, 1], [2], [2]]);
  assert.equal(language.index.get("-"), 2);
});

test("a row of a tree counts under all that its values belong to, once each", () => {
  const [, field] = decode(made(ROWS)).facets;
  assert.deepEqual([0, 1, 2].map((row) => of(field, row)), [[0, 1, 2], [0, 3, 4], [5]]);
});

test("numbers come with what means not stated and without bounds", () => {
  const { numbers } = decode(made(ROWS));
  assert.equal(numbers.worth.of[0], 120);
  assert.equal(numbers.worth.of[1], numbers.worth.nothing);
  assert.equal(numbers.deadline.of[0], numbers.deadline.unbounded);
  assert.equal(numbers.weeks_min.of[2], numbers.weeks_min.nothing);
});

test("the end of a span is stored as its length, and is what its beginning is where that is no number", () => {
  const spans = [
    { weeks_min: 4, weeks_max: 9, start_first: 325, start_last: 327 },
    { start_first: 65534, start_last: 65534 },
    { start_first: 65535, start_last: 65535 },
  ];
  const { numbers } = decode(made(spans));
  assert.equal(numbers.weeks_max.of[0], 9);
  assert.deepEqual([...numbers.start_last.of], [327, 65534, 65535]);
});

test("no rows at all are read as well", () => {
  assert.equal(decode(made([])).rows, 0);
});

test("a file cut short anywhere is refused", () => {
  const whole = made(ROWS);
  for (let length = 0; length < whole.byteLength; length += 1) {
    const short = whole.slice(0, length);
    // The last array is padded to four bytes; without the padding nothing is missing.
    if (whole.byteLength - length <= 2) continue;
    assert.throws(() => decode(short), BadColumns, `${length} of ${whole.byteLength} bytes`);
  }
});

test("another version is refused, and both are named", () => {
  assert.throws(() => decode(made(ROWS, { version: 2 })), { name: "Error", message: "version 2, not 1" });
});

for (const [what, bytes] of [
  ["nothing", new ArrayBuffer(0)],
  ["a page that says that something is missing", new TextEncoder().encode("<!doctype html><title>404</title>").buffer],
  ["another magic", (() => { const other = made(ROWS); new Uint8Array(other)[3] = 50; return other; })()],
  ["a head that is no JSON", (() => { const other = made(ROWS); new Uint8Array(other)[8] = 0; return other; })()],
  ["an array at an odd place", made(ROWS, { head: { numbers: [{ name: "worth", bytes: 2, offset: 1.5 }] } })],
  ["an array before the body", made(ROWS, { head: { numbers: [{ name: "worth", bytes: 2, offset: -4 }] } })],
  ["an array that ends after the file", made(ROWS, { head: { numbers: [{ name: "worth", bytes: 2, offset: 4096 }] } })],
  ["an unknown width", made(ROWS, { head: { numbers: [{ name: "worth", bytes: 3, offset: 0 }] } })],
  ["a difference from a number that is not there", made(ROWS, { head: { numbers: [{ name: "weeks_max", bytes: 1, offset: 0, over: "weeks_min" }] } })],
  ["a head without the address of rows", made(ROWS, { head: { files: [] } })],
  ["rows that are no number", made(ROWS, { head: { rows: "many" } })],
  ["more rows than there are", made(ROWS, { head: { rows: 6 } })],
  ["a value beyond the last", made(ROWS, { head: { facets: [{ ...FACETS[0], bytes: 1, offset: 0, values: ["DE"] }] } })],
]) {
  test(`${what} is refused`, () => assert.throws(() => decode(bytes), BadColumns));
}
