"""UN document symbols: find, split, check, sort and address them.

    Background paper on technical assistance needs (CTOC/COP/WG.2/2023/3)
    CTOC/COP/WG.2/2022/3–CTOC/COP/WG.3/2022/3        one document of two bodies
    E/CN.15/2018/INF/1   A/AC.291/24/Add.1   CTOC/COP/2020/CRP.5*

A symbol names its organ, the bodies under it, a year or session, the nature of the
document, its number and any change to it (United Nations Editorial Manual, "Document
symbols"). Letters keep their case: "Add.1", "Rev.2", "OzL.Pro.27". The asterisk of a
document reissued for technical reasons is no part of its symbol.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import quote

MAX_LENGTH = 100  # characters; longer runs of text are not symbols

LANGUAGES = {
    "ar": "ar",
    "en": "en",
    "es": "es",
    "fr": "fr",
    "ru": "ru",
    "zh": "zh",
    "zh-hans": "zh",
}

# What the component that tells the nature of a document says (Editorial Manual).
NATURES = {
    "CRP": "conference_room_paper",
    "INF": "information",
    "L": "limited",
    "NGO": "ngo",
    "PV": "verbatim_record",
    "R": "restricted",
    "RES": "resolution",
    "SR": "summary_record",
    "WP": "working_paper",
}
CHANGES = {
    "Add": "addendum",
    "Amend": "amendment",
    "Corr": "corrigendum",
    "Rev": "revision",
    "Summary": "summary",
}

_ORGAN_AHEAD = r"(?=(?:CTOC|CAC|UNODC|ST|A|E|S)/)"
_JOINT = re.compile(rf"[-–—]{_ORGAN_AHEAD}")
# No pattern may look ahead of itself without a bound: hostile text must stay linear.
_BREAK = re.compile(rf"[-–—()*_]{_ORGAN_AHEAD}|\.{{2,}}")
_RUN = re.compile(r"[A-Za-z0-9_./()*–—-]+")
_URL = re.compile(r"(?:https?://|ftp://|www\.)[^\s<>\"\[\])]*", re.IGNORECASE)
_HOST = re.compile(r"[a-z0-9-]+(?:\.[a-z0-9-]+)+")
_WRAPPED = re.compile(r"/[ \t]{0,20}\r?\n[ \t]{0,20}(?=[A-Z0-9])")
_SPACE = re.compile(r"[\s*]+")
_ORGAN = re.compile(r"(?:[AEST]|[A-Z]{2,6})(?:\([A-Z]+\))?(?:\.[0-9]+)?")
_PART = re.compile(r"[A-Z0-9(][A-Za-z0-9.()/-]*")
# A slash outside brackets: "LC/G.2500(SES.34/3)" has two components.
_PARTING = re.compile(r"/(?![^()]{0,20}\))")
_WITHOUT_BRACKETS = re.compile(
    r"(?:[AEST]|G(?=/[A-Z]{1,4}/)|[A-Z]{2,6})(?:\.[0-9]+)?(?:/[A-Z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?)+"
)
# A symbol that ends here names a body, not a document: "E/CN.15", "CTOC/COP/WG.2"; nor
# does a session alone, "LHE/21/16.COM", of which "2.BUR/2" stands apart.
_BODY = re.compile(
    r"(?:AC|C|CN|COM|CONF|EG|GC|PC|SC|Sub|WG)\.[0-9]+|[0-9]{1,2}\.(?:COM|GA|BUR)"
)
_NATURE = re.compile(rf"({'|'.join(NATURES)})(?:\.([0-9]+))?")
_CHANGE = re.compile(rf"({'|'.join(CHANGES)})(?:\.[0-9]+)?")
_YEAR = re.compile(r"(?:19|20)[0-9]{2}")
_SESSION = re.compile(r"[0-9]{1,3}|E?S-[0-9]+")
_NUMBER = re.compile(r"([0-9]+)(?:\(.*\))?")
_PIECE = re.compile(r"[0-9]+|[^0-9]+")

# Soft hyphen, zero-width and direction marks vanish; the non-breaking hyphen is one.
_UNSEEN = dict.fromkeys(
    [0xAD, *range(0x200B, 0x2010), *range(0x202A, 0x202F)]
    + [*range(0x2060, 0x2065), *range(0x2066, 0x206A), 0xFEFF]
) | {0x2010: "-", 0x2011: "-"}


@dataclass(frozen=True)
class Parts:
    """What the components of a symbol say; what it does not say is None or empty.

    "A/C.3/70/L.5/Rev.1" is the series "A/C.3", session "70", nature "L", number 5 and
    the change "Rev.1".
    """

    series: str
    year: int | None = None
    session: str | None = None
    number: int | None = None
    nature: str = ""
    changes: tuple[str, ...] = ()


def find_symbols(text: str) -> list[str]:
    """The symbols in `text` in their order, each as often as it stands there.

    They are normalised; a joint symbol gives its parts; addresses of web pages give
    nothing; a symbol broken at the end of a line after "/" is put together.
    """
    if "/" not in text:
        return []
    if not text.isascii():
        text = text.translate(_UNSEEN)
    if "://" in text or "www." in text.lower():
        text = _URL.sub(" ", text)
    if "\n" in text:
        text = _WRAPPED.sub("/", text)
    candidates = (
        _trimmed(candidate)
        for run in _RUN.findall(text)
        if "/" in run and not _HOST.fullmatch(run.partition("/")[0])
        for candidate in _BREAK.split(run)
        if "/" in candidate
    )
    return [each for each in candidates if "/" in each and is_symbol(each)]


def split_joint(symbol: str) -> tuple[str, ...]:
    """The symbols of a document that several bodies issue, one for most documents.

    The dash parts them only before the name of an organ: "A/S-32/1" is one symbol.
    """
    parts = _JOINT.split(normalise_symbol(symbol))
    return tuple(part for part in parts if part)


def is_symbol(text: str) -> bool:
    """Whether `text` is exactly one symbol, as `normalise_symbol` leaves it."""
    if len(text) > MAX_LENGTH or ".." in text or _JOINT.search(text):
        return False
    organ, *parts = _PARTING.split(text)
    if "(" in text or ")" in text:
        if not parts or not _ORGAN.fullmatch(organ):
            return False
        if not all(_is_part(part) for part in parts):
            return False
    elif not _WITHOUT_BRACKETS.fullmatch(text):
        return False
    last = parts[-1]
    if last == "Summary":
        return len(parts) > 1
    return any("0" <= sign <= "9" for sign in last) and not _BODY.fullmatch(last)


def normalise_symbol(text: str) -> str:
    """`text` without spaces, unseen characters and asterisks; its case is kept."""
    return _SPACE.sub("", text.translate(_UNSEEN))


def sort_key(symbol: str) -> str:
    """A text that sorts as a reader counts: /2 before /10, a document before its Add.1.

    Numbers come before words, so a body's own documents precede those of its groups.
    Digits and small letters alone, which every database puts in the same order.
    """
    components = [
        "".join(_piece_key(piece) for piece in _PIECE.findall(component))
        for component in symbol[:MAX_LENGTH].split("/")
    ]
    return "0".join(components)


def symbol_address(symbol: str, language: str) -> str:
    """Where the United Nations publishes the document; English if `language` is not
    an official language. Split a joint symbol first.
    """
    code = LANGUAGES.get(language.lower(), "en")
    path = quote(normalise_symbol(symbol), safe="/", errors="replace")
    return f"https://docs.un.org/{code}/{path}"


def series_of(symbol: str, series: Iterable[str]) -> str | None:
    """The longest of the bodies' `series` that `symbol` belongs to, as it is given."""
    found = [
        known for known in series if known and f"{symbol}/".startswith(_prefix(known))
    ]
    return max(found, key=len, default=None)


