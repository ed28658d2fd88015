"""A list of meetings becomes sessions, each once however often the list comes."""

import datetime as dt

import pytest

from agendas.importing.applying import import_reading
from agendas.importing.choices import Choices, MeetingChoice
from agendas.importing.matching import match
from agendas.importing.results import Plan, Refused, State
from agendas.reading import read_text
from agendas.reading.results import Days, Meeting, Reading
from meetings.models import Body, Session
from tests.agendas.importing.rows import AT, states
from tests.factories import make_body, make_session, make_user, make_venue

pytestmark = pytest.mark.django_db


def row(title: str, first: str | None, last: str | None = None, **fields) -> Meeting:
    made_up = {
        "ordinal": None,
        "start": dt.date.fromisoformat(first) if first else None,
        "end": dt.date.fromisoformat(last or first) if first else None,
        "place": None,
        "precision": "day",
        "status": "confirmed",
        "original_dates": None,
        "line": 5,
    }
    return Meeting(title=title, **made_up | fields)


def imported(*meetings: Meeting, choices: Choices | None = None) -> Plan:
    reading = Reading(kind="calendar", meetings=list(meetings))
    return imported_reading(reading, choices)


def imported_reading(reading: Reading, choices: Choices | None = None) -> Plan:
    return import_reading(
        reading=reading,
        choices=choices or match(reading).choices(),
        source="a list",
        by=make_user(),
        at=AT,
    )


def facts() -> list[tuple]:
    return [
        (
            each.slug,
            each.kind,
            f"{each.first_day} {each.last_day}",
            each.precision,
            each.status,
        )
        for each in Session.objects.all()
    ]


@pytest.fixture
def firearms() -> Body:
    return make_body(slug="firearms", name_en="Working Group on Firearms")


TENTH = "Tenth meeting of the Working Group on Firearms"
RESUMED = "Resumed tenth meeting of the Working Group on Firearms"


def test_rows_become_draft_sessions_of_their_bodies(firearms):
    make_venue(city_en="Doha")

    imported(
        row(TENTH, "2027-05-18", "2027-05-19", ordinal=10, place="Doha"),
        row(RESUMED, "2027-11-01", "2027-11-30", precision="month", ordinal=10),
    )

    assert facts() == [
        ("firearms-10", "regular", "2027-05-18 2027-05-19", "day", "confirmed"),
        (
            "firearms-10-resumed",
            "resumed",
            "2027-11-01 2027-11-30",
            "month",
            "confirmed",
        ),
    ]
    first = Session.objects.first()
    assert (first.venue.city, first.is_public) == ("Doha", False)
    assert list(first.convenings.values_list("body", "ordinal")) == [(firearms.pk, 10)]


@pytest.mark.usefixtures("firearms")
@pytest.mark.parametrize("ordinal", [10, None])
def test_the_same_list_again_makes_nothing(ordinal):
    meetings = [row(TENTH, "2027-05-18", "2027-05-19", ordinal=ordinal)]
    imported(*meetings)

    again = imported(*meetings)

    assert Session.objects.count() == 1
    assert not again.writes


def test_a_choice_of_a_new_session_that_is_there_by_now_updates_it(firearms):
    """Two people review the same list; the second confirms what she saw before."""
    stale = Choices(meetings=(MeetingChoice(bodies=(firearms.pk,)),))
    meeting = row(TENTH, "2027-05-18", ordinal=10)
    imported(meeting, choices=stale)

    again = imported(meeting, choices=stale)

    assert Session.objects.count() == 1
    assert not again.writes


@pytest.mark.usefixtures("firearms")
def test_a_tentative_row_whose_days_moved_updates_its_session():
    imported(row(TENTH, "2027-05-18", "2027-05-19", ordinal=10, status="tentative"))

    made = imported(row(TENTH, "2027-06-01", "2027-06-02", ordinal=10))

    assert facts() == [
        ("firearms-10", "regular", "2027-06-01 2027-06-02", "day", "confirmed")
    ]
    assert states(made) == {"session:firearms-10": "changed"}


@pytest.mark.usefixtures("firearms")
def test_a_postponed_row_keeps_the_days_that_the_session_had():
    imported(row(TENTH, "2027-05-18", "2027-05-19", ordinal=10))

    imported(row(TENTH, "2027-06-01", "2027-06-02", ordinal=10, status="postponed"))

    session = Session.objects.get()
    assert session.first_day == dt.date(2027, 6, 1)
    assert session.original_first_day == dt.date(2027, 5, 18)
    assert session.original_last_day == dt.date(2027, 5, 19)
    again = imported(
        row(TENTH, "2027-06-01", "2027-06-02", ordinal=10, status="postponed")
    )
    assert not again.writes


@pytest.mark.usefixtures("firearms")
@pytest.mark.parametrize(
    "days",
    [
        {"first": "2027-05-18"},
        {
            "first": None,
            "original_dates": Days(dt.date(2027, 5, 18), dt.date(2027, 5, 18)),
        },
    ],
)
def test_a_new_postponed_row_with_one_day_is_entered_and_told(days):
    made = imported(row(TENTH, ordinal=10, status="postponed", **days))

    session = Session.objects.get()
    assert session.first_day == session.original_first_day == dt.date(2027, 5, 18)
    [problem] = made.problems
    assert "only one set of days is printed" in str(problem)


