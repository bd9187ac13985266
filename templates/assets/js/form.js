// The form and what it asks: read from it, written to it, and the counts beside its boxes.
import { RANGES } from "./facets.js";
import { Picker } from "./picker.js";
import { anyOf, day, figure, filled, month } from "./say.js";
import { boundOf, boundText, sortOf } from "./state.js";

const SAID = { deadline: day, weeks: (text) => text, start: month };

export class Form {
  constructor(form, columns, changed) {
    this.form = form;
    this.columns = columns;
    this.boxes = new Map(columns.facets.map((facet) => [facet.name, new Map()]));
    this.groups = new Map([...document.querySelectorAll("[data-facet], [data-range]")].map((group) => [nameOf(group), group]));
    for (const input of document.querySelectorAll("#filters input[type=checkbox][name]")) this.#keep(input);
    this.pickers = new Map();
    for (const place of document.querySelectorAll("[data-picker]")) {
      const facet = columns.facets.find((each) => each.name === place.dataset.picker);
      this.pickers.set(facet.name, new Picker(place, facet, (input) => this.#keep(input), changed));
    }
    months(columns, [form.elements.start_from, form.elements.start_to]);
  }

  #keep(input) {
    const label = input.closest("label");
    const box = { input, name: label.querySelector(".value").textContent, count: label.querySelector("[data-count]"), label };
    this.boxes.get(input.name)?.set(input.value, box);
  }

  read() {
    const { elements } = this.form;
    const filters = {};
    for (const [name, boxes] of this.boxes) {
      const keys = [...boxes].filter(([, { input }]) => input.checked).map(([key]) => key);
      if (keys.length) filters[name] = keys;
    }
    const ranges = {};
    for (const name of RANGES) {
      const range = ["from", "to"].map((side) => boundOf(name, elements[`${name}_${side}`].value));
      if (range.some((bound) => bound !== null)) ranges[name] = range;
    }
    return { q: elements.q.value.trim().replace(/\s+/g, " "), filters, ranges };
  }

  write(state) {
    const { elements } = this.form;
    if (elements.q.value.trim() !== state.q) elements.q.value = state.q;
    for (const [name, picker] of this.pickers) picker.write(state.filters[name] ?? []);
    for (const [name, boxes] of this.boxes) {
      const keys = new Set(state.filters[name]);
      for (const [key, { input }] of boxes) input.checked = keys.has(key);
    }
    for (const name of RANGES) {
      for (const [number, side] of ["from", "to"].entries()) this.#bound(name, side, state.ranges[name]?.[number] ?? null);
    }
    elements.sort.querySelector("[value=relevance]").disabled = !state.q;
    elements.sort.value = sortOf(state);
  }

  // A month that no placement starts in may still stand in an address.
  #bound(name, side, bound) {
    const field = this.form.elements[`${name}_${side}`];
    const text = boundText(name, bound);
    if (name === "start" && ![...field.options].some((option) => option.value === text)) field.add(new Option(month(text), text));
    field.value = text;
  }

  /** Write how many results each value would give, and mark what is set. */
  count(counts, state) {
    for (const facet of this.columns.facets) {
      for (const [key, { input, count, label }] of this.boxes.get(facet.name)) {
        const number = counts[facet.name][facet.index.get(key)] ?? 0;
        count.textContent = figure(number);
        label.classList.toggle("zero", number === 0 && !input.checked);
      }
      this.pickers.get(facet.name)?.count(counts[facet.name]);
      this.#mark(facet.name, state.filters[facet.name]?.length ?? 0);
    }
    for (const name of RANGES) this.#mark(name, (state.ranges[name] ?? []).filter((bound) => bound !== null).length);
  }

  #mark(name, number) {
    this.groups.get(name).querySelector("[data-set]").textContent = number ? figure(number) : "";
  }

  /** Open the groups in which something is set, and bring it into view there. */
  settle(state) {
    for (const [name, group] of this.groups) if (state.filters[name] || state.ranges[name]) group.open = true;
    for (const inside of document.querySelectorAll(".below")) if (inside.querySelector("input:checked")) inside.open = true;
    for (const list of document.querySelectorAll("#filters .choices")) {
      const first = list.querySelector("input:checked");
      if (first) list.scrollTop += first.getBoundingClientRect().top - list.getBoundingClientRect().top;
    }
  }

  /** What is set: for each value or bound its name, and what is asked without it. */
  set(state) {
    const values = Object.entries(state.filters).flatMap(([name, keys]) =>
      keys.map((key) => {
        const filters = { ...state.filters, [name]: keys.filter((other) => other !== key) };
        return { name: this.#valueOf(name, key), without: { ...state, filters } };
      }),
    );
    const bounds = Object.entries(state.ranges).flatMap(([name, range]) =>
      range.map((bound, side) => {
        const ranges = { ...state.ranges, [name]: range.map((other, number) => (number === side ? null : other)) };
        return bound === null ? null : { name: this.#bounded(name, side, bound), without: { ...state, ranges } };
      }),
    );
    return [...values, ...bounds.filter(Boolean)];
  }

  // "Not stated" by itself would not say what.
  #valueOf(name, key) {
    const value = this.boxes.get(name).get(key)?.name ?? key;
    return key === "-" ? `${this.groups.get(name).querySelector(".title").textContent}: ${value}` : value;
  }

  #bounded(name, side, bound) {
    const { from, to } = this.groups.get(name).dataset;
    return filled(side ? to : from, SAID[name](boundText(name, bound)));
  }

  /** A whole filter in words. */
  named(name, state) {
    const keys = state.filters[name];
    if (keys) return anyOf(keys.map((key) => this.#valueOf(name, key)));
    return state.ranges[name].map((bound, side) => (bound === null ? "" : this.#bounded(name, side, bound))).filter(Boolean).join(", ");
  }
}

function nameOf(group) {
  return group.dataset.facet ?? group.dataset.range;
}

function months({ numbers: { start_first: first, start_last: last } }, fields) {
  const firsts = first.of.filter((each) => each < first.unbounded);
  const lasts = last.of.filter((each) => each < last.unbounded);
  if (!firsts.length) return;
  const [from, to] = [firsts.reduce((a, b) => Math.min(a, b)), lasts.reduce((a, b) => Math.max(a, b))];
  for (let each = from; each <= to; each++) {
    const text = boundText("start", each);
    for (const field of fields) field.add(new Option(month(text), text));
  }
}
