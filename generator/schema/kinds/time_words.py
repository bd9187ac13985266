"""What people call an hour, a day, a week, a month and a year, in the languages that notices are written in."""

from typing import Final

from generator.vocabularies.folding import fold

_WORDS: Final = {
    "hour": "hour hours hr hrs h std stunde stunden heure heures hora horas ora ore uur uren timme timmar godzina час "
    "часа часов ساعة ساعات 小时",
    "day": "day days d tag tage tagen jour jours dia dias día días giorno giorni dag dagen dagar dzien dni день дня "
    "дней يوم أيام 天",
    "week": "week weeks wk wks w woche wochen semaine semaines semana semanas settimana settimane weken vecka veckor "
    "tydzien tygodnie tygodni uke uker неделя недели недель أسبوع أسابيع 周 星期",
    "month": "month months mth mths mo mos mon monat monate monaten mois mes meses mês mese mesi maand maanden månad "
    "månader måned måneder miesiac miesiace miesiecy месяц месяца месяцев شهر أشهر شهور 月 个月",
    "year": "year years yr yrs y jahr jahre jahren an ans annee année années ano anos año años anno anni jaar rok lata "
    "lat год года лет سنة سنوات 年",
}
_UNITS: Final = {fold(word): unit for unit, words in _WORDS.items() for word in words.split()}


def unit_of(word: str) -> str | None:
    """`hour`, `day`, `week`, `month` or `year`; None for a word that is none of them."""
    return _UNITS.get(fold(word))
