// A page built days ago must still be right: the reader's own clock says what has closed since, and how long is left.
const DAY = 86_400_000;
const SOON = 14;
const now = new Date();
const today = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate());
const relative = new Intl.RelativeTimeFormat(document.documentElement.lang, { numeric: "auto" });

mark(document);

/** Say so on every placement below `root`. */
export function mark(root) {
  for (const time of root.querySelectorAll("[data-closes]")) {
    const place = time.closest(".row, .placement");
    if (!place) continue;
    if (Date.parse(time.dataset.closes) <= now) close(place);
    else if (time.dateTime) count(place, time, Math.max(0, Math.round((Date.parse(time.dateTime) - today) / DAY)));
  }
}

function close(place) {
  place.classList.remove("open", "closing-soon");
  place.classList.add("closed");
  const words = document.documentElement.dataset.closed;
  for (const state of place.querySelectorAll(".state")) state.textContent = words;
  for (const banner of place.querySelectorAll("[data-late]")) banner.hidden = false;
  for (const way of place.querySelectorAll("[data-open]")) way.hidden = true;
}

// Days are counted by the calendar, as the reader would from the day that is printed.
function count(place, time, days) {
  if (days > SOON) return;
  place.classList.replace("open", "closing-soon");
  const state = time.closest(".due").querySelector(".state");
  if (state && !("expected" in state.dataset)) state.textContent = relative.format(days, "day");
}
