"""Lists that Word counts, made so that it counts to exactly the printed numbers.

Numbers are data: where they jump, a list instance begins at the number printed; where
"1 (a)" has no 1 above it, a list of its own writes both parts. A number that no list
can count is typed.
"""

from dataclasses import dataclass, field

from agendas.writing.numbers import parts

_ROMANS = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"]
_FORMS = ("decimal", "lowerLetter", "lowerRoman")
_CLOSED = {"fr", "es", "ru"}
_INDENT = 567  # twentieths of a point: one centimetre


@dataclass
class Numbering:
    """All lists of a file; `abstracts` and `instances` are its XML."""

    language: str
    abstracts: list[str] = field(default_factory=list)
    instances: list[str] = field(default_factory=list)
    current: "_List | None" = None
    bullets: str = ""

    def place_of(self, number: str, *, is_below: bool) -> str:
        """The properties of a paragraph that Word numbers so; "" where it cannot."""
        if self.current is None:
            self.current = _List(self)
        return self.current.place_of(number, is_below=is_below)

    def end_list(self) -> None:
        """The next item begins another list."""
        self.current = None

    def bullet(self) -> str:
        """The properties of an entry with a bullet."""
        if not self.bullets:
            self.bullets = self.instance(self.abstract([("bullet", "•", 1)]), {})
        return properties(self.bullets, 0)

    def abstract(self, levels: list[tuple[str, str, int]]) -> str:
        """A new kind of list: for each level its form, its text and its start."""
        name = str(len(self.abstracts) + 1)
        written = "".join(
            f'<w:lvl w:ilvl="{place}"><w:start w:val="{start}"/>'
            f'<w:numFmt w:val="{form}"/><w:lvlText w:val="{text}"/>'
            f'<w:lvlJc w:val="start"/><w:pPr><w:ind w:start="{_INDENT * (place + 1)}"'
            f' w:hanging="{_INDENT}"/></w:pPr></w:lvl>'
            for place, (form, text, start) in enumerate(levels)
        )
        self.abstracts.append(
            f'<w:abstractNum w:abstractNumId="{name}">'
            f'<w:multiLevelType w:val="multilevel"/>{written}</w:abstractNum>'
        )
        return name

    def instance(self, abstract: str, starts: dict[int, int]) -> str:
        """A list of that kind, whose levels begin at `starts`."""
        name = str(len(self.instances) + 1)
        overrides = "".join(
            f'<w:lvlOverride w:ilvl="{place}"><w:startOverride w:val="{start}"/>'
            "</w:lvlOverride>"
            for place, start in starts.items()
        )
        self.instances.append(
            f'<w:num w:numId="{name}"><w:abstractNumId w:val="{abstract}"/>'
            f"{overrides}</w:num>"
        )
        return name

    def levels(self, first: int, *, is_orphan: bool = False) -> list:
        """The levels of a list of items in this language."""
        forms = list(_FORMS)
        if self.language == "ar":
            forms[1] = "arabicAbjad"
        opening = "" if self.language in _CLOSED else "("
        top = "%1-" if self.language == "ar" else "%1."
        second = f"%1 {opening}%2)" if is_orphan else f"{opening}%2)"
        texts = [top, second, f"{opening}%3)"]
        starts = [first, 1, 1]
        return list(zip(forms, texts, starts, strict=True))


class _List:
    """One list of items and how far Word has counted it."""

    def __init__(self, numbering: Numbering) -> None:
        self.numbering = numbering
        self.abstract = ""
        self.instance = ""
        self.counts: list[int] = []
        self.orphans: dict[int, tuple[str, int]] = {}

    def place_of(self, number: str, *, is_below: bool) -> str:
        values = _values(number)
        if values is None:
            return ""
        if len(values) == 1 or is_below:
            return self._counted(values)
        return self._orphan(values) if len(values) == 2 else ""

    def _counted(self, values: list[int]) -> str:
        """The next of its level; where the numbers jump, from there on."""
        depth = len(values) - 1
        if values[:depth] != self.counts[:depth]:
            return ""  # its item stands elsewhere
        before = self.counts[depth] if len(self.counts) > depth else 0
        if not self.abstract:
            self.abstract = self.numbering.abstract(self.numbering.levels(1))
        if not self.instance or values[depth] != before + 1:
            above = {place: n + 1 for place, n in enumerate(values[:depth])}
            starts = above | {depth: values[depth]}
            is_plain = not self.instance and values == [1]
            self.instance = self.numbering.instance(
                self.abstract, {} if is_plain else starts
            )
        self.counts = values
        return properties(self.instance, depth)

    def _orphan(self, values: list[int]) -> str:
        """ "1 (a)" without a 1: both parts are the text of one level."""
        first, letter = values
        instance, before = self.orphans.get(first, ("", 0))
        if not instance or letter != before + 1:
            levels = self.numbering.levels(first, is_orphan=True)
            abstract = self.numbering.abstract(levels)
            starts = {} if letter == 1 else {1: letter}
            instance = self.numbering.instance(abstract, starts)
        self.orphans[first] = (instance, letter)
        return properties(instance, 1)


def properties(instance: str, depth: int) -> str:
    return f'<w:numPr><w:ilvl w:val="{depth}"/><w:numId w:val="{instance}"/></w:numPr>'


def _values(number: str) -> list[int] | None:
    """1 (b) (ii) is 1, 2, 2; None for what Word does not count."""
    first, *rest = parts(number)
    if not (first.isascii() and first.isdigit() and 0 < int(first) < 1000):
        return None
    values = [int(first)]
    for place, part in enumerate(rest):
        if place == 0 and len(part) == 1 and "a" <= part <= "z":
            values.append(ord(part) - ord("a") + 1)
        elif place == 1 and part in _ROMANS:
            values.append(_ROMANS.index(part) + 1)
        else:
            return None
    return values if str(int(first)) == first else None
