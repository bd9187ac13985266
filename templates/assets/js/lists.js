// What each row has one of, or several: where a row's numbers begin in `flat`, a row with none having `missing`. No DOM.
import { BadColumns } from "./bad_columns.js";

/** `beside(array)` lays another array, a number for each that the file has, beside `flat`; 0 where a row has none. */
export function lists({ bytes, offset, counts, length }, rows, take, missing) {
  if (counts === undefined) return single(take(bytes, offset, rows), 256 ** bytes - 1, missing);
  return several(take(bytes, offset, length), take(1, counts, rows), missing);
}

function single(stored, nothing, missing) {
  const starts = Uint32Array.from({ length: stored.length + 1 }, (_, row) => row);
  return {
    starts,
    flat: Uint16Array.from(stored, (each) => (each === nothing ? missing : each)),
    beside: (other) => other,
  };
}

function several(stored, counts, missing) {
  const starts = new Uint32Array(counts.length + 1);
  for (let row = 0; row < counts.length; row++) starts[row + 1] = starts[row] + (counts[row] || 1);
  if (counts.reduce((sum, count) => sum + count, 0) !== stored.length)
    throw new BadColumns("values and rows do not agree");
  const laid = (from, without) => {
    const made = new Uint16Array(starts[counts.length]).fill(without);
    let at = 0;
    for (let row = 0; row < counts.length; row++) {
      for (let each = 0; each < counts[row]; each++) made[starts[row] + each] = from[at++];
    }
    return made;
  };
  return { starts, flat: laid(stored, missing), beside: (other) => laid(other, 0) };
}
