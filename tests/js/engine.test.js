import assert from "node:assert/strict";
import { test } from "node:test";
import { decode } from "../../templates/assets/js/columns.js";
import { Engine } from "../../templates/assets/js/engine.js";
import { made } from "./made.js";

const ROWS = [
  { country: "PT", field: "0511", pay: "paid", language: "en", deadline: 9800, by_posted: 9701, by_pay: 93, weeks: [4, 8], start: [325, 327] },
  { country: "PT", field: "061", pay: "unpaid", language: "de", deadline: 9810, by_posted: 9751, by_pay: 1, start: "open" },
  { country: ["DE", "ES"], field: "05", pay: "paid", language: ["de", "en"], deadline: 9820, by_pay: 2, weeks: [26, 52], start: [[330, 330], [335, 336]] },
  { country: "ES", deadline: "open", by_posted: 9751, by_pay: 153, weeks: null },
];
const asked = (said = {}) => {
  const columns = decode(made(ROWS));
  const { rows, counts, without } = new Engine(columns, 0).find({ asks: {}, sort: "deadline", ...said });
  const count = (name, key) => counts[name][columns.facts.find((fact) => fact.name === name).index.get(key)];
  return { rows: [...rows], count, without };
};

test("nothing asked gives every row in its own order", () => {
  assert.deepEqual(asked().rows, [0, 1, 2, 3]);
});

test("any of the values of a fact will do, and all facts must hold", () => {
  assert.deepEqual(asked({ asks: { country: ["PT", "DE"] } }).rows, [0, 1, 2]);
  assert.deepEqual(asked({ asks: { country: ["PT", "DE"], pay: ["paid"] } }).rows, [0, 2]);
});

test("counts leave out their own fact and no other", () => {
  const { count } = asked({ asks: { country: ["PT"], pay: ["paid"] } });
  assert.deepEqual(["DE", "ES", "PT"].map((key) => count("country", key)), [1, 1, 1]);
  assert.deepEqual(["paid", "unpaid", "-"].map((key) => count("pay", key)), [1, 1, 0]);
  assert.deepEqual(["de", "en"].map((key) => count("language", key)), [0, 1]);
});

test("a field has what is in its narrower ones", () => {
  assert.deepEqual(asked({ asks: { field: ["05"] } }).rows, [0, 2]);
  assert.deepEqual(asked({ asks: { field: ["051"] } }).rows, [0]);
  assert.equal(asked().count("field", "05"), 2);
  assert.equal(asked().count("field", "06"), 1);
});

test("what is not stated can be asked for", () => {
  assert.deepEqual(asked({ asks: { pay: ["-"] } }).rows, [3]);
  assert.deepEqual(asked({ asks: { field: ["-", "061"] } }).rows, [1, 3]);
});

test("a deadline is within both bounds, and a rolling one is in no bounds", () => {
  assert.deepEqual(asked({ asks: { deadline: [9800, 9810] } }).rows, [0, 1]);
  assert.deepEqual(asked({ asks: { deadline: [null, 9809] } }).rows, [0]);
  assert.deepEqual(asked({ asks: { deadline: [9811, null] } }).rows, [2]);
  assert.deepEqual(asked({ asks: { deadline: [null, null] } }).rows, [0, 1, 2, 3]);
});

test("a length that is not stated is asked for by itself, with bounds or without, and counted", () => {
  assert.deepEqual(asked({ asks: { weeks: [null, null, "-"] } }).rows, [3]);
  assert.deepEqual(asked({ asks: { weeks: [6, 7, "-"] } }).rows, [0, 3]);
  const columns = decode(made(ROWS));
  assert.equal(new Engine(columns, 0).find({ asks: {}, sort: "deadline" }).counts.weeks, 1);
});

test("a stay of some length between the two is offered", () => {
  assert.deepEqual(asked({ asks: { weeks: [6, 7] } }).rows, [0]);
  assert.deepEqual(asked({ asks: { weeks: [8, 26] } }).rows, [0, 1, 2]);
  assert.deepEqual(asked({ asks: { weeks: [13, 25] } }).rows, []);
});

test("flexible starts match every range, those not stated none", () => {
  assert.deepEqual(asked({ asks: { start: [327, 329] } }).rows, [0, 1]);
  assert.deepEqual(asked({ asks: { start: [337, null] } }).rows, [1]);
});

test("newest: the latest first, not stated last, ties in their own order", () => {
  assert.deepEqual(asked({ sort: "newest" }).rows, [1, 3, 0, 2]);
});

test("pay: what it covers, then paid, unpaid and not stated", () => {
  assert.deepEqual(asked({ sort: "pay" }).rows, [3, 0, 2, 1]);
});

test("words filter, and order by relevance where that is asked", () => {
  const ranked = Uint32Array.of(2, 0, 3);
  assert.deepEqual(asked({ asks: { q: "wind" }, ranked, sort: "relevance" }).rows, [2, 0, 3]);
  assert.deepEqual(asked({ asks: { q: "wind" }, ranked, sort: "deadline" }).rows, [0, 2, 3]);
  assert.deepEqual(asked({ asks: { q: "wind", pay: ["paid"] }, ranked, sort: "relevance" }).rows, [2, 0]);
});

test("words that nobody could look up keep nothing out", () => {
  assert.deepEqual(asked({ asks: { q: "wind" }, ranked: null, sort: "relevance" }).rows, [0, 1, 2, 3]);
});

test("a row in several countries is found by each of them, and counts in each", () => {
  assert.deepEqual(asked({ asks: { country: ["ES"] } }).rows, [2, 3]);
  assert.equal(asked().count("country", "DE"), 1);
  assert.equal(asked().count("country", "ES"), 2);
});

test("the time between two windows is in neither", () => {
  assert.deepEqual(asked({ asks: { start: [331, 334] } }).rows, [1]);
  assert.deepEqual(asked({ asks: { start: [334, 335] } }).rows, [1, 2]);
});

test("each filter tells how many there would be without it", () => {
  const { rows, without } = asked({ asks: { country: ["ES"], pay: ["paid"], weeks: [4, 4] } });
  assert.deepEqual(rows, []);
  assert.deepEqual(without, { country: 1, pay: 0, weeks: 1 });
});

test("what has closed since the build is found no more", () => {
  const minute = 10_000_000;
  const columns = decode(made([{ closes: minute }, { closes: minute + 1 }, {}]));
  const at = Date.UTC(2000, 0, 1) + minute * 60_000;
  const found = (now, ranked = null) => [...new Engine(columns, now).find({ asks: {}, sort: ranked ? "relevance" : "newest", ranked }).rows];
  assert.deepEqual(found(at - 1), [0, 1, 2]);
  assert.deepEqual(found(at), [1, 2]);
  assert.deepEqual(found(at, [2, 1, 0]), [2, 1]);
});

test("a question leaves no trace in the next", () => {
  const engine = new Engine(decode(made(ROWS)), 0);
  engine.find({ asks: { country: ["ES"], pay: ["paid"] }, sort: "pay", ranked: [1] });
  assert.deepEqual([...engine.find({ asks: {}, sort: "deadline" }).rows], [0, 1, 2, 3]);
});
