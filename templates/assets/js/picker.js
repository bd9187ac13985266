// A fact with too many values for boxes: a combobox (WAI-ARIA, list autocomplete) that adds a box for each choice.
import { Boxes } from "./boxes.js";
import { fold } from "./hints.js";
import { figure, made } from "./say.js";

const OFFERED = 8;

export class Picker extends Boxes {
  #chosen;
  #input;
  #list;
  #names;
  #counts = null;
  #offers = [];
  #at = -1;

  /** `chosen` hears of each choice. */
  constructor(group, fact, chosen) {
    super(group, fact);
    this.#chosen = chosen;
    this.#input = group.querySelector("input[role=combobox]");
    this.#list = group.querySelector("[role=listbox]");
    this.#names = fact.names ?? JSON.parse(group.querySelector(".picker").dataset.names ?? "[]");
    this.#input.addEventListener("input", (event) => {
      event.stopPropagation();
      this.#offer();
    });
    this.#input.addEventListener("change", (event) => event.stopPropagation());
    this.#input.addEventListener("keydown", (event) => this.#key(event));
    this.#input.addEventListener("blur", () => this.#close());
    this.#list.addEventListener("mousedown", (event) => event.preventDefault());
    this.#list.addEventListener("click", (event) =>
      this.#choose([...this.#list.children].indexOf(event.target.closest("li"))),
    );
  }

  write(keys) {
    for (const key of keys ?? []) this.#box(key);
    super.write(keys);
  }

  count(counts) {
    this.#counts = counts;
    super.count(counts);
  }

  #box(key) {
    if (this.boxes.has(key)) return;
    const item = made("li");
    item.append(box(this.fact.name, key, this.#names[this.fact.index.get(key)] ?? key));
    this.group.querySelector("[data-picked]").append(item);
    this.keep(item.querySelector("input"));
  }

  #offer() {
    const asked = fold(this.#input.value.trim());
    const starting = [],
      holding = [];
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
    option.append(
      made("span", "value", this.#names[index]),
      " ",
      made("span", "count", figure(this.#counts?.[index] ?? 0)),
    );
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
    const key = this.fact.values[index];
    this.#box(key);
    this.boxes.get(key).input.checked = true;
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
