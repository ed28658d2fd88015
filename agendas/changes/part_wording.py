"""What changed of sittings, side events, agendas and documents, in sentences."""

from collections.abc import Callable, Iterator
from typing import Any

from django.utils.translation import gettext as _

from agendas.changes.lines import (
    Line,
    Stored,
    day_text,
    hours_text,
    join,
    say,
    stored,
    when_text,
)
from agendas.vocabulary import AgendaStage, Track
from meetings.templatetags.display import language_names

Difference = dict[str, Any]
Write = Callable[[Difference], Iterator[Line]]

# Of one agenda; beyond that it is told that its items have changed.
FEW_ITEMS = 5


def _subject(each: Difference) -> Line:
    """A sitting by day, hours and title; a side event by title, day and hours."""
    facts = each["subject"]
    track = facts.get("track", Track.PLENARY)
    column = str(Track(track).label) if track != Track.PLENARY else ""
    if each["kind"].startswith("side_event"):
        return join(stored(facts["names"]), when_text(facts))
    return join(when_text(facts), column, _named(facts))


def _named(facts: dict[str, Any]) -> Line:
    return stored(facts["names"]) if facts["names"]["en"] else ()


def _saying(sentence: Callable[[], str]) -> Write:
    """One sentence on the subject alone."""

    def write(each: Difference) -> Iterator[Line]:
        yield say(sentence(), subject=_subject(each))

    return write


def _added(sentence: Callable[[], str]) -> Write:
    """With the room, which is news as well."""

    def write(each: Difference) -> Iterator[Line]:
        subject = join(_subject(each), stored(each["subject"]["room"]))
        yield say(sentence(), subject=subject)

    return write


def _status(off: Callable[[], str], on: Callable[[], str]) -> Write:
    def write(each: Difference) -> Iterator[Line]:
        sentence = off() if each["after"]["cancelled"] else on()
        yield say(sentence, subject=_subject(each))

    return write


def _sitting_time(each: Difference) -> Iterator[Line]:
    before, after = each["before"], each["after"]
    if day_text(before) == day_text(after):
        yield say(
            _("Sitting on {day} moved from {before} to {after}"),
            day=day_text(before),
            before=hours_text(before),
            after=hours_text(after),
        )
    else:
        yield say(
            _("Sitting moved from {before} to {after}"),
            before=when_text(before),
            after=when_text(after),
        )


def _side_event_time(each: Difference) -> Iterator[Line]:
    yield say(
        _("Side event moved from {before} to {after}: {title}"),
        before=when_text(each["before"]),
        after=when_text(each["after"]),
        title=stored(each["subject"]["names"]),
    )


def _room(each: Difference) -> Iterator[Line]:
    before, after = (stored(each[key]["room"]) for key in ("before", "after"))
    values = {"subject": _subject(each), "before": before, "after": after}
    if not before:
        yield say(_("Room of {subject}: {after}"), **values)
    elif not after:
        yield say(_("Room of {subject}: open again (before: {before})"), **values)
    else:
        yield say(_("Room of {subject}: {after} (before: {before})"), **values)


def _programme(each: Difference) -> Iterator[Line]:
    rows = [number or title for number, title in each["after"]["rows"]]
    names = each["after"]["names"]
    what = [stored(names)] if names["en"] else []
    what += [(Stored(row),) for row in dict.fromkeys(rows)]
    if what:
        yield say(
            _("Sitting of {subject} now takes up: {rows}"),
            subject=when_text(each["subject"]),
            rows=join(*what),
        )
    else:
        yield say(
            _("Sitting of {subject}: what it takes up is open again"),
            subject=when_text(each["subject"]),
        )


def _closed(each: Difference) -> Iterator[Line]:
    if each["after"]["closed"]:
        yield say(_("Sitting is closed: {subject}"), subject=_subject(each))
    else:
        yield say(_("Sitting is not closed: {subject}"), subject=_subject(each))


def _webcast(each: Difference) -> Iterator[Line]:
    values = {"subject": _subject(each), "address": each["after"]["webcast"]}
    if values["address"]:
        yield say(_("Webcast of {subject}: {address}"), **values)
    else:
        yield say(_("Webcast of {subject}: its address was taken back"), **values)


