"""Faults in templates and assets; they keep the old site as it is."""

from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Diagnostic, Severity

MISSING = Code(
    "T501",
    "missing-template",
    Severity.ERROR,
    """A template that a page needs and that is not there.

Each kind of page has a template of the same name in `templates/pages/`.

Bad: templates/pages/placement.html was renamed.

Good: the name stays, and the file is changed.
""",
)


BROKEN = Code(
    "T502",
    "broken-template",
    Severity.ERROR,
    """A template that is not Jinja.

Bad: {% if page.rows %} without {% endif %}

Good: {% if page.rows %} … {% endif %}
""",
)


UNKNOWN = Code(
    "T503",
    "unknown-name",
    Severity.ERROR,
    """A template that asks for something its page does not have.

Templates see `page`, `site` and the filters, nothing else; a misspelt name would otherwise show as nothing at all.

Bad: {{ page.titel }}

Good: {{ page.placement.title }}
""",
)

FAILED = Code(
    "T504",
    "failing-template",
    Severity.ERROR,
    """A template that fails while a page is drawn, or an asset that cannot be made.

It reads as Jinja, but what it does with the values of its page cannot be done.

Bad: {{ asset("css/misspelt.css")|href }}

Good: {{ asset("css/site.css")|href }}
""",
)

CODES = (MISSING, BROKEN, UNKNOWN, FAILED)


class TemplateFault(Exception):  # noqa: N818 - like Diagnostic, it speaks of faults
    """A fault in a template, with the diagnostic that says where."""

    def __init__(self, diagnostic: Diagnostic) -> None:
        super().__init__(diagnostic)
        self.diagnostic = diagnostic

    def __str__(self) -> str:
        """Say what is wrong, in a line."""
        return self.diagnostic.message
