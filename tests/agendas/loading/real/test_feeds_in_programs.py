"""Every feed of the programme, as four independent programs see it."""

import datetime as dt
from collections.abc import Iterable

import pytest
from django.test import Client
from django.utils.translation import gettext, override

from agendas.models import Sitting
from meetings.models import Body, Session, SideEvent
from meetings.publishing import Stamped
from tests.feeds.programs import PROGRAMS, Seen

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("loaded")]

LANGUAGES = {
    "en": "en",
    "fr": "fr",
    "es": "es",
    "ru": "ru",
    "zh": "zh-hans",
    "ar": "ar",
}
STATUSES = {
    "confirmed": "CONFIRMED",
    "postponed": "CONFIRMED",
    "tentative": "TENTATIVE",
    "tbc": "TENTATIVE",
    "cancelled": "CANCELLED",
}


def seen_of(entry: Stamped) -> Seen:
    """What a program must see of a row, told from the row alone."""
    session = entry if isinstance(entry, Session) else entry.session
    off = session.is_cancelled or getattr(entry, "is_cancelled", False)
    status = "CANCELLED" if off else STATUSES[session.status]
    if isinstance(entry, Session):
        times = entry.first_day, entry.last_day + dt.timedelta(days=1)
    else:
        times = entry.starts_at, entry.ends_at
    return Seen(
        uid=entry.uid,
        start=_shown(times[0]),
        end=_shown(times[1]),
        all_day=isinstance(entry, Session),
        status=status,
        sequence=max(entry.sequence, int(off)),
        location=_location(entry),
    )


def _shown(moment: dt.date | dt.datetime) -> str:
    if isinstance(moment, dt.datetime):
        return moment.astimezone(dt.UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    return moment.isoformat()


def _location(entry: Stamped) -> str:
    if isinstance(entry, Session):
        if entry.venue is None:
            return entry.get_mode_display() if entry.mode == "online" else ""
        place = ", ".join(filter(None, [str(entry.venue), entry.venue.country]))
        if entry.is_place_confirmed:
            return place
        return gettext("%(place)s (to be confirmed)") % {"place": place}
    room = entry.room_label if isinstance(entry, SideEvent) else str(entry.room or "")
    return ", ".join(filter(None, [room, str(entry.session.venue or "")]))


def rows_of(sessions: Iterable[Session]) -> list[Stamped]:
    """The public rows of sessions, each once."""
    sessions = list(sessions)
    sittings = Sitting.objects.published().of_sessions(sessions).with_entries()
    events = SideEvent.objects.published().filter(session__in=sessions).with_details()
    return [*sessions, *sittings, *events]


def feed(path: str) -> bytes:
    answer = Client().get(path)
    assert answer.status_code == 200, path
    return answer.content


def assert_all_see(program: str, feeds: dict[str, list[Stamped]], code: str) -> None:
    """Each feed has exactly these rows, whoever reads it."""
    texts = [feed(path) for path in feeds]

    seen = PROGRAMS[program](texts)

    with override(LANGUAGES[code]):
        expected = [sorted(map(seen_of, rows)) for rows in feeds.values()]
    assert [sorted(found) for found in seen] == expected


@pytest.mark.parametrize("program", PROGRAMS)
def test_the_feed_of_every_session_is_seen_as_it_is(program):
    sessions = Session.objects.published().with_bodies()
    feeds = {f"/en/sessions/{each.slug}.ics": rows_of([each]) for each in sessions}
    assert len(feeds) > 100

    assert_all_see(program, feeds, "en")


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("program", PROGRAMS)
def test_the_feed_of_a_year_is_seen_alike_in_every_language(program, code):
    """The year with the joint meeting, and that of the side events."""
    feeds = {
        f"/{code}/calendar.ics?year={year}&detail=agenda&side-events=1": rows_of(
            Session.objects.published().in_year(year).with_bodies()
        )
        for year in (2012, 2017, 2022)
    }

    assert_all_see(program, feeds, code)


@pytest.mark.parametrize("program", PROGRAMS)
def test_the_feed_of_every_body_is_seen_as_it_is(program):
    feeds = {}
    for body in Body.objects.all():
        below = [body, *body.children.all()]
        sessions = Session.objects.published().of_bodies(below).with_bodies()
        feeds[f"/en/bodies/{body.slug}.ics?from=1990-01-01"] = list(sessions)

    assert_all_see(program, feeds, "en")
