"""The mark-up inside a line, of Markdown and of HTML, taken away.

**Opening** of the [meeting](a.html)      → "Opening of the meeting"
the note<sup>2</sup> on R&amp;D           → "the note² on R&D"
"""

import html
import re

_TAG_NAMES = (
    "td|tr|th|i|b|em|strong|u|p|br|span|div|table|tbody|thead|tfoot|sup|sub|a|font"
    "|h[1-6]|li|ol|ul|center|hr|col|colgroup|caption|small|section|o:p|body|html"
)
_TAG = re.compile(
    rf"</?(?:{_TAG_NAMES})(?:\s[^<>]{{0,500}})?\s?/?>|<!--[^<>]{{0,500}}-->",
    re.IGNORECASE,
)
_BREAK_TAG = re.compile(r"<br\s?/?>|</p\s?>\s?<p\b[^<>]{0,300}>", re.IGNORECASE)
_SUPERSCRIPT = re.compile(r"<sup>\s?(\d{1,3}|\*{1,4})\s?</sup>", re.IGNORECASE)
# $^{1}$ and ^1^, as some write a raised figure, and 12$^{th}$.
_RAISED = re.compile(
    r"\$\s?(?:\{\})?\^\{?(?P<figure>\d{1,3}|\*{1,4}|[a-z]{1,2})\}?\s?\$"
    r"|\^\{?(?P<bare>\d{1,3})\}?\^|\^\{(?P<braced>\d{1,3})\}"
)
_ADDRESS = re.compile(r"<((?:https?://|www\.)[^\s<>]{1,500})>")
_LINK = re.compile(r"!?\[([^\[\]]{0,1000})\]\([^()\s]{0,1000}\)")
_NOTE_MARK = re.compile(r"\[\^(\d{1,3}|\*{1,4})\](?!:)")
_ESCAPED = re.compile(r"\\([\\`*_{}\[\]()#+\-.!|<>~])")
# An escaped sign waits in the area for private use till the mark-up is gone.
_HIDDEN = 0xE000
_UNHIDDEN = {_HIDDEN + ord(sign): sign for sign in r"\`*_{}[]()#+-.!|<>~"}
_BOLD = re.compile(r"\*\*(?=\S)([^*]+)(?<=\S)\*\*")
_ITALIC = re.compile(r"(?<![\w*])\*(?=[^\s*])([^*]+)(?<=[^\s*])\*(?!\*)")
_BOLD_ITALIC = re.compile(r"\*\*\*(?=\S)([^*]+)(?<=\S)\*\*\*")
_UNDERLINED = re.compile(r"(?<!\w)(__?)(?=[^\s_])([^_]+)(?<=[^\s_])\1(?!\w)")
HASHES = re.compile(r"#{1,6}\s+")
SUPERSCRIPTS = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
# Asked first, since most lines have no mark-up.
SPECIAL = re.compile(r"[<*_#\[\\|&\t`>^]")


def is_broken(row: str) -> bool:
    """Whether tags break the lines inside a row."""
    return _has_breaks(row.lower()) and _BREAK_TAG.search(row) is not None


def _has_breaks(lowered: str) -> bool:
    return "<br" in lowered or "</p" in lowered


def _raised(match: re.Match[str]) -> str:
    return (match["figure"] or match["bare"] or match["braced"]).translate(SUPERSCRIPTS)


def _without_tags(text: str) -> str:
    lowered = text.lower()
    if "<sup" in lowered:
        text = _SUPERSCRIPT.sub(lambda m: m[1].translate(SUPERSCRIPTS), text)
    if "://" in text or "www." in text:
        text = _ADDRESS.sub(r"\1", text)
    if _has_breaks(lowered):
        text = _BREAK_TAG.sub(" ", text)
    return _TAG.sub("", text)


def plain(text: str) -> str:
    """`text` without mark-up, its spaces single."""
    if not SPECIAL.search(text):
        return " ".join(text.split())
    if is_escaped := "\\" in text:
        text = _ESCAPED.sub(lambda m: chr(_HIDDEN + ord(m[1])), text)
    if "<" in text and ">" in text:
        text = _without_tags(text)
    if "^" in text:
        text = _RAISED.sub(_raised, text)
    if "[" in text:
        text = _NOTE_MARK.sub(lambda m: m[1].translate(SUPERSCRIPTS), text)
        text = _LINK.sub(r"\1", text)
    text = HASHES.sub("", text.lstrip(), count=1) if "#" in text[:9] else text
    if "*" in text:
        text = _BOLD.sub(r"\1", _BOLD_ITALIC.sub(r"\1", text))
        text = _ITALIC.sub(r"\1", text)
    if "_" in text:
        text = _UNDERLINED.sub(r"\2", text)
    if is_escaped:
        text = text.translate(_UNHIDDEN)
    if "&" in text:
        text = html.unescape(text)
    return " ".join(text.removeprefix("> ").split())
