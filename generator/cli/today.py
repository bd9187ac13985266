"""What "now" is: said, taken from the environment, or read off the clock; the only place that does."""

import os
from datetime import UTC, datetime
from typing import Final

import click

YEARS: Final = range(2000, 2200)
_LAST_SECOND: Final = 253_402_300_799  # of the year 9999, the last that a date can say


def moment(ctx: click.Context, param: click.Parameter, value: str | None) -> datetime:
    """`--today` as the beginning of that day in UTC; else SOURCE_DATE_EPOCH; else now.

    Of an epoch that is no number nothing is guessed (reproducible-builds.org, "Malformed values").
    """
    del ctx, param
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    if value is not None:
        return _plausible(_day(value), value)
    if epoch.isdecimal():
        seconds = min(int(epoch), _LAST_SECOND)
        return _plausible(datetime.fromtimestamp(seconds, UTC), f"SOURCE_DATE_EPOCH={epoch}")
    if epoch:
        raise click.UsageError(f"SOURCE_DATE_EPOCH={epoch[:40]} is not a number of seconds since 1970")
    return datetime.now(UTC).replace(microsecond=0)


def _day(value: str) -> datetime:
    try:
        return datetime.strptime(value, "%Y-%m-%d").replace(tzinfo=UTC)
    except ValueError:
        raise click.BadParameter(f"{value[:40]!r} is not a day; write it as 2027-02-28") from None


def _plausible(now: datetime, value: str) -> datetime:
    if now.year not in YEARS:
        raise click.BadParameter(f"{value[:40]} is not between the years {YEARS.start} and {YEARS.stop - 1}")
    return now


today_option = click.option(
    "--today", "now", metavar="DAY", callback=moment, help="Compute lifecycles for this day (default: now, UTC)."
)
