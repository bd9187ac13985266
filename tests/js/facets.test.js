import assert from "node:assert/strict";
import { test } from "node:test";
import { decode } from "../../templates/assets/js/columns.js";
import { Engine } from "../../templates/assets/js/facets.js";
import { made } from "./made.js";

const ROWS = [
  { country: "PT", field: ["0511"], pay: "paid", language: ["en"], deadline: 9800, posted: 9700, worth: 90, weeks_min: 4, weeks_max: 8, start_first: 325, start_last: 327 },
  { country: "PT", field: ["061"], pay: "unpaid", language: ["de"], deadline: 9810, posted: 9750, start_first: 65534, start_last: 65534 },
  { country: "DE", field: ["05"], pay: "paid", language: ["de", "en"], deadline: 9820, weeks_min: 26, weeks_max: 52, start_first: 330, start_last: 330 },
  { country: "ES", field: [], deadline: 65534, posted: 9750, worth: 150, weeks_min: 255, weeks_max: 255 },
];
const asked = (said = {}) => {
  const columns = decode(made(ROWS));
  const { rows, counts, without } = new Engine(columns, 0).find({ filters: {}, ranges: {}, sort: "deadline", ...said });
  const count = (name, key) => counts[name][columns.facets.find((facet) => facet.name === name).index.get(key)];
  return { rows: [...rows], count, without };
};

test("nothing asked gives every row in its own order", () => {
  assert.deepEqual(asked().rows, [0, 1, 2, 3]);
});

test("any of the values of a facet will do, and all facets must hold", () => {
  assert.deepEqual(asked({ filters: { country: ["PT", "DE"] } }).rows, [0, 1, 2]);
  assert.deepEqual(asked({ filters: { country: ["PT", "DE"], pay: ["paid"] } }).rows, [0, 2]);
});

test("counts leave out their own facet and no other", () => {
  const { count } = asked({ filters: { country: ["PT"], pay: ["paid"] } });
  assert.deepEqual(["DE", "ES", "PT"].map((key) => count("country", key)), [1, 0, 1]);
  assert.deepEqual(["paid", "unpaid", "-"].map((key) => count("pay", key)), [1, 1, 0]);
  assert.deepEqual(["de", "en"].map((key) => count("language", key)), [0, 1]);
});

test("a field has what is in its narrower ones", () => {
  assert.deepEqual(asked({ filters: { field: ["05"] } }).rows, [0, 2]);
  assert.deepEqual(asked({ filters: { field: ["051"] } }).rows, [0]);
  assert.equal(asked().count("field", "05"), 2);
  assert.equal(asked().count("field", "06"), 1);
});

test("what is not stated can be asked for", () => {
  assert.deepEqual(asked({ filters: { pay: ["-"] } }).rows, [3]);
  assert.deepEqual(asked({ filters: { field: ["-", "061"] } }).rows, [1, 3]);
});

test("a deadline is within both bounds, and a rolling one is in no bounds", () => {
  assert.deepEqual(asked({ ranges: { deadline: [9800, 9810] } }).rows, [0, 1]);
  assert.deepEqual(asked({ ranges: { deadline: [null, 9809] } }).rows, [0]);
  assert.deepEqual(asked({ ranges: { deadline: [9811, null] } }).rows, [2]);
  assert.deepEqual(asked({ ranges: { deadline: [null, null] } }).rows, [0, 1, 2, 3]);
});

test("a stay of some length between the two is offered", () => {
  assert.deepEqual(asked({ ranges: { weeks: [6, 7] } }).rows, [0]);
  assert.deepEqual(asked({ ranges: { weeks: [8, 26] } }).rows, [0, 1, 2]);
  assert.deepEqual(asked({ ranges: { weeks: [13, 25] } }).rows, []);
});

test("flexible starts match every range, those not stated none", () => {
  assert.deepEqual(asked({ ranges: { start: [327, 329] } }).rows, [0, 1]);
  assert.deepEqual(asked({ ranges: { start: [331, null] } }).rows, [1]);
});

test("newest: the latest first, not stated last, ties in their own order", () => {
  assert.deepEqual(asked({ sort: "newest" }).rows, [1, 3, 0, 2]);
});

test("pay: what it covers, then paid, unpaid and not stated", () => {
  assert.deepEqual(asked({ sort: "pay" }).rows, [3, 0, 2, 1]);
});

test("words filter, and order by relevance where that is asked", () => {
  const ranked = Uint32Array.of(2, 0, 3);
  assert.deepEqual(asked({ ranked, sort: "relevance" }).rows, [2, 0, 3]);
  assert.deepEqual(asked({ ranked, sort: "deadline" }).rows, [0, 2, 3]);
  assert.deepEqual(asked({ ranked, sort: "relevance", filters: { pay: ["paid"] } }).rows, [2, 0]);
});

test("each filter tells how many there would be without it", () => {
  const { rows, without } = asked({ filters: { country: ["ES"], pay: ["paid"] }, ranges: { weeks: [4, 4] } });
  assert.deepEqual(rows, []);
  assert.deepEqual(without, { country: 1, pay: 0, weeks: 0 });
});

test("what has closed since the build is found no more", () => {
  const minute = 10_000_000;
  const columns = decode(made([{ closes: minute }, { closes: minute + 1 }, {}]));
  const at = Date.UTC(2000, 0, 1) + minute * 60_000;
  const found = (now, ranked = null) => [...new Engine(columns, now).find({ filters: {}, ranges: {}, sort: ranked ? "relevance" : "newest", ranked }).rows];
  assert.deepEqual(found(at - 1), [0, 1, 2]);
  assert.deepEqual(found(at), [1, 2]);
  assert.deepEqual(found(at, [2, 1, 0]), [2, 1]);
});

test("a question leaves no trace in the next", () => {
  const engine = new Engine(decode(made(ROWS)), 0);
  engine.find({ filters: { country: ["ES"], pay: ["paid"] }, ranges: {}, sort: "pay", ranked: [1] });
  assert.deepEqual([...engine.find({ filters: {}, ranges: {}, sort: "deadline" }).rows], [0, 1, 2, 3]);
});
