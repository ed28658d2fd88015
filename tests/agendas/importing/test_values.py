"""Values of rows in the words of a plan."""

from zoneinfo import ZoneInfo

import pytest

from agendas.importing.values import shown
from agendas.models import Agenda, Document
from meetings.models import Session


@pytest.mark.parametrize(
    ("row", "field", "value", "words"),
    [
        (Document(), "session", Session(slug="lamps-10"), "lamps-10"),
        (Agenda(), "document", Document(title="Note on oil"), "Note on oil"),
        (Document(), "session", None, ""),
    ],
)
def test_a_row_that_is_not_saved_yet_is_shown_by_what_names_it(
    row, field, value, words
):
    assert shown(row, field, value, ZoneInfo("Europe/Vienna")) == words
