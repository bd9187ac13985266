// Reloads the page after each build, and lists what is wrong with the content on top of the last good site.
const own = "/.catalog/";
let seen = null;

const element = (name, text, className) => {
  const made = document.createElement(name);
  made.textContent = text;
  if (className) made.className = className;
  return made;
};

const block = (fault) => {
  const item = document.createElement("li");
  const where = [fault.path, fault.span?.line, fault.span?.column].filter(Boolean).join(":");
  item.append(element("p", `${fault.severity} ${fault.code} ${fault.name}`, "what"), element("p", where, "where"));
  item.append(element("p", fault.message, "message"));
  if (fault.excerpt) item.append(element("pre", fault.excerpt));
  if (fault.cure) item.append(element("p", fault.cure, "cure"));
  return item;
};

const show = ({ outcome, report }) => {
  document.querySelector("#catalog-faults")?.remove();
  const faults = report?.diagnostics ?? [];
  if (!faults.length) return;
  const panel = document.createElement("details");
  panel.id = "catalog-faults";
  panel.open = outcome === "refused" || faults.some((fault) => fault.severity === "error");
  const kept = outcome === "refused" ? " – this is the last good site" : "";
  const list = document.createElement("ol");
  list.append(...faults.slice(0, 50).map(block));
  if (faults.length > 50) list.append(element("li", `${faults.length - 50} more: run catalog check`));
  panel.append(element("summary", `${faults.length} to mend${kept}`), list);
  document.body.append(panel);
};

const refresh = async () => show(await (await fetch(`${own}faults.json`)).json());

new EventSource(`${own}events`).addEventListener("message", ({ data }) => {
  if (seen !== null && seen !== data) location.reload();
  seen = data;
});
refresh();
