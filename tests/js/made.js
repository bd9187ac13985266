// A columns file made by hand, as docs/columns.md describes it: an independent writer for what the script reads.
const WIDTHS = { deadline: 2, closes: 4, weeks_min: 1, weeks_max: 1, start_first: 2, start_last: 2, posted: 2, worth: 2 };
const OVER = { weeks_max: "weeks_min", start_last: "start_first" };
const USUAL = { deadline: 65534, closes: 4294967294, weeks_min: 8, weeks_max: 12, start_first: 65535, start_last: 65535, posted: 65535, worth: 65535 };

export const FACETS = [
  { name: "country", many: false, values: ["DE", "ES", "PT"] },
  { name: "field", many: true, values: ["05", "051", "0511", "06", "061"], parents: [-1, 0, 1, -1, 3] },
  { name: "pay", many: false, values: ["paid", "unpaid"] },
  { name: "language", many: true, values: ["de", "en"] },
];

/** Bytes for `rows`, each with values by the names of facets (a list where there may be many) and numbers. */
export function made(rows, { facets = FACETS, head = {}, version = 1 } = {}) {
  const parts = [];
  let size = 0;
  const add = (bytes) => {
    const offset = size;
    const padded = new Uint8Array(Math.ceil(bytes.length / 4) * 4);
    padded.set(bytes);
    parts.push(padded);
    size += padded.length;
    return offset;
  };
  const said = {
    version, digest: "0123456789", rows: rows.length, chunk: 2,
    files: "search/rows/{}.html?v=1",
    facets: facets.map((facet) => ({ ...facet, bytes: 1, ...facetArrays(facet, rows, add) })),
    numbers: Object.entries(WIDTHS).map(([name, bytes]) => number(name, bytes, rows, add)),
    ...head,
  };
  const text = new TextEncoder().encode(JSON.stringify(said));
  const padded = new Uint8Array(Math.ceil(text.length / 4) * 4).fill(32);
  padded.set(text);
  const bytes = new Uint8Array(8 + padded.length + size);
  bytes.set(new TextEncoder().encode("ICC1"));
  new DataView(bytes.buffer).setUint32(4, padded.length, true);
  bytes.set(padded, 8);
  parts.reduce((at, part) => (bytes.set(part, at), at + part.length), 8 + padded.length);
  return bytes.buffer;
}

function number(name, bytes, rows, add) {
  const of = (row, which) => row[which] ?? USUAL[which];
  const over = OVER[name] ?? "";
  const stored = (row) => (over && of(row, over) < 256 ** bytes - 2 ? of(row, name) - of(row, over) : over ? 0 : of(row, name));
  return { name, bytes, over, offset: add(numbers(rows.map(stored), bytes)) };
}

function facetArrays({ name, many, values }, rows, add) {
  if (!many) return { offset: add(rows.map((row) => (row[name] === undefined ? 255 : values.indexOf(row[name])))) };
  const lists = rows.map((row) => (row[name] ?? []).map((value) => values.indexOf(value)));
  return { counts: add(lists.map((list) => list.length)), length: lists.flat().length, offset: add(lists.flat()) };
}

// All lowest bytes, then all next ones.
function numbers(list, width) {
  return Uint8Array.from({ length: list.length * width }, (_, at) => {
    const place = Math.floor(at / list.length);
    return Math.floor(list[at % list.length] / 256 ** place) % 256;
  });
}
