// An order that results can stand in: by ranks, the highest first, or as the rows stand. No DOM.
export class Order {
  #ranks;
  #rows = null;

  constructor({ name, kind, key, bytes, offset }, rows, take) {
    Object.assign(this, { name, kind, key });
    this.#ranks = offset === undefined ? null : take(bytes, offset, rows);
  }

  /** All rows in this order, those of one rank as they stand; null where it is their own. */
  order() {
    const ranks = this.#ranks;
    if (!ranks) return null;
    this.#rows ??= Uint32Array.from(ranks, (_, row) => row).sort((a, b) => ranks[b] - ranks[a] || a - b);
    return this.#rows;
  }
}
