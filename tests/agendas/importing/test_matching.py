"""Which body and which session a document means."""

import datetime as dt

import pytest

from agendas.importing.choices import AgendaChoice, MeetingChoice, NewSession
from agendas.importing.kinds import is_joint, kind_of
from agendas.importing.matching import match
from agendas.importing.plan import plan
from agendas.reading.results import Agenda, Days, Meeting, Place, Reading
from meetings.models import Body
from tests.agendas.importing.rows import choices_for, english
from tests.factories import make_body, make_session, make_venue

pytestmark = pytest.mark.django_db
DAYS = Days(dt.date(2026, 5, 18), dt.date(2026, 5, 19))


def firearms(**fields) -> Body:
    body = make_body(
        name_en="Working Group on Firearms",
        name_fr="Groupe de travail sur les armes à feu",
        slug="firearms",
        symbol_series="CTOC/COP/WG.6",
        acronym="WGFA",
        **fields,
    )
    body.aliases.create(name="Firearms Group of Experts")
    return body


def reading_of(name: str | None, **fields) -> Reading:
    agenda = Agenda(name, fields.pop("ordinal", None))
    return Reading(**{"agendas": [agenda], "dates": DAYS} | fields)


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("Working Group on Firearms", "by its name"),
        ("WORKING GROUP ON FIREARMS", "by its name"),
        ("Groupe de travail sur les armes à feu", "by its name"),
        ("Firearms Group of Experts", "by another of its names"),
        ("WGFA", "by another of its names"),
        (
            "Open-ended Intergovernmental Working Group on Firearms",
            "by a name almost the same",
        ),
        (
            "Tenth meeting of the Working Group on Firearms",
            "its name stands in the text",
        ),
    ],
)
def test_a_body_is_found_by_each_of_its_names(name, reason):
    body = firearms()
    make_body(name_en="Working Group on Migrants")

    [agenda] = match(reading_of(name)).agendas

    assert [(each.body, each.reason) for each in agenda.bodies] == [(body, reason)]


def test_the_symbol_goes_before_the_name():
    body = firearms()
    named = make_body(name_en="Working Group on Migrants")

    found = match(
        reading_of("Working Group on Migrants", symbol="CTOC/COP/WG.6/2026/1")
    )

    assert [each.body for each in found.agendas[0].bodies] == [body, named]


def test_two_agendas_without_names_go_by_the_joint_symbol_and_not_by_one_title():
    first = firearms()
    second = make_body(name="Working Group on Migrants", symbol_series="CTOC/COP/WG.7")
    reading = Reading(
        kind="annotated_agenda",
        title="Agendas of the Working Group on Migrants",
        symbol="CTOC/COP/WG.6/2026/1–CTOC/COP/WG.7/2026/1",
        agendas=[Agenda(), Agenda()],
    )

    found = match(reading).agendas

    assert [each.body.body for each in found] == [first, second]


def test_a_body_that_nobody_knows_is_reported_and_not_made():
    found = match(reading_of("Working Group on Piracy"))

    assert found.agendas[0].bodies == []
    assert found.agendas[0].unknown == "Working Group on Piracy"
    assert found.choices().session is None
    assert not Body.objects.exists()


def test_a_session_is_found_by_body_and_number_whatever_its_days():
    body = firearms()
    wanted = make_session(body=body, ordinal=10, first_day=dt.date(2026, 9, 1))
    make_session(body=body, ordinal=9, first_day=DAYS.start)

    found = match(reading_of("Working Group on Firearms", ordinal=10))

    assert found.sessions[0].session == wanted
    assert found.choices().session == wanted.pk
    assert found.choices().agendas == (AgendaChoice(body.pk),)


def test_a_resumed_session_is_not_the_session_that_it_resumes():
    body = firearms()
    make_session(body=body, ordinal=10)
    resumed = make_session(
        body=body, ordinal=10, kind="resumed", first_day=dt.date(2026, 9, 1)
    )
    reading = Reading(
        kind="calendar",
        meetings=[
            Meeting(
                title="Resumed 10th meeting of the Working Group on Firearms",
                ordinal=10,
                start=dt.date(2026, 9, 1),
                end=dt.date(2026, 9, 2),
                place=None,
                precision="day",
                status="confirmed",
                original_dates=None,
                line=3,
            )
        ],
    )

    [row] = match(reading).meetings

    assert row.choice() == MeetingChoice(session=resumed.pk, kind="resumed")


def test_a_session_that_is_not_there_is_offered_as_new():
    firearms()
    venue = make_venue(city="Doha")

    found = match(
        reading_of("Working Group on Firearms", ordinal=10, place=Place(city="Doha"))
    )

    new = NewSession(DAYS.start, DAYS.end, venue=venue.pk)
    assert (found.sessions, found.new, found.choices().session) == ([], new, new)


def test_two_bodies_share_the_joint_session_where_there_is_one():
    one = firearms()
    other = make_body(name_en="Working Group on Migrants")
    make_session(body=other, ordinal=3, first_day=dt.date(2026, 5, 20))
    joint = make_session(bodies=[one, other], ordinal=10, first_day=DAYS.start)
    reading = Reading(
        agendas=[Agenda(one.name, 10), Agenda(other.name, 10)], dates=DAYS
    )

    choices = match(reading).choices()

    assert choices.session == joint.pk
    assert choices.agendas == (AgendaChoice(one.pk), AgendaChoice(other.pk))


def test_two_bodies_keep_their_own_sessions_where_those_are_there():
    one = firearms()
    other = make_body(name_en="Working Group on Migrants")
    first = make_session(body=one, ordinal=10, first_day=DAYS.start)
    second = make_session(body=other, ordinal=3, first_day=DAYS.start)
    reading = Reading(agendas=[Agenda(one.name, 10), Agenda(other.name, 3)], dates=DAYS)

    choices = match(reading).choices()

    assert choices.session == first.pk
    assert choices.agendas == (
        AgendaChoice(one.pk),
        AgendaChoice(other.pk, second.pk),
    )


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("Resumed 8th session of the Review Group", "resumed"),
        ("Reprise de la huitième session", "resumed"),
        ("第八届会议续会", "resumed"),
        ("Reconvened twenty-sixth session", "reconvened"),
        ("First intersessional meeting", "intersessional"),
        ("Предсессионные консультации", "pre_sessional"),
        ("Eighth session", "regular"),
    ],
)
def test_kind_of_reads_the_kind_from_the_title(title, kind):
    assert kind_of(title) == kind


def test_is_joint_reads_six_languages():
    titles = ["Joint meeting", "Réunion conjointe", "Совместное заседание", "联合会议"]

    assert [is_joint(each) for each in [*titles, "Meeting"]] == [True] * 4 + [False]


def test_a_document_in_a_session_of_other_bodies_is_doubted(session):
    other = make_body(name_en="Working Group on Lamps")
    wrong = choices_for(session).with_changes(agendas=(AgendaChoice(other.pk),))

    doubts = [each.sentence for each in plan(english(), wrong).problems]

    name = session.name
    assert doubts == [
        f"The document is of “Working Group on Lamps”, which does not hold “{name}” so "
        "far. Is it the right session?"
    ]
    assert plan(english(), choices_for(session)).problems == []
