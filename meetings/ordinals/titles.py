"""The full title of a session, from its label and the names of its bodies.

Fourteenth meeting of the Working Group of Government Experts on Technical Assistance
Joint meeting of the Working Group on Firearms and the Working Group on Prevention
Groupe d’examen de l’application : quatorzième session
"""

from collections.abc import Sequence
from dataclasses import dataclass

from meetings.dates import official_language

_COLONS = {"fr": " : ", "zh": "："}


@dataclass(frozen=True)
class TitlePart:
    """One body's share: the label of its session and its name in that language."""

    label: str
    body_name: str


def compose_title(parts: Sequence[TitlePart], language: str, *, joint: bool) -> str:
    """The title of a session of one body or of several.

    English says it in one sentence; the other languages would have to decline the
    names, so they put the body first: "Body: label – Other body: label". Raises
    ValueError without a part.
    """
    if not parts:
        raise ValueError("A title needs at least one body.")
    language = official_language(language)
    if language == "en":
        return _english(parts, joint=joint)
    colon = _COLONS.get(language, ": ")
    return " – ".join(_body_first(part, colon) for part in parts)


def _english(parts: Sequence[TitlePart], *, joint: bool) -> str:
    if joint and len(parts) > 1:
        names = [_with_article(part.body_name) for part in parts]
        return "Joint meeting of " + _listed(names)
    first, *others = [_of_body(part) for part in parts]
    return _listed([first, *(_mid_sentence(title) for title in others)])


def _of_body(part: TitlePart) -> str:
    if not part.label:
        return part.body_name
    *before, noun = part.label.split()
    # The Congress is its own session: "Fifteenth United Nations Congress on …".
    if noun in part.body_name.split():
        return " ".join([*before, part.body_name])
    return f"{part.label} of {_with_article(part.body_name)}"


def _with_article(name: str) -> str:
    return f"the {name.removeprefix('The ').removeprefix('the ')}"


def _listed(names: list[str]) -> str:
    *most, last = names
    return f"{', '.join(most)} and {last}" if most else last


def _body_first(part: TitlePart, colon: str) -> str:
    if not part.label:
        return part.body_name
    return f"{part.body_name}{colon}{_mid_sentence(part.label)}"


def _mid_sentence(label: str) -> str:
    """The label as it stands after a colon; "NGO briefing" keeps its capitals."""
    if label[1:2].isupper():
        return label
    return label[:1].lower() + label[1:]
