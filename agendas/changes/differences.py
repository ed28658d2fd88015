"""What became of a session: two pictures in, the differences out. PURE.

    {"kind": "days", "uid": "", "subject": None,
     "before": {"days": ["2026-11-07", "2026-11-08", "day"], "status": "tentative"},
     "after": {"days": ["2026-11-09", "2026-11-10", "day"], "status": "confirmed"}}

A picture is what the public sees at one moment (`agendas.changes.pictures`); None is
a session that it does not see. Time is told apart from place and room, for which people
look out differently. `uid` and `subject` say which sitting, side event, agenda or
document it is about; for the session itself they are empty.
"""

import datetime as dt
from collections.abc import Callable, Iterator
from typing import Any

Picture = dict[str, Any]
Difference = dict[str, Any]

# What is told of a session, in this order: the key of a picture is the kind.
PLAIN_FACTS = ["mode", "registration", "webcast", "website", "languages", "remarks"]


def differences(before: Picture | None, after: Picture | None) -> list[Difference]:
    """What the public would want to know, the most important first."""
    if before is None or after is None:
        return _came_or_went(before, after)
    return [
        *_of_session(before, after),
        *_of_parts("sitting", before["sittings"], after["sittings"], _of_sitting),
        *_of_parts("agenda", before["agendas"], after["agendas"], _of_agenda),
        *_of_parts("document", before["documents"], after["documents"], _of_document),
        *_of_parts(
            "side_event", before["side_events"], after["side_events"], _of_side_event
        ),
    ]


def _came_or_went(before: Picture | None, after: Picture | None) -> list[Difference]:
    """A session is announced or withdrawn with all its parts: one difference."""
    if after is not None:
        return [_difference("announced", after=_head(after))]
    if before is not None:
        return [_difference("withdrawn", before=_head(before))]
    return []


def _head(picture: Picture) -> dict[str, Any]:
    keys = ["days", "status", "place", "place_confirmed"]
    return {key: picture[key] for key in keys}


def _difference(
    kind: str,
    *,
    uid: str = "",
    subject: Any = None,
    before: Any = None,
    after: Any = None,
) -> Difference:
    return {
        "kind": kind,
        "uid": uid,
        "subject": subject,
        "before": before,
        "after": after,
    }


def _of_session(before: Picture, after: Picture) -> Iterator[Difference]:
    if before["days"] != after["days"]:
        yield _changed("days", ["days", "status"], before, after)
    elif before["status"] != after["status"]:
        yield _changed("status", ["days", "status"], before, after)
    place = ["place", "place_confirmed"]
    if _where(before) != _where(after):
        yield _changed("place", place, before, after)
    if before["title"] != after["title"]:
        yield _changed("renamed", ["names"], before, after)
    for key in PLAIN_FACTS:
        if before[key] != after[key]:
            yield _changed(key, [key], before, after)


def _where(picture: Picture) -> tuple[str, bool]:
    """The place, and whether it is confirmed; where there is none nothing is."""
    place = _english(picture["place"])
    return place, bool(place) and picture["place_confirmed"]


def _english(texts: dict[str, str] | None) -> str:
    return texts["en"] if texts else ""


def _changed(
    kind: str, keys: list[str], before: Picture, after: Picture, **about: Any
) -> Difference:
    """A difference with these facts of both pictures."""
    return _difference(
        kind,
        before={key: before[key] for key in keys},
        after={key: after[key] for key in keys},
        **about,
    )


Compare = Callable[[Picture, Picture, dict[str, Any]], Iterator[Difference]]


def _of_parts(
    noun: str, before: Picture, after: Picture, compare: Compare
) -> Iterator[Difference]:
    """Parts added, then what changed of those that stay, then parts removed."""
    for uid in after:
        if uid not in before:
            subject = _subject(noun, after[uid])
            yield _difference(f"{noun}_added", uid=uid, subject=subject)
    for uid in before:
        if uid in after:
            about = {"uid": uid, "subject": _subject(noun, before[uid])}
            yield from compare(before[uid], after[uid], about)
    for uid in before:
        if uid not in after:
            subject = _subject(noun, before[uid])
            yield _difference(f"{noun}_removed", uid=uid, subject=subject)


SUBJECTS = {
    "sitting": ["starts", "ends", "names", "track", "room"],
    "side_event": ["starts", "ends", "names", "room"],
    "agenda": ["stage", "body"],
    "document": ["symbol", "names"],
}


def _subject(noun: str, part: Picture) -> dict[str, Any]:
    """By what a reader knows a part."""
    return {key: part[key] for key in SUBJECTS[noun]}


def _of_sitting(before: Picture, after: Picture, about: dict) -> Iterator[Difference]:
    yield from _of_times("sitting", before, after, about)
    if _taken_up(before) != _taken_up(after):
        yield _changed("sitting_programme", ["rows", "names"], before, after, **about)
    if before["closed"] != after["closed"]:
        yield _changed("sitting_closed", ["closed"], before, after, **about)
    details = ["track", "note"]
    if any(before[key] != after[key] for key in details):
        yield _difference("sitting_details", **about)
    if before["webcast"] != after["webcast"]:
        yield _changed("sitting_webcast", ["webcast"], before, after, **about)


def _taken_up(sitting: Picture) -> list[str]:
    """The numbers of the items; an item retitled is news of its agenda."""
    rows = [number or title for number, title in sitting["rows"]]
    return [sitting["names"]["en"], *rows]


def _of_side_event(
    before: Picture, after: Picture, about: dict
) -> Iterator[Difference]:
    yield from _of_times("side_event", before, after, about)
    if before["names"]["en"] != after["names"]["en"]:
        yield _changed("side_event_renamed", ["names"], before, after, **about)
    if before["details"] != after["details"]:
        yield _difference("side_event_details", **about)


def _of_times(
    noun: str, before: Picture, after: Picture, about: dict
) -> Iterator[Difference]:
    """Cancelled, then time, then room."""
    if before["cancelled"] != after["cancelled"]:
        yield _changed(f"{noun}_status", ["cancelled"], before, after, **about)
    # The same moments on the clock of another place are no other time.
    if _moments(before) != _moments(after):
        yield _changed(f"{noun}_time", ["starts", "ends"], before, after, **about)
    if _english(before["room"]) != _english(after["room"]):
        yield _changed(f"{noun}_room", ["room"], before, after, **about)


def _moments(part: Picture) -> list[dt.datetime]:
    return [dt.datetime.fromisoformat(part[key]) for key in ("starts", "ends")]


def _of_agenda(before: Picture, after: Picture, about: dict) -> Iterator[Difference]:
    if before["stage"] != after["stage"]:
        yield _changed("agenda_stage", ["stage"], before, after, **about)
    # A translation added is no news of the agenda; nor is it of any other text.
    if _in_english(before["items"]) != _in_english(after["items"]):
        yield _changed("agenda_items", ["items"], before, after, **about)
    if before["text"] != after["text"]:
        yield _difference("agenda_text", **about)


def _in_english(items: list) -> list[tuple[str, str]]:
    return [(number, title["en"]) for number, title in items]


def _of_document(before: Picture, after: Picture, about: dict) -> Iterator[Difference]:
    if before["languages"] != after["languages"]:
        yield _changed("document_languages", ["languages"], before, after, **about)
    if before["names"]["en"] != after["names"]["en"]:
        yield _changed("document_renamed", ["names"], before, after, **about)
