import assert from "node:assert/strict";
import { test } from "node:test";
import { BadColumns, decode } from "../../templates/assets/js/columns.js";
import { FACTS, made } from "./made.js";

const ORDER = { name: "by_pay", kind: "order", key: "pay", bytes: 2, offset: 0 };
const ROWS = [
  { country: "PT", field: "0511", pay: "paid", language: ["en", "de"], by_pay: 120 },
  { country: "DE", field: ["05", "061"] },
  { pay: "unpaid", weeks: null },
];

const facts = (rows, said) => Object.fromEntries(decode(made(rows, said)).facts.map((fact) => [fact.name, fact]));
const of = (fact, row) => [...fact.flat.slice(fact.starts[row], fact.starts[row + 1])].sort();
const spans = (fact, row) => {
  const at = Array.from({ length: fact.starts[row + 1] - fact.starts[row] }, (_, number) => fact.starts[row] + number);
  return at.map((each) => [fact.first[each], fact.last[each]]);
};

test("a row has its values, and one without has the index of not stated", () => {
  const { country, pay, language } = facts(ROWS);
  assert.deepEqual([0, 1, 2].map((row) => of(country, row)), [[2], [0], [3]]);
  assert.deepEqual([0, 1, 2].map((row) => of(pay, row)), [[0], [2], [1]]);
  assert.deepEqual([0, 1, 2].map((row) => of(language, row)), [[0, 1], [2], [2]]);
  assert.equal(language.index.get("-"), 2);
});

test("a row of a tree counts under all that its values belong to, once each", () => {
  const { field } = facts(ROWS);
  assert.deepEqual([0, 1, 2].map((row) => of(field, row)), [[0, 1, 2], [0, 3, 4], [5]]);
});

test("a row that names groups has all that is in them, once each", () => {
  const { remote_from } = facts([{ remote_from: [0, 2] }, { remote_from: 1 }, {}]);
  assert.deepEqual([0, 1, 2].map((row) => of(remote_from, row)), [[1, 2], [0], [3]]);
});

test("a number comes with what means not stated and without bounds", () => {
  const { deadline, weeks } = facts(ROWS);
  assert.deepEqual(spans(deadline, 0), [[deadline.unbounded, deadline.unbounded]]);
  assert.deepEqual(spans(weeks, 2), [[weeks.nothing, weeks.nothing]]);
});

test("the end of a window is stored as its length, and is what its beginning is where that is no number", () => {
  const { weeks, start } = facts([{ weeks: [4, 9], start: [325, 327] }, { start: "open" }, {}]);
  assert.deepEqual(spans(weeks, 0), [[4, 9]]);
  assert.deepEqual([0, 1, 2].map((row) => spans(start, row)), [[[325, 327]], [[65534, 65534]], [[65535, 65535]]]);
});

test("a row has several windows where it has, and others one or none beside it", () => {
  const { start } = facts([{ start: [[325, 326], [330, 333]] }, {}, { start: [340, 340] }]);
  assert.deepEqual([0, 1, 2].map((row) => spans(start, row)), [[[325, 326], [330, 333]], [[65535, 65535]], [[340, 340]]]);
});

test("orders go by what an address says, and rows of one rank stand as they are", () => {
  const { orders } = decode(made(ROWS));
  assert.deepEqual([...orders.keys()], ["relevance", "deadline", "newest", "pay"]);
  assert.deepEqual([...orders.get("pay").order()], [0, 1, 2]);
  assert.equal(orders.get("deadline").order(), null);
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
  assert.throws(() => decode(made(ROWS, { version: 3 })), { name: "Error", message: "version 3, not 2" });
});

for (const [what, bytes] of [
  ["nothing", new ArrayBuffer(0)],
  ["a page that says that something is missing", new TextEncoder().encode("<!doctype html><title>404</title>").buffer],
  ["another magic", (() => { const other = made(ROWS); new Uint8Array(other)[3] = 49; return other; })()],
  ["a head that is no JSON", (() => { const other = made(ROWS); new Uint8Array(other)[8] = 0; return other; })()],
  ["an array at an odd place", made(ROWS, { head: { facts: [{ ...ORDER, offset: 1.5 }] } })],
  ["an array before the body", made(ROWS, { head: { facts: [{ ...ORDER, offset: -4 }] } })],
  ["an array that ends after the file", made(ROWS, { head: { facts: [{ ...ORDER, offset: 4096 }] } })],
  ["an unknown width", made(ROWS, { head: { facts: [{ ...ORDER, bytes: 3 }] } })],
  ["a fact of no known kind", made(ROWS, { head: { facts: [{ ...ORDER, kind: "colour" }] } })],
  ["a kind that every object has", made(ROWS, { head: { facts: [{ ...ORDER, kind: "constructor" }] } })],
  ["a span in no known unit", made(ROWS, { head: { facts: [{ name: "weeks", kind: "window", unit: "toString", bytes: 1, offset: 0 }] } })],
  ["a head without facts", made(ROWS, { head: { facts: "all" } })],
  ["rows that are no number", made(ROWS, { head: { rows: "many" } })],
  ["more rows than there are", made(ROWS, { head: { rows: 600 } })],
  ["counts that do not add up", made(ROWS, { head: { facts: [{ ...FACTS[1], bytes: 1, offset: 0, counts: 0, length: 1 }] } })],
  ["a group beyond the last", made([{ remote_from: 7 }])],
  ["a value beyond the last", made(ROWS, { head: { facts: [{ ...FACTS[1], bytes: 1, offset: 0, values: ["DE"] }] } })],
]) {
  test(`${what} is refused`, () => assert.throws(() => decode(bytes), BadColumns));
}
