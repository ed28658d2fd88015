"""The programme's own documents give the rows that its files have, where both tell.

The files keep what a person has added to the documents: summaries for annotations, the
column and the title of a sitting inside a conference, joint sub-items. These are left
out here.
"""

import datetime as dt
from pathlib import Path

import pytest
from django.conf import settings
from django.db import transaction

from agendas.importing.applying import import_reading
from agendas.importing.choices import AgendaChoice
from agendas.importing.matching import match
from agendas.loading import load_programme
from agendas.loading.reading import read_programme
from agendas.loading.rows import Rows
from agendas.loading.writing_meetings import (
    write_bodies,
    write_organizers,
    write_venues,
)
from agendas.models import Agenda, AgendaItem, Annotation
from agendas.reading import Reading, read_file
from meetings.models import Session
from tests.agendas.importing.rows import (
    AT,
    document_rows,
    item_rows,
    side_event_rows,
    sitting_rows,
)
from tests.factories import make_user

SEEDS = [parent / "shared" / "seeds" for parent in Path(__file__).parents[4:6]]
FIXTURES = Path(settings.BASE_DIR) / "fixtures"
NOW = dt.datetime(2026, 6, 1, 8, 0, tzinfo=dt.UTC)
IC, TA = "untoc-wg-international-cooperation", "untoc-wg-technical-assistance"
AGENDAS = {1: f"{TA}-14", 2: f"{IC}-13-{TA}-13", 3: f"{TA}-2012-10"}
CONFERENCE = "untoc-cop-6"

pytestmark = pytest.mark.django_db


def seed(number: int) -> Reading:
    folder = next(filter(Path.is_dir, SEEDS), None)
    if folder is None:
        pytest.skip("the programme's own documents are kept beside the project")
    [path] = folder.glob(f"{number:03}_*.txt")
    return read_file(path.name, path.read_bytes())


@pytest.fixture(scope="module")
def files(django_db_setup, django_db_blocker):
    """What the programme's files have of each session."""
    if not any(map(Path.is_dir, SEEDS)):
        pytest.skip("the programme's own documents are kept beside the project")
    with django_db_blocker.unblock(), transaction.atomic():
        load_programme(FIXTURES, now=NOW)
        slugs = [*AGENDAS.values(), CONFERENCE]
        found = {slug: rows_of(Session.objects.get(slug=slug)) for slug in slugs}
        found[2017] = calendar_rows()
        transaction.set_rollback(True)
    return found


@pytest.fixture
def frame():
    """Bodies, places and organizers, and not one session."""
    programme, rows = read_programme(FIXTURES), Rows(overwrite=False)
    venues = write_venues(programme, rows)
    write_bodies(programme, venues, rows, at=AT)
    write_organizers(programme, rows)


def rows_of(session: Session) -> dict:
    texts = Annotation.objects.filter(item__agenda__convening__session=session)
    where = "item__agenda__convening__body__slug"
    return {
        "slug": session.slug,
        "days": (session.first_day, session.last_day),
        "convenings": list(
            session.convenings.values_list("body__slug", "ordinal", "unit")
        ),
        "items": item_rows(session),
        "annotated": set(texts.values_list(where, "item__number")),
        "documents": document_rows(session),
        "sittings": sitting_rows(session),
        "side events": side_event_rows(session),
    }


def calendar_rows() -> set[tuple]:
    """Who meets when in 2017, for how sure, of what kind."""
    sessions = Session.objects.in_year(2017).with_bodies()
    return {
        (
            tuple(sorted((c.body.slug, c.ordinal) for c in session.convenings.all())),
            session.kind,
            session.first_day,
            session.last_day,
            session.status,
        )
        for session in sessions
    }


def imported(reading: Reading, choices=None) -> Session | None:
    """The session that a new database has after the import."""
    plan = import_reading(
        reading=reading,
        choices=choices or match(reading).choices(),
        source="a seed",
        by=make_user(),
        at=AT,
    )
    assert plan.refusals == []
    return Session.objects.first()


