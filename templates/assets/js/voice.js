// What those hear who do not see the page: that words are looked for, and once nothing changes any more, what was found.
const SETTLED = 800; // ms without a change

export class Voice {
  #said = document.getElementById("said");
  #settling = 0;

  searching() {
    this.#said.textContent = this.#said.dataset.searching;
  }

  /** Say `words` once they hold; none clear what was said. */
  found(words) {
    clearTimeout(this.#settling);
    if (!words) this.#said.textContent = "";
    else
      this.#settling = setTimeout(() => {
        this.#said.textContent = words;
      }, SETTLED);
  }
}
