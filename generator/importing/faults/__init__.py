"""The kinds of fault that importing can find; one file each."""

from typing import Final

from generator.diagnostics.code import Code
from generator.importing.faults import (
    assumed_field,
    assumed_organisation,
    file_kept,
    hidden_characters,
    insecure_website,
    kept_as_text,
    late_deadline,
    nameless_offer,
    no_way_to_apply,
    not_an_offer,
    not_written,
    odd_value,
    personal_column,
    repeated_offer,
    same_organisation,
    stray_value,
    unknown_column,
    unreadable_import,
    unusable_offer,
)

CODES: Final[tuple[Code, ...]] = (
    unreadable_import.CODE,
    not_an_offer.CODE,
    nameless_offer.CODE,
    repeated_offer.CODE,
    unusable_offer.CODE,
    personal_column.CODE,
    stray_value.CODE,
    kept_as_text.CODE,
    assumed_field.CODE,
    unknown_column.CODE,
    odd_value.CODE,
    hidden_characters.CODE,
    late_deadline.CODE,
    file_kept.CODE,
    not_written.CODE,
    assumed_organisation.CODE,
    same_organisation.CODE,
    no_way_to_apply.CODE,
    insecure_website.CODE,
)
