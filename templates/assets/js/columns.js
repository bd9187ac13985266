// The columns file (docs/columns.md): bytes to typed arrays, or an error that says what is wrong with them. No DOM.
const MAGIC = "ICC1";
const VERSION = 1;
const ARRAYS = { 1: Uint8Array, 2: Uint16Array, 4: Uint32Array };

/** The file is not what this script reads: cut short, of another version, or no columns at all. */
export class BadColumns extends Error {}

/**
 * Facets and numbers of all rows.
 * A facet's `starts` says where each row's values begin in `flat`; *not stated* is the index `values.length`.
 */
export function decode(buffer) {
  const [head, body] = headOf(buffer);
  const take = (width, offset, length) => taken(buffer, body, width, offset, length);
  return {
    digest: head.digest,
    rows: head.rows,
    chunk: head.chunk,
    files: head.files,
    facets: head.facets.map((facet) => facetOf(facet, head.rows, take)),
    numbers: head.numbers.reduce((made, each) => ({ ...made, [each.name]: numberOf(each, head.rows, take, made) }), {}),
  };
}

function headOf(buffer) {
  const bytes = new Uint8Array(buffer);
  if (bytes.length < 8 || String.fromCharCode(...bytes.subarray(0, 4)) !== MAGIC) throw new BadColumns("no columns");
  const length = new DataView(buffer).getUint32(4, true);
  if (8 + length > bytes.length || length % 4) throw new BadColumns("the head is cut short");
  const head = parsed(bytes.subarray(8, 8 + length));
  if (head?.version !== VERSION) throw new BadColumns(`version ${head?.version}, not ${VERSION}`);
  const lists = [head.facets, head.numbers].every(Array.isArray) && typeof head.files === "string";
  if (!lists || !Number.isInteger(head.rows) || !(head.chunk > 0)) throw new BadColumns("the head is incomplete");
  return [head, 8 + length];
}

function parsed(bytes) {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch (error) {
    throw new BadColumns("the head cannot be read", { cause: error });
  }
}

// The lowest bytes of all numbers come first, then the next ones.
function taken(buffer, body, width, offset, length) {
  const Kind = ARRAYS[width];
  if (!Kind || !Number.isInteger(offset) || offset < 0) throw new BadColumns("an array at an odd place");
  if (!(Number.isInteger(length) && length >= 0 && body + offset + length * width <= buffer.byteLength)) throw new BadColumns("cut short");
  const bytes = new Uint8Array(buffer, body + offset, length * width);
  const made = new Kind(length);
  for (let place = 0; place < width; place++) {
    for (let at = 0; at < length; at++) made[at] += bytes[place * length + at] * 256 ** place;
  }
  return made;
}

function numberOf({ bytes, offset, over }, rows, take, made) {
  const nothing = 256 ** bytes - 1;
  const unbounded = nothing - 1;
  const stored = take(bytes, offset, rows);
  if (!over) return { of: stored, nothing, unbounded };
  if (!made[over]) throw new BadColumns("a difference from nothing");
  const of = made[over].of.map((first, row) => (first >= unbounded ? first : first + stored[row]));
  return { of, nothing, unbounded };
}

function facetOf(facet, rows, take) {
  const { name, many, values, parents = null, names = null } = facet;
  const missing = values.length;
  const [starts, flat] = many ? several(facet, rows, take, missing) : single(facet, rows, take, missing);
  if (flat.some((index) => index > missing)) throw new BadColumns(`${name} has a value that is not there`);
  const index = new Map([...values, "-"].map((value, number) => [value, number]));
  return { name, many, values, names, parents, index, ...(parents ? widened(starts, flat, parents) : { starts, flat }) };
}

function single({ bytes, offset }, rows, take, missing) {
  const nothing = 256 ** bytes - 1;
  const flat = new Uint16Array(take(bytes, offset, rows));
  const starts = new Uint32Array(rows + 1);
  for (let row = 0; row < rows; row++) {
    starts[row + 1] = row + 1;
    if (flat[row] === nothing) flat[row] = missing;
  }
  return [starts, flat];
}

function several({ bytes, offset, counts, length }, rows, take, missing) {
  const given = take(bytes, offset, length);
  const many = take(1, counts, rows);
  const starts = new Uint32Array(rows + 1);
  for (let row = 0; row < rows; row++) starts[row + 1] = starts[row] + (many[row] || 1);
  const flat = new Uint16Array(starts[rows]);
  let from = 0;
  for (let row = 0; row < rows; row++) {
    if (many[row]) for (let to = starts[row]; to < starts[row + 1]; to++) flat[to] = given[from++];
    else flat[starts[row]] = missing;
  }
  if (from !== length) throw new BadColumns("values and rows do not agree");
  return [starts, flat];
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
