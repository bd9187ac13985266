// What is asked, and what is found for it: everything that is shown follows from the state, and that from the address.
import { Address } from "./address.js";
import { chips, drops, notice } from "./chips.js";
import { Engine } from "./engine.js";
import { leaf, Results, SHOWN } from "./results.js";
import { counted, figure } from "./say.js";
import { Spelling } from "./spelling.js";
import { asking, nothing, setCount, sortOf } from "./state.js";
import { Texts } from "./texts.js";
import { Voice } from "./voice.js";

const at = (id) => document.getElementById(id);

export class Finding {
  #columns;
  #fields;
  #address;
  #engine;
  #texts;
  #results;
  #spelling;
  #state = nothing();
  #asked = 0;
  #voice = new Voice();

  /** `told` are what the page says of addresses; `fields` is the form. */
  constructor(columns, fields, told) {
    const address = (path) => new URL(path, document.baseURI);
    this.#columns = columns;
    this.#fields = fields;
    this.#address = new Address(columns);
    this.#engine = new Engine(columns);
    this.#texts = new Texts(address(told.pagefind), columns);
    this.#spelling = new Spelling(address(told.words));
    const files = { rows: columns.rows, chunk: Number(told.chunk), files: told.rows };
    this.#results = new Results(at("board").querySelector(".rows"), files);
  }

  /** Load what finds words, since somebody begins to type. */
  warm() {
    this.#texts.warm().catch(() => {});
  }

  /** What is typed from now on is a step of its own. */
  rest() {
    this.#address.rest();
  }

  /** Show what the address asks. */
  restore() {
    const { state, ignored } = this.#address.read();
    this.#state = state;
    notice("ignored", ignored.length > 0, ignored.join(", "));
    this.#fields.write(state, this.#sort);
    this.refresh();
    return state;
  }

  /** Ask what the form says now. */
  changed({ byTyping = false } = {}) {
    this.#ask({ ...this.#state, asks: this.#fields.read(), page: 1 }, byTyping);
  }

  /** Ask for these words, whatever stands in the field. */
  wording(words) {
    this.ask(asking(this.#state, this.#columns.text.name, words));
  }

  /** Ask for `next`. */
  ask = (next) => this.#ask(next, false);

  sortBy(sort) {
    this.ask({ ...this.#state, sort, page: 1 });
  }

  turnTo(page) {
    this.ask({ ...this.#state, page });
  }

  /** Ask for nothing, but for the words unless `everything` goes. */
  clear(everything) {
    const { name } = this.#columns.text;
    const asks = everything ? {} : { [name]: this.#state.asks[name] ?? null };
    this.ask({ ...nothing(), asks, sort: this.#state.sort });
  }

  get #sort() {
    return sortOf(this.#state, this.#columns);
  }

  #ask(next, byTyping) {
    const usual = sortOf({ ...next, sort: null }, this.#columns);
    this.#state = { ...next, sort: next.sort === usual ? null : next.sort };
    if (!byTyping) this.#fields.write(this.#state, this.#sort);
    this.#address.write(this.#state, byTyping);
    notice("ignored", false);
    this.refresh({ spoken: true });
  }

  async refresh({ spoken = false } = {}) {
    const ask = ++this.#asked;
    const stale = () => ask !== this.#asked;
    const text = this.#state.asks[this.#columns.text.name];
    at("found").setAttribute("aria-busy", "true");
    if (text) this.#voice.searching();
    const words = text ? await this.#texts.find(text).catch(() => null) : null;
    if (stale()) return;
    notice("wordless", Boolean(text) && !words);
    const found = this.#engine.find({ asks: this.#state.asks, sort: this.#sort, ranked: words?.rows ?? null });
    this.#paint(found);
    await Promise.all([
      this.#show(found, words),
      this.#spelling.look(text, words, (meant) => this.wording(meant), stale),
    ]);
    if (stale()) return;
    at("found").setAttribute("aria-busy", "false");
    this.#voice.found(spoken ? at("tally").textContent : "");
  }

  #paint(found) {
    const [total, set] = [found.rows.length, setCount(this.#state, this.#columns)];
    at("tally").textContent = counted(at("tally").dataset.found, total);
    at("show").textContent = counted(at("tally").dataset.show, total);
    at("open").querySelector("[data-set]").textContent = set ? figure(set) : "";
    this.#fields.repeat(this.#state, this.#sort);
    this.#fields.count(found.counts, this.#state);
    chips(this.#fields.set(this.#state), this.#state, this.ask);
    drops(found, this.#state, this.#fields, this.ask);
  }

  async #show({ rows }, words) {
    const pages = Math.max(1, Math.ceil(rows.length / SHOWN));
    const page = Math.min(this.#state.page, pages);
    leaf(at("leaves"), page, pages, (number) => this.#address.of({ ...this.#state, page: number }));
    at("board").hidden = rows.length === 0;
    try {
      await this.#results.show(rows.slice((page - 1) * SHOWN, page * SHOWN), words?.excerpt);
      notice("rowless", false);
    } catch {
      at("board").hidden = true;
      notice("rowless", true);
    }
  }
}
