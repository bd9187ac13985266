// The form and what it asks: read from it, written to it, and the counts beside its boxes.
import { Between } from "./between.js";
import { Boxes } from "./boxes.js";
import { Picker } from "./picker.js";
import { Typed } from "./typed.js";

const CONTROLS = { boxes: Boxes, picker: Picker, between: Between };

export class Form {
  #columns;
  #sort;
  #controls; // by the names of facts, in their order

  /** `changed` hears of what a control did by itself. */
  constructor(form, columns, changed) {
    this.#columns = columns;
    this.#sort = form.elements.sort;
    const groups = new Map([...document.querySelectorAll("[data-fact]")].map((group) => [group.dataset.fact, group]));
    this.#controls = new Map(
      columns.facts.map((fact) => {
        const group = groups.get(fact.name);
        return [fact.name, group ? new CONTROLS[group.dataset.control](group, fact, changed) : new Typed(form, fact)];
      }),
    );
  }

  /** What is asked, by the names of facts. */
  read() {
    const asked = this.#columns.facts.map((fact) => [fact.name, fact.plain(this.#controls.get(fact.name).read())]);
    return Object.fromEntries(asked.filter(([, value]) => value !== null));
  }

  /** Show what is asked; `sort` is the order that it stands in. */
  write({ asks }, sort) {
    for (const [name, control] of this.#controls) control.write(asks[name] ?? null);
    const { text } = this.#columns;
    this.#sort.querySelector(`[value="${CSS.escape(text.key)}"]`).disabled = !asks[text.name];
    this.#sort.value = sort;
  }

  /** Show what is asked, but leave alone what somebody is typing. */
  repeat({ asks }, sort) {
    const { text } = this.#columns;
    this.write({ asks: { ...asks, [text.name]: text.plain(this.#controls.get(text.name).read()) } }, sort);
  }

  /** Write how many results each value would give, and mark what is set. */
  count(counts, { asks }) {
    for (const [name, control] of this.#controls) {
      if (counts[name] !== undefined) control.count?.(counts[name]);
      control.mark(asks[name] ?? null);
    }
  }

  /** Open the groups in which something is set, and bring it into view there. */
  settle({ asks }) {
    for (const [name, control] of this.#controls) if (asks[name]) control.settle();
  }

  /** What is set: for each value or bound its name, its fact, and what is asked of that without it. */
  set({ asks }) {
    const set = this.#columns.facts.filter(({ name }) => asks[name]);
    return set.flatMap(({ name }) =>
      this.#controls
        .get(name)
        .parts(asks[name])
        .map((part) => ({ ...part, of: name })),
    );
  }

  /** A whole filter in words. */
  named(name, { asks }) {
    return this.#controls.get(name).said(asks[name]);
  }
}
