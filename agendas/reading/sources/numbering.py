"""The numbers that Word counts itself and does not keep in the text.

numbering.xml: list 3, level 0, "%1." → "1.", "2."; level 1, "(%2)" → "(a)", "(b)"
"""

import re
import xml.etree.ElementTree as ET
from collections.abc import Callable
from dataclasses import dataclass, field

_PLACE = re.compile(r"%([1-9])")
_ROMAN = [
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"),
    (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
]  # fmt: skip
_CHINESE = "零一二三四五六七八九"
_ARABIC_LETTERS = "أبتثجحخدذرزسشصضطظعغفقكلمنهوي"
_ABJAD = "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ"
_RUSSIAN = "абвгдежзиклмнопрстуфхцчшщэюя"
# Before the entries of a list, also as the Symbol font and Wingdings have them.
_BULLETS = {sign: sign for sign in "•–-▪"} | {"\uf0b7": "•", "\uf0a7": "▪"}
_MOST = 3_000  # a higher number is not one of a list


@dataclass(frozen=True)
class Level:
    """How one level of a list is counted and written."""

    start: int = 1
    form: str = "decimal"
    text: str = "%1."
    restart: int | None = None  # how many levels are above that begin it anew
    is_legal: bool = False  # all its numbers are in figures


@dataclass
class Numbering:
    """The lists of a document and how far each has been counted."""

    levels: dict[str, dict[int, Level]] = field(default_factory=dict)
    lists: dict[str, str] = field(default_factory=dict)
    overrides: dict[str, dict[int, Level]] = field(default_factory=dict)
    depths: dict[tuple[str, str], int] = field(default_factory=dict)
    restarts: dict[str, dict[int, int]] = field(default_factory=dict)
    counts: dict[str, dict[int, int]] = field(default_factory=dict)
    merged: dict[str, dict[int, Level]] = field(default_factory=dict)  # once asked for

    def next_label(self, list_id: str, depth: int) -> str:
        """The label of the next paragraph of the list, counted; "" when it has none."""
        abstract = self.lists.get(list_id)
        levels = self._levels_of(list_id)
        level = levels.get(depth)
        if abstract is None or level is None:
            return ""
        counts = self.counts.setdefault(abstract, {})
        for restarted, start in self.restarts.pop(list_id, {}).items():
            counts[restarted] = start - 1
        counts[depth] = min(counts.get(depth, level.start - 1) + 1, _MOST)
        for deeper in [each for each in counts if each > depth]:
            restart = levels.get(deeper, level).restart
            if restart is None or depth < restart:
                del counts[deeper]
        if level.form == "bullet":
            return _BULLETS.get(level.text, "-")
        return _PLACE.sub(
            lambda m: self._part(levels, counts, int(m[1]) - 1, level.is_legal),
            level.text,
        )

    def _levels_of(self, list_id: str) -> dict[int, Level]:
        """The levels of the list, its own before those that it shares with others."""
        if list_id not in self.merged:
            shared = self.levels.get(self.lists.get(list_id, ""), {})
            self.merged[list_id] = shared | self.overrides.get(list_id, {})
        return self.merged[list_id]

    def depth_of(self, list_id: str, style: str) -> int | None:
        """The level that is linked to a style, for whose paragraphs it goes."""
        return self.depths.get((self.lists.get(list_id, ""), style))

    def _part(
        self,
        levels: dict[int, Level],
        counts: dict[int, int],
        depth: int,
        is_legal: bool,  # noqa: FBT001
    ) -> str:
        level = levels.get(depth, Level())
        form = "decimal" if is_legal else level.form
        return in_form(counts.get(depth, level.start), form)


def read_numbering(root: ET.Element | None) -> Numbering:
    """The lists of numbering.xml; none when the document has no such part."""
    found = Numbering()
    styled: dict[str, str] = {}
    linked: dict[str, str] = {}
    for each in root if root is not None else []:
        if each.tag == "abstractNum":
            name = each.get("abstractNumId", "")
            _read_levels(found, name, each)
            _note(styled, each.find("styleLink"), name)
            if (link := each.find("numStyleLink")) is not None:
                linked[name] = link.get("val", "")
    for name, style in linked.items():
        # A list that is another one's, named by a style of lists.
        found.levels[name] = found.levels.get(styled.get(style, ""), {})
    for each in root if root is not None else []:
        if each.tag == "num":
            _read_list(found, each)
    return found


def _read_levels(found: Numbering, name: str, element: ET.Element) -> None:
    levels = {}
    for lvl in element.iter("lvl"):
        depth = _int(lvl.get("ilvl"))
        levels[depth] = _level(lvl)
        if (style := lvl.find("pStyle")) is not None:
            found.depths[name, style.get("val", "")] = depth
    found.levels[name] = levels


def _note(names: dict[str, str], link: ET.Element | None, name: str) -> None:
    if link is not None:
        names[link.get("val", "")] = name


def _read_list(found: Numbering, element: ET.Element) -> None:
    name = element.get("numId", "")
    abstract = element.find("abstractNumId")
    if abstract is None:
        return
    found.lists[name] = abstract.get("val", "")
    for override in element.iter("lvlOverride"):
        for lvl in override.iter("lvl"):
            levels = found.overrides.setdefault(name, {})
            levels[_int(override.get("ilvl"))] = _level(lvl)
        start = override.find("startOverride")
        if start is not None:
            depth = _int(override.get("ilvl"))
            found.restarts.setdefault(name, {})[depth] = _int(start.get("val"), 1)


def _level(element: ET.Element) -> Level:
    values = {
        child.tag: child.get("val", "")
        for child in element
        if child.tag in {"start", "numFmt", "lvlText", "lvlRestart", "isLgl"}
    }
    return Level(
        _int(values.get("start"), 1),
        values.get("numFmt", "decimal"),
        values.get("lvlText", "")[:20],
        _int(values["lvlRestart"]) if "lvlRestart" in values else None,
        "isLgl" in values,
    )


def _int(text: str | None, default: int = 0) -> int:
    digits = text if text and text.isascii() and text.isdigit() else ""
    return int(digits) if 0 < len(digits) < 6 else default


def in_form(n: int, form: str) -> str:
    """The number `n` as a list of that form writes it: 2 → "b", "ii", "二"."""
    write = _FORMS.get(form)
    return write(n) if write else str(n)


def _letters(alphabet: str) -> Callable[[int], str]:
    def write(n: int) -> str:
        # After z comes aa, then bb.
        return alphabet[(n - 1) % len(alphabet)] * ((n - 1) // len(alphabet) + 1)

    return lambda n: write(n) if n > 0 else str(n)


def _roman(n: int) -> str:
    written = ""
    for value, sign in _ROMAN:
        count, n = divmod(max(n, 0), value)
        written += sign * count
    return written


def _chinese(n: int) -> str:
    ten, unit = divmod(n, 10)
    if not 0 < n < 100:
        return str(n)
    tens = ("" if ten == 1 else _CHINESE[ten]) + "十" if ten else ""
    return tens + (_CHINESE[unit] if unit else "")


_FORMS: dict[str, Callable[[int], str]] = {
    "lowerLetter": _letters("abcdefghijklmnopqrstuvwxyz"),
    "upperLetter": _letters("ABCDEFGHIJKLMNOPQRSTUVWXYZ"),
    "russianLower": _letters(_RUSSIAN),
    "arabicAlpha": _letters(_ARABIC_LETTERS),
    "arabicAbjad": _letters(_ABJAD),
    "lowerRoman": _roman,
    "upperRoman": lambda n: _roman(n).upper(),
    "chineseCounting": _chinese,
    "chineseCountingThousand": _chinese,
    "ideographTraditional": _chinese,
    "japaneseCounting": _chinese,
    "decimalZero": lambda n: f"{n:02}",
    "none": lambda _n: "",
}
