// A facet with too many values for boxes: a combobox (WAI-ARIA, list autocomplete) that adds a box for each choice.
import { fold } from "./hints.js";
import { country, figure, made } from "./say.js";

const OFFERED = 8;

export class Picker {
  #place;
  #facet;
  #boxed;
  #chosen;
  #input;
  #list;
  #names;
  #counts = null;
  #offers = [];
  #at = -1;

  /** `boxed` hears of each new box, `chosen` of each choice. */
  constructor(place, facet, boxed, chosen) {
    this.#place = place;
    this.#facet = facet;
    this.#boxed = boxed;
    this.#chosen = chosen;
    this.#input = place.querySelector("input");
    this.#list = place.querySelector("[role=listbox]");
    this.#names = facet.values.map((value, index) => facet.names?.[index] ?? country(value));
    this.#input.addEventListener("input", (event) => { event.stopPropagation(); this.#offer(); });
    this.#input.addEventListener("change", (event) => event.stopPropagation());
    this.#input.addEventListener("keydown", (event) => this.#key(event));
    this.#input.addEventListener("blur", () => this.#close());
    this.#list.addEventListener("mousedown", (event) => event.preventDefault());
    this.#list.addEventListener("click", (event) => this.#choose([...this.#list.children].indexOf(event.target.closest("li"))));
  }

  /** Have a box for each of `keys`. */
  write(keys) {
    for (const key of keys) this.#box(key);
  }

  count(counts) {
    this.#counts = counts;
  }

  #box(key) {
    const picked = this.#place.querySelector("[data-picked]");
    if (picked.querySelector(`input[value="${CSS.escape(key)}"]`)) return;
    const item = made("li");
    item.append(box(this.#facet.name, key, this.#names[this.#facet.index.get(key)] ?? key));
    picked.append(item);
    this.#boxed(item.querySelector("input"));
  }

  #offer() {
    const asked = fold(this.#input.value.trim());
    const starting = [], holding = [];
    for (const [index, name] of this.#names.entries()) {
      const at = asked ? fold(name).indexOf(asked) : -1;
      if (at === 0) starting.push(index);
      else if (at > 0) holding.push(index);
    }
    this.#offers = [...starting, ...holding].slice(0, OFFERED);
    this.#list.replaceChildren(...this.#offers.map((index, number) => this.#option(index, number)));
    this.#at = -1;
    this.#shown(this.#offers.length > 0);
  }

  #option(index, number) {
    const option = made("li", "offer");
    option.id = `${this.#list.id}-${number}`;
    option.setAttribute("role", "option");
    option.setAttribute("aria-selected", "false");
    option.append(made("span", "value", this.#names[index]), " ", made("span", "count", figure(this.#counts?.[index] ?? 0)));
    return option;
  }

  #key(event) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && this.#offers.length) this.#move(step);
    else if (event.key === "Enter") this.#choose(this.#at === -1 ? 0 : this.#at);
    else if (event.key === "Escape" && !this.#list.hidden) this.#close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  #move(step) {
    this.#shown(true);
    const length = this.#offers.length;
    this.#at = this.#at === -1 ? (step > 0 ? 0 : length - 1) : (this.#at + step + length) % length;
    for (const [number, option] of [...this.#list.children].entries()) {
      option.setAttribute("aria-selected", String(number === this.#at));
    }
    this.#input.setAttribute("aria-activedescendant", this.#list.children[this.#at].id);
    this.#list.children[this.#at].scrollIntoView({ block: "nearest" });
  }

  #choose(number) {
    const index = this.#offers[number];
    if (index === undefined) return;
    const key = this.#facet.values[index];
    this.#box(key);
    this.#place.querySelector(`[data-picked] input[value="${CSS.escape(key)}"]`).checked = true;
    this.#input.value = "";
    this.#close();
    this.#chosen();
  }

  #close() {
    this.#offers = this.#input.value ? this.#offers : [];
    this.#at = -1;
    this.#shown(false);
  }

  #shown(open) {
    this.#list.hidden = !open;
    this.#input.setAttribute("aria-expanded", String(open));
    this.#input.removeAttribute("aria-activedescendant");
  }
}

function box(name, key, words) {
  const label = made("label", "choice");
  const input = Object.assign(document.createElement("input"), { type: "checkbox", name, value: key });
  const count = made("span", "count");
  count.dataset.count = "";
  label.append(input, " ", made("span", "value", words), " ", count);
  return label;
}
