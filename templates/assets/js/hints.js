// What somebody may have meant: the nearest words of the catalogue for those that nothing has. No DOM.
const FURTHEST = 2;
const SHORT = 5; // a word with fewer letters than this may differ in one only

/** `text` with its unknown words replaced by the nearest of `words` (the most frequent first), or null for none. */
export function hint(text, words) {
  const known = words.map(fold);
  const there = new Set(known);
  let mended = false;
  const said = text.split(/\s+/).filter(Boolean).map((word) => {
    const folded = fold(word);
    if (there.has(folded)) return word;
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
