// The hint at words that somebody may have meant. The catalogue's words are loaded when they are first needed.
import { notice } from "./chips.js";
import { hint } from "./hints.js";

export class Spelling {
  #address;
  #words = null;

  /** `address` is that of the words, the most frequent first. */
  constructor(address) {
    this.#address = address;
  }

  // Pagefind finds something for most misspelt words, from their first letters; so what it found is looked at as well.
  /** Offer better words for `text`, where `found` by it are the wrong ones; `choose` hears them, `stale` stops it. */
  async look(text, found, choose, stale) {
    if (!found) return notice("hint", false);
    const [known, marks] = await Promise.all([this.#known(), found.marks()]);
    if (stale()) return;
    const meant = hint(text, known, marks);
    notice("hint", meant !== null);
    const button = document.querySelector("#hint button");
    button.textContent = meant ?? "";
    button.onclick = () => choose(meant);
  }

  #known() {
    this.#words ??= fetch(this.#address).then((answer) => answer.json());
    return this.#words.catch(() => {
      this.#words = null;
      return [];
    });
  }
}
