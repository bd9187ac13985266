// A fact whose values are keys: any of those asked for will do. `-` asks for rows that state none. No DOM.
import { BadColumns } from "./bad_columns.js";
import { lists } from "./lists.js";

export class Keyed {
  /** `starts` says where each row's values begin in `flat`; *not stated* is the index `values.length`. */
  constructor({ name, kind, values, names = null, parents = null, groups = null, ...array }, rows, take) {
    const missing = values.length;
    const { starts, flat } = groups
      ? opened(lists(array, rows, take, groups.length), groups, missing)
      : lists(array, rows, take, missing);
    if (flat.some((index) => !(index <= missing))) throw new BadColumns(`${name} has a value that is not there`);
    Object.assign(this, { name, kind, values, names, params: [name] });
    this.index = new Map([...values, "-"].map((value, number) => [value, number]));
    Object.assign(this, parents ? widened(starts, flat, parents) : { starts, flat });
  }

  /** What an address asks: keys in order, or null; and what of it means nothing here. */
  parse(params) {
    const given = params
      .getAll(this.name)
      .flatMap((value) => value.split(","))
      .filter((key) => key !== "");
    const not = given.filter((key) => !this.index.has(key));
    return {
      value: this.plain(given.filter((key) => this.index.has(key))),
      ignored: not.length ? [`${this.name}=${not.join(",")}`] : [],
    };
  }

  /** Keys in their one order, each once; null for none. */
  plain(keys) {
    return keys?.length ? [...new Set(keys)].sort() : null;
  }

  /** How an address asks. */
  format(keys) {
    return [[this.name, keys.join(",")]];
  }

  /** How many filters it counts as. */
  size(keys) {
    return keys.length;
  }

  /** Tell `fail` of each row that has none of `keys`. */
  failing(keys, fail) {
    const { index, values, starts, flat } = this;
    const allowed = new Uint8Array(values.length + 1);
    for (const key of keys) if (index.has(key)) allowed[index.get(key)] = 1;
    for (let row = 0; row + 1 < starts.length; row++) {
      let within = 0;
      for (let at = starts[row]; at < starts[row + 1]; at++) within |= allowed[flat[at]];
      if (!within) fail(row);
    }
  }

  /** How many of the rows in `groups` have each value. */
  count(...groups) {
    const { values, starts, flat } = this;
    const counts = new Uint32Array(values.length + 1);
    for (const rows of groups) {
      for (const row of rows) for (let at = starts[row]; at < starts[row + 1]; at++) counts[flat[at]]++;
    }
    return counts;
  }
}

// A row that names groups of values has all that are in them, each once.
function opened({ starts, flat }, groups, missing) {
  const has = Array.from({ length: starts.length - 1 }, (_, row) => {
    const named = flat.subarray(starts[row], starts[row + 1]);
    return [...new Set([...named].flatMap((group) => (group === groups.length ? missing : groups[group])))];
  });
  const begins = new Uint32Array(starts.length);
  for (const [row, all] of has.entries()) begins[row + 1] = begins[row] + all.length;
  return { starts: begins, flat: has.flat() };
}

// In a tree a row counts under all that its values belong to, under each of them once.
function widened(starts, flat, parents) {
  const rows = starts.length - 1;
  const seen = new Int32Array(parents.length + 1).fill(-1); // the last row that each value was seen in
  const wide = new Uint32Array(rows + 1);
  const all = [];
  for (let row = 0; row < rows; row++) {
    for (let at = starts[row]; at < starts[row + 1]; at++) {
      for (let index = flat[at]; index !== -1 && seen[index] !== row; index = parents[index] ?? -1) {
        seen[index] = row;
        all.push(index);
      }
    }
    wide[row + 1] = all.length;
  }
  return { starts: wide, flat: Uint16Array.from(all) };
}
