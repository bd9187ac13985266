"""Turn FILE, a saved page with a schema.org JobPosting, or its JSON-LD alone, into placements and organisations.

What schema.org has no word for, such as the field of education, stands below `otherwise:` in the file that --columns
names. Texts in HTML become Markdown. Running it again changes nothing; files that somebody edited are left as they are.
"""

from generator.importing.jobposting.postings import convert

__all__ = ["APPLY", "COLUMNS", "NAME", "convert"]

NAME = "jobposting"
APPLY = ""
COLUMNS = True
