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
_ABROAD: Final = {
    "title": "titel titre título titulo titolo stelle poste puesto 标题 название",
    "summary": "zusammenfassung résumé resumen resumo riassunto beschreibung",
    "fields": "fachrichtung fachbereich domaine filière área campo",
    "country": "land país pais paese страна 国家",
    "city": "stadt ort ville ciudad cidade città citta город 城市",
    "starts": "beginn startdatum début date_de_début inicio início fecha_de_inicio inizio",
    "ends": "ende enddatum fin date_de_fin fecha_de_fin fim",
    "duration": "dauer durée duree duración duracion duração duracao durata",
    "deadline": "bewerbungsfrist bewerbungsschluss frist date_limite fecha_limite plazo prazo scadenza",
    "apply": "bewerbung bewerben candidature postuler candidatura solicitud solicitar",
    "pay": "gehalt lohn vergütung verguetung bezahlung rémunération remuneration gratification salaire salario salário "
    "remuneración bolsa beca stipendio retribuzione зарплата 工资",
    "languages": "sprachen langues idiomas lingue языки 语言",
    "skills": "kenntnisse fähigkeiten compétences habilidades competencias competências competenze",
    "tasks": "aufgaben tâches missions tareas tarefas compiti",
    "learning_outcomes": "lernziele lernergebnisse acquis_d_apprentissage resultados_de_aprendizaje objectives",
    "supervisor": "betreuer betreuung tuteur encadrant tutor supervisora",
    "accommodation": "unterkunft wohnung hébergement logement alojamiento alojamento alloggio",
    "hours_per_week": "wochenstunden horas_semanales",
    "places": "plätze places_disponibles plazas vagas posti",
    "visa": "visum visado visto",
}
"""What the fields are called by people who write in other languages."""
_MEANT: Final = _SAME | {word: key for key, words in _ABROAD.items() for word in words.split()}
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
    same = _MEANT.get(written)
    if same in allowed:
        return same
    near = difflib.get_close_matches(written, allowed, n=1, cutoff=0.75)
    return near[0] if near else None


def spelt(key: str) -> str:
    """`key` as a record would spell it: small letters, with underscores."""
    parted = _HUMP.sub("_", key.strip()[:60])
    return parted.casefold().replace("-", "_").replace(" ", "_")