def _renamed(each: Difference) -> Iterator[Line]:
    names = {key: stored(each[key]["names"]) for key in ("before", "after")}
    yield say(_("Side event renamed from “{before}” to “{after}”"), **names)


# Agendas


def _stage(stage: str) -> str:
    known = stage in AgendaStage.values
    return str(AgendaStage(stage).label) if known else stage


def _agenda(sentence: Callable[[], str]) -> Write:
    def write(each: Difference) -> Iterator[Line]:
        subject = each["subject"]
        body, stage = stored(subject["body"]), _stage(subject["stage"])
        yield say(sentence(), stage=stage, body=body)

    return write


def _agenda_stage(each: Difference) -> Iterator[Line]:
    stages = {key: _stage(each[key]["stage"]) for key in ("before", "after")}
    body = stored(each["subject"]["body"])
    yield say(_("{after} (before: {before}): {body}"), body=body, **stages)


def _agenda_items(each: Difference) -> Iterator[Line]:
    """Each item that is new, gone or worded otherwise, if they are few."""
    before, after = (dict(each[key]["items"]) for key in ("before", "after"))
    lines = [
        say(sentence, number=Stored(number), title=stored(title))
        for sentence, number, title in _items(before, after)
    ]
    if 0 < len(lines) <= FEW_ITEMS:
        yield from lines
    else:
        body = stored(each["subject"]["body"])
        yield say(_("The items of the agenda have changed: {body}"), body=body)


def _items(before: dict, after: dict) -> Iterator[tuple[str, str, dict]]:
    for number, title in after.items():
        if number not in before:
            yield _("New agenda item {number}: {title}"), number, title
        elif before[number]["en"] != title["en"]:
            yield _("Agenda item {number} now reads: {title}"), number, title
    for number, title in before.items():
        if number not in after:
            yield _("Agenda item {number} was removed: {title}"), number, title


# Documents


def _document(sentence: Callable[[], str]) -> Write:
    def write(each: Difference) -> Iterator[Line]:
        names = each["subject"]["names"]
        title = stored(names) if names["en"] else ()
        symbol = (Stored(each["subject"]["symbol"]),)
        yield say(sentence(), document=join(symbol, title))

    return write


def _document_languages(each: Difference) -> Iterator[Line]:
    yield say(
        _("{symbol} is issued in: {names}"),
        symbol=Stored(each["subject"]["symbol"]),
        names=language_names(each["after"]["languages"]) or "–",
    )


def _document_renamed(each: Difference) -> Iterator[Line]:
    yield say(
        _("{symbol} is now titled: {title}"),
        symbol=Stored(each["subject"]["symbol"]),
        title=stored(each["after"]["names"]),
    )


PART_KINDS: dict[str, Write] = {
    "sitting_added": _added(lambda: _("New sitting: {subject}")),
    "sitting_removed": _saying(lambda: _("Sitting withdrawn: {subject}")),
    "sitting_status": _status(
        lambda: _("Sitting cancelled: {subject}"),
        lambda: _("Sitting to be held after all: {subject}"),
    ),
    "sitting_time": _sitting_time,
    "sitting_room": _room,
    "sitting_programme": _programme,
    "sitting_closed": _closed,
    "sitting_details": _saying(lambda: _("Details of a sitting changed: {subject}")),
    "sitting_webcast": _webcast,
    "side_event_added": _added(lambda: _("New side event: {subject}")),
    "side_event_removed": _saying(lambda: _("Side event withdrawn: {subject}")),
    "side_event_status": _status(
        lambda: _("Side event cancelled: {subject}"),
        lambda: _("Side event to be held after all: {subject}"),
    ),
    "side_event_time": _side_event_time,
    "side_event_room": _room,
    "side_event_renamed": _renamed,
    "side_event_details": _saying(
        lambda: _("Details of a side event changed: {subject}")
    ),
    "agenda_added": _agenda(lambda: _("{stage} published: {body}")),
    "agenda_removed": _agenda(lambda: _("{stage} withdrawn: {body}")),
    "agenda_stage": _agenda_stage,
    "agenda_items": _agenda_items,
    "agenda_text": _agenda(lambda: _("The annotations have changed: {body}")),
    "document_added": _document(lambda: _("New document: {document}")),
    "document_removed": _document(lambda: _("Document withdrawn: {document}")),
    "document_languages": _document_languages,
    "document_renamed": _document_renamed,
}
