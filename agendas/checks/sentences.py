"""The sentences of the findings: English here, other languages by a translator.

A place in a sentence is named, so that a translation may change the order.
"""

import datetime as dt
from collections.abc import Callable

from agendas.checks.records import Finding
from meetings.sentences import gettext_noop

SENTENCES = {
    "item_never_taken_up": gettext_noop(
        "No sitting takes up item %(number)s, “%(title)s”."
    ),
    "more_sittings_than_allotted": gettext_noop(
        "Sittings planned: %(planned)d. Meetings allotted: %(allotted)d."
    ),
    "sitting_ends_before_it_starts": gettext_noop(
        "The sitting of %(start)s does not end after it starts."
    ),
    "sitting_crosses_midnight": gettext_noop(
        "The sitting of %(start)s ends on another day, %(end)s."
    ),
    "sitting_outside_session": gettext_noop(
        "The sitting of %(start)s is outside the session’s days, %(first)s to %(last)s."
    ),
    "sitting_on_rest_day": gettext_noop("The sitting of %(start)s is on a weekend."),
    "sitting_on_holiday": gettext_noop(
        "The sitting of %(start)s is on a United Nations holiday, %(holiday)s."
    ),
    "session_on_rest_day": gettext_noop(
        "The session begins or ends on a weekend, on %(day)s."
    ),
    "session_on_holiday": gettext_noop(
        "A day of the session, %(day)s, is a United Nations holiday, %(holiday)s."
    ),
    "remote_sitting_too_long": gettext_noop(
        "The sitting of %(start)s is held online or in hybrid form and takes more "
        "than two hours."
    ),
    "continued_where_it_began": gettext_noop(
        "Item %(number)s, “%(title)s”, is continued in the sitting of %(start)s, in "
        "which it begins: perhaps this row opens the next sitting."
    ),
    "continued_before_it_began": gettext_noop(
        "The sitting of %(start)s continues item %(number)s, “%(title)s”, which no "
        "earlier row takes up."
    ),
    "opening_not_first": gettext_noop(
        "Item %(other_number)s is taken up before item %(number)s, “%(title)s”, which "
        "opens the session."
    ),
    "report_not_last": gettext_noop(
        "Item %(other_number)s is taken up after item %(number)s, “%(title)s”, which "
        "ends the session."
    ),
    "opening_differs": gettext_noop(
        "The annotation of item %(number)s has the session opened on %(said)s, the "
        "timetable on %(start)s."
    ),
    "date_differs": gettext_noop(
        "The annotation of item %(number)s, “%(title)s”, names %(day)s; the timetable "
        "does not take the item up on that day."
    ),
    "document_not_listed": gettext_noop(
        "The annotation of item %(number)s cites %(symbol)s, which no list of "
        "documents has."
    ),
    "title_differs": gettext_noop(
        "The timetable calls item %(number)s “%(printed)s”, the agenda “%(title)s”."
    ),
    "joint_item_of_one_body_only": gettext_noop(
        "The sitting of %(start)s takes up “%(title)s” as item %(number)s of one "
        "agenda; it is also item %(missing)s of another."
    ),
    "room_taken_twice": gettext_noop(
        "%(room)s is taken twice on %(start)s: by “%(first)s” and by “%(second)s”."
    ),
    "sessions_overlap": gettext_noop(
        "“%(title)s” overlaps with “%(other)s” of %(first)s to %(last)s, a session of "
        "a related body."
    ),
}

# Worth a look, but often right: short titles in a timetable are common practice, and
# annotations tell of other meetings and of documents of earlier years.
HINTS = frozenset(
    {"continued_where_it_began", "title_differs", "date_differs"}
    | {"document_not_listed"}
)


def message(
    finding: Finding,
    *,
    translate: Callable[[str], str] = str,
    display: Callable[[object], object] | None = None,
) -> str:
    """The sentence of `finding`; `translate` is given the English one with its gaps,
    `display` each value (a date or a moment is one of them) before it fills a gap.
    """
    show = display or display_in_english
    values = {name: show(value) for name, value in finding.values.items()}
    sentence = translate(SENTENCES[finding.code]) % values
    # "10 a.m." at the end has the full stop already.
    return sentence[:-1] if sentence.endswith("..") else sentence


def display_in_english(value: object) -> object:
    """Days and moments as the UN prints them, "29 May 2023, 3.30 p.m."; else `value`.

    Source: United Nations Editorial Manual, "Numbers, dates and time".
    """
    if isinstance(value, dt.datetime):
        return f"{_day(value)}, {_time(value)}"
    if isinstance(value, dt.date):
        return _day(value)
    return value


def _day(day: dt.date) -> str:
    return f"{day.day} {day:%B} {day.year}"


def _time(moment: dt.datetime) -> str:
    if moment.minute == 0 and moment.hour in {0, 12}:
        return "noon" if moment.hour else "midnight"
    minutes = f".{moment.minute:02}" if moment.minute else ""
    half = "a.m." if moment.hour < 12 else "p.m."
    return f"{moment.hour % 12 or 12}{minutes} {half}"
