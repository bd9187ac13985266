import assert from "node:assert/strict";
import { test } from "node:test";
import { distance, hint } from "../../templates/assets/js/hints.js";

const WORDS = ["software", "nursing", "archaeology", "município", "data", "date"];

test("a letter added, lost or other, or two exchanged, is a step", () => {
  assert.equal(distance("nursing", "nurssing"), 1);
  assert.equal(distance("nursing", "nusing"), 1);
  assert.equal(distance("nursing", "nurzing"), 1);
  assert.equal(distance("nursing", "nusring"), 1);
  assert.equal(distance("nursing", "nurisgn"), 2);
  assert.equal(distance("", "abc"), 3);
});

test("a distance is the same both ways, and no further than the limit", () => {
  const words = ["ab", "ba", "abcd", "badc", "xyz", "nursing", "nurse"];
  for (const a of words) for (const b of words) {
    assert.equal(distance(a, b), distance(b, a));
    for (const limit of [0, 1, 2, 3]) {
      const within = distance(a, b) <= limit;
      assert.equal(distance(a, b, limit), within ? distance(a, b) : distance(a, b, limit), `${a} ${b}`);
      assert.equal(distance(a, b, limit) <= limit, within, `${a} ${b} ${limit}`);
    }
  }
});

test("a misspelt word is mended, and known ones stay as they are", () => {
  assert.equal(hint("sofware", WORDS), "software");
  assert.equal(hint("Nursing archeaology", WORDS), "Nursing archaeology");
});

test("case and accents are no mistake", () => {
  assert.equal(hint("Municipio", WORDS), null);
  assert.equal(hint("MUNICIPO", WORDS), "município");
});

test("of two that are as near, the more frequent is meant", () => {
  assert.equal(hint("dats", WORDS), "data");
});

test("a word that is begun, or that was found, is no mistake", () => {
  assert.equal(hint("softw", WORDS), null);
  assert.equal(hint("nusing", WORDS, ["nused"]), null);
  assert.equal(hint("sofware", WORDS, ["so"]), "software");
});

test("nothing is meant where nothing is near", () => {
  assert.equal(hint("xylophone", WORDS), null);
  assert.equal(hint("dzzz", WORDS), null);
  assert.equal(hint("", WORDS), null);
  assert.equal(hint("sofware", []), null);
});
