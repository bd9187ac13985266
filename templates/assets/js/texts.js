// Words to rows, by Pagefind. Nothing of it is loaded before it is asked for.
const MAGIC = 0x31524349; // "ICR1", read as a little-endian number
const HEAD = 20;

/** The map from Pagefind's results to rows is missing, cut short, or that of other columns. */
export class BadMap extends Error {}

/** Finds words. `folder` is the address of `pagefind/`, `digest` that of the columns. */
export class Texts {
  #folder;
  #digest;
  #rows;
  #ready = null;
  #last = null;
  #tries = 0;

  constructor(folder, { digest, rows }) {
    this.#folder = folder;
    this.#digest = digest;
    this.#rows = rows;
  }

  /** Load what it takes; another try if it failed before. */
  warm() {
    this.#ready ??= Promise.all([this.#engine(), this.#map()]);
    this.#ready.catch(() => this.#forget());
    return this.#ready;
  }

  #forget() {
    this.#ready = null;
    this.#last = null;
    this.#tries += 1;
  }

  /**
   * The rows that have the words, best first, with `excerpt(row)`, a promise of escaped HTML with <mark>, and `marks()`,
   * one of the words that were found in the best of them.
   */
  find(words) {
    if (this.#last?.words !== words) this.#last = { words, found: this.#find(words) };
    const { found } = this.#last;
    found.catch(() => {
      if (this.#last?.found === found) this.#forget();
    });
    return found;
  }

  async #find(words) {
    const [engine, map] = await this.warm();
    const { results } = await engine.search(words);
    const by = new Map();
    for (const result of results) {
      const row = map.get(numberOf(result.id));
      if (row !== undefined && !by.has(row)) by.set(row, result);
    }
    const rows = Uint32Array.from(by.keys());
    const excerpt = async (row) => (await by.get(row).data()).excerpt;
    const marks = async () => (rows.length ? marksIn(await excerpt(rows[0]).catch(() => "")) : []);
    return { rows, excerpt, marks };
  }

  // A module that has failed stays failed, under its own address.
  async #engine() {
    const engine = await import(new URL(this.#tries ? `pagefind.js?try=${this.#tries}` : "pagefind.js", this.#folder));
    await engine.options({ excerptLength: 24 });
    await engine.init();
    return engine;
  }

  // The digest in the address keeps a cache from giving the map of other columns.
  async #map() {
    const answer = await fetch(new URL(`rows.bin?v=${this.#digest}`, this.#folder));
    if (!answer.ok) throw new BadMap(`answered ${answer.status}`);
    return mapOf(await answer.arrayBuffer(), this.#digest, this.#rows);
  }
}

/** The ids of `pagefind/rows.bin` (docs/columns.md) with their rows. */
export function mapOf(buffer, digest, rows) {
  const view = new DataView(buffer);
  if (buffer.byteLength < HEAD || view.getUint32(0, true) !== MAGIC) throw new BadMap("no map");
  const count = view.getUint32(4, true);
  const said = String.fromCharCode(...new Uint8Array(buffer, 8, 10));
  if (said !== digest) throw new BadMap(`belongs to the columns ${said}, not ${digest}`);
  if (buffer.byteLength !== HEAD + 8 * count) throw new BadMap("cut short");
  const ids = new Uint32Array(buffer, HEAD, count);
  const of = new Uint32Array(buffer, HEAD + 4 * count, count);
  if (of.some((row) => row >= rows)) throw new BadMap("leads to rows that are not there");
  return new Map(Array.from(ids, (id, number) => [id, of[number]]));
}

function marksIn(excerpt) {
  return Array.from(excerpt.matchAll(/<mark>([^<]*)<\/mark>/g), ([, word]) => word);
}

function numberOf(id) {
  return Number.parseInt(id.slice(id.indexOf("_") + 1).slice(0, 8), 16);
}