@pytest.mark.parametrize("number", AGENDAS)
@pytest.mark.usefixtures("frame")
def test_an_annotated_agenda_gives_the_rows_of_the_files(number, files):
    session = imported(seed(number))

    expected = files[AGENDAS[number]]
    if number == 2:
        # Each group words the adoption of the joint report; the files have one of them.
        expected = expected | {"annotated": expected["annotated"] | {(TA, "7")}}
    assert rows_of(session) == expected
    assert not session.is_public


@pytest.mark.usefixtures("frame")
def test_the_joint_items_of_two_agendas_are_one():
    session = imported(seed(2))

    pairs = [
        sorted(
            (other.agenda.convening.body.slug, other.number)
            for other in item.joint_item.items.all()
        )
        for item in AgendaItem.objects.filter(
            agenda__convening__session=session,
            agenda__convening__position=0,
            joint_item__isnull=False,
        )
    ]
    assert pairs == [
        [(IC, "1"), (TA, "1")],
        [(IC, "1 (a)"), (TA, "1 (a)")],
        [(IC, "1 (b)"), (TA, "1 (b)")],
        [(IC, "3"), (TA, "2")],
        [(IC, "4"), (TA, "6")],
        [(IC, "5"), (TA, "7")],
    ]


@pytest.mark.usefixtures("frame")
def test_a_programme_gives_the_sittings_and_side_events_of_the_files(files):
    """Its rows bear numbers; they find their items once an agenda has come."""
    reading, expected = seed(4), files[CONFERENCE]
    session = imported(reading)
    before = sitting_rows(session)
    agenda = Agenda.objects.create(convening=session.convenings.get())
    for position, (number, title, *_rest) in enumerate(expected["items"]):
        agenda.items.create(number=number, title_en=title, position=position)

    imported(reading)

    first = [title for _body, _number, title in before[0][2]]
    assert first[0] == "1 (a) Opening of the session"
    made = sitting_rows(session)
    assert [row for row in made if row[2][0][0]] == expected["sittings"]
    assert side_event_rows(session) == expected["side events"]
    # Other bodies' meetings beside the plenary are kept as the programme words them.
    beside = [row[2] for row in made if not row[2][0][0]]
    assert len(beside) == 6
    assert {len(entries) for entries in beside} == {1}


@pytest.mark.usefixtures("frame")
def test_a_calendar_gives_the_sessions_of_the_files(files):
    imported(seed(0))

    made = calendar_rows()

    assert len(made) == 9
    assert made - files[2017] == set()


@pytest.mark.parametrize("number", [0, 1, 2, 3, 4])
@pytest.mark.usefixtures("frame")
def test_a_document_twice_changes_nothing(number):
    reading, by = seed(number), make_user()
    imported(reading)
    before = {model: list(model.objects.values()) for model in (Session, AgendaItem)}
    histories = [model.history.count() for model in (Session, AgendaItem, Agenda)]

    again = import_reading(
        reading=reading, choices=match(reading).choices(), source="", by=by, at=AT
    )

    assert not again.writes
    assert {m: list(m.objects.values()) for m in (Session, AgendaItem)} == before
    assert histories == [m.history.count() for m in (Session, AgendaItem, Agenda)]


@pytest.mark.usefixtures("frame")
def test_a_body_of_its_own_session_keeps_it():
    """Where each body of a joint document has a session, nothing is thrown together."""
    reading = seed(2)
    session = imported(reading)
    chosen = match(reading).choices()
    [ic, ta] = [each.body for each in chosen.agendas]
    other = Session.objects.create(
        slug="other", first_day=session.first_day, last_day=session.last_day
    )
    session.delete()
    main = Session.objects.create(
        slug="main", first_day=other.first_day, last_day=other.last_day
    )
    choices = chosen.with_changes(
        session=main.pk, agendas=(AgendaChoice(ic), AgendaChoice(ta, other.pk))
    )

    imported(reading, choices)

    assert [a.convening.session.slug for a in Agenda.objects.order_by("pk")] == [
        "main",
        "other",
    ]
    assert sitting_rows(main)
    assert other.joint_sittings.exists()
