// Numbers, days and plurals in the language of the page. The words themselves come from the template.
export const language = document.documentElement.lang || "en";
const plurals = new Intl.PluralRules(language);
const manner = language === "en" ? "en-GB" : language; // as the rows say days: the day before the month
const days = new Intl.DateTimeFormat(manner, { dateStyle: "medium", timeZone: "UTC" });
const months = new Intl.DateTimeFormat(manner, { month: "long", year: "numeric", timeZone: "UTC" });
const either = new Intl.ListFormat(language, { type: "disjunction" });

/** `number` with its noun; `forms` are samples of it, "0=0 placements|1=1 placement|…", one of each plural there is. */
export function counted(forms, number) {
  const samples = forms.split("|").map((form) => form.split("="));
  const kind = plurals.select(number);
  const [sample, words] = samples.find(([each]) => plurals.select(Number(each)) === kind) ?? samples.at(-1);
  return words.replace(sample, figure(number));
}

/** `words` with `value` in the place of {}. */
export function filled(words, value) {
  return words.replace("{}", () => value);
}

export function figure(number) {
  return number.toLocaleString(language);
}

/** What an address writes of each unit, as people read it. */
export const toldBy = {
  day: (text) => days.format(Date.parse(`${text}T00:00Z`)),
  week: (text) => figure(Number(text)),
  number: (text) => figure(Number(text)),
  month: (text) => months.format(Date.parse(`${text}-01T00:00Z`)),
};

export function anyOf(names) {
  return either.format(names);
}

/** An element with a class and a text. */
export function made(name, group, text = "") {
  const element = document.createElement(name);
  if (group) element.className = group;
  element.textContent = text;
  return element;
}
