// What the numbers of a span count, and how an address writes one: generator/facts/kinds/units.py. No DOM.
const DAY = 86_400_000;
const EPOCH = Date.UTC(2000, 0, 1);

/** For each unit `read`, a text to its number or null, and `write`, the other way. */
export const UNITS = {
  __proto__: null,
  day: { name: "day", read: dayOf, write: dayText },
  week: { name: "week", read: (text) => (/^[1-9]\d{0,2}$/.test(text) ? Number(text) : null), write: String },
  number: { name: "number", read: (text) => (/^(0|[1-9]\d{0,4})$/.test(text) ? Number(text) : null), write: String },
  month: { name: "month", read: monthOf, write: monthText },
};

function dayOf(text) {
  const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00Z`) : NaN;
  const day = (time - EPOCH) / DAY;
  return dayText(day) === text && day >= 0 ? day : null;
}

function dayText(day) {
  const date = new Date(EPOCH + day * DAY);
  return Number.isNaN(date.valueOf()) ? "" : date.toISOString().slice(0, 10);
}

function monthOf(text) {
  const [, year, month] = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(text) ?? [];
  return year >= 2000 ? (year - 2000) * 12 + Number(month) - 1 : null;
}

function monthText(month) {
  return `${2000 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}`;
}
