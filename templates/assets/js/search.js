// The search page: what is asked is the address, what is found follows from it, and everything shown follows from that.
import { BadColumns, decode } from "./columns.js";
import { chips, drops, notice } from "./chips.js";
import { Engine } from "./facets.js";
import { Form } from "./form.js";
import { hint } from "./hints.js";
import { copying, keys } from "./keys.js";
import { Results, SHOWN, leaf } from "./results.js";
import { counted, figure } from "./say.js";
import { sheet } from "./sheet.js";
import { format, nothing, parse, setCount, sortOf } from "./state.js";
import { Text } from "./text.js";

const PAUSE = 200; // ms without a key, after which what was typed is asked
const SETTLED = 800; // ms without a change, after which the number of results is announced
const at = (id) => document.getElementById(id);
const place = at("finding");
const form = at("search");
const tally = at("tally");
const root = new URL(place.dataset.root, document.baseURI);

let columns, engine, fields, text, results;
let state = nothing();
let asked = 0, typing = 0, settling = 0;
let typed = false; // whether this entry of the history was made by typing

async function start() {
  form.addEventListener("submit", (event) => event.preventDefault());
  keys(form.elements.q, at("slash"));
  copying(at("copy"), at("copy-by-hand"), at("said"));
  try {
    columns = await loaded(new URL(place.dataset.columns, document.baseURI));
  } catch (error) {
    return without(error);
  }
  engine = new Engine(columns);
  fields = new Form(form, columns, () => changed());
  text = new Text(new URL(place.dataset.pagefind, document.baseURI), columns);
  results = new Results(at("board").querySelector(".rows"), columns, root);
  listen();
  const early = form.elements.q.value.trim(); // typed before the columns were there
  restore();
  fields.settle(state);
  if (early && early !== state.q) changed();
}

// A copy that was damaged once may be in the browser's store, so that it is asked for past that.
async function loaded(address) {
  const take = async (cache) => {
    const answer = await fetch(address, { cache });
    if (!answer.ok) throw new Error(`columns: ${answer.status}`);
    return decode(await answer.arrayBuffer());
  };
  return take("default").catch((error) => {
    if (error instanceof BadColumns) return take("reload");
    throw error;
  });
}

async function without(error) {
  notice(error instanceof BadColumns ? "damaged" : "failed", true);
  place.classList.add("unfiltered");
  const { plain } = await import("./plain.js");
  plain(form, new URL(place.dataset.pagefind, document.baseURI), root);
}

function listen() {
  const { q, sort } = form.elements;
  q.addEventListener("input", () => {
    text.warm().catch(() => {});
    clearTimeout(typing);
    typing = setTimeout(() => changed({ byTyping: true }), PAUSE);
  });
  q.addEventListener("change", () => { typed = false; });
  form.addEventListener("change", ({ target }) => { if (target.name && target !== q) changed(); });
  form.addEventListener("submit", () => changed());
  sort.addEventListener("change", () => ask({ ...state, sort: sort.value, page: 1 }));
  place.addEventListener("click", pressed);
  addEventListener("popstate", restore);
  addEventListener("pageshow", (event) => { if (event.persisted) restore(); });
  sheet(at("open"), at("sheet"), at("show"), at("filters"), at("slot"), at("aside"));
}

function pressed(event) {
  const button = event.target.closest("[data-clear], [data-again], [data-leaf]");
  if (!button) return;
  if ("again" in button.dataset) return refresh();
  if ("clear" in button.dataset) return ask({ ...nothing(), q: button.dataset.clear ? "" : state.q, sort: state.sort });
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return; // another tab or window
  event.preventDefault();
  ask({ ...state, page: Number(button.dataset.leaf) });
  at("found-title").focus({ preventScroll: true });
  at("found").scrollIntoView();
}

function changed({ byTyping = false } = {}) {
  clearTimeout(typing);
  ask({ ...state, ...fields.read(), page: 1 }, byTyping);
}

/** Ask for `next`: a step in the history, but one step for all that is typed in one go. */
function ask(next, byTyping = false) {
  state = next;
  if (!byTyping) form.elements.q.value = state.q;
  if (state.sort === sortOf({ ...state, sort: null }) || (state.sort === "relevance" && !state.q)) state.sort = null;
  const address = addressOf(state);
  if (address !== location.pathname + location.search) history[byTyping && typed ? "replaceState" : "pushState"](null, "", address);
  typed = byTyping;
  notice("ignored", false);
  refresh({ spoken: true });
}

function addressOf(asks) {
  const query = format(asks);
  return query ? `${location.pathname}?${query}` : location.pathname;
}

function restore() {
  clearTimeout(typing);
  typed = false;
  const read = parse(location.search, columns.facets);
  state = read.state;
  notice("ignored", read.ignored.length > 0, read.ignored.join(", "));
  fields.write(state);
  refresh();
}

async function refresh({ spoken = false } = {}) {
  const ask = ++asked;
  at("found").setAttribute("aria-busy", "true");
  if (state.q) at("said").textContent = at("said").dataset.searching;
  const words = state.q ? await text.find(state.q).catch(() => null) : null;
  if (ask !== asked) return;
  notice("wordless", Boolean(state.q) && !words);
  const found = engine.find({ ...state, sort: sortOf(state), ranked: words?.rows ?? null });
  painted(found);
  await Promise.all([rows(found, words), mistyped(words, ask)]);
  if (ask !== asked) return;
  at("found").setAttribute("aria-busy", "false");
  announce(spoken);
}

function painted(found) {
  const total = found.rows.length;
  tally.textContent = counted(tally.dataset.found, total);
  at("show").textContent = counted(tally.dataset.show, total);
  at("open").querySelector("[data-set]").textContent = setCount(state) ? figure(setCount(state)) : "";
  fields.write({ ...state, q: form.elements.q.value.trim() });
  fields.count(found.counts, state);
  chips(fields.set(state), ask);
  drops(found, state, fields, ask);
}

async function rows(found, words) {
  const pages = Math.max(1, Math.ceil(found.rows.length / SHOWN));
  const page = Math.min(state.page, pages);
  leaf(at("leaves"), page, pages, (number) => addressOf({ ...state, page: number }));
  at("board").hidden = found.rows.length === 0;
  try {
    await results.show(found.rows.slice((page - 1) * SHOWN, page * SHOWN), words && words.excerpt);
    notice("rowless", false);
  } catch {
    at("board").hidden = true;
    notice("rowless", true);
  }
}

// Pagefind finds something for most misspelt words, from their first letters; so what it found is looked at as well.
async function mistyped(words, ask) {
  if (!words) return notice("hint", false);
  const [known, marks] = await Promise.all([vocabulary(), words.marks()]);
  if (ask !== asked) return;
  const meant = hint(state.q, known, marks);
  notice("hint", meant !== null);
  const button = at("hint").querySelector("button");
  button.textContent = meant ?? "";
  button.onclick = () => { form.elements.q.value = meant; changed(); };
}

async function vocabulary() {
  vocabulary.words ??= fetch(new URL(place.dataset.words, document.baseURI)).then((answer) => answer.json());
  return vocabulary.words.catch(() => { vocabulary.words = null; return []; });
}

function announce(spoken) {
  clearTimeout(settling);
  if (!spoken) at("said").textContent = "";
  else settling = setTimeout(() => { at("said").textContent = tally.textContent; }, SETTLED);
}

start();
