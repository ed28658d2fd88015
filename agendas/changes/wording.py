"""What a change of a session was, in sentences of the language of the moment.

    Moved from 7–8 November 2026 (tentative) to 9–10 November 2026.

Nothing is asked of the database: a change holds all its facts.
"""

import datetime as dt
from collections.abc import Callable, Iterable, Iterator
from itertools import groupby
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from agendas.changes.lines import (
    Line,
    days_text,
    join,
    moment,
    say,
    span,
    status_text,
    stored,
)
from agendas.changes.part_wording import PART_KINDS
from meetings.dates import Precision, Span, format_day, format_span
from meetings.templatetags.display import language_names, page_language
from meetings.vocabulary import Mode, Status

# More of one kind at once are told by their number.
FEW = 5
MAX_LINES = 20

Difference = dict[str, Any]


def lines_of(differences: Iterable[Difference]) -> list[Line]:
    """The sentences on one change, at most twenty and a last one on the rest."""
    lines: list[Line] = []
    for kind, found in groupby(differences, lambda each: each["kind"]):
        same = list(found)
        if len(same) > FEW and kind in MANY:
            lines.append(_many(kind, same))
        else:
            lines += [line for each in same for line in _sentences(each)]
    if len(lines) <= MAX_LINES:
        return lines
    left = len(lines) - MAX_LINES
    rest = ngettext("And {count} more change", "And {count} more changes", left)
    return [*lines[:MAX_LINES], say(rest, count=str(left))]


def _sentences(difference: Difference) -> Iterator[Line]:
    """Of a kind that a newer version of the program wrote nothing can be said."""
    write = KINDS.get(difference["kind"])
    if write is not None:
        yield from write(difference)


def _announced(each: Difference) -> Iterator[Line]:
    after = each["after"]
    yield say(_("New in the calendar: {facts}"), facts=_facts(after))


def _withdrawn(each: Difference) -> Iterator[Line]:
    before = each["before"]
    yield say(
        _("Withdrawn: it is no longer announced (before: {facts})"),
        facts=_facts(before),
    )


def _facts(facts: dict[str, Any]) -> Line:
    return join(days_text(facts), _place(facts))


def _days(each: Difference) -> Iterator[Line]:
    before, after = each["before"], each["after"]
    values = {"before": days_text(before), "after": days_text(after)}
    if after["status"] == Status.CANCELLED:
        yield say(_("Cancelled; it was to be held {before}"), **values)
    elif after["status"] == Status.POSTPONED != before["status"]:
        yield say(_("Postponed from {before} to {after}"), **values)
    elif _is_known(after) and not _is_known(before):
        yield say(_("The dates are set: {after} (before: {before})"), **values)
    elif _is_known(before) and not _is_known(after):
        yield say(_("The dates are open again: {after} (before: {before})"), **values)
    else:
        yield say(_("Moved from {before} to {after}"), **values)


def _is_known(facts: dict[str, Any]) -> bool:
    return span(facts).precision == Precision.DAY


def _status(each: Difference) -> Iterator[Line]:
    before, after = each["before"]["status"], each["after"]["status"]
    days = format_span(span(each["after"]), page_language())
    values = {"before": status_text(before), "after": status_text(after), "days": days}
    if after == Status.CANCELLED:
        yield say(_("Cancelled; it was to be held {before}"), before=days)
    elif before == Status.CANCELLED:
        yield say(_("To be held after all: {days} ({after})"), **values)
    elif after == Status.CONFIRMED:
        yield say(_("Confirmed for {days} (before: {before})"), **values)
    else:
        yield say(_("Now {after} for {days} (before: {before})"), **values)


def _place_changed(each: Difference) -> Iterator[Line]:
    before, after = each["before"], each["after"]
    values = {"before": _place(before), "after": _place(after)}
    if before["place"] is None:
        yield say(_("Place: {after}"), **values)
    elif after["place"] is None:
        yield say(_("The place is open again (before: {before})"), **values)
    elif before["place"]["en"] != after["place"]["en"]:
        yield say(_("Place changed from {before} to {after}"), **values)
    elif after["place_confirmed"]:
        yield say(_("Place confirmed: {after}"), **values)
    else:
        yield say(_("Place no longer confirmed: {after}"), **values)


