// A fact asked between two bounds.
import { figure, filled, toldBy } from "./say.js";

export class Between {
  #group;
  #fact;
  #fields;

  constructor(group, fact) {
    this.#group = group;
    this.#fact = fact;
    this.#fields = fact.params.map((param) => group.querySelector(`[name="${CSS.escape(param)}"]`));
    const extent = fact.extent();
    for (let each = extent?.[0]; each <= extent?.[1]; each++)
      for (const field of this.#bounds()) this.#offer(field, each);
  }

  // A field that is a list offers what some row has; what none has may still stand in an address.
  #offer(field, bound) {
    const text = this.#fact.unit.write(bound);
    if (!field.options || [...field.options].some((option) => option.value === text)) return;
    field.add(new Option(this.#told(bound), text));
  }

  #told(bound) {
    return toldBy[this.#fact.unit.name](this.#fact.unit.write(bound));
  }

  // The fields of the two bounds; after them stands a box for what is not stated, where some row is.
  #bounds() {
    return this.#fields.slice(0, 2);
  }

  get #box() {
    return this.#fields[2];
  }

  read() {
    const bounds = this.#bounds().map((field, side) => this.#fact.read(field.value, side));
    return [...bounds, this.#box?.checked ? this.#box.value : null];
  }

  write(asked) {
    for (const [side, field] of this.#bounds().entries()) {
      const bound = asked?.[side] ?? null;
      if (bound !== null) this.#offer(field, bound);
      field.value = this.#fact.write(bound, side);
    }
    if (this.#box) this.#box.checked = Boolean(asked?.[2]);
  }

  count(unstated) {
    if (!this.#box) return;
    const label = this.#box.closest("label");
    label.querySelector("[data-count]").textContent = figure(unstated);
    label.classList.toggle("zero", unstated === 0 && !this.#box.checked);
  }

  mark(bounds) {
    const set = bounds?.filter((bound) => bound !== null).length;
    this.#group.querySelector("[data-set]").textContent = set ? figure(set) : "";
  }

  settle() {
    this.#group.open = true;
  }

  parts(bounds) {
    const without = (side) => this.#fact.plain(bounds.map((other, number) => (number === side ? null : other)));
    return bounds.flatMap((bound, side) =>
      bound === null ? [] : [{ name: this.#bounded(bound, side), without: without(side) }],
    );
  }

  said(bounds) {
    return bounds.flatMap((bound, side) => (bound === null ? [] : [this.#bounded(bound, side)])).join(", ");
  }

  #bounded(bound, side) {
    if (side === 2) return `${this.#group.querySelector(".title").textContent}: ${this.#boxed()}`;
    const { since, until } = this.#group.querySelector("[data-since]").dataset;
    return filled(side ? until : since, this.#told(bound));
  }

  #boxed() {
    return this.#box?.closest("label").querySelector(".value").textContent ?? "-";
  }
}
