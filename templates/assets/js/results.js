// The rows that are shown: taken from the row files that the build drew, put into the order that was asked for.
import { mark } from "./closing.js";
import { figure, filled, made } from "./say.js";

/** Results on a page, as in generator/pages/search.py. */
export const SHOWN = 20;

export class Results {
  #list;
  #rows;
  #chunk;
  #files;
  #first;
  #loading = new Map();
  #asked = 0;

  /** `rows` in all, `chunk` in each of `files`, an address with {} for a number; `list` holds the first ones now. */
  constructor(list, { rows, chunk, files }) {
    this.#list = list;
    this.#rows = rows;
    this.#chunk = chunk;
    this.#files = files;
    this.#first = [...list.children];
  }

  /** Show `rows`; false if others were asked for meanwhile. `excerpt` gives escaped HTML with <mark> for a row. */
  async show(rows, excerpt = null) {
    const ask = ++this.#asked;
    const items = await Promise.all(Array.from(rows, (row) => this.#row(row)));
    if (ask !== this.#asked) return false;
    const shown = items.map((item, number) => (excerpt ? excerpted(item, excerpt(rows[number])) : item));
    if (!same(shown, this.#list.children)) this.#list.replaceChildren(...shown);
    mark(this.#list);
    return true;
  }

  async #row(row) {
    return this.#first[row] ?? (await this.#file(Math.floor(row / this.#chunk)))[row % this.#chunk];
  }

  #file(number) {
    if (!this.#loading.has(number)) {
      const loading = this.#loaded(number);
      this.#loading.set(number, loading);
      loading.catch(() => this.#loading.delete(number));
    }
    return this.#loading.get(number);
  }

  async #loaded(number) {
    const answer = await fetch(new URL(filled(this.#files, number), document.baseURI));
    if (!answer.ok) throw new Error(`rows: ${answer.status}`);
    const items = new DOMParser().parseFromString(await answer.text(), "text/html").querySelectorAll(".rows > .row");
    if (items.length !== Math.min(this.#chunk, this.#rows - number * this.#chunk)) throw new Error("rows: cut short");
    return items;
  }
}

function same(items, others) {
  return items.length === others.length && items.every((item, number) => item === others[number]);
}

// The room of an excerpt is kept free until it comes. One that does not come is no loss.
function excerpted(row, coming) {
  const item = row.cloneNode(true);
  const excerpt = made("p", "excerpt");
  item.append(excerpt);
  coming.then(
    (html) => excerpt.append(...marked(html)),
    () => excerpt.remove(),
  );
  return item;
}

/** Escaped HTML with <mark> as nodes; of whatever else it might hold, only the text is kept. */
export function marked(html) {
  const parsed = new DOMParser().parseFromString(html, "text/html").body;
  return [...parsed.childNodes].map((node) =>
    node.nodeName === "MARK" ? made("mark", "", node.textContent) : document.createTextNode(node.textContent),
  );
}

/** Fill `nav` with ways to all `pages` of results; `address` gives that of each. */
export function leaf(nav, page, pages, address) {
  nav.hidden = pages < 2;
  const list = made("ol");
  let before = 0;
  for (const number of near(page, pages)) {
    if (number > before + 1) list.append(made("li", "gap", "…"));
    list.append(way(nav, number, page, address(number)));
    before = number;
  }
  nav.replaceChildren(list);
}

function near(page, pages) {
  const shown = [1, page - 1, page, page + 1, pages].filter((number) => number >= 1 && number <= pages);
  return [...new Set(shown)].sort((a, b) => a - b);
}

function way(nav, number, page, address) {
  const link = made("a", "", figure(number));
  link.href = address;
  link.dataset.leaf = String(number);
  link.setAttribute("aria-label", filled(nav.dataset.page, figure(number)));
  if (number === page) link.setAttribute("aria-current", "page");
  const item = made("li");
  item.append(link);
  return item;
}
