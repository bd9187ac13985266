"""What "now" is: said, taken from the environment, or read off the clock; the only place that does."""

import os
from datetime import UTC, datetime

import click


def moment(ctx: click.Context, param: click.Parameter, value: str | None) -> datetime:
    """`--today` as the beginning of that day in UTC; else SOURCE_DATE_EPOCH (reproducible-builds.org); else now."""
    del ctx, param
    if value is not None:
        try:
            return datetime.strptime(value, "%Y-%m-%d").replace(tzinfo=UTC)
        except ValueError:
            raise click.BadParameter(f"{value!r} is not a day; write it as 2027-02-28") from None
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    if epoch.isdecimal():
        return datetime.fromtimestamp(int(epoch), UTC)
    return datetime.now(UTC).replace(microsecond=0)


today_option = click.option(
    "--today", "now", metavar="DAY", callback=moment, help="Compute lifecycles for this day (default: now, UTC)."
)
