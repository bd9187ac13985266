// The address of the page, which says what is asked: a step in the history, but one for all that is typed in one go.
import { format, parse } from "./state.js";

export class Address {
  #columns;
  #typed = false; // whether this entry of the history was made by typing

  constructor(columns) {
    this.#columns = columns;
  }

  /** The address that says `state`. */
  of(state) {
    const query = format(state, this.#columns);
    return query ? `${location.pathname}?${query}` : location.pathname;
  }

  /** What the present address asks, and what of it means nothing. */
  read() {
    this.#typed = false;
    return parse(location.search, this.#columns);
  }

  /** Let the address say `state`. */
  write(state, byTyping) {
    const address = this.of(state);
    const goesOn = byTyping && this.#typed;
    if (address !== location.pathname + location.search)
      history[goesOn ? "replaceState" : "pushState"](null, "", address);
    this.#typed = byTyping;
  }

  /** What is typed from now on is a step of its own. */
  rest() {
    this.#typed = false;
  }
}
