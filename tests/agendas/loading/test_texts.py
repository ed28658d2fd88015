"""After a load the texts of events are there: no feed makes them when it is asked."""

import pytest

from agendas.actions import SESSIONS_AT_ONCE
from agendas.loading import load_programme
from agendas.models import CompleteTexts, EventText
from agendas.models.event_texts import writer
from tests.agendas.loading.small import FILES, NOW, write_files
from tests.factories import make_session

pytestmark = pytest.mark.django_db
MANY = SESSIONS_AT_ONCE + 10


def many_sessions() -> dict[str, str]:
    text = FILES["sessions/all.yaml"]
    for number in range(10, 10 + MANY):
        text += (
            f"conference-{number}:\n  body: conference\n  ordinal: {number}\n"
            f"  dates: 22–26 May {2024 + number}\n  place: vic\n"
        )
    return FILES | {"sessions/all.yaml": text}


def are_complete() -> bool:
    return list(CompleteTexts.objects.values_list("writer", flat=True)) == [writer()]


def test_after_a_load_into_an_empty_calendar(tmp_path):
    load_programme(write_files(tmp_path, many_sessions()), now=NOW)

    assert are_complete()


@pytest.mark.parametrize("stored", ["by another version", "by nobody"])
def test_after_a_load_into_a_calendar_whose_texts_are_not_complete(
    client, tmp_path, stored, django_assert_num_queries
):
    make_session()
    CompleteTexts.objects.all().delete()
    if stored == "by nobody":
        EventText.objects.all().delete()
    else:
        EventText.objects.update(writer="another")

    load_programme(write_files(tmp_path, many_sessions()), now=NOW)

    assert are_complete()
    assert not EventText.objects.exclude(writer=writer()).exists()
    with django_assert_num_queries(6):
        content = client.get("/en/calendar.ics?from=2000-01-01").content
    assert content.count(b"BEGIN:VEVENT") == MANY + 3
