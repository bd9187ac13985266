"""Search in a real Chromium, on a desktop and on a throttled phone, beside Pagefind's own filters.

`python -m benchmarks.search_browser SITE PAGEFIND`, where SITE is a built site and PAGEFIND what
`benchmarks.search_pagefind` wrote. Bytes are as sent, compressed; times are medians of `RUNS` in milliseconds.
"""

import gzip
import shutil
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from statistics import median

from playwright.sync_api import Browser, Page, sync_playwright

from benchmarks.listings import TODAY

RUNS = 5
WORDS = "data research"
SETTLED = """async () => {
  const found = document.getElementById("found");
  while (found.getAttribute("aria-busy") !== "false") await new Promise((done) => setTimeout(done, 1));
  await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
}"""
# Each step on our page: what a person does, until everything that follows from it is on the page.
OURS = {
    "facet": "document.querySelector('[data-fact=country] input').click();",
    "second facet": "document.querySelector('[data-fact=mode] input').click();",
    "sort": """const sort = document.querySelector("[name=sort]");
      sort.value = "pay";
      sort.dispatchEvent(new Event("change", { bubbles: true }));""",
    "words": f"""document.querySelector("#chips [data-clear]").click();
      document.getElementById("q").value = "{WORDS}";
      document.getElementById("search").requestSubmit();""",
}
FILTERED = """async ([words, filters, sort]) => {
  window.engine ??= await import("./pagefind/pagefind.js");
  window.counts ??= await window.engine.filters();
  const found = await window.engine.search(words, { filters, sort });
  const pages = await Promise.all(found.results.slice(0, 20).map((result) => result.data()));
  const item = (page) => Object.assign(document.createElement("li"), { textContent: page.meta.title });
  document.getElementById("board").replaceChildren(...pages.map(item));
}"""
THEIRS = {
    "first": ("null", "{}", "{ deadline: 'asc' }"),
    "facet": ("null", "{ country: { any: ['AR'] } }", "{ deadline: 'asc' }"),
    "second facet": ("null", "{ country: { any: ['AR'] }, mode: { any: ['on-site'] } }", "{ deadline: 'asc' }"),
    "sort": ("null", "{ country: { any: ['AR'] }, mode: { any: ['on-site'] } }", "{ pay: 'desc' }"),
    "words": (f"'{WORDS}'", "{}", "{}"),
}


@dataclass(frozen=True, kw_only=True)
class Profile:
    """A device and its line: the slowdown of the CPU, the delay in milliseconds, bytes a second."""

    name: str
    slowdown: int
    latency: int
    rate: int


# The phone is Lighthouse's "slow 4G", the usual one for mobile audits.
PROFILES = (
    Profile(name="desktop", slowdown=1, latency=0, rate=-1),
    Profile(name="phone", slowdown=4, latency=150, rate=1_638_400 // 8),
)


class Compressing(SimpleHTTPRequestHandler):
    """Serves files as hosts do: compressed, and to be kept."""

    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        """Answer with a file, or with 404."""
        path = Path(self.translate_path(self.path))
        path = path / "index.html" if path.is_dir() else path
        if not path.is_file():
            self.send_error(404)
            return
        content = gzip.compress(path.read_bytes(), 6)
        self.send_response(200)
        self.send_header("Content-Type", self.guess_type(str(path)))
        self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the same
        """Say nothing."""


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """The address of a server of `folder`."""
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Compressing, directory=str(folder))) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


@contextmanager
def opened(browser: Browser, profile: Profile) -> Iterator[tuple[Page, list[int]]]:
    """A page on such a device, with nothing kept from before, and the sizes of all that it loads."""
    context = browser.new_context()
    page = context.new_page()
    page.clock.set_system_time(datetime(TODAY.year, TODAY.month, TODAY.day, 9, tzinfo=UTC))
    line = context.new_cdp_session(page)
    line.send("Network.enable")
    line.send("Emulation.setCPUThrottlingRate", {"rate": profile.slowdown})
    conditions = {"offline": False, "latency": profile.latency}
    line.send(
        "Network.emulateNetworkConditions", {**conditions, "downloadThroughput": profile.rate, "uploadThroughput": -1}
    )
    sizes: list[int] = []
    page.on("response", lambda answer: sizes.append(int(answer.headers.get("content-length", 0))))
    yield page, sizes
    context.close()


def timed(page: Page, step: str, argument: object = None) -> float:
    """Milliseconds by the page's own clock."""
    page.evaluate("window.began = performance.now()")
    page.evaluate(step, argument)
    return float(page.evaluate("performance.now() - window.began"))


def ours(browser: Browser, profile: Profile, address: str) -> Iterator[tuple[str, float, int]]:
    """What each step on the search page takes, and what it loads."""
    with opened(browser, profile) as (page, sizes):
        page.goto(address + "search/")
        page.evaluate(SETTLED)
        yield "first", float(page.evaluate("performance.now()")), sum(sizes)
        for name, act in OURS.items():
            sizes.clear()
            yield name, timed(page, f"async () => {{ {act} await ({SETTLED})(); }}"), sum(sizes)


def theirs(browser: Browser, profile: Profile, address: str) -> Iterator[tuple[str, float, int]]:
    """The same by Pagefind's filters, without any page around them."""
    with opened(browser, profile) as (page, sizes):
        page.goto(address)
        for name, asked in THEIRS.items():
            sizes.clear()
            yield name, timed(page, f"() => ({FILTERED})([{', '.join(asked)}])"), sum(sizes)


def main(site: Path, pagefind: Path) -> None:
    """Measure both and print a table."""
    chromium = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))))
    with sync_playwright() as play, served(site) as first, served(pagefind) as second:
        browser = play.chromium.launch(executable_path=chromium, args=["--no-sandbox", "--disable-gpu"])
        for profile in PROFILES:
            for who, steps, address in (("columns", ours, first), ("Pagefind's filters", theirs, second)):
                runs = [list(steps(browser, profile, address)) for _ in range(RUNS)]
                for step in zip(*runs, strict=True):
                    times, size = [each[1] for each in step], step[0][2]
                    print(f"{profile.name:8} {who:20} {step[0][0]:14} {median(times):8.0f} ms {size / 1000:8.1f} kB")
        browser.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
