"""A large agenda takes no more queries than a small one."""

import datetime as dt

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from agendas.importing.plan import plan
from agendas.models import AgendaItem, Annotation, ProgrammeEntry
from agendas.reading.results import (
    Agenda,
    Days,
    Entry,
    Item,
    ItemDocument,
    Reading,
    Sitting,
)
from agendas.reading.results import (
    Annotation as ReadAnnotation,
)
from tests.agendas.importing.rows import choices_for, import_into

pytestmark = pytest.mark.django_db
LANGUAGES = ["en", "fr", "ar"]
# SQLite takes a thousand values in one statement, and splits larger ones.
MOST = 150


def agenda_of(size: int, language: str) -> Reading:
    """Each fourth an item, the others below it; all annotated and scheduled."""
    items, documents, entries = [], [], []
    for place in range(size):
        number, letter = str(place // 4 + 1), [None, "a", "b", "c"][place % 4]
        title = f"Matter {place} ({language})"
        items.append(Item(number, letter, None, title, joint=False, line=place))
        label = items[-1].label
        symbol = f"CTOC/COP/WG.6/2026/{place + 2}"
        documents.append(ItemDocument(0, label, f"Report of {title}", [symbol], place))
        entries.append(Entry(0, label, title, continued=False, line=place))
    days = [dt.date(2026, 5, 18) + dt.timedelta(days=n) for n in range(size // 12)]
    return Reading(
        kind="annotated_agenda",
        language=language,
        dates=Days(dt.date(2026, 5, 18), dt.date(2026, 5, 19)),
        agendas=[
            Agenda(
                items=items,
                annotations=[
                    ReadAnnotation(i.label, f"Words ({language}).", None, i.line)
                    for i in items
                ],
                documents_by_item={d.item: d.symbols for d in documents},
            )
        ],
        documents=documents,
        organization_of_work=[
            Sitting(day, dt.time(10), dt.time(13), None, None, entries[n * 12 :][:12])
            for n, day in enumerate(days)
        ],
    )


@pytest.mark.parametrize("size", [12, 120])
def test_an_agenda_in_three_languages_takes_a_bounded_number_of_queries(
    session, by, size
):
    taken = []
    for language in LANGUAGES:
        reading = agenda_of(size, language)
        with CaptureQueriesContext(connection) as queries:
            import_into(session, reading, by)
        taken.append(len(queries))

    assert AgendaItem.objects.count() == Annotation.objects.count() == size
    assert ProgrammeEntry.objects.count() == size
    assert AgendaItem.objects.filter(title_ar="").count() == 0
    assert max(taken) < MOST, taken


@pytest.mark.parametrize("size", [12, 120])
def test_a_plan_takes_the_same_queries_for_any_number_of_items(session, by, size):
    import_into(session, agenda_of(size, "en"), by)
    reading, choices = agenda_of(size, "fr"), choices_for(session)

    with CaptureQueriesContext(connection) as queries:
        made = plan(reading, choices)

    assert len(made.rows) > size * 4
    assert len(queries) <= 25
