// What is asked, and the address that says it. An address may hold anything: what cannot be used is told apart. No DOM.

/** Nothing asked: every row. `asks` goes by the names of facts; `sort` is null for the usual order. */
export function nothing() {
  return { asks: {}, sort: null, page: 1 };
}

/** The order that results stand in: the best answers first where there are words and no other is asked for. */
export function sortOf({ sort, asks }, { text, orders }) {
  return sort ?? (asks[text.name] ? text.key : [...orders.keys()].find((key) => key !== text.key));
}

/** `state` with `value` asked of the fact `name`, from the first page on. */
export function asking(state, name, value) {
  return { ...state, asks: { ...state.asks, [name]: value }, page: 1 };
}

/** What the query of an address asks of `columns`, and `ignored`: its parts that mean nothing here, as they stand. */
export function parse(query, columns) {
  const params = new URLSearchParams(query);
  const owners = new Map(columns.facts.flatMap((fact) => fact.params.map((param) => [param, fact])));
  const state = nothing();
  const ignored = [];
  const read = new Set();
  for (const param of new Set(params.keys())) {
    const fact = owners.get(param);
    if (!fact) ignored.push(...besides(state, param, params.getAll(param).at(-1), columns));
    else if (!read.has(fact)) {
      const asked = fact.parse(params);
      if (asked.value !== null) state.asks[fact.name] = asked.value;
      ignored.push(...asked.ignored);
      read.add(fact);
    }
  }
  return { state: ordered(state, columns), ignored };
}

/** The query of the address that says `state`; the same state always has the same one. */
export function format(state, columns) {
  const { asks, sort, page } = ordered(state, columns);
  const parts = columns.facts.filter(({ name }) => name in asks).flatMap((fact) => fact.format(asks[fact.name]));
  parts.push(["sort", sort ?? ""], ["page", page > 1 ? String(page) : ""]);
  const said = parts.filter(([, value]) => value !== "");
  return said
    .map(([name, value]) => `${name}=${encodeURIComponent(value).replaceAll("%2C", ",").replaceAll("%20", "+")}`)
    .join("&");
}

/** How many filters are set. */
export function setCount({ asks }, { facts }) {
  return facts.reduce((sum, fact) => sum + (asks[fact.name] ? fact.size(asks[fact.name]) : 0), 0);
}

// The order and the page; whatever else stands in an address means nothing.
function besides(state, param, text, { orders }) {
  if (param === "sort") state.sort = orders.has(text) ? text : null;
  else if (param === "page") state.page = /^[1-9]\d{0,5}$/.test(text) ? Number(text) : 1;
  else return [`${param}=${text}`];
  const understood = text === "" || text === (param === "sort" ? state.sort : String(state.page));
  return understood ? [] : [`${param}=${text}`];
}

function ordered(state, { facts, text }) {
  const plain = facts
    .map((fact) => [fact.name, fact.plain(state.asks[fact.name])])
    .filter(([, value]) => value !== null);
  const asks = Object.fromEntries(plain);
  return { ...state, asks, sort: state.sort === text.key && !asks[text.name] ? null : state.sort };
}
