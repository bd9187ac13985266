// A fact asked by boxes, one for each value.
import { anyOf, figure } from "./say.js";

export class Boxes {
  constructor(group, fact) {
    this.group = group;
    this.fact = fact;
    this.boxes = new Map();
    for (const input of group.querySelectorAll("input[type=checkbox]")) this.keep(input);
  }

  keep(input) {
    const label = input.closest("label");
    const box = {
      input,
      name: label.querySelector(".value").textContent,
      count: label.querySelector("[data-count]"),
      label,
    };
    this.boxes.set(input.value, box);
  }

  read() {
    return [...this.boxes].filter(([, { input }]) => input.checked).map(([key]) => key);
  }

  write(keys) {
    for (const [key, { input }] of this.boxes) input.checked = Boolean(keys?.includes(key));
  }

  count(counts) {
    for (const [key, { input, count, label }] of this.boxes) {
      const number = counts[this.fact.index.get(key)] ?? 0;
      count.textContent = figure(number);
      label.classList.toggle("zero", number === 0 && !input.checked);
    }
  }

  mark(keys) {
    this.group.querySelector("[data-set]").textContent = keys ? figure(keys.length) : "";
  }

  settle() {
    this.group.open = true;
    for (const inside of this.group.querySelectorAll(".below"))
      if (inside.querySelector("input:checked")) inside.open = true;
    const list = this.group.querySelector(".choices");
    const first = list.querySelector("input:checked");
    if (first) list.scrollTop += first.getBoundingClientRect().top - list.getBoundingClientRect().top;
  }

  parts(keys) {
    return keys.map((key) => ({ name: this.#named(key), without: keys.filter((other) => other !== key) }));
  }

  said(keys) {
    return anyOf(keys.map((key) => this.#named(key)));
  }

  // "Not stated" by itself would not say what, nor would "Some".
  #named(key) {
    const name = this.boxes.get(key)?.name ?? key;
    const alone = key !== "-" && !this.group.querySelector("[data-titled]");
    return alone ? name : `${this.group.querySelector(".title").textContent}: ${name}`;
  }
}
