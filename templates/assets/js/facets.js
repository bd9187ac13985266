// What is found: any of a facet's values, all of the facets; and how many more each value would give. No DOM.
const MINUTE = 60_000;
const MOMENT = Date.UTC(2000, 0, 1);

/** The ranges beside the facets; a bound is a number in the unit of its columns, or null. */
export const RANGES = ["deadline", "weeks", "start"];
export const TEXT = "text";

/** Finds, counts and sorts the rows of `columns`; those whose deadline has passed by `now` (ms) are left out. */
export class Engine {
  constructor(columns, now = Date.now()) {
    this.columns = columns;
    this.dimensions = [...columns.facets.map((facet) => facet.name), ...RANGES, TEXT];
    this.orders = new Map();
    this.live = alive(columns, (now - MOMENT) / MINUTE);
    this.fails = new Uint8Array(columns.rows);
    this.failed = new Uint8Array(columns.rows);
  }

  /**
   * `filters`: name to keys; `ranges`: name to [from, to]; `ranked`: rows that have the words, best first, or null.
   * Gives `rows` in the order of `sort`, `counts` (per facet, by index of value) that leave out their own facet, and
   * `without`: how many rows there would be without each filter that is set.
   */
  find({ filters, ranges, sort, ranked = null }) {
    const set = this.#fail(filters, ranges, ranked);
    const [found, nearly] = this.#sifted();
    const counts = {};
    for (const [number, facet] of this.columns.facets.entries()) counts[facet.name] = count(facet, found, nearly[number]);
    const without = Object.fromEntries(set.map((number) => [this.dimensions[number], found.length + nearly[number].length]));
    return { rows: this.#sorted(found, sort, ranked), counts, without };
  }

  #fail(filters, ranges, ranked) {
    this.fails.fill(0);
    const set = [];
    const failing = (number, fail) => { set.push(number); fail((row) => { this.fails[row]++; this.failed[row] = number; }); };
    for (const [number, facet] of this.columns.facets.entries()) {
      const keys = filters[facet.name];
      if (keys?.length) failing(number, (fail) => outside(facet, keys, fail));
    }
    for (const [number, name] of RANGES.entries()) {
      const [from, to] = ranges[name] ?? [null, null];
      if (from === null && to === null) continue;
      failing(this.columns.facets.length + number, (fail) => BEYOND[name](this.columns.numbers, from, to, fail));
    }
    if (ranked) failing(this.dimensions.length - 1, (fail) => unsaid(this.columns.rows, ranked, fail));
    return set;
  }

  // Rows that pass, and for each dimension those that only it keeps out.
  #sifted() {
    const found = [];
    const nearly = this.dimensions.map(() => []);
    for (let row = 0; row < this.fails.length; row++) {
      if (!this.live[row]) continue;
      if (this.fails[row] === 0) found.push(row);
      else if (this.fails[row] === 1) nearly[this.failed[row]].push(row);
    }
    return [found, nearly];
  }

  #sorted(found, sort, ranked) {
    if (sort === "relevance" && ranked) return ranked.filter((row) => this.live[row] && !this.fails[row]);
    const order = this.#order(sort);
    return order ? order.filter((row) => this.live[row] && !this.fails[row]) : Uint32Array.from(found);
  }

  #order(sort) {
    if (!(sort in BY)) return null;
    if (!this.orders.has(sort)) this.orders.set(sort, ordered(this.columns, BY[sort](this.columns)));
    return this.orders.get(sort);
  }
}

function alive({ rows, numbers }, minute) {
  const { of, unbounded } = numbers.closes;
  const live = new Uint8Array(rows);
  for (let row = 0; row < rows; row++) live[row] = of[row] >= unbounded || of[row] > minute ? 1 : 0;
  return live;
}

function outside({ index, values, starts, flat }, keys, fail) {
  const allowed = new Uint8Array(values.length + 1);
  for (const key of keys) if (index.has(key)) allowed[index.get(key)] = 1;
  for (let row = 0; row + 1 < starts.length; row++) {
    let within = 0;
    for (let at = starts[row]; at < starts[row + 1]; at++) within |= allowed[flat[at]];
    if (!within) fail(row);
  }
}

const BEYOND = {
  deadline({ deadline: { of, unbounded } }, from, to, fail) {
    for (let row = 0; row < of.length; row++) {
      const day = of[row];
      if (day >= unbounded || (from !== null && day < from) || (to !== null && day > to)) fail(row);
    }
  },
  weeks({ weeks_min: low, weeks_max: high }, from, to, fail) {
    for (let row = 0; row < low.of.length; row++) {
      const unstated = low.of[row] === low.nothing;
      if (unstated || (from !== null && high.of[row] < from) || (to !== null && low.of[row] > to)) fail(row);
    }
  },
  start({ start_first: first, start_last: last }, from, to, fail) {
    for (let row = 0; row < first.of.length; row++) {
      if (first.of[row] === first.unbounded) continue;
      const unstated = first.of[row] === first.nothing;
      if (unstated || (from !== null && last.of[row] < from) || (to !== null && first.of[row] > to)) fail(row);
    }
  },
};

function unsaid(rows, ranked, fail) {
  const said = new Uint8Array(rows);
  for (const row of ranked) said[row] = 1;
  for (let row = 0; row < rows; row++) if (!said[row]) fail(row);
}

function count({ values, starts, flat }, ...groups) {
  const counts = new Uint32Array(values.length + 1);
  for (const rows of groups) {
    for (const row of rows) for (let at = starts[row]; at < starts[row + 1]; at++) counts[flat[at]]++;
  }
  return counts;
}

// A rank for each row, the lowest first; rows of one rank keep their own order, which is that of deadlines.
const BY = {
  newest({ numbers: { posted: { of, nothing } } }) {
    return (row) => (of[row] === nothing ? 1 : -of[row]);
  },
  pay({ facets, numbers: { worth: { of, nothing } } }) {
    const { flat, index } = facets.find((facet) => facet.name === "pay");
    const after = new Map([[index.get("paid"), 1], [index.get("unpaid"), 2]]);
    return (row) => (of[row] === nothing ? (after.get(flat[row]) ?? 3) : -of[row]);
  },
};

function ordered({ rows }, rank) {
  const ranks = Float64Array.from({ length: rows }, (_, row) => rank(row));
  return Uint32Array.from({ length: rows }, (_, row) => row).sort((a, b) => ranks[a] - ranks[b] || a - b);
}
