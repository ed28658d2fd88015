"""Whatever a reading holds, it is imported or refused; never an error, never a half."""

import datetime as dt

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from agendas.importing.applying import import_reading
from agendas.importing.matching import match
from agendas.importing.plan import plan
from agendas.importing.results import Refused
from agendas.models import Agenda, AgendaItem, ImportedRow
from agendas.reading import results
from agendas.reading.results import Reading
from meetings.models import Session
from tests.agendas.importing.rows import AT, choices_for
from tests.factories import make_body, make_session, make_user

pytestmark = pytest.mark.django_db

# Mostly what documents hold, so that not everything is refused; now and then anything.
GOOD = st.sampled_from(["Marking", "Plenary", "Boardroom A", "UNODC", "Words", "Other"])
ANY = st.one_of(st.sampled_from(["", "1", "x" * 700]), st.text(max_size=12))
WORDS = st.integers(0, 19).flatmap(lambda n: ANY if n == 0 else GOOD)
NUMBERS = st.sampled_from([*map(str, range(1, 19)), "", "9" * 30])
LETTERS = st.sampled_from([None, None, None, "a", "b", "ب", "c", "("])
SYMBOLS = st.sampled_from(
    ["CTOC/COP/WG.6/2026/2", "A/1–A/2", "A/3", "A/1", "E/CN.15/2026/CRP.1"] * 4
    + ["CTOC", "", "\0"]
)
MONDAY = dt.date(2026, 5, 18)
DAYS = st.integers(0, 29).flatmap(
    lambda n: (
        st.one_of(st.dates(), st.just(dt.date.min))
        if n == 0
        else st.just(MONDAY + dt.timedelta(days=n))
    )
)
STARTS = st.sampled_from([dt.time(0), dt.time(10), dt.time(13)])
ENDS = st.sampled_from([dt.time(14), dt.time(18), dt.time(23, 59), dt.time(9)])
LABELS = st.sampled_from(["1", "1 (a)", "2", "3", "1 (ب)", "", "x" * 40])
AT_AGENDA = st.sampled_from([0, 1, 7, None])
LINES = st.integers(0, 99)


def maybe(strategy):
    return st.integers(0, 4).flatmap(lambda n: strategy if n else st.none())


def listed(strategy, size=4):
    return st.lists(strategy, max_size=size)


ITEMS = st.builds(
    results.Item,
    number=NUMBERS,
    letter=LETTERS,
    roman=st.sampled_from([None, None, "i"]),
    title=WORDS,
    joint=st.booleans(),
    line=LINES,
)
ANNOTATIONS = st.builds(
    results.Annotation,
    item=LABELS,
    text=WORDS,
    see=maybe(st.builds(results.See, body=maybe(WORDS), item=LABELS)),
    line=LINES,
)
AGENDAS = st.builds(
    results.Agenda,
    body=maybe(st.sampled_from(["Working Group on Firearms", "Nobody"])),
    ordinal=st.sampled_from([None, 10, 11, 12, 13, 14, 15, 16, -1, 10**9]),
    unit=st.sampled_from([None, "session", "meeting", "picnic"]),
    items=listed(ITEMS, 6),
    annotations=listed(ANNOTATIONS),
    documents_by_item=st.dictionaries(LABELS, listed(SYMBOLS), max_size=3),
)
SITTINGS = st.builds(
    results.Sitting,
    date=maybe(DAYS),
    time_from=maybe(STARTS),
    time_to=maybe(ENDS),
    track=maybe(WORDS),
    room=maybe(WORDS),
    entries=listed(
        st.builds(
            results.Entry,
            agenda=AT_AGENDA,
            item=maybe(LABELS),
            title=WORDS,
            continued=st.booleans(),
            line=LINES,
        )
    ),
)
EVENTS = st.builds(
    results.SideEvent,
    date=maybe(DAYS),
    start=maybe(STARTS),
    end=maybe(ENDS),
    room=maybe(WORDS),
    title=WORDS,
    organizers=listed(WORDS),
    description=maybe(WORDS),
    refreshments=st.sampled_from([None, "before", "after", "during"]),
    panels=listed(
        st.builds(results.Panel, label=WORDS, organizers=listed(WORDS), title=WORDS), 3
    ),
    line=LINES,
)
READINGS = st.builds(
    Reading,
    kind=st.sampled_from(results.KINDS),
    language=st.sampled_from(["en", "fr", "zh", "ar"]),
    symbol=maybe(SYMBOLS),
    document_date=maybe(DAYS),
    agendas=listed(AGENDAS, 2),
    joint_items=listed(
        listed(st.builds(results.JointItem, agenda=st.integers(0, 2), item=LABELS)), 2
    ),
    title=maybe(WORDS),
    place=maybe(st.builds(results.Place, city=maybe(WORDS))),
    dates=maybe(st.builds(results.Days, start=DAYS, end=DAYS)),
    footnotes=listed(
        st.builds(results.Footnote, mark=st.sampled_from(["¹", "*"]), text=WORDS), 2
    ),
    organization_of_work=listed(SITTINGS),
    side_events=listed(EVENTS),
    documents=listed(
        st.builds(
            results.ItemDocument,
            agenda=st.integers(0, 2),
            item=LABELS,
            title=WORDS,
            symbols=listed(SYMBOLS),
            line=LINES,
        )
    ),
)
MEETINGS = st.builds(
    results.Meeting,
    title=st.sampled_from(["Working Group on Firearms", "Joint meeting", "x" * 400]),
    ordinal=st.sampled_from([None, 10, 11, 0, 10**9]),
    start=maybe(DAYS),
    end=maybe(DAYS),
    place=maybe(WORDS),
    precision=st.sampled_from([None, "day", "week", "month", "year", "hour"]),
    status=st.sampled_from(["confirmed", "tentative", "postponed", "cancelled", "?"]),
    original_dates=maybe(st.builds(results.Days, start=DAYS, end=DAYS)),
    line=LINES,
)
MANY = settings(
    max_examples=25,
    # Rows make every example slow, so that making a failure smaller would take long.
    phases=[Phase.generate],
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)


def imported(reading: Reading, choices) -> bool:
    """Import; whether it was. A second time nothing is left to be written."""
    arguments = {"source": "any", "by": make_user(), "at": AT}
    before = rows()
    planned = plan(reading, choices)
    assert rows() == before
    try:
        import_reading(reading=reading, choices=choices, **arguments)
    except Refused as refused:
        sentence = str(refused)
    else:
        return planned.refusals == []
    assert rows() == before
    # Whatever the database would refuse was seen before it was asked.
    assert not sentence.startswith("The database refuses")
    return False


def rows() -> list[int]:
    models = [Session, Agenda, AgendaItem, ImportedRow]
    return [each.objects.count() for each in models]


@MANY
@given(reading=READINGS)
def test_any_reading_is_imported_twice_or_refused(reading):
    Session.objects.all().delete()
    body = make_body(name_en="Working Group on Firearms")
    session = make_session(body=body, published=False)
    choices = choices_for(session)

    if imported(reading, choices):
        again = import_reading(
            reading=reading, choices=choices, source="", by=make_user(), at=AT
        )
        assert [row for row in again.rows if row.state in {"new", "changed"}] == []


@MANY
@given(meetings=st.lists(MEETINGS, max_size=4))
def test_any_list_of_meetings_is_imported_or_refused(meetings):
    reading = Reading(kind="calendar", meetings=meetings)

    imported(reading, match(reading).choices())
