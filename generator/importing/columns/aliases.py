"""What people call the columns of their tables of placements, besides the names and titles of our keys.

From the exports of career offices, applicant systems and forms, and from schema.org's JobPosting; in small letters,
without marks and brackets. A name that may mean two things stands nowhere: `contact` may be a person or an address.
"""

from typing import Final

ALIASES: Final[dict[str, tuple[str, ...]]] = {
    "title": (
        *("job title", "position", "position title", "role", "internship", "internship title", "placement title"),
        *(
            "post",
            "vacancy",
            "offer",
            "offer title",
            "opportunity",
            "name of position",
            "intitulé",
            "intitulé du poste",
        ),
        *("poste", "titre", "título", "titulo", "puesto", "stelle", "stellenbezeichnung", "bezeichnung", "должность"),
        *("职位", "岗位", "المسمى الوظيفي"),
    ),
    "summary": ("short description", "in one sentence", "abstract", "teaser", "résumé", "resumen", "kurzbeschreibung"),
    "text": (
        *("description", "job description", "full description", "details", "about the placement", "about the role"),
        *("about the internship", "content", "body", "beschreibung", "descripción", "descripcion", "описание", "描述"),
        *("stellenbeschreibung", "description du poste", "position description", "role description"),
    ),
    "fields": (
        *("field", "field of study", "fields of study", "discipline", "disciplines", "subject", "subjects", "isced"),
        *("isced f", "isced code", "study field", "field of education", "domaine", "studienrichtung", "área"),
        *("faculty", "area of study", "studienfach", "major", "majors"),
    ),
    "tags": ("keywords", "keyword", "tag", "topics", "mots clés", "schlagwörter", "palabras clave"),
    "reference": (
        *("ref", "ref no", "ref nr", "reference number", "reference no", "job id", "offer id", "vacancy number", "id"),
        *("requisition id", "job reference", "job number", "position id", "référence", "referencia", "kennziffer"),
    ),
    "place": ("location", "place", "workplace", "work location", "job location", "lieu", "ort", "arbeitsort", "lugar"),
    "country": ("land", "pays", "país", "pais", "страна", "国家", "country of placement", "host country", "البلد"),
    "city": ("town", "city town", "ville", "stadt", "ciudad", "город", "城市", "duty station"),
    "region": ("state", "province", "state province", "county", "bundesland"),
    "mode": ("work mode", "workplace type", "remote", "on site or remote", "remote or on site", "remote policy"),
    "remote_from": ("remote countries", "can work from", "eligible remote countries"),
    "starts": (
        *(
            "start",
            "start date",
            "starting date",
            "begin",
            "begins",
            "beginning",
            "from",
            "first day",
            "available from",
        ),
        *("beginn", "startdatum", "date de début", "début", "fecha de inicio", "inicio", "начало", "开始日期"),
    ),
    "ends": ("end", "end date", "until", "to", "last day", "ende", "enddatum", "date de fin", "fin", "fecha de fin"),
    "duration": ("length of stay", "how long", "period length", "durée", "dauer", "duración", "duracion", "срок"),
    "schedule": ("full time or part time", "full part time", "working pattern", "contract time"),
    "hours_per_week": ("hours", "weekly hours", "working hours", "hours week", "hours per week", "wochenstunden"),
    "deadline": (
        *("closing date", "close date", "closes", "application deadline", "apply before", "application closing date"),
        *("deadline for applications", "applications close", "valid until", "date limite", "bewerbungsschluss"),
        *("bewerbungsfrist", "fecha límite", "fecha limite", "plazo", "срок подачи", "截止日期", "date de clôture"),
    ),
    "apply": (
        *("apply link", "link to apply", "application link", "application url", "apply url", "how to apply", "url"),
        *(
            "apply here",
            "job url",
            "link",
            "application email",
            "apply email",
            "send applications to",
            "apply by email",
        ),
        *("bewerbungslink", "lien de candidature", "enlace", "candidature"),
    ),
    "opens": ("applications open", "opening date", "open from", "application opens"),
    "documents": ("required documents", "application documents", "documents required", "what to send"),
    "places": (
        "number of places",
        "vacancies",
        "openings",
        "positions",
        "number of positions",
        "headcount",
        "no of places",
    ),
    "posted": ("date posted", "posted on", "published", "publication date", "date published", "posting date"),
    "verified": ("last checked", "last confirmed", "last verified"),
    "audience": ("who can apply", "target group", "open to", "for whom", "applicants"),
    "study_level": ("level of study", "study level", "degree level", "degree", "level", "education level", "niveau"),
    "year_of_study": ("year of study", "study year", "years of study", "semester"),
    "nationality": ("citizenship", "eligible nationalities", "nationalities"),
    "residence": ("country of residence", "residents of"),
    "experience": ("work experience", "prior experience", "experience required", "previous experience"),
    "languages": (
        *("language", "languages required", "required languages", "language requirements", "language skills"),
        *("langues", "sprachen", "idiomas", "языки", "语言", "working language", "languages needed"),
    ),
    "skills": ("skill", "required skills", "skills required", "competences", "compétences", "kenntnisse"),
    "pay": (
        *("salary", "wage", "wages", "stipend", "remuneration", "compensation", "allowance", "grant", "gross salary"),
        *("monthly salary", "pay rate", "rémunération", "gehalt", "vergütung", "salario", "зарплата", "薪资", "bourse"),
    ),
    "fees": ("fee", "fees", "cost to the intern", "programme fee", "participation fee"),
    "accommodation": ("housing", "lodging", "housing provided", "accommodation provided", "unterkunft", "logement"),
    "cost_of_living": ("living costs", "living cost", "cost of living"),
    "visa": ("visa support", "visa sponsorship", "visa help"),
    "insurance": ("insurance provided",),
    "tasks": (
        "task",
        "duties",
        "responsibilities",
        "main tasks",
        "activities",
        "aufgaben",
        "tâches",
        "missions",
        "tareas",
    ),
    "objectives": ("objective", "goals", "aims"),
    "learning_outcomes": ("learning outcome", "what you will learn", "learning goals", "learning objectives"),
    "supervisor": ("supervised by", "supervisor position", "mentor position"),
    "curricular": ("mandatory internship", "required by studies"),
    "status": ("state of the offer", "offer status"),
    "organisation.name": (
        *("organisation", "organization", "organisation name", "organization name", "company", "company name"),
        *("employer", "employer name", "host", "host organisation", "host organization", "entity", "institution"),
        *("receiving organisation", "hiring organization", "firm", "entreprise", "unternehmen", "firma", "empresa"),
        *("arbeitgeber", "employeur", "организация", "компания", "公司", "الشركة"),
    ),
    "organisation.kind": (
        "organisation type",
        "organization type",
        "type of organisation",
        "type of organization",
        "company type",
    ),
    "organisation.country": (
        "organisation country",
        "organization country",
        "country of organisation",
        "headquarters country",
    ),
    "organisation.city": ("organisation city", "organization city", "headquarters city"),
    "organisation.website": (
        *("website", "web site", "homepage", "company website", "organisation website", "organization website"),
        *("employer website", "site web", "webseite", "página web"),
    ),
    "organisation.sector": ("industry", "sector", "business", "branche", "secteur"),
    "organisation.size": ("company size", "organisation size", "organization size", "employees", "staff"),
    "organisation.summary": ("about the company", "about the organisation", "about the organization", "about us"),
    "left out": (
        *("contact", "contact person", "contact name", "contact email", "contact e mail", "email", "e mail", "phone"),
        *("contact phone", "telephone", "tel", "mobile", "gender", "sex", "age", "date of birth", "photo", "religion"),
        *("marital status", "supervisor name", "mentor", "responsible person", "ansprechpartner", "submitted by"),
        *("email address", "your name", "username"),
    ),
}
PERSONAL: Final = frozenset(ALIASES["left out"])
"""Columns that name people, or what must not matter in choosing them."""
CURRENCY: Final = frozenset(
    {"currency", "currency code", "salary currency", "pay currency", "devise", "währung", "moneda"}
)
EACH: Final = frozenset(
    {"period", "per", "pay period", "payment frequency", "salary period", "frequency", "pay frequency", "pay per"}
)
LEAST: Final = {
    "duration": ("minimum duration", "min duration", "weeks min", "months min", "duration min", "minimum weeks"),
    "pay": ("minimum salary", "salary min", "min salary", "salary from", "pay from", "pay min"),
}
MOST: Final = {
    "duration": ("maximum duration", "max duration", "weeks max", "months max", "duration max", "maximum weeks"),
    "pay": ("maximum salary", "salary max", "max salary", "salary to", "pay to", "pay max"),
}