def _place(facts: dict[str, Any]) -> Line:
    place = stored(facts["place"])
    if not place or facts["place_confirmed"]:
        return place
    return say(_("{place} (to be confirmed)"), place=place)


def _renamed(each: Difference) -> Iterator[Line]:
    names = {key: stored(each[key]["names"]) for key in ("before", "after")}
    yield say(_("Renamed from “{before}” to “{after}”"), **names)


def _mode(each: Difference) -> Iterator[Line]:
    before, after = (_mode_text(each[key]["mode"]) for key in ("before", "after"))
    yield say(_("Format: {after} (before: {before})"), before=before, after=after)


def _mode_text(mode: str) -> str:
    return str(Mode(mode).label) if mode in Mode.values else _("To be determined")


def _registration(each: Difference) -> Iterator[Line]:
    before, after = (each[key]["registration"] for key in ("before", "after"))
    opens, closes, address = after
    if opens != before[0] and opens:
        yield say(_("Registration opens on {day}"), day=_day(opens))
    if closes != before[1] and closes:
        yield say(_("Registration closes on {day}"), day=_day(closes))
    if address != before[2] and address:
        yield say(_("Registration page: {address}"), address=address)
    taken_back = [
        old for old, new in zip(before, after, strict=True) if old and not new
    ]
    if taken_back:
        yield say(_("Dates or page of registration were taken back"))


def _day(text: str) -> str:
    return format_day(dt.date.fromisoformat(text), page_language())


def _webcast(each: Difference) -> Iterator[Line]:
    if address := each["after"]["webcast"]:
        yield say(_("Webcast: {address}"), address=address)
    else:
        yield say(_("The address of the webcast was taken back"))


def _website(each: Difference) -> Iterator[Line]:
    if address := each["after"]["website"]:
        yield say(_("Web page: {address}"), address=address)
    else:
        yield say(_("The address of the web page was taken back"))


def _languages(each: Difference) -> Iterator[Line]:
    if after := each["after"]["languages"]:
        yield say(_("Languages: {names}"), names=language_names(after))
    else:
        yield say(_("The languages are open again"))


def _remarks(each: Difference) -> Iterator[Line]:
    yield say(_("The remarks have changed"))


# Many at once


def _many(kind: str, same: list[Difference]) -> Line:
    return say(MANY[kind](len(same)), count=str(len(same)), which=_which(same))


def _which(same: list[Difference]) -> Line:
    """Symbols of documents, the first few; the days of sittings and side events."""
    subjects = [each["subject"] for each in same]
    if "symbol" in subjects[0]:
        return join(*(each["symbol"] for each in subjects[:FEW]), "…")
    days = [moment(each["starts"]).date() for each in subjects]
    return (format_span(Span(min(days), max(days)), page_language()),)


MANY: dict[str, Callable[[int], str]] = {
    "sitting_added": lambda n: ngettext(
        "{count} new sitting: {which}", "{count} new sittings: {which}", n
    ),
    "sitting_removed": lambda n: ngettext(
        "{count} sitting withdrawn: {which}", "{count} sittings withdrawn: {which}", n
    ),
    "side_event_added": lambda n: ngettext(
        "{count} new side event: {which}", "{count} new side events: {which}", n
    ),
    "side_event_removed": lambda n: ngettext(
        "{count} side event withdrawn: {which}",
        "{count} side events withdrawn: {which}",
        n,
    ),
    "document_added": lambda n: ngettext(
        "{count} new document: {which}", "{count} new documents: {which}", n
    ),
    "document_removed": lambda n: ngettext(
        "{count} document withdrawn: {which}", "{count} documents withdrawn: {which}", n
    ),
}

KINDS: dict[str, Callable[[Difference], Iterator[Line]]] = {
    "announced": _announced,
    "withdrawn": _withdrawn,
    "days": _days,
    "status": _status,
    "place": _place_changed,
    "renamed": _renamed,
    "mode": _mode,
    "registration": _registration,
    "webcast": _webcast,
    "website": _website,
    "languages": _languages,
    "remarks": _remarks,
    **PART_KINDS,
}
