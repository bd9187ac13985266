"""The kinds of fault that a field can find in a word; one file each."""

from typing import Final

from generator.diagnostics.code import Code
from generator.schema.faults import (
    bad_address,
    bad_coordinates,
    bad_date,
    bad_deadline,
    bad_duration,
    bad_email,
    bad_language,
    bad_money,
    bad_number,
    bad_start,
    missing_key,
    not_a_choice,
    out_of_range,
    unknown_key,
    unknown_word,
    unsafe_text,
    wrong_length,
    wrong_shape,
)

CODES: Final[tuple[Code, ...]] = (
    unknown_key.CODE,
    missing_key.CODE,
    wrong_shape.CODE,
    not_a_choice.CODE,
    unknown_word.CODE,
    bad_date.CODE,
    bad_number.CODE,
    out_of_range.CODE,
    bad_address.CODE,
    bad_email.CODE,
    wrong_length.CODE,
    unsafe_text.CODE,
    bad_start.CODE,
    bad_duration.CODE,
    bad_money.CODE,
    bad_language.CODE,
    bad_coordinates.CODE,
    bad_deadline.CODE,
)
