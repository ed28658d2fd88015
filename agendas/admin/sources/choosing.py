"""Where a document goes: what is likeliest, unless somebody has chosen otherwise.

The choices of a review are kept by the keys of its rows; those that nobody has made
are made anew each time, so that a body entered meanwhile is found.
"""

from dataclasses import dataclass
from typing import Any

from agendas.importing.choices import (
    AgendaChoice,
    Choices,
    MeetingChoice,
    NewSession,
)
from agendas.importing.matching import Match, match
from agendas.importing.plan import Original
from agendas.models import SourceText
from agendas.reading import Reading
from agendas.reviews import as_read, is_left_out, reading_json, whole


@dataclass(frozen=True)
class Decision:
    """A corrected reading, what it may be about, and what was decided of it."""

    reading: Reading
    found: Match
    choices: Choices
    original: Original
    # The keys of the rows of the review, in the order of the reading.
    agendas: list[int]
    meetings: list[int]


def decide(source: SourceText) -> Decision:
    """What would be imported of a source, and where to."""
    review = source.review
    reading = Reading.from_json(reading_json(review))
    found = match(reading)
    original = Original(_reading(as_read(review)), _reading(whole(review)))
    agendas = [row["key"] for row in review["agendas"] if not is_left_out(row)]
    meetings = [row["key"] for row in review["meetings"] if not is_left_out(row)]
    choices = _chosen(review["choices"], found.choices(), agendas, meetings)
    if "session" not in review["choices"] and source.session_id:
        # Uploaded on the page of a session: that is the one.
        choices = choices.with_changes(session=source.session_id)
    return Decision(reading, found, choices, original, agendas, meetings)


def _reading(review: dict[str, Any] | None) -> Reading | None:
    return Reading.from_json(reading_json(review)) if review else None


def _chosen(
    kept: dict[str, Any], likely: Choices, agendas: list[int], meetings: list[int]
) -> Choices:
    bodies, rows = kept.get("agendas", {}), kept.get("meetings", {})
    return likely.with_changes(
        session=_session(kept["session"]) if "session" in kept else likely.session,
        agendas=tuple(
            AgendaChoice(**bodies[str(key)]) if str(key) in bodies else usual
            for key, usual in zip(agendas, likely.agendas, strict=True)
        ),
        meetings=tuple(
            _meeting(rows[str(key)]) if str(key) in rows else usual
            for key, usual in zip(meetings, likely.meetings, strict=True)
        ),
        overwritten=frozenset(kept.get("overwritten", [])),
        removed=frozenset(kept.get("removed", [])),
        organizer_kinds=dict(kept.get("organizer_kinds", {})),
    )


def _session(kept: Any) -> int | NewSession | None:
    return NewSession.from_json(kept) if isinstance(kept, dict) else kept


def _meeting(kept: dict[str, Any]) -> MeetingChoice:
    return MeetingChoice(**kept | {"bodies": tuple(kept["bodies"])})