@pytest.mark.usefixtures("firearms")
def test_a_postponed_row_tells_the_days_before_itself():
    before = Days(dt.date(2027, 3, 1), dt.date(2027, 3, 2))

    made = imported(row(TENTH, "2027-06-01", status="postponed", original_dates=before))

    assert made.problems == []
    session = Session.objects.get()
    assert (session.original_first_day, session.original_last_day) == (
        before.start,
        before.end,
    )


def test_days_that_were_corrected_by_hand_are_kept(firearms):
    session = make_session(body=firearms, ordinal=10, published=False)

    made = imported(row(TENTH, "2027-06-01", ordinal=10))

    assert [each.key for each in made.in_state(State.KEPT)] == [
        f"session:{session.slug}"
    ]
    session.refresh_from_db()
    assert session.first_day == dt.date(2026, 5, 18)


@pytest.mark.usefixtures("firearms")
def test_a_row_that_stands_twice_is_entered_once():
    meeting = row(TENTH, "2027-05-18", ordinal=10)

    made = imported(meeting, meeting)

    assert Session.objects.count() == 1
    assert "stands twice" in str(made.problems[0])


def test_a_row_without_body_or_days_is_left_out_and_said(firearms):
    made = imported(row("Seminar", "2027-05-18"), row(TENTH, None, ordinal=10))

    assert not Session.objects.exists()
    assert [str(each) for each in made.problems] == [
        "Line 5: “Seminar” is left out: choose its body or its session.",
        f"Line 5: “{TENTH}” is left out: choose its body or its session.",
    ]


def test_a_meeting_of_a_name_of_its_own_keeps_it_and_is_known_again(firearms):
    meeting = row("Training for focal points", "2027-05-18")
    choice = MeetingChoice(
        bodies=(firearms.pk,), kind="training", title="Training for focal points"
    )

    imported(meeting, choices=Choices(meetings=(choice,)))

    assert Session.objects.get().title_en == "Training for focal points"
    again = imported(meeting)
    assert Session.objects.count() == 1
    assert not again.writes


def test_two_bodies_meet_in_one_session():
    one = make_body(slug="one", name_en="Working Group on Migrants")
    other = make_body(slug="other", name_en="Working Group on Firearms")
    title = "Joint meeting of the Migrants and Firearms Working Groups"

    imported(row(title, "2027-05-18"))

    session = Session.objects.get()
    assert {each.body for each in session.convenings.all()} == {one, other}
    assert not imported(row(title, "2027-05-18")).writes


@pytest.mark.usefixtures("firearms")
@pytest.mark.parametrize(
    ("days", "sentence"),
    [
        (("1890-05-18",), "The years go from 1945 to 2100."),
        (("2027-05-18", "2028-05-20"), "It lasts longer than a year."),
    ],
)
def test_days_that_no_database_takes_are_refused_and_nothing_is_written(days, sentence):
    with pytest.raises(Refused) as raised:
        imported(row(TENTH, "2027-05-18", ordinal=10), row(RESUMED, *days))

    assert str(raised.value) == f"Line 5: {RESUMED}: {sentence}"
    assert not Session.objects.exists()


LIST = """\
Calendar of meetings, 2031

Commission on Lamps
Pre-sessional consultations: 9 May 2031
Thirty-ninth session, Vienna, 12–16 May 2031
Reconvened thirty-ninth session, 4 and 5 December 2031
Working Group on Wicks, 2–4 June 2031
Workshop on oil, 5 June 2031

Conference of the Parties to the Bell Convention
Fifteenth session of the Conference of the Parties, 13–17 October 2031

Council of Ringers
Third session, 3–7 November 2031
"""


def test_a_row_that_names_no_body_is_of_the_one_above_it():
    commission = make_body(name_en="Commission on Lamps")
    bells = make_body(name_en="Conference of the Parties to the Bell Convention")

    found = match(read_text(LIST))

    rows = {
        each.meeting.title: (choice.bodies, choice.kind)
        for each, choice in zip(found.meetings, found.choices().meetings, strict=True)
    }
    assert rows == {
        "Pre-sessional consultations": ((commission.pk,), "pre_sessional"),
        "Thirty-ninth session": ((commission.pk,), "regular"),
        "Reconvened thirty-ninth session": ((commission.pk,), "reconvened"),
        # These have names of their own, and the last is below an unknown one.
        "Working Group on Wicks": ((), "regular"),
        "Workshop on oil": ((), "regular"),
        "Fifteenth session of the Conference of the Parties": ((bells.pk,), "regular"),
        "Third session": ((), "regular"),
    }


def test_a_list_with_bodies_above_its_rows_makes_nothing_twice():
    make_body(slug="lamps", name_en="Commission on Lamps")
    make_body(slug="bells", name_en="Conference of the Parties to the Bell Convention")
    reading = read_text(LIST)

    imported_reading(reading)
    again = imported_reading(reading)

    assert [each.slug for each in Session.objects.order_by("first_day")] == [
        *("lamps-2031-05-pre-sessional", "lamps-39", "bells-15", "lamps-39-reconvened"),
    ]
    assert {each.state for each in again.rows} == {State.UNCHANGED}
