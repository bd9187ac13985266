// Words: no column has them, an index of texts tells which rows do, the best first. No DOM.
export class Text {
  constructor({ name, kind, key, longest }, rows) {
    Object.assign(this, { name, kind, key, longest, rows, params: [name] });
  }

  parse(params) {
    return { value: this.plain(params.getAll(this.name).at(-1) ?? ""), ignored: [] };
  }

  /** Words with single spaces, of no more than so many characters; null for none. */
  plain(text) {
    return (text ?? "").trim().replace(/\s+/g, " ").slice(0, this.longest) || null;
  }

  format(words) {
    return [[this.name, words]];
  }

  /** Words are not among the filters. */
  size() {
    return 0;
  }

  /** Tell `fail` of each row that is not among those `ranked`; of none where nobody could say which have the words. */
  failing(_words, fail, ranked) {
    if (!ranked) return;
    const said = new Uint8Array(this.rows);
    for (const row of ranked) said[row] = 1;
    for (let row = 0; row < this.rows; row++) if (!said[row]) fail(row);
  }

  /** Rows in the order of answers; null, which is that of the rows, where there are none. */
  order(ranked) {
    return ranked;
  }
}
