"""Keys that people write for the ones that are meant."""

import difflib
import re
from collections.abc import Sequence
from typing import Final

_HUMP: Final = re.compile(r"(?<=[a-z])(?=[A-Z])")
_SAME: Final = {
    "salary": "pay",
    "stipend": "pay",
    "wage": "pay",
    "compensation": "pay",
    "remuneration": "pay",
    "location": "city",
    "town": "city",
    "place": "city",
    "url": "apply",
    "careers_url": "apply",
    "career_page": "apply",
    "link": "apply",
    "email": "apply",
    "apply_url": "apply",
    "apply_link": "apply",
    "how_to_apply": "apply",
    "application": "apply",
    "start": "starts",
    "start_date": "starts",
    "end": "ends",
    "end_date": "ends",
    "closing_date": "deadline",
    "closes": "deadline",
    "apply_by": "deadline",
    "application_deadline": "deadline",
    "date": "posted",
    "added_at": "posted",
    "created_at": "posted",
    "updated_at": "verified",
    "last_checked": "verified",
    "published": "posted",
    "length": "duration",
    "weeks": "duration",
    "hours": "hours_per_week",
    "working_hours": "hours_per_week",
    "remote": "mode",
    "remote_policy": "mode",
    "work_mode": "mode",
    "language": "languages",
    "subject": "fields",
    "subjects": "fields",
    "discipline": "fields",
    "field": "fields",
    "category": "fields",
    "requirements": "skills",
    "technologies": "skills",
    "housing": "accommodation",
    "rent": "accommodation",
    "vacancies": "places",
    "positions": "places",
    "role": "title",
    "position": "title",
    "employer": "host",
    "host_organisation": "host",
    "host_organization": "host",
    "name": "organisation",
    "job_title": "title",
    "description": "summary",
    "homepage": "website",
}
ELSEWHERE: Final = {
    "organisation": "the folder says whose listing it is: content/placements/ORGANISATION/",
    "organization": "the folder says whose listing it is: content/placements/ORGANISATION/",
    "company": "the folder says whose listing it is: content/placements/ORGANISATION/",
    "company_size": "it belongs into the organisation's own file, as `size`",
    "slug": "the file's name is the listing's address",
    "permalink": "the file's name is the listing's address",
    "id": "the file's name is the listing's address",
    "body": "write the text below the second line of ---",
    "content": "write the text below the second line of ---",
    "gender": "it is asked of nobody; leave it out",
    "sex": "it is asked of nobody; leave it out",
    "religion": "it is asked of nobody; leave it out",
    "marital_status": "it is asked of nobody; leave it out",
    "photo": "it is asked of nobody; leave it out",
}
"""What to do about keys that no record has, and that people look for."""


def meant(key: str, allowed: Sequence[str]) -> str | None:
    """The key that `key` is most likely a slip for."""
    written = spelt(key)
    if written in allowed:
        return written
    same = _SAME.get(written)
    if same in allowed:
        return same
    near = difflib.get_close_matches(written, allowed, n=1, cutoff=0.75)
    return near[0] if near else None


def spelt(key: str) -> str:
    """`key` as a record would spell it: small letters, with underscores."""
    parted = _HUMP.sub("_", key.strip()[:60])
    return parted.casefold().replace("-", "_").replace(" ", "_")
