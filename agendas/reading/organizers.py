"""Who organizes a side event, and its title and panels, in the words of one cell.

Slovenia / Belgium: A treaty on mutual assistance
A treaty on mutual assistance (organized by Slovenia and Belgium)
SPLIT PANEL: A) Austria: Trafficking B) Thailand: Victims
"""

import re

from agendas.reading.marks import clean_title
from agendas.reading.results import Panel

_SPLIT = re.compile(
    r"(?:split[- ]panel|panel partagé|panel dividido|секционная дискуссия"
    r"|分组讨论|حلقة نقاش مقسمة)s?\s*[:：–-]?\s*",
    re.IGNORECASE,
)
_PANEL = re.compile(r"(?<![\w)])(?P<label>[A-Da-d])\)\s*")
_PARTED = re.compile(r"\s*;\s*|\s+/\s*|/\s+")
# "Prisons in a pandemic. Organized by Norway and UNODC", all in one cell.
_ORGANIZED_BY = re.compile(
    r"[\s.,;–—-]*[(（]?\s*(?:(?:co-?)?organi[sz]ed (?:jointly )?by|organisée? par"
    r"|organizad[oa] por|организатор(?:ы|ами)?:|主办(?:方|单位)?[:：]|تنظيم:)\s*:?\s*",
    re.IGNORECASE,
)
_COMMAS = re.compile(r",\s+(?![^()]*\))")
_COLON = re.compile("[:：]")
_LONGEST_ORGANIZERS = 300


def has_organizers(title: str) -> bool:
    """Whether a title begins with who organizes it: "Mexico / UNODC: …"."""
    head, colon, rest = _at_colon(title)
    return bool(colon and rest.strip() and 1 < len(head) < _LONGEST_ORGANIZERS)


def _at_colon(title: str) -> tuple[str, str, str]:
    """The title parted at its first colon, of either width."""
    colon = _COLON.search(title)
    if not colon:
        return title, "", ""
    return title[: colon.start()], colon[0], title[colon.end() :]


def split_organizers(title: str) -> tuple[list[str], str]:
    head, _, rest = _at_colon(title)
    return _organizers(head), rest.strip()


def _organizers(text: str) -> list[str]:
    parts = _PARTED.split(text) if _PARTED.search(text) else text.split("/")
    return [part.strip(" ,") for part in parts if part.strip(" ,")]


def listed_organizers(text: str) -> list[str]:
    """The names in a column of their own, where commas part them too."""
    return _organizers(text if _PARTED.search(text) else _COMMAS.sub(" / ", text))


def read_panels(title: str) -> list[Panel]:
    """The halves of "SPLIT PANEL: A) … B) …", none for other titles."""
    split = _SPLIT.match(title)
    if not split:
        return []
    parts = _PANEL.split(title[split.end() :])
    panels = []
    for label, words in zip(parts[1::2], parts[2::2], strict=False):
        organizers, name = [], words
        if has_organizers(words):
            organizers, name = split_organizers(words)
        panels.append(Panel(label, organizers, clean_title(name)))
    return panels if len(panels) > 1 else []


def without_organizers(title: str) -> tuple[str, list[str]]:
    """A title and, where it says so itself, by whom the event is organized."""
    said = _ORGANIZED_BY.search(title)
    if not said or said.start() < 4:
        return title, []
    names = title[said.end() :].rstrip(" .)）")
    return title[: said.start()], listed_organizers(names)


def after_organized_by(text: str) -> str | None:
    """The names in a line of their own: "Organized by Malta and Peru"."""
    said = _ORGANIZED_BY.match(text)
    return text[said.end() :].rstrip(" .)）") or None if said else None


def split_panel(title: str) -> str | None:
    """The words "SPLIT PANEL:" at the head of a title, which stand for it."""
    match = _SPLIT.match(title)
    return match[0] if match else None
