"""Whatever happens in a command, it ends without a traceback and with the exit code that says so."""

import os
import signal
import subprocess
import sys

import click
import pytest

from generator.cli.main import main

CODE = """
import os, signal, sys, time
import click
from generator.cli.guarded import GuardedGroup

@click.group(cls=GuardedGroup, commands_at={})
@click.option("--debug", is_flag=True)
def main(debug): pass

@click.command()
@click.argument("what")
def do(what):
    if what == "crash": raise KeyError("a\\nb")
    if what == "misuse": raise click.UsageError("so not")
    if what == "prompt": click.prompt("Name")
    if what == "shout":
        while True: click.echo("x" * 1000)
    if what == "odd": click.echo("→ \\udcff")
    if what.isdigit():
        os.kill(os.getpid(), int(what))
        time.sleep(5)
    if what == "findings": sys.exit(1)

main.get_command = lambda ctx, name: do
signal.signal(signal.SIGHUP, signal.SIG_DFL)  # a test run under nohup hands on that it is ignored
main()
"""


def run(*arguments, **options):
    command = [sys.executable, "-c", CODE, *arguments]
    return subprocess.run(command, check=False, capture_output=True, text=True, timeout=20, **options)


def test_a_crash_ends_with_2_and_one_line_about_it():
    ran = run("do", "crash")
    assert ran.returncode == 2
    assert ran.stderr.splitlines()[0] == "catalog failed, which is a fault of its own: KeyError: 'a\\nb'"
    assert "Traceback" not in ran.stderr


@pytest.mark.parametrize(("flag", "environment"), [("--debug", {}), ("do", {"CATALOG_DEBUG": "1"})])
def test_a_crash_shows_where_when_asked_to(flag, environment):
    arguments = [flag, "do", "crash"] if flag == "--debug" else ["do", "crash"]
    ran = run(*arguments, env={**os.environ, **environment})
    assert ran.returncode == 2
    assert "Traceback" in ran.stderr
    assert "KeyError" in ran.stderr


def test_misuse_ends_with_2():
    ran = run("do", "misuse")
    assert (ran.returncode, "so not" in ran.stderr) == (2, True)


def test_what_a_command_says_of_itself_stands():
    assert [run("do", what).returncode for what in ("findings", "nothing")] == [1, 0]


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_a_signal_ends_with_a_word_and_its_own_code(number):
    ran = run("do", str(int(number)))
    assert ran.returncode == 128 + number
    assert ran.stderr.strip() == "Stopped."


def test_the_end_of_input_at_a_question_is_no_crash():
    ran = run("do", "prompt", input="")
    assert ran.returncode == 130
    assert "Traceback" not in ran.stderr


def test_a_reader_that_goes_away_ends_it_silently():
    process = subprocess.Popen(
        [sys.executable, "-c", CODE, "do", "shout"], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    process.stdout.read(100)
    process.stdout.close()
    assert process.stderr.read() == b""
    process.stderr.close()
    assert process.wait(20) == 128 + signal.SIGPIPE


def test_a_terminal_of_few_letters_is_shown_escapes():
    ran = run("do", "odd", env={**os.environ, "PYTHONIOENCODING": "latin-1"})
    assert (ran.returncode, ran.stdout) == (0, "\\u2192 \\udcff\n")


def test_every_command_is_guarded():
    assert type(main).__name__ == "GuardedGroup"
    assert isinstance(main, click.Group)
