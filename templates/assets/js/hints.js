// What somebody may have meant: the nearest words of the catalogue for those that nothing has. No DOM.
const FURTHEST = 2;
const STEM = 3; // letters that an ending may have, and that a stem has at least
const SHORT = 5; // a word with fewer letters than this may differ in one only

/**
 * `text` with its unknown words replaced by the nearest of `words` (the most frequent first), or null for none.
 * A word that is there, or that one of `words` begins with, is not unknown, nor is one that was found as one of `marks`.
 */
export function hint(text, words, marks = []) {
  const known = words.map(fold);
  const found = marks.map(fold);
  let mended = false;
  const said = text
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => {
      const folded = fold(word);
      const stem = folded.slice(0, Math.max(STEM, folded.length - STEM));
      if (known.some((each) => each.startsWith(folded)) || found.some((each) => each.startsWith(stem))) return word;
      const near = nearest(folded, known);
      if (near === -1) return word;
      mended = true;
      return words[near];
    });
  return mended ? said.join(" ") : null;
}

/** How many letters differ (Damerau–Levenshtein, optimal string alignment): added, lost, other, or two exchanged. */
export function distance(a, b, limit = Infinity) {
  const [from, to] = [[...a], [...b]];
  if (Math.abs(from.length - to.length) > limit) return Infinity;
  let [before, above] = [[], Array.from({ length: to.length + 1 }, (_, column) => column)];
  for (let row = 1; row <= from.length; row++) {
    const line = [row];
    for (let column = 1; column <= to.length; column++) {
      const same = from[row - 1] === to[column - 1];
      line[column] = Math.min(above[column] + 1, line[column - 1] + 1, above[column - 1] + (same ? 0 : 1));
      const crossed = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      if (crossed) line[column] = Math.min(line[column], before[column - 2] + 1);
    }
    if (Math.min(...line) > limit) return Infinity;
    [before, above] = [above, line];
  }
  return above[to.length];
}

/** A word without case and accents. */
export function fold(word) {
  return word.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

function nearest(word, known) {
  const limit = word.length < SHORT ? 1 : FURTHEST;
  let [best, least] = [-1, limit + 1];
  for (const [number, other] of known.entries()) {
    const apart = distance(word, other, least - 1);
    if (apart < least) [best, least] = [number, apart];
  }
  return best;
}
