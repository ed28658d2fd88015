"""A delegate's own programme of a session: the sittings and side events ticked.

It is kept in its address and nowhere else. What was ticked and withdrawn since is told
as such; what is added to the session changes no programme.
"""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.conf import settings
from django.db.models import Q, QuerySet
from django.http import QueryDict
from django.urls import reverse

from agendas.feed_entries import withdrawal_entry
from agendas.models import Sitting
from agendas.pages import parts_of
from agendas.pick_codes import Picks, row_key
from agendas.timetables import ShownSitting, local_day, shown_days, sittings_around
from meetings.models import Body, Session, SideEvent, Withdrawal

# What was ticked, in the query string of the page.
SITTING, SIDE_EVENT = "sitting", "event"


@dataclass(frozen=True)
class Row:
    """What can be ticked: a sitting or a side event, under the name of its box."""

    name: str
    key: str
    shown: ShownSitting | SideEvent
    is_picked: bool

    @property
    def at(self) -> Sitting | SideEvent:
        """What has the hours."""
        return self.shown if self.name == SIDE_EVENT else self.shown.sitting


@dataclass(frozen=True)
class Keys:
    """The public ids of all rows of a session by their keys, drafts included.

    Of two rows with the same key the older has it, whatever becomes of it.
    """

    sittings: dict[str, str]
    side_events: dict[str, str]

    def public_ids(self, picks: Picks) -> list[str]:
        named = [(self.sittings, picks.sittings), (self.side_events, picks.side_events)]
        return [ids[key] for ids, keys in named for key in sorted(keys) if key in ids]


def keys_of(session: Session | None, withdrawals: Iterable[Withdrawal]) -> Keys:
    """Of the rows of a session, of those held during it, and of what was withdrawn."""
    around = _around(session)
    rows = {
        "sitting": Sitting.objects.of_sessions(around),
        "sideevent": SideEvent.objects.filter(session=session),
    }
    found: dict[str, dict[str, str]] = {kind: {} for kind in rows}
    for kind, those in rows.items():
        for public_id in those.order_by("pk").values_list("public_id", flat=True):
            found[kind].setdefault(row_key(public_id), public_id)
    for each in withdrawals:
        found[each.kind].setdefault(row_key(public_id_of(each)), public_id_of(each))
    return Keys(found["sitting"], found["sideevent"])


def withdrawals_for(public_id: str, today: dt.date) -> list[Withdrawal]:
    """Parts of the sessions of its bodies that calendars are told to be off.

    Of its bodies, because a joint sitting is remembered under one session only, and
    the session itself may have been deleted.
    """
    around = _around(Session.objects.filter(public_id=public_id).first())
    uid = f"session-{public_id}@{settings.UID_DOMAIN}"
    bodies = Body.objects.filter(
        Q(convenings__session__in=around) | Q(withdrawals__uid=uid)
    )
    parts = Withdrawal.objects.filter(kind__in=["sitting", "sideevent"])
    return list(parts.not_over(today).filter(bodies__in=bodies).distinct())


def public_id_of(withdrawal: Withdrawal) -> str:
    """From its UID, as `Stamped.uid` makes it."""
    return withdrawal.uid.partition("-")[2].partition("@")[0]


def _around(session: Session | None) -> QuerySet[Session]:
    """The session and those held during it, drafts included."""
    if session is None:
        return Session.objects.none()
    return Session.objects.filter(Q(pk=session.pk) | Q(held_during=session))


def own_programme_page(
    session: Session, ticked: Picks, *, today: dt.date
) -> dict[str, Any]:
    """All that can be ticked by day, what is, and what of it is no longer announced."""
    withdrawals = withdrawals_for(session.public_id, today)
    keys = keys_of(session, withdrawals)
    days = _days(session, keys, ticked)
    picked = [(day, [row for row in rows if row.is_picked]) for day, rows in days]
    wanted = set(keys.public_ids(ticked))
    # What has been left by another session only goes on.
    wanted -= {row.at.public_id for _day, rows in picked for row in rows}
    off = [each for each in withdrawals if public_id_of(each) in wanted]
    return {
        "session": session,
        "parts": parts_of(session, public=True),
        "days": days,
        "picked_days": [(day, rows) for day, rows in picked if rows],
        "off": [withdrawal_entry(each, session.get_absolute_url()) for each in off],
        "picks": _known(session, [row for _day, rows in picked for row in rows], off),
    }


def page_address(session: Session, picks: Picks) -> str:
    """The page of these picks."""
    query = QueryDict(mutable=True)
    query.setlist(SITTING, sorted(picks.sittings))
    query.setlist(SIDE_EVENT, sorted(picks.side_events))
    address = reverse("agendas:own_programme", args=[session.slug])
    return f"{address}?{query.urlencode()}"


def _days(
    session: Session, keys: Keys, ticked: Picks
) -> list[tuple[dt.date, list[Row]]]:
    """The rows of each day, by their hours; at the same hours sittings first."""
    days: dict[dt.date, list[Row]] = {}
    for day, sittings in shown_days(sittings_around(session, public=True), session):
        for shown in sittings:
            key = row_key(shown.sitting.public_id)
            if keys.sittings.get(key) == shown.sitting.public_id:
                row = Row(SITTING, key, shown, key in ticked.sittings)
                days.setdefault(day, []).append(row)
    events = SideEvent.objects.published().filter(session=session).with_details()
    for event in events:
        key = row_key(event.public_id)
        if keys.side_events.get(key) == event.public_id:
            row = Row(SIDE_EVENT, key, event, key in ticked.side_events)
            days.setdefault(local_day(event), []).append(row)
    return [
        (day, sorted(days[day], key=lambda row: row.at.starts_at))
        for day in sorted(days)
    ]


def _known(session: Session, rows: list[Row], off: list[Withdrawal]) -> Picks:
    """What was ticked and is or was public; a draft is as if it were not there."""
    named = [(row.name, row.key) for row in rows]
    for each in off:
        name = SITTING if each.kind == "sitting" else SIDE_EVENT
        named.append((name, row_key(public_id_of(each))))
    return Picks(
        session.public_id,
        frozenset(key for name, key in named if name == SITTING),
        frozenset(key for name, key in named if name == SIDE_EVENT),
    )
