"""A made-up offer in the shape of the exchange's export, and how tests import some."""

import json
from pathlib import Path

from generator.importing import iaeste
from generator.importing.run import Ran, Wish, run

OFFER = {
    "Ref.No": "NO-2031-000007",
    "Country": "Norway",
    "Year": 2031,
    "Deadline": "2031-03-31",
    "Expire": "2031-03-31",
    "Comment": "N/A",
    "Employer": "Fjord Instruments AS",
    "Address1": "Kaien 3",
    "Address2": "5003 Bergen",
    "Website": "https://fjord.example/",
    "Workplace": "Bergen",
    "Business": "Current meters",
    "Responsible": "Kari Nordmann",
    "Airport": "Bergen",
    "Transport": None,
    "Employees": "40",
    "HoursWeekly": "37.50",
    "HoursDaily": "7.50",
    "Canteen": "Yes",
    "Faculty": "Electrical Engineering, Physics",
    "Specialization": "Electronics; Instrumentation",
    "TrainingRequired": "N",
    "OtherRequirements": "The office is closed from 28.07 to 08.08.",
    "Gender": "Either",
    "Workkind": "Calibrate current meters in the tank and at sea. Write up the method.",
    "WeeksMin": "8",
    "WeeksMax": "12",
    "From": "2031-06-01",
    "To": "2031-09-30",
    "StudyCompleted_Beginning": "N",
    "StudyCompleted_Middle": "Y",
    "StudyCompleted_End": "Y",
    "WorkType_P": "No",
    "WorkType_R": "Yes",
    "WorkType_W": "No",
    "Worktype_N": "No",
    "Language1": "English",
    "Language1Level": "Good",
    "Language1or": "And",
    "Language2": "Norwegian",
    "Language2Level": "Fair",
    "Language2or": "Or",
    "Language3": "Danish",
    "Language3Level": "Excellent",
    "Currency": "NOK",
    "Payment": "14000.00",
    "PaymentFrequency": "Month",
    "Deduction": "10-20%",
    "Lodging": "IAESTE",
    "LodgingCost": "4000.00",
    "LodgingCostFrequency": "Month",
    "LivingCost": "6000",
    "LivingCostFrequency": "Month",
    "Nomination_E": "Yes",
    "NominationAndOr": "And",
    "Nomination_H": "No",
    "NoHardCopies": "0",
    "idoffer": "4711",
}
PLACEMENT = "content/placements/fjord-instruments-as/no-2031-000007.md"
ORGANISATION = "content/organisations/fjord-instruments-as.md"


def offer(**changes: object) -> dict[str, object]:
    """The offer with some columns changed; `Ref_No` stands for `Ref.No`."""
    return OFFER | {column.replace("Ref_No", "Ref.No"): value for column, value in changes.items()}


def imported(root: Path, *offers: object, apply: str | None = "https://apply.example/") -> Ran:
    """Import these offers into the catalogue at `root`."""
    return imported_text(root, json.dumps(list(offers)).encode(), apply=apply)


def imported_text(root: Path, data: bytes, apply: str | None = "https://apply.example/") -> Ran:
    """Import a file of these bytes."""
    file = root / "offers.json"
    root.mkdir(exist_ok=True)
    file.write_bytes(data)
    return run(iaeste, root, file, Wish(apply=apply or ""))


def names(ran: Ran) -> list[str]:
    """What was said, by name, once each."""
    return sorted({each.name for each in ran.diagnostics})
