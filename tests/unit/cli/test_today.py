from datetime import UTC, datetime, timedelta

import click
import pytest

from generator.cli.today import moment

OPTION = click.Option(["--today"])


def now(value=None):
    return moment(click.Context(click.Command("build")), OPTION, value)


@pytest.fixture(autouse=True)
def _no_epoch(monkeypatch):
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)


def test_a_day_is_its_beginning_in_utc():
    assert now("2027-02-28") == datetime(2027, 2, 28, tzinfo=UTC)


def test_a_day_that_is_said_goes_before_the_environment(monkeypatch):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1800000000")
    assert now("2027-02-28").day == 28
    assert now() == datetime(2027, 1, 15, 8, tzinfo=UTC)


def test_without_either_it_is_now_to_the_second():
    assert abs(now() - datetime.now(UTC)) < timedelta(minutes=1)
    assert now().microsecond == 0


@pytest.mark.parametrize("value", ["2027-02-30", "28.02.2027", "tomorrow", "1999-12-31", "2200-01-01"])
def test_what_is_no_day_of_these_centuries_is_refused(value):
    with pytest.raises(click.BadParameter):
        now(value)


@pytest.mark.parametrize("epoch", ["0", "9" * 20])
def test_an_epoch_of_another_age_is_refused(monkeypatch, epoch):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", epoch)
    with pytest.raises(click.BadParameter, match="SOURCE_DATE_EPOCH"):
        now()


@pytest.mark.parametrize("epoch", ["yesterday", "-1", "1800000000.5", " 1800000000"])
def test_an_epoch_that_is_no_number_is_told(monkeypatch, epoch):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", epoch)
    with pytest.raises(click.UsageError, match="SOURCE_DATE_EPOCH"):
        now()


def test_an_empty_epoch_is_none(monkeypatch):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "")
    assert abs(now() - datetime.now(UTC)) < timedelta(minutes=1)
