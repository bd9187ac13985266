// The field for words: what stands in it is asked, and its own emptying is the way to take that away.
export class Typed {
  #field;
  #words;

  constructor(form, { name }) {
    this.#field = form.elements[name];
    this.#words = document.getElementById("drops").dataset.text;
  }

  read() {
    return this.#field.value;
  }

  // Whoever is typing is not put right in the middle of a word.
  write(words) {
    if (this.#field.value.trim() !== (words ?? "")) this.#field.value = words ?? "";
  }

  mark() {}

  settle() {}

  parts() {
    return [];
  }

  said() {
    return this.#words;
  }
}
