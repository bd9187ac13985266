// What is asked, and the address that says it. An address may hold anything: what cannot be used is told apart. No DOM.
import { RANGES } from "./facets.js";

export const LONGEST_TEXT = 200;
const DAY = 86_400_000;
const EPOCH = Date.UTC(2000, 0, 1);
const SORTS = ["deadline", "newest", "pay", "relevance"];
const UNITS = { deadline: [dayOf, dayText], weeks: [weeksOf, String], start: [monthOf, monthText] };

/** Nothing asked: every row. `sort` is null for the usual one. */
export function nothing() {
  return { q: "", filters: {}, ranges: {}, sort: null, page: 1 };
}

/** The order that results stand in: by relevance where there are words and no other is asked for. */
export function sortOf({ sort, q }) {
  return sort ?? (q ? "relevance" : "deadline");
}

/** What the query of an address asks of `facets`, and `ignored`: its parts that mean nothing here, as they stand. */
export function parse(query, facets) {
  const state = nothing();
  const ignored = [];
  const params = new URLSearchParams(query);
  const known = new Map(facets.map((facet) => [facet.name, facet]));
  for (const name of new Set(params.keys())) {
    const given = params.getAll(name);
    if (known.has(name)) take(state, known.get(name), given, ignored);
    else if (!(READ[name]?.(state, given.at(-1)) ?? bound(state, name, given.at(-1)))) {
      ignored.push(`${name}=${given.at(-1)}`);
    }
  }
  if (state.sort === "relevance" && !state.q) state.sort = null;
  return { state: ordered(state), ignored };
}

/** The query of the address that says `state`; the same state always has the same one. */
export function format(state) {
  const { q, filters, ranges, sort, page } = ordered(state);
  const parts = [["q", q]];
  for (const [name, keys] of Object.entries(filters)) parts.push([name, keys.join(",")]);
  for (const [name, [from, to]] of Object.entries(ranges)) {
    const say = UNITS[name][1];
    parts.push([`${name}_from`, from === null ? "" : say(from)], [`${name}_to`, to === null ? "" : say(to)]);
  }
  parts.push(["sort", sort ?? ""], ["page", page > 1 ? String(page) : ""]);
  const said = parts.filter(([, value]) => value !== "");
  return said.map(([name, value]) => `${name}=${encodeURIComponent(value).replaceAll("%2C", ",").replaceAll("%20", "+")}`).join("&");
}

/** A bound of a range as its form field says it, or null. */
export function boundOf(name, text) {
  return UNITS[name][0](text);
}

/** A bound as its form field shows it. */
export function boundText(name, bound) {
  return bound === null ? "" : UNITS[name][1](bound);
}

/** How many filters are set, a range being one. */
export function setCount({ filters, ranges }) {
  return Object.values(filters).reduce((sum, keys) => sum + keys.length, Object.keys(ranges).length);
}

function ordered(state) {
  const filters = Object.entries(state.filters).filter(([, keys]) => keys.length);
  const ranges = RANGES.map((name) => [name, state.ranges[name]]).filter(([, range]) => range?.some((each) => each !== null));
  const sorted = filters.map(([name, keys]) => [name, [...new Set(keys)].sort()]).sort(([a], [b]) => (a < b ? -1 : 1));
  return { ...state, filters: Object.fromEntries(sorted), ranges: Object.fromEntries(ranges) };
}

function take(state, facet, given, ignored) {
  const keys = given.flatMap((value) => value.split(",")).filter((key) => key !== "");
  const there = keys.filter((key) => facet.index.has(key));
  const not = keys.filter((key) => !facet.index.has(key));
  if (there.length) state.filters[facet.name] = there;
  if (not.length) ignored.push(`${facet.name}=${not.join(",")}`);
}

const READ = {
  __proto__: null,
  q(state, text) {
    state.q = text.trim().replace(/\s+/g, " ").slice(0, LONGEST_TEXT);
    return true;
  },
  sort(state, text) {
    state.sort = SORTS.includes(text) ? text : null;
    return text === "" || state.sort !== null;
  },
  page(state, text) {
    state.page = /^[1-9]\d{0,5}$/.test(text) ? Number(text) : 1;
    return text === "" || String(state.page) === text;
  },
};

function bound(state, name, text) {
  const [, of, side] = /^(deadline|weeks|start)_(from|to)$/.exec(name) ?? [];
  if (!of) return false;
  if (text === "") return true;
  const value = boundOf(of, text);
  if (value === null) return false;
  state.ranges[of] ??= [null, null];
  state.ranges[of][side === "from" ? 0 : 1] = value;
  return true;
}

function dayOf(text) {
  const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00Z`) : NaN;
  const day = (time - EPOCH) / DAY;
  return dayText(day) === text && day >= 0 ? day : null;
}

function dayText(day) {
  const date = new Date(EPOCH + day * DAY);
  return Number.isNaN(date.valueOf()) ? "" : date.toISOString().slice(0, 10);
}

function weeksOf(text) {
  return /^[1-9]\d{0,2}$/.test(text) ? Number(text) : null;
}

function monthOf(text) {
  const [, year, month] = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(text) ?? [];
  return year >= 2000 ? (year - 2000) * 12 + Number(month) - 1 : null;
}

function monthText(month) {
  return `${2000 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}`;
}
