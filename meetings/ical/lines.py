"""Content lines: clean, escape, fold (RFC 5545, 3.1 and 3.3.11).

    DESCRIPTION:Provisional agenda\\, as adopted\\nItem 2
     (a): Trafficking in persons

A line is at most 75 octets before its CRLF; the rest follows after CRLF and a space.
"""

import re
from urllib.parse import quote

MAX_LINE = 75  # octets, RFC 5545 3.1

_BREAKS = re.compile("\r\n|[\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
_ALL_BREAKS = re.compile("[\t-\r\x1c-\x1e\x85\u2028\u2029]")
# C0, DEL and C1 controls; lone surrogates, which have no UTF-8; the byte order mark
# and the noncharacters of the last two cells, which some readers refuse.
_UNSAFE = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufeff\ufffe\uffff]")
_BLANKS = re.compile("[ \t\n]+")
_ESCAPES = str.maketrans({"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n"})
_ABSOLUTE = re.compile("(https?|webcal)://[^/?#]+.*", re.IGNORECASE)
_STRAY_PERCENT = re.compile("%(?![0-9A-Fa-f]{2})")
_URI_CHARACTERS = ":/?#[]@!$&'()*+,;=-._~%"  # RFC 3986 2.2 and 2.3
ELLIPSIS = "…"


def clean_text(text: str, *, limit: int) -> str:
    """Return `text` with plain newlines, no controls, and at most `limit` characters.

    Every kind of line break (Word's vertical tab too) becomes a newline, a tab a space.
    """
    text = _UNSAFE.sub("", _BREAKS.sub("\n", text)).replace("\t", " ").strip(" \n")
    return text if len(text) <= limit else text[: limit - 1].rstrip() + ELLIPSIS


def clean_line(text: str, *, limit: int) -> str:
    """Return `text` cleaned and on one line, with single spaces."""
    text = _BLANKS.sub(" ", _UNSAFE.sub("", _BREAKS.sub("\n", text))).strip(" ")
    return text if len(text) <= limit else text[: limit - 1].rstrip() + ELLIPSIS


def clean_uri(uri: str) -> str:
    """Return `uri` as the absolute ASCII address of a page, or "" where it is none.

    What RFC 3986 does not allow is percent-encoded; line breaks and controls go.
    """
    uri = _UNSAFE.sub("", _ALL_BREAKS.sub("", uri)).strip()
    uri = quote(_STRAY_PERCENT.sub("%25", uri), safe=_URI_CHARACTERS)
    return uri if _ABSOLUTE.fullmatch(uri) else ""


def escape_text(text: str) -> str:
    """Return cleaned text as a TEXT value (RFC 5545 3.3.11)."""
    return text.translate(_ESCAPES)


def content_line(line: str) -> bytes:
    """Return "NAME;PARAM=x:value" as bytes, folded and ended with CRLF."""
    octets = line.encode()
    if len(octets) <= MAX_LINE:
        return octets + b"\r\n"
    parts, start, room = [], 0, MAX_LINE
    while len(octets) - start > room:
        end = _fold_before(octets, start, start + room)
        parts.append(octets[start:end])
        start, room = end, MAX_LINE - 1  # the space of the fold takes one octet
    parts.append(octets[start:])
    return b"\r\n ".join(parts) + b"\r\n"


def text_line(name: str, text: str) -> bytes:
    """Return the line of a TEXT property; `text` is clean and not yet escaped."""
    return content_line(f"{name}:{escape_text(text)}")


def _fold_before(octets: bytes, start: int, end: int) -> int:
    """Return the last place up to `end` that is not inside a character or an escape.

    RFC 5545 allows a fold anywhere; most readers decode each line by itself. `start`
    is such a place already.
    """
    while octets[end] & 0xC0 == 0x80:
        end -= 1
    before = octets[start:end]
    if (len(before) - len(before.rstrip(b"\\"))) % 2:
        end -= 1
    return end
