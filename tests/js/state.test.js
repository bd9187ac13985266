import assert from "node:assert/strict";
import { test } from "node:test";
import { decode } from "../../templates/assets/js/columns.js";
import { format, nothing, parse, setCount, sortOf } from "../../templates/assets/js/state.js";
import { UNITS } from "../../templates/assets/js/units.js";
import { made } from "./made.js";

const columns = decode(made([]));
const read = (query) => parse(query, columns);
const again = (state) => format(state, columns);
const asked = (said) => ({ ...nothing(), ...said });

test("an address says a state, and the state the same address", () => {
  for (const query of [
    "",
    "q=data+%26+maps",
    "country=DE,PT&field=05,0511",
    "pay=-",
    "deadline_from=2026-12-01&deadline_to=2027-01-31&weeks_from=8&start_to=2027-06&sort=newest&page=3",
    "q=m%C3%BChle&sort=deadline",
  ]) {
    const { state, ignored } = read(query);
    assert.deepEqual(ignored, []);
    assert.equal(again(state), query);
  }
});

test("the order in which things were asked makes no other address", () => {
  assert.equal(again(read("field=06&country=PT&country=DE&country=DE").state), "country=DE,PT&field=06");
});

test("what a form without script sends is understood", () => {
  const { state, ignored } = read("q=&deadline_from=&deadline_to=&weeks_from=&start_from=&sort=deadline&country=PT&country=ES");
  assert.deepEqual(ignored, []);
  assert.deepEqual(state, asked({ asks: { country: ["ES", "PT"] }, sort: "deadline" }));
});

test("nonsense is left out and told, and the rest holds", () => {
  const { state, ignored } = read("country=ZZ,PT&colour=blue&deadline_from=2027-02-30&weeks_to=-3&start_from=2027-13&sort=best&page=0");
  assert.deepEqual(state, asked({ asks: { country: ["PT"] } }));
  assert.deepEqual(ignored, ["country=ZZ", "colour=blue", "deadline_from=2027-02-30", "weeks_to=-3", "start_from=2027-13", "sort=best", "page=0"]);
});

test("names that objects have by themselves are nonsense, too", () => {
  const names = ["__proto__", "constructor", "toString", "hasOwnProperty", "__proto___from"];
  assert.deepEqual(read(names.map((name) => `${name}=1`).join("&")).ignored, names.map((name) => `${name}=1`));
  assert.deepEqual(read("country=constructor,__proto__").ignored, ["country=constructor,__proto__"]);
});

test("bytes that are no text do not stop the reading", () => {
  assert.equal(read("q=%E0%A4%A&country=%FF").state.asks.q, "\uFFFD%A");
});

test("words are made plain and kept short", () => {
  assert.equal(read("q=++wind%0A%09farm++").state.asks.q, "wind farm");
  assert.equal(read(`q=${"a".repeat(999)}`).state.asks.q.length, 200);
});

test("relevance needs words", () => {
  assert.equal(read("sort=relevance").state.sort, null);
  assert.equal(sortOf(read("q=wind").state, columns), "relevance");
  assert.equal(sortOf(read("q=wind&sort=pay").state, columns), "pay");
  assert.equal(sortOf(nothing(), columns), "deadline");
});

test("a range counts as one filter, a value as one", () => {
  assert.equal(setCount(read("country=DE,PT&weeks_from=1&weeks_to=9&q=wind").state, columns), 3);
});

test("bounds go there and back, and odd ones are none", () => {
  for (const [unit, text] of [["day", "2028-02-29"], ["week", "12"], ["number", "0"], ["number", "65533"], ["month", "2031-12"]]) {
    assert.equal(UNITS[unit].write(UNITS[unit].read(text)), text);
  }
  for (const [unit, text] of [["day", "2027-02-29"], ["day", "1999-12-31"], ["day", "tomorrow"], ["day", ""], ["week", "0"], ["week", "1e3"], ["number", "-1"], ["number", "007"], ["month", "1999-12"], ["month", "2027-6"]]) {
    assert.equal(UNITS[unit].read(text), null, text);
  }
});

test("an address asks for a length that is not stated beside its bounds, and for nothing else of that name", () => {
  const { state } = read("?weeks=-&weeks_to=12");
  assert.deepEqual(state.asks.weeks, [null, 12, "-"]);
  assert.equal(again(state), "weeks_to=12&weeks=-");
  assert.deepEqual(read("?weeks=12").ignored, ["weeks=12"]);
});
