"""The rows of a review as the JSON of a reading, without what was left out."""

from typing import Any

from agendas.reviews.making import Review, Row


def reading_json(review: Review) -> dict[str, Any]:
    """What `Reading.to_json` gives, corrected; with the titles of the documents."""
    bodies = _kept(review["agendas"])
    place = {row["key"]: number for number, row in enumerate(bodies)}
    facts = review["facts"]
    found = {
        **{name: facts[name] for name in _PLAIN},
        "agendas": [_agenda(review, row) for row in bodies],
        "joint_items": _joint_items(review, place),
        "place": _filled(facts, "city", "country", "venue", "room"),
        "dates": _days(facts["start"], facts["end"]),
        "opening": _opening(facts),
        "footnotes": [_filled(r, "mark", "text") for r in _kept(review["footnotes"])],
        "organization_of_work": [
            _sitting(row, place) for row in _kept(review["sittings"])
        ],
        "side_events": [_side_event(row) for row in _kept(review["side_events"])],
        "meetings": [_meeting(row) for row in _kept(review["meetings"])],
        "problems": [
            {name: row[name] for name in ("line", "text", "problem")}
            for row in review["problems"]
        ],
        "documents": _documents(review, place),
    }
    always = {"agendas", "problems", "documents"}
    return {key: value for key, value in found.items() if value or key in always}


def as_read(review: Review) -> Review | None:
    """The review with the same rows as the document words them; None if all do."""
    found = {name: _back(rows) for name, rows in review.items() if name in _ROWS}
    return review | found if found != {name: review[name] for name in found} else None


def whole(review: Review) -> Review | None:
    """The review as the document words it, with what people left out; None if nothing.

    A body that is left out stays out, and so do the rows of a list of meetings.
    """
    found = {name: _taken_back(review[name]) for name in _LEFT_OUT}
    if found == {name: review[name] for name in found}:
        return None
    restored = review | found
    return as_read(restored) or restored


def _taken_back(value: Any) -> Any:
    if isinstance(value, list):
        return [_taken_back(each) for each in value]
    if not isinstance(value, dict):
        return value
    kept = {name: _taken_back(each) for name, each in value.items()}
    return kept | {"dropped": False} if value.get("dropped") else kept


def _back(value: Any) -> Any:
    if isinstance(value, list):
        return [_back(each) for each in value]
    if not isinstance(value, dict):
        return value
    return {name: _back(each) for name, each in (value | value.get("read", {})).items()}


_ROWS = frozenset(
    {"facts", "agendas", "items", "annotations", "documents", "footnotes"}
    | {"sittings", "side_events", "meetings"}
)
_LEFT_OUT = frozenset({"items", "annotations", "documents", "sittings", "side_events"})
_PLAIN = (
    *("kind", "language", "parent_body", "symbol", "distribution", "document_date"),
    *("original_language", "job_number", "title"),
)


def _kept(rows: list[Row]) -> list[Row]:
    return [row for row in rows if not row.get("dropped")]


def _filled(row: Row, *names: str, **more: Any) -> dict[str, Any]:
    """The values under these names that are there."""
    found = more | {name: row.get(name) for name in names}
    return {name: value for name, value in found.items() if value is not None}


def _agenda(review: Review, body: Row) -> dict[str, Any]:
    key = body["key"]
    own = [row for row in _kept(review["annotations"]) if row["agenda"] == key]
    return {
        **_filled(body, "body", "ordinal", "unit"),
        "items": [_item(row) for row in _kept(review["items"]) if row["agenda"] == key],
        "annotations": [_annotation(row) for row in own],
        "documents_by_item": _symbols_by_item(review, key),
    }


def _item(row: Row) -> dict[str, Any]:
    number, letter, roman = row["parts"]
    parts = {"number": number, "letter": letter, "roman": roman}
    return _filled({**row, **parts}, *parts, "title", "joint", "line")


def _annotation(row: Row) -> dict[str, Any]:
    found = _filled(row, "item", "text", "line")
    if row["see_item"]:
        see = {"body": row["see_body"], "item": row["see_item"]}
        found["see"] = {k: v for k, v in see.items() if v is not None}
    return found


def _symbols_by_item(review: Review, key: int) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for row in _kept(review["documents"]):
        if row["agenda"] != key:
            continue
        there = found.setdefault(row["item"], [])
        there += [symbol for symbol in row["symbols"] if symbol not in there]
    return {item: symbols for item, symbols in found.items() if symbols}


def _documents(review: Review, place: dict[int, int]) -> list[dict[str, Any]]:
    return [
        _filled(row, "item", "title", "symbols", "line", agenda=place[agenda])
        for row in _kept(review["documents"])
        if (agenda := row["agenda"]) in place
    ]


def _joint_items(review: Review, place: dict[int, int]) -> list[list[dict[str, Any]]]:
    found = []
    for row in _kept(review["joint_items"]):
        members = [
            {"agenda": place[int(key)], "item": item}
            for key, item in row["members"].items()
            if int(key) in place and item
        ]
        if len(members) > 1:
            found.append(members)
    return found


def _days(start: str | None, end: str | None) -> dict[str, str] | None:
    return {"start": start, "end": end or start} if start else None


def _opening(facts: Row) -> dict[str, str] | None:
    if not facts["opening_date"]:
        return None
    opening = {"date": facts["opening_date"], "time": facts["opening_time"]}
    return {name: value for name, value in opening.items() if value}


def _sitting(row: Row, place: dict[int, int]) -> dict[str, Any]:
    return {
        **_filled(row, "date", "time_from", "time_to", "track", "room"),
        "entries": [
            _filled(
                {**entry, "agenda": place.get(entry["agenda"])},
                *("agenda", "item", "title", "continued", "line"),
            )
            for entry in _kept(row["entries"])
        ],
    }


def _side_event(row: Row) -> dict[str, Any]:
    names = ("date", "start", "end", "room", "title", "organizers", "description")
    found = _filled(row, *names, "refreshments", "line")
    found["panels"] = [
        _filled(panel, "label", "organizers", "title") for panel in _kept(row["panels"])
    ]
    return found


def _meeting(row: Row) -> dict[str, Any]:
    names = ("title", "ordinal", "start", "end", "place", "precision", "status")
    found = _filled(row, *names, "line")
    if before := _days(row["original_start"], row["original_end"]):
        found["original_dates"] = before
    return found
