// The search page: its parts put together, and what people do handed to them.
import { BadColumns } from "./bad_columns.js";
import { notice } from "./chips.js";
import { Finding } from "./finding.js";
import { Form } from "./form.js";
import { copying, keys } from "./keys.js";
import { loaded } from "./loading.js";
import { sheet } from "./sheet.js";

const PAUSE = 200; // ms without a key, after which what was typed is asked
const at = (id) => document.getElementById(id);

async function start(place, form) {
  const field = form.querySelector("input[type=search]");
  form.addEventListener("submit", (event) => event.preventDefault());
  keys(field, at("slash"));
  copying(at("copy"), at("copy-by-hand"), at("said"));
  const columns = await loaded(new URL(place.dataset.columns, document.baseURI)).catch((error) =>
    without(place, form, error),
  );
  if (!columns) return;
  const fields = new Form(form, columns, () => finding.changed());
  const finding = new Finding(columns, fields, place.dataset);
  listen(form, field, finding);
  place.addEventListener("click", (event) => pressed(event, finding));
  sheet(at("open"), at("sheet"), at("show"), at("filters"), at("slot"), at("aside"));
  const early = columns.text.plain(field.value); // typed before the columns were there
  const asked = finding.restore();
  fields.settle(asked);
  if (early && early !== asked.asks[columns.text.name]) finding.wording(early);
}

async function without(place, form, error) {
  notice(error instanceof BadColumns ? "damaged" : "failed", true);
  place.classList.add("unfiltered");
  const { plain } = await import("./plain.js");
  plain(form, new URL(place.dataset.pagefind, document.baseURI), new URL(place.dataset.root, document.baseURI));
}

function listen(form, field, finding) {
  const { sort } = form.elements;
  let typing = 0;
  const changed = (how) => {
    clearTimeout(typing);
    finding.changed(how);
  };
  const restored = () => {
    clearTimeout(typing);
    finding.restore();
  };
  field.addEventListener("input", () => {
    finding.warm();
    clearTimeout(typing);
    typing = setTimeout(() => changed({ byTyping: true }), PAUSE);
  });
  field.addEventListener("change", () => finding.rest());
  form.addEventListener("change", ({ target }) => {
    if (target.name && target !== field && target !== sort) changed();
  });
  form.addEventListener("submit", () => changed());
  sort.addEventListener("change", () => finding.sortBy(sort.value));
  addEventListener("popstate", restored);
  addEventListener("pageshow", (event) => {
    if (event.persisted) restored();
  });
}

function pressed(event, finding) {
  const button = event.target.closest("[data-clear], [data-again], [data-leaf]");
  if (!button) return;
  if ("again" in button.dataset) return finding.refresh();
  if ("clear" in button.dataset) return finding.clear(Boolean(button.dataset.clear));
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return; // another tab or window
  event.preventDefault();
  finding.turnTo(Number(button.dataset.leaf));
  at("found-title").focus({ preventScroll: true });
  at("found").scrollIntoView();
}

start(at("finding"), at("search"));
