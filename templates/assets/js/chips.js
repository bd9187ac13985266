// What is set, each to be taken away; what to drop where nothing is found; and what went wrong, said where it matters.
import { counted, filled, made } from "./say.js";
import { asking } from "./state.js";

const at = (id) => document.getElementById(id);

/** Show or hide the notice `id`, with `what` in it. */
export function notice(id, shown, what = null) {
  at(id).hidden = !shown;
  if (what !== null) at(id).querySelector("[data-what]").textContent = what;
}

/** A button for each of `set`; pressed, it asks what `state` asks without it. The focus stays among them. */
export function chips(set, state, ask) {
  const list = at("chips");
  const focused = [...list.children].findIndex((item) => item.contains(document.activeElement));
  list.replaceChildren(...set.map((each) => chip(each, state, ask)));
  if (set.length > 1) list.append(at("clear").content.cloneNode(true));
  list.hidden = set.length === 0;
  if (focused === -1) return;
  const next = list.children[Math.min(focused, set.length - 1)]?.querySelector("button");
  (next ?? at("found-title")).focus({ preventScroll: true });
}

function chip({ name, of, without }, state, ask) {
  const item = at("chip").content.cloneNode(true);
  item.querySelector("[data-name]").textContent = name;
  item.querySelector("button").addEventListener("click", () => ask(asking(state, of, without)));
  return item;
}

/** Where nothing is found: each filter without which something is, the one that helps most first. */
export function drops({ rows, without }, state, fields, ask) {
  const none = at("none");
  const focused = none.contains(document.activeElement);
  none.hidden = rows.length > 0;
  const helpful = Object.entries(without)
    .filter(([, number]) => number > 0)
    .sort(([, a], [, b]) => b - a);
  at("drops").replaceChildren(
    ...(rows.length ? [] : helpful.map(([name, number]) => drop(name, number, state, fields, ask))),
  );
  if (focused && none.hidden) at("found-title").focus({ preventScroll: true });
}

function drop(name, number, state, fields, ask) {
  const button = made("button", "plain", filled(at("drops").dataset.drop, fields.named(name, state)));
  button.type = "button";
  button.addEventListener("click", () => ask(asking(state, name, null)));
  const item = made("li");
  item.append(button, " ", made("span", "count", counted(at("tally").dataset.found, number)));
  return item;
}
