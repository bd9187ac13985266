// A page built days ago must still be right: the reader's own clock says what has closed since, and how long is left.
const DAY = 86_400_000;
const SOON = 14;
const now = Date.now();
const relative = new Intl.RelativeTimeFormat(document.documentElement.lang, { numeric: "auto" });

for (const time of document.querySelectorAll("time[data-closes]")) {
  const place = time.closest(".row, .placement");
  const left = Date.parse(time.dataset.closes) - now;
  if (place && left <= 0) close(place);
  else if (place && left <= (SOON + 1) * DAY) count(place, time, left);
}

function close(place) {
  place.classList.remove("open", "closing-soon");
  place.classList.add("closed");
  const words = document.documentElement.dataset.closed;
  for (const state of place.querySelectorAll(".state")) state.textContent = words;
  for (const banner of place.querySelectorAll("[data-late]")) banner.hidden = false;
  for (const way of place.querySelectorAll("[data-open]")) way.hidden = true;
}

function count(place, time, left) {
  place.classList.replace("open", "closing-soon");
  const state = time.closest(".due").querySelector(".state");
  if (state && !("expected" in state.dataset)) state.textContent = relative.format(Math.floor((left - 1) / DAY), "day");
}
