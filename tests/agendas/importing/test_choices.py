"""What was decided, kept as JSON and taken up again."""

import datetime as dt
import json

import pytest

from agendas.importing.choices import (
    AgendaChoice,
    Choices,
    MeetingChoice,
    NewSession,
)

MONDAY = dt.date(2026, 5, 18)


@pytest.mark.parametrize(
    "choices",
    [
        Choices(),
        Choices(session=3, agendas=(AgendaChoice(1), AgendaChoice(2, 7))),
        Choices(
            session=NewSession(MONDAY, MONDAY, kind="resumed", venue=4, title="One"),
            dropped=frozenset({"item:a:1"}),
            overwritten=frozenset({"item:a:1#title_en"}),
            removed=frozenset({"item:a:2"}),
            organizer_kinds={"Ruritania": "state"},
        ),
        Choices(meetings=(MeetingChoice(session=1), MeetingChoice(bodies=(1, 2)))),
    ],
)
def test_choices_come_back_from_json(choices):
    assert Choices.from_json(json.loads(json.dumps(choices.to_json()))) == choices


@pytest.mark.parametrize(
    "data",
    [
        None,
        {"agendas": [{"nobody": 1}]},
        {"meetings": [{"session": 1}]},
        {"new_session": {"first_day": "2026-05-18"}},
        {"new_session": {"first_day": "soon", "last_day": "later"}},
        {"dropped": 3},
    ],
)
def test_what_are_no_choices_is_a_value_error(data):
    with pytest.raises(ValueError, match=r"\w"):
        Choices.from_json(data)
