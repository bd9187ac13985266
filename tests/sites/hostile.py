"""A catalogue written by people who mean harm: payloads in every text of listings, organisations and guides."""

from tests.sites.small import ORGANISATION, SITE, VOCABULARY

PAYLOADS = (
    "<script>alert(1)</script>",
    "</script><script>alert(1)</script>",
    "</title></style></textarea><img src=x onerror=alert(1)>",
    '" autofocus onfocus=alert(1) x="',
    "' onmouseover='alert(1)",
    "<svg/onload=alert(1)>",
    "<iframe srcdoc='<script>alert(1)</script>'>",
    "{{ 7*7 }}{% include 'x' %}${7*7}#{7*7}",
    "javascript:alert(1)",
    "]]><!--<x>--!><script>alert(1)</script>",
    "&lt;script&gt;alert(1)&lt;/script&gt;&#60;img src=x onerror=alert(1)&#62;",
    "<math><mtext><table><mglyph><style><!--</style><img title='--&gt;&lt;img src=1 onerror=alert(1)&gt;'>",
    "+ADw-script+AD4-alert(1)+ADw-/script+AD4-",
    "%3Cscript%3Ealert(1)%3C/script%3E",
    "<a href=//evil.example>x</a><base href=//evil.example/><form action=//evil.example><button>go",
    "a\\u202eb\\u2066c",
    "=cmd|'/c calc'!A1",
)
LINKS = (
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "java\tscript:alert(1)",
    "&#106;avascript:alert(1)",
    "\\x01javascript:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "vbscript:alert(1)",
    "//evil.example/",
    "/\\evil.example/",
    "http://evil.example/",
    'https://good.example/"onmouseover=alert(1)//',
    "https://user:word@evil.example/",
    "file:///etc/passwd",
    "<javascript:alert(1)>",
    "mailto:a@b.example?subject=<script>",
    "blob:https://x",
)
BODY = "\n\n".join(
    [
        *PAYLOADS,
        *(f"[words]({link})" for link in LINKS),
        *(f"[words]: {link}\n\n[words]" for link in LINKS),
        *(f"<{link}>" for link in LINKS),
        *(f"![picture]({link})" for link in LINKS),
        "# One\n\n###### Six\n\n<h1 id=main>Two</h1>",
        "| a | b |\n|---|:-:|\n| <script>alert(1)</script> | `<b>` |",
        "```html\n<script>alert(1)</script>\n```\n\n    <script>alert(2)</script>",
        "[x](https://a.example 'title\" onclick=alert(1) x=\"')",
        "text {: onclick=alert(1) } {#main .x style=color:red}",
        "<p id=main data-pagefind-body data-pagefind-meta=title>Boost me</p>",
    ]
)


def quoted(text: str) -> str:
    """`text` as a YAML scalar in single quotes."""
    return "'" + text.replace("'", "''") + "'"


def listing(payload: str, body: str) -> str:
    """A listing with a payload in each text it may hold."""
    return f"""\
---
title: {quoted(payload[:60])}
summary: {quoted("Sum: " + payload)}
fields: [physics]
country: Portugal
city: {quoted(payload[:60])}
region: {quoted(payload[:60])}
reference: {quoted(payload[:60])}
tags: [{quoted(payload[:30])}]
mode: on-site
duration: 3 months
starts: 2027-06
deadline: 2027-03-01
posted: 2026-11-20
apply: https://evil.example/apply
steps: [{quoted(payload)}]
documents: [CV]
tasks: [{quoted(payload)}]
learning_outcomes: [{quoted(payload)}]
supervisor: {{position: {quoted(payload[:60])}}}
---
{body}
"""


def hostile() -> dict[str, str]:
    """The files of the catalogue, by path. What the reading refuses is tried again in fewer fields, and left in."""
    texts = [
        "city",
        "region",
        "reference",
        "tags",
        "steps",
        "tasks",
        "learning_outcomes",
        "supervisor",
        "summary",
        "title",
    ]
    mallory = ORGANISATION.format(slug="mallory", name="Mallory & <b>Co</b>", country="Portugal")
    files = {
        "content/site.yaml": SITE,
        "content/vocabularies/documents.yaml": VOCABULARY,
        "content/organisations/mallory.md": mallory,
    }
    for number, payload in enumerate(PAYLOADS):
        files[f"content/placements/mallory/all-{number}.md"] = listing(payload, BODY)
        plain = listing("Plain words here", "Plain.").replace("title: 'Plain words here'", f"title: 'Plain {number}'")
        for field in texts:
            lines = dict(line.split(": ", 1) for line in listing(payload, "").split("\n") if ": " in line)
            old = next(line for line in plain.split("\n") if line.startswith(f"{field}: "))
            name = f"content/placements/mallory/{field.replace('_', '-')}-{number}.md"
            files[name] = plain.replace(old, f"{field}: {lines[field]}")
        files[f"content/organisations/org-{number}.md"] = (
            f"---\nname: {quoted(payload[:60])}\nkind: company\ncountry: Portugal\n"
            f"summary: {quoted(payload)}\n---\n{BODY}\n"
        )
        files[f"content/guides/guide-{number}.md"] = (
            f"---\ntitle: {quoted(payload[:60])}\nsummary: {quoted('Sum: ' + payload)}\n---\n{BODY}\n"
        )
    for number, link in enumerate(LINKS):
        for field in ("apply", "code_of_conduct"):
            plain = listing(f"Linked {number}", "Plain.")
            text = (
                plain.replace("apply: https://evil.example/apply", f"apply: {quoted(link)}")
                if field == "apply"
                else plain.replace("mode:", f"code_of_conduct: {quoted(link)}\nmode:")
            )
            files[f"content/placements/mallory/{field.replace('_', '-')}-link-{number}.md"] = text
    files["content/placements/mallory/body.md"] = listing("Plain words", BODY)
    return files
