// A fact asked between two bounds: a number a row, or windows of which one must meet what is asked. No DOM.
import { BadColumns } from "./bad_columns.js";
import { lists } from "./lists.js";
import { UNITS } from "./units.js";

const UNSTATED = 2; // the side of an address, after the two bounds, that asks for what is not stated

export class Spanned {
  constructor({ name, kind, unit, always, lengths, ...array }, rows, take) {
    if (!UNITS[unit]) throw new BadColumns(`${name} counts in no known unit: ${unit}`);
    this.name = name;
    this.kind = kind;
    this.unit = UNITS[unit];
    this.params = [`${name}_from`, `${name}_to`, name];
    this.always = always; // whether a row without bounds is among the results of whatever is asked
    this.nothing = 256 ** array.bytes - 1; // not stated
    this.unbounded = this.nothing - 1; // rolling, flexible
    const { starts, flat, beside } = lists(array, rows, take, this.nothing);
    const long = lengths === undefined ? null : beside(take(array.bytes, lengths, array.length ?? rows));
    this.starts = starts;
    this.first = flat;
    this.last = long ? flat.map((first, at) => (first >= this.unbounded ? first : first + long[at])) : flat;
  }

  /** What an address asks: [from, to, not stated], null where it does not; and what of it means nothing here. */
  parse(params) {
    const ignored = [];
    const asked = this.params.map((param, side) => {
      const text = params.getAll(param).at(-1) ?? "";
      const bound = this.read(text, side);
      if (text !== "" && bound === null) ignored.push(`${param}=${text}`);
      return bound;
    });
    return { value: this.plain(asked), ignored };
  }

  /** What is written at a side: a bound or, at the third, `-` for what is not stated. */
  read(text, side) {
    if (side === UNSTATED) return text === "-" ? text : null;
    return this.unit.read(text);
  }

  /** How a side is written. */
  write(asked, side) {
    return asked === null || side === UNSTATED ? (asked ?? "") : this.unit.write(asked);
  }

  /** Bounds, or null where there is none. */
  plain(bounds) {
    return bounds?.some((bound) => bound !== null) ? bounds : null;
  }

  /** How an address asks. */
  format(bounds) {
    return bounds.map((bound, side) => [this.params[side], this.write(bound, side)]);
  }

  /** How many filters it counts as. */
  size() {
    return 1;
  }

  /** Tell `fail` of each row that has nothing between the bounds, or, if that is asked, is not stated. */
  failing([from, to, unstated], fail) {
    const { starts, first } = this;
    const bounded = from !== null || to !== null;
    const [low, high] = [from ?? -Infinity, to ?? Infinity];
    for (let row = 0; row + 1 < starts.length; row++) {
      let within = false;
      for (let at = starts[row]; at < starts[row + 1] && !within; at++) {
        if (first[at] === this.nothing) within = Boolean(unstated);
        else within = bounded && this.#meets(at, low, high);
      }
      if (!within) fail(row);
    }
  }

  #meets(at, low, high) {
    if (this.first[at] === this.unbounded) return this.always;
    return this.last[at] >= low && this.first[at] <= high;
  }

  /** How many of the rows in `groups` state nothing. */
  count(...groups) {
    let none = 0;
    for (const rows of groups) for (const row of rows) if (this.first[this.starts[row]] === this.nothing) none++;
    return none;
  }

  /** The first and the last number that any row has; null where none has one. */
  extent() {
    const stated = (numbers) => numbers.filter((each) => each < this.unbounded);
    const [firsts, lasts] = [stated(this.first), stated(this.last)];
    if (!firsts.length) return null;
    return [firsts.reduce((a, b) => Math.min(a, b)), lasts.reduce((a, b) => Math.max(a, b))];
  }
}
