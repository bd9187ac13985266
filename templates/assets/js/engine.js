// What is found: rows that are all that was asked; and how many more each value would give. No DOM.

/** Finds, counts and sorts the rows of `columns`; those that are over by `now` (ms) are left out. */
export class Engine {
  constructor(columns, now = Date.now()) {
    this.columns = columns;
    this.live = new Uint8Array(columns.rows).fill(1);
    for (const expiry of columns.expiries)
      expiry.over(now, (row) => {
        this.live[row] = 0;
      });
    this.fails = new Uint8Array(columns.rows);
    this.failed = new Uint8Array(columns.rows);
  }

  /**
   * `asks`: what is asked of each fact, by name; `ranked`: rows that have the words, best first, or null.
   * Gives `rows` in the order of `sort`, `counts` (per fact that has any, by index of value) that leave out their own
   * fact, and `without`: how many rows there would be without each filter that is set.
   */
  find({ asks, sort, ranked = null }) {
    const { facts } = this.columns;
    const set = this.#fail(asks, ranked);
    const [found, nearly] = this.#sifted();
    const counted = facts.flatMap((fact, number) =>
      fact.count ? [[fact.name, fact.count(found, nearly[number])]] : [],
    );
    const without = set.map((number) => [facts[number].name, found.length + nearly[number].length]);
    return {
      rows: this.#sorted(found, sort, ranked),
      counts: Object.fromEntries(counted),
      without: Object.fromEntries(without),
    };
  }

  #fail(asks, ranked) {
    this.fails.fill(0);
    const set = [];
    for (const [number, fact] of this.columns.facts.entries()) {
      const asked = fact.plain(asks[fact.name]);
      if (asked === null) continue;
      set.push(number);
      fact.failing(
        asked,
        (row) => {
          this.fails[row]++;
          this.failed[row] = number;
        },
        ranked,
      );
    }
    return set;
  }

  // Rows that pass, and for each fact those that only it keeps out.
  #sifted() {
    const found = [];
    const nearly = this.columns.facts.map(() => []);
    for (let row = 0; row < this.fails.length; row++) {
      if (!this.live[row]) continue;
      if (this.fails[row] === 0) found.push(row);
      else if (this.fails[row] === 1) nearly[this.failed[row]].push(row);
    }
    return [found, nearly];
  }

  #sorted(found, sort, ranked) {
    const order = this.columns.orders.get(sort)?.order(ranked);
    return order ? order.filter((row) => this.live[row] && !this.fails[row]) : Uint32Array.from(found);
  }
}
