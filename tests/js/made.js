// A columns file made by hand, as docs/columns.md describes it: an independent writer for what the script reads.
export const FACTS = [
  { name: "q", kind: "text", key: "relevance", longest: 200 },
  { name: "country", kind: "choice", values: ["DE", "ES", "PT"] },
  { name: "field", kind: "tree", values: ["05", "051", "0511", "06", "061"], parents: [-1, 0, 1, -1, 3] },
  { name: "pay", kind: "choice", values: ["paid", "unpaid"] },
  { name: "deadline", kind: "range", unit: "day", always: false, bytes: 2 },
  { name: "weeks", kind: "window", unit: "week", always: false, bytes: 1 },
  { name: "start", kind: "window", unit: "month", always: true, bytes: 2 },
  { name: "language", kind: "requirement", values: ["de", "en"] },
  { name: "remote_from", kind: "within", values: ["BR", "DE", "PT"], groups: [[1, 2], [0], [2]] },
  { name: "by_deadline", kind: "order", key: "deadline" },
  { name: "by_posted", kind: "order", key: "newest", bytes: 2 },
  { name: "by_pay", kind: "order", key: "pay", bytes: 2 },
  { name: "closes", kind: "expiry", bytes: 4 },
];
const USUAL = { deadline: "open", weeks: [8, 12] };

/** Bytes for `rows`, each with values by the names of facts: a key or a list of them, numbers of groups, a span or a list of them, a rank. */
export function made(rows, { facts = FACTS, head = {}, version = 2 } = {}) {
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
  const said = { version, digest: "0123456789", rows: rows.length, facts: facts.map((fact) => ({ ...fact, ...laid(fact, rows, add) })), ...head };
  const text = new TextEncoder().encode(JSON.stringify(said));
  const padded = new Uint8Array(Math.ceil(text.length / 4) * 4).fill(32);
  padded.set(text);
  const bytes = new Uint8Array(8 + padded.length + size);
  bytes.set(new TextEncoder().encode("ICC2"));
  new DataView(bytes.buffer).setUint32(4, padded.length, true);
  bytes.set(padded, 8);
  let at = 8 + padded.length;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes.buffer;
}

function laid({ name, kind, key, values, groups, bytes }, rows, add) {
  const of = (row) => (name in row ? row[name] : USUAL[name]);
  if (kind === "text" || (kind === "order" && key === "deadline")) return {};
  if (kind === "order") return { offset: add(numbers(rows.map((row) => of(row) ?? 0), bytes)) };
  if (kind === "expiry") return { offset: add(numbers(rows.map((row) => of(row) ?? 256 ** 4 - 2), bytes)) };
  if (groups) return { bytes: 1, ...several(rows.map((row) => listed(of(row))), 1, add) };
  if (values) return { bytes: 1, ...several(rows.map((row) => listed(of(row)).map((value) => values.indexOf(value))), 1, add) };
  const open = 256 ** bytes - 2;
  const spans = rows.map((row) => (Array.isArray(of(row)?.[0]) ? of(row) : of(row) === undefined || of(row) === null ? [] : [of(row)]));
  const begins = spans.map((all) => all.map((span) => (span === "open" ? open : Array.isArray(span) ? span[0] : span)));
  const array = several(begins, bytes, add);
  if (kind === "range") return array;
  const lengths = spans.map((all) => all.map((span) => (span === "open" ? 0 : span[1] - span[0])));
  const flat = "counts" in array ? lengths.flat() : lengths.map((all) => all[0] ?? 0);
  return { ...array, lengths: add(numbers(flat, bytes)) };
}

function listed(value) {
  return value === undefined ? [] : Array.isArray(value) ? value : [value];
}

// One number a row where no row has more; else how many each has, and all of them.
function several(lists, bytes, add) {
  const nothing = 256 ** bytes - 1;
  if (lists.every((list) => list.length < 2)) return { offset: add(numbers(lists.map((list) => list[0] ?? nothing), bytes)) };
  return { counts: add(lists.map((list) => list.length)), length: lists.flat().length, offset: add(numbers(lists.flat(), bytes)) };
}

// All lowest bytes, then all next ones.
function numbers(list, width) {
  return Uint8Array.from({ length: list.length * width }, (_, at) => {
    const place = Math.floor(at / list.length);
    return Math.floor(list[at % list.length] / 256 ** place) % 256;
  });
}
