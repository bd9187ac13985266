"""The columns of IAESTE's exports, as they were in 2017, and what they are called in a listing."""

from dataclasses import replace
from typing import Final

from generator.importing.table import Row

LABELS: Final[dict[str, str]] = {
    "Ref.No": "Reference number",
    "Country": "Country",
    "Year": "Exchange year",
    "Deadline": "Nomination deadline",
    "Expire": "Offer expires",
    "Comment": "Comment",
    "Employer": "Employer",
    "Address1": "Address",
    "Address2": "Address, second line",
    "Website": "Website",
    "Workplace": "Workplace",
    "Business": "Business",
    "Responsible": "Responsible person",
    "Airport": "Nearest airport",
    "Transport": "Public transport",
    "Employees": "Employees",
    "HoursWeekly": "Hours a week",
    "HoursDaily": "Hours a day",
    "Canteen": "Canteen",
    "Faculty": "Faculty",
    "Specialization": "Specialisation",
    "TrainingRequired": "Previous training required",
    "OtherRequirements": "Other requirements",
    "Gender": "Gender",
    "Workkind": "Kind of work",
    "WeeksMin": "Weeks at least",
    "WeeksMax": "Weeks at most",
    "From": "Within, from",
    "To": "Within, to",
    "StudyCompleted_Beginning": "Beginning of studies",
    "StudyCompleted_Middle": "Middle of studies",
    "StudyCompleted_End": "End of studies",
    "WorkType_P": "Professional work",
    "WorkType_R": "Research and development",
    "WorkType_W": "Getting to know a working environment",
    "WorkType_N": "Kind of work not specified",
    "Language1": "First language",
    "Language1Level": "Level of the first language",
    "Language1or": "First language and, or",
    "Language2": "Second language",
    "Language2Level": "Level of the second language",
    "Language2or": "Second language and, or",
    "Language3": "Third language",
    "Language3Level": "Level of the third language",
    "Currency": "Currency",
    "Payment": "Payment",
    "PaymentFrequency": "Payment each",
    "Deduction": "Deduction",
    "Lodging": "Lodging by",
    "LodgingCost": "Cost of lodging",
    "LodgingCostFrequency": "Cost of lodging each",
    "LivingCost": "Cost of living",
    "LivingCostFrequency": "Cost of living each",
    "Nomination_E": "Nomination by e-mail",
    "NominationAndOr": "By e-mail and, or",
    "Nomination_H": "Nomination on paper",
    "NoHardCopies": "Number of copies on paper",
    "idoffer": "Number in the exchange",
}
PERSONAL: Final[dict[str, str]] = {
    "Gender": "placements are open to everybody, whatever their gender",
    "Responsible": "a person is named only with that person's consent",
}
OF_EMPLOYER: Final = ("Employer", "Address1", "Address2", "Website", "Business", "Employees")
_CANONICAL: Final = {name.casefold(): name for name in LABELS}


def known(row: Row) -> Row:
    """`row` with its columns called as in `LABELS`, however they are capitalised."""
    cells = {_CANONICAL.get(column.casefold(), column): cell for column, cell in row.cells.items()}
    return replace(row, cells=cells)