def document_kind(symbol: str) -> str:
    """What the symbol itself says of the document, a word of NATURES or CHANGES.

    The nature goes before the change: an addendum to a conference room paper is one.
    A plain number says nothing, also where number 1 is usually the agenda: "".
    """
    found = parts(symbol)
    if found.nature:
        return NATURES[found.nature]
    if found.changes:
        return CHANGES[found.changes[-1].partition(".")[0]]
    return ""


def parts(symbol: str) -> Parts:
    """The components of one symbol by what they mean; never fails, whatever the text.

    A number before the last one is a year (1900 to 2099) or a session. The number of
    "S/RES/1373(2001)" is 1373.
    """
    components = symbol.split("/")
    size = len(components)
    while size > 1 and _CHANGE.fullmatch(components[size - 1]):
        size -= 1
    main, changes = components[:size], tuple(components[size:])
    named = _named(main[1:])
    length = 1 + min((place for place, _, _ in named), default=size - 1)
    values = {name: value for _, name, value in named}
    return Parts(series="/".join(main[:length]), changes=changes, **values)


def _named(components: list[str]) -> list[tuple[int, str, object]]:
    """The place, field of Parts and value of each component that is no body."""
    named: list[tuple[int, str, object]] = []
    final = len(components) - 1
    for place, component in enumerate(components):
        if match := _NATURE.fullmatch(component):
            named.append((place, "nature", match[1]))
            if match[2]:
                named.append((place, "number", _int(match[2])))
        elif place == final and (match := _NUMBER.fullmatch(component)):
            named.append((place, "number", _int(match[1])))
        elif place < final and _YEAR.fullmatch(component):
            named.append((place, "year", int(component)))
        elif place < final and _SESSION.fullmatch(component):
            named.append((place, "session", component))
    return named


def _int(digits: str) -> int | None:
    """The number, or None for more digits than any document has."""
    return int(digits) if len(digits) <= MAX_LENGTH else None


def _is_part(part: str) -> bool:
    """Whether `part` can stand between two slashes of a symbol."""
    return bool(
        _PART.fullmatch(part)
        and not part.endswith((".", "-"))
        and _balanced_length(part) == len(part)
    )


def _trimmed(candidate: str) -> str:
    """`candidate` without asterisks and without the punctuation around it."""
    candidate = candidate.lstrip("(*_-–—").rstrip(".(*_-–—").replace("*", "")
    if len(candidate) > 2 * MAX_LENGTH:
        return ""
    return candidate[: _balanced_length(candidate)].rstrip(".-–—_")


def _balanced_length(text: str) -> int:
    """How much of `text` comes before a bracket that has no partner."""
    if "(" not in text:
        closing = text.find(")")
        return closing if closing >= 0 else len(text)
    opened: list[int] = []
    for place, sign in enumerate(text):
        if sign == "(":
            opened.append(place)
        elif sign == ")":
            if not opened:
                return place
            opened.pop()
    return opened[0] if opened else len(text)


def _piece_key(piece: str) -> str:
    """Numbers by their length, then by their digits; after them words."""
    if "0" <= piece[0] <= "9":
        digits = piece.lstrip("0")
        return f"1{len(digits):03}{digits}"
    letters = re.sub("[^a-z]", "", piece.lower())
    return f"2{letters}" if letters else ""


def _prefix(series: str) -> str:
    return series.rstrip("/") + "/"
