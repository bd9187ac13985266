import threading

from generator.serving.bulletin import Bulletin


def test_before_the_first_build_there_is_no_news():
    assert Bulletin().after(0, timeout=0) is None


def test_each_build_is_news_with_a_number_of_its_own():
    bulletin = Bulletin()
    bulletin.post("{}")
    bulletin.post('{"outcome": "refused"}')
    assert (bulletin.latest().number, bulletin.latest().faults) == (2, '{"outcome": "refused"}')


def test_who_knows_of_an_older_build_is_told_at_once_and_who_knows_the_latest_is_not():
    bulletin = Bulletin()
    bulletin.post("{}")
    assert bulletin.after(0, timeout=60).number == 1
    assert bulletin.after(1, timeout=0) is None


def waiting(bulletin: Bulletin, told: list) -> threading.Thread:
    """Somebody who waits for the first news, for a minute at most."""
    thread = threading.Thread(target=lambda: told.append(bulletin.after(0, timeout=60)), daemon=True)
    thread.start()
    return thread


def test_who_waits_is_told_when_there_is_a_build():
    bulletin, told = Bulletin(), []
    threads = [waiting(bulletin, told) for _ in range(3)]
    bulletin.post("{}")
    for thread in threads:
        thread.join(timeout=30)
    assert [news.number for news in told] == [1, 1, 1]


def test_closing_lets_go_of_everybody_who_waits():
    bulletin, told = Bulletin(), []
    thread = waiting(bulletin, told)
    bulletin.close()
    thread.join(timeout=30)
    assert (told, bulletin.closed) == ([None], True)
