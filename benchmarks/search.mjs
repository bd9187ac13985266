// What the search page's engine takes, without a browser: node benchmarks/search.mjs OUTPUT
// OUTPUT is a built site. Times are of this machine, the medians of many runs, in milliseconds.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { decode } from "../templates/assets/js/columns.js";
import { Engine } from "../templates/assets/js/engine.js";
import { hint } from "../templates/assets/js/hints.js";
import { parse, sortOf } from "../templates/assets/js/state.js";

const RUNS = 60;
const folder = join(process.argv[2] ?? "output", "search");
const named = (start) => join(folder, readdirSync(folder).find((name) => name.startsWith(start)));
const bytes = readFileSync(named("columns."));
const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length);
const words = JSON.parse(readFileSync(named("words."), "utf-8"));

function timed(what, run) {
  run(); // the first run compiles
  const times = Array.from({ length: RUNS }, () => {
    const began = performance.now();
    run();
    return performance.now() - began;
  }).sort((a, b) => a - b);
  const at = (share) => times[Math.floor(share * (RUNS - 1))].toFixed(2).padStart(7);
  console.log(`${what.padEnd(44)} ${at(0.5)} ${at(0.95)}`);
}

const columns = decode(buffer);
const now = Date.UTC(2027, 0, 15);
const engine = new Engine(columns, now);
const asks = (query, ranked = null) => {
  const { state, ignored } = parse(query, columns);
  if (ignored.length) throw new Error(`not in this site: ${ignored}`);
  const worded = ranked ? { ...state.asks, [columns.text.name]: "words" } : state.asks;
  return { asks: worded, sort: sortOf({ ...state, asks: worded }, columns), ranked };
};
// The commonest values of a fact, so that there is much to count.
const common = (name, count) => {
  const { counts } = engine.find(asks(""));
  const fact = columns.facts.find((each) => each.name === name);
  return [...fact.values].sort((a, b) => counts[name][fact.index.get(b)] - counts[name][fact.index.get(a)]).slice(0, count).join(",");
};

console.log(`${columns.rows} rows; columns ${bytes.length} bytes, gzip ${gzipSync(bytes, { level: 9 }).length}, brotli ${brotliCompressSync(bytes).length}`);
console.log(`${"".padEnd(44)}  median    95 %`);
timed("decode the columns", () => decode(buffer));
timed("make the engine", () => new Engine(columns, now));
const every = Uint32Array.from({ length: columns.rows }, (_, row) => (row * 7919) % columns.rows);
for (const [what, query, ranked] of [
  ["no filter: all rows and counts", ""],
  ["click a box: 1 country", `country=${common("country", 1)}`],
  ["2 countries and a field", `country=${common("country", 2)}&field=${common("field", 1)}`],
  ["a deadline and a length", "deadline_to=2027-04-01&weeks_from=8&weeks_to=20"],
  ["a start", "start_from=2027-03&start_to=2027-06"],
  ["sort by pay", "sort=pay"],
  ["sort by newest", "sort=newest"],
  ["words with as many results as rows", "", every],
  ["words, 6 choices, 3 ranges, by pay", `country=${common("country", 9)}&field=${common("field", 5)}&mode=${common("mode", 1)}&pay=${common("pay", 1)}&audience=${common("audience", 1)}&type=${common("type", 1)}&deadline_to=2027-09-01&weeks_from=4&start_from=2027-01&sort=pay`, every],
]) {
  timed(what, () => engine.find(asks(query, ranked)));
}
timed("sort by pay for the first time", () => new Engine(columns, now).find(asks("sort=pay")));
timed(`a hint out of ${words.length} words`, () => hint("sofware enginering", words));
