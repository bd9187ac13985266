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
    numbers: Object.fromEntries(head.numbers.map((each) => [each.name, numberOf(each, head.rows, take)])),
  };
}

function headOf(buffer) {
  const bytes = new Uint8Array(buffer);
  if (bytes.length < 8 || String.fromCharCode(...bytes.subarray(0, 4)) !== MAGIC) throw new BadColumns("no columns");
  const length = new DataView(buffer).getUint32(4, true);
  if (8 + length > bytes.length || length % 4) throw new BadColumns("the head is cut short");
  const head = parsed(bytes.subarray(8, 8 + length));
  if (head?.version !== VERSION) throw new BadColumns(`version ${head?.version}, not ${VERSION}`);
  const lists = [head.files, head.facets, head.numbers].every(Array.isArray);
  if (!lists || !Number.isInteger(head.rows) || !(head.chunk > 0)) throw new BadColumns("the head is incomplete");
  if (head.files.length !== Math.ceil(head.rows / head.chunk)) throw new BadColumns("rows without a file");
  return [head, 8 + length];
}

function parsed(bytes) {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch (error) {
    throw new BadColumns("the head cannot be read", { cause: error });
  }
}

// Typed arrays have the byte order of the machine; every browser there is runs on little-endian ones.
function taken(buffer, body, width, offset, length) {
  const Kind = ARRAYS[width];
  if (!Kind || !Number.isInteger(offset) || offset < 0 || offset % 4) throw new BadColumns("an array at an odd place");
  if (!Number.isInteger(length) || length < 0 || body + offset + length * width > buffer.byteLength) throw new BadColumns("cut short");
  return new Kind(buffer, body + offset, length);
}

function numberOf({ bytes, offset }, rows, take) {
  const of = take(bytes, offset, rows);
  const nothing = 256 ** bytes - 1;
  return { of, nothing, unbounded: nothing - 1 };
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
  const flat = Uint16Array.from(take(bytes, offset, rows), (index) => (index === nothing ? missing : index));
  return [Uint32Array.from({ length: rows + 1 }, (_, row) => row), flat];
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
  const wide = new Uint32Array(rows + 1);
  const all = [];
  for (let row = 0; row < rows; row++) {
    const seen = new Set();
    for (let at = starts[row]; at < starts[row + 1]; at++) {
      for (let index = flat[at]; index !== -1 && !seen.has(index); index = parents[index] ?? -1) seen.add(index);
    }
    all.push(...seen);
    wide[row + 1] = all.length;
  }
  return { starts: wide, flat: Uint16Array.from(all) };
}
