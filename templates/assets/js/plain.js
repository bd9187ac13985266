// Without the columns there are no filters, but words can be searched: by Pagefind alone, as it tells of its pages.
import { marked, SHOWN } from "./results.js";
import { counted, made } from "./say.js";

const PAUSE = 250;

export function plain(form, folder, root) {
  const field = form.querySelector("input[type=search]");
  const list = document.querySelector("#board .rows");
  const first = [...list.children];
  let engine = null,
    asked = 0,
    timer = 0;

  async function search(words) {
    const ask = ++asked;
    engine ??= import(new URL("pagefind.js", folder));
    const results = words ? (await (await engine).search(words)).results : null;
    const pages = await Promise.all((results ?? []).slice(0, SHOWN).map((result) => result.data()));
    if (ask !== asked) return;
    list.replaceChildren(...(results ? pages.map((page) => entry(page, root)) : first));
    const tally = document.getElementById("tally");
    tally.textContent = results ? counted(tally.dataset.found, results.length) : "";
    document.getElementById("said").textContent = tally.textContent;
    document.getElementById("board").hidden = results?.length === 0;
  }

  function run() {
    const words = field.value.trim();
    history.replaceState(null, "", words ? `?${new URLSearchParams({ [field.name]: words })}` : location.pathname);
    search(words).then(
      () => failed(false),
      () => {
        engine = null;
        failed(true);
      },
    );
  }

  // Somebody may have typed while this was being loaded.
  field.value ||= new URLSearchParams(location.search).get(field.name) ?? "";
  field.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(run, PAUSE);
  });
  form.addEventListener("submit", run);
  if (field.value) run();
}

function failed(shown) {
  document.getElementById("wordless").hidden = !shown;
}

function entry(page, root) {
  const link = made("a", "", page.meta.title);
  link.href = new URL((page.raw_url ?? page.url).replace(/^\/+/, ""), root);
  const heading = made("h3", "what");
  heading.append(link);
  const excerpt = made("p", "excerpt");
  excerpt.append(...marked(page.excerpt));
  const item = made("li", "row");
  item.append(
    heading,
    made("p", "who", [page.meta.organisation, page.meta.place].filter(Boolean).join(" · ")),
    excerpt,
  );
  return item;
}
