// The columns file (docs/columns.md): bytes to facts, or an error that says what is wrong with them. No DOM.
import { BadColumns } from "./bad_columns.js";
import { KINDS } from "./kinds.js";

export { BadColumns };

const MAGIC = "ICC2";
const VERSION = 2;
const ARRAYS = { 1: Uint8Array, 2: Uint16Array, 4: Uint32Array };

/**
 * What all rows have of each fact.
 * `facts` can be asked, `text` being the one that words are; `orders` go by what an address says after `sort=`.
 */
export function decode(buffer) {
  const [head, body] = headOf(buffer);
  const take = (width, offset, length) => taken(buffer, body, width, offset, length);
  const facts = head.facts.map((fact) => factOf(fact, head.rows, take));
  return {
    digest: head.digest,
    rows: head.rows,
    facts: facts.filter((fact) => fact.params),
    text: facts.find((fact) => fact.kind === "text"),
    orders: new Map(facts.filter((fact) => fact.order).map((fact) => [fact.key, fact])),
    expiries: facts.filter((fact) => fact.over),
  };
}

function factOf(fact, rows, take) {
  const Kind = KINDS[fact?.kind];
  if (!Kind) throw new BadColumns(`a fact of no known kind: ${fact?.kind}`);
  return new Kind(fact, rows, take);
}

function headOf(buffer) {
  const bytes = new Uint8Array(buffer);
  if (bytes.length < 8 || String.fromCharCode(...bytes.subarray(0, 4)) !== MAGIC) throw new BadColumns("no columns");
  const length = new DataView(buffer).getUint32(4, true);
  if (8 + length > bytes.length || length % 4) throw new BadColumns("the head is cut short");
  const head = parsed(bytes.subarray(8, 8 + length));
  if (head?.version !== VERSION) throw new BadColumns(`version ${head?.version}, not ${VERSION}`);
  if (!Array.isArray(head.facts) || !Number.isInteger(head.rows)) throw new BadColumns("the head is incomplete");
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
  if (!(Number.isInteger(length) && length >= 0 && body + offset + length * width <= buffer.byteLength))
    throw new BadColumns("cut short");
  const bytes = new Uint8Array(buffer, body + offset, length * width);
  const made = new Kind(length);
  for (let place = 0; place < width; place++) {
    for (let at = 0; at < length; at++) made[at] += bytes[place * length + at] * 256 ** place;
  }
  return made;
}
