// Words to listings, by Pagefind. Nothing is loaded before somebody types, or comes with words in the address.
const form = document.getElementById("search");
const input = form.elements.q;
const status = document.getElementById("status");
const list = document.getElementById("results");
const more = document.getElementById("more");
const none = document.getElementById("none");
const failed = document.getElementById("failed");
const root = new URL(form.dataset.root, document.baseURI);
const STEP = 20;
const PAUSE = 250;

let engine = null;
let asked = 0;
let found = [];
let timer = 0;

function load() {
  engine ??= import(new URL(form.dataset.pagefind, document.baseURI)).then(async (pagefind) => {
    await pagefind.options({ excerptLength: 24 });
    await pagefind.init();
    return pagefind;
  });
  engine.catch(() => { engine = null; });
  return engine;
}

async function search(words) {
  const ask = ++asked;
  if (!words) return show([], "");
  status.textContent = status.dataset.searching;
  try {
    const pagefind = await load();
    const answer = await pagefind.search(words);
    if (ask === asked) await show(answer.results, words);
  } catch {
    if (ask === asked) fail();
  }
}

async function show(results, words) {
  found = results;
  failed.hidden = true;
  none.hidden = !words || results.length > 0;
  list.replaceChildren();
  status.textContent = words ? `${status.dataset.found} ${results.length.toLocaleString(document.documentElement.lang)}` : "";
  await showMore();
}

async function showMore() {
  const ask = asked;
  const shown = list.childElementCount;
  const pages = await Promise.all(found.slice(shown, shown + STEP).map((result) => result.data()));
  if (ask !== asked) return;
  list.append(...pages.map(entry));
  more.hidden = list.childElementCount >= found.length;
}

function fail() {
  list.replaceChildren();
  status.textContent = "";
  none.hidden = more.hidden = true;
  failed.hidden = false;
}

function entry(page) {
  const link = made("a", "", page.meta.title);
  link.href = new URL((page.raw_url ?? page.url).replace(/^\/+/, ""), root);
  const heading = made("h3", "what", "");
  heading.append(link);
  const where = [page.meta.organisation, page.meta.place].filter(Boolean).join(" · ");
  const excerpt = made("p", "excerpt", "");
  excerpt.append(...marked(page.excerpt));
  const item = made("li", "", "");
  item.append(heading, made("p", "who", where), excerpt);
  return item;
}

// An excerpt is escaped HTML with <mark>; of whatever else it might hold, only the text is kept.
function marked(excerpt) {
  const parsed = new DOMParser().parseFromString(excerpt, "text/html").body;
  return [...parsed.childNodes].map((node) =>
    node.nodeName === "MARK" ? made("mark", "", node.textContent) : document.createTextNode(node.textContent),
  );
}

function made(name, group, text) {
  const element = document.createElement(name);
  if (group) element.className = group;
  element.textContent = text;
  return element;
}

function remember(words, push) {
  const address = new URL(location.href);
  if (words) address.searchParams.set("q", words);
  else address.searchParams.delete("q");
  if (address.href !== location.href) history[push ? "pushState" : "replaceState"](null, "", address);
}

function restore() {
  input.value = new URLSearchParams(location.search).get("q")?.slice(0, 200) ?? "";
  search(input.value.trim());
}

input.addEventListener("input", () => {
  clearTimeout(timer);
  timer = setTimeout(() => {
    remember(input.value.trim(), false);
    search(input.value.trim());
  }, PAUSE);
});
form.addEventListener("submit", (event) => {
  event.preventDefault();
  clearTimeout(timer);
  remember(input.value.trim(), true);
  search(input.value.trim());
});
more.addEventListener("click", showMore);
addEventListener("popstate", restore);
restore();
