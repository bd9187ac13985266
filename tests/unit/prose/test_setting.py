"""Texts are set in a child process, and one that ends it hides no other."""

import os
from threading import Thread

import pytest

from generator.prose.setter import ProseSetter
from generator.prose.setting import Setting

BRACKETS = "Fine.\n\n" + "[" * 9000


@pytest.fixture
def setting():
    made = Setting()
    yield made
    made.close()


def test_a_text_is_set_as_it_would_be_here(setting):
    text = "## A\n\n**b** [c](http://d.example)"
    assert setting.set(text) == ProseSetter().set(text)


def test_a_text_that_takes_too_long_is_refused_at_its_line_and_the_next_is_set(setting):
    refused = setting.set(BRACKETS)
    assert (refused.refused, refused.line) == ("time", 3)
    assert setting.set("a").prose.html == "<p>a</p>"


def test_a_text_that_makes_too_much_is_refused_at_its_line(setting):
    table = "|" + "a|" * 500 + "\n|" + "-|" * 500 + "\n" + "|x\n" * 500
    assert (setting.set(f"Fine.\n\n{table}").refused, setting.set(f"Fine.\n\n{table}").line) == ("size", 3)


def test_a_child_that_ended_is_no_loss_but_of_the_text_at_hand(setting):
    setting.set("a")
    setting._child.kill()
    setting._child.wait()
    assert setting.set("b").refused == "fault"
    assert setting.set("c").prose.html == "<p>c</p>"


def test_a_thread_may_ask(setting):
    answers = []
    thread = Thread(target=lambda: answers.append(setting.set("a")))
    thread.start()
    thread.join()
    assert answers[0].prose.html == "<p>a</p>"


def test_a_forked_process_has_a_child_of_its_own(setting):
    setting.set("a")
    ours, theirs = os.pipe()
    if (child := os.fork()) == 0:
        os.write(theirs, setting.set("b").prose.html.encode())
        setting.close()
        os._exit(0)
    os.waitpid(child, 0)
    assert os.read(ours, 100) == b"<p>b</p>"
    assert setting.set("c").prose.html == "<p>c</p>"


def test_a_text_without_words_asks_nobody(setting):
    assert not setting.set(" \n").prose
    assert setting._child is None
