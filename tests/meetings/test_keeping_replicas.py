"""Which replicas may answer, told without any database."""

from django.db import OperationalError

from meetings.keeping import replicas
from meetings.keeping.replicas import Replicas


def at(**versions: int | None) -> Replicas:
    """Replicas at these versions; None is one that does not answer."""

    def ask(alias: str) -> int:
        if versions[alias] is None:
            raise OperationalError
        return versions[alias]

    found = Replicas(list(versions), ask)
    found.versions = versions
    return found


def able(found: Replicas) -> set[str]:
    return {found.next() for _turn in range(2 * len(found.aliases) + 1)}


def test_before_anything_is_asked_the_primary_answers():
    assert able(at(a=5, b=5)) == {"default"}


def test_those_at_the_version_or_past_it_answer_in_turn():
    found = at(a=5, b=4, c=6)

    found.ask(5)

    assert able(found) == {"a", "c"}


def test_where_all_are_behind_the_primary_answers():
    found = at(a=4, b=3)

    found.ask(5)

    assert able(found) == {"default"}


def test_one_that_has_come_up_is_taken_back():
    found = at(a=4)
    found.ask(5)
    found.versions["a"] = 5

    found.ask(5)

    assert able(found) == {"a"}


def test_one_that_does_not_answer_is_not_asked_for_a_while(monkeypatch):
    found = at(a=None, b=5)
    found.ask(5)
    found.versions["a"] = 5
    found.ask(5)
    assert able(found) == {"b"}

    monkeypatch.setattr(replicas.time, "monotonic", lambda: float("inf"))
    found.ask(5)

    assert able(found) == {"a", "b"}


def test_without_the_primary_those_with_the_latest_answer():
    found = at(a=6, b=7, c=7)

    assert found.ask_without_primary(6) == 7
    assert able(found) == {"b", "c"}


def test_without_the_primary_nothing_is_taken_back():
    found = at(a=6)

    assert found.ask_without_primary(7) is None
    assert able(found) == {"default"}


def test_one_left_aside_while_a_page_is_made_is_out_at_once():
    found = at(a=5, b=5)
    found.ask(5)

    found.leave_aside("a")

    assert able(found) == {"b"}
