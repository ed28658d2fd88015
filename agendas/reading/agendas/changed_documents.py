"""Symbols of which a list prints the changes alone.

"E/LH/2031/4 and Add.1"       → E/LH/2031/4, E/LH/2031/4/Add.1
"E/LH/2031/4/Add.1, 2 и 3"    → E/LH/2031/4/Add.1, E/LH/2031/4/Add.2, E/LH/2031/4/Add.3
"""

import re

from agendas.symbols import find_symbols, is_symbol

_KIND = r"(?:Add|Amend|Corr|Rev)\."
_BETWEEN = r"(?:,\s?|، ?|、|\s?(?:and|et|y|и|و|和)\s?|\s?&\s?)"
_CHANGED = re.compile(
    r"(?P<symbol>[A-Z][\w.()/-]{3,80})"
    rf"(?P<more>(?:{_BETWEEN}(?:{_KIND})?\d{{1,2}}(?![\w/]|\.\d)){{1,9}})"
)
_CHANGE = re.compile(rf"(?P<kind>{_KIND})?(?P<number>\d{{1,2}})")
_PARTED = re.compile(_BETWEEN)
_KINDS = ("Add.", "Amend.", "Corr.", "Rev.")


def documents_named(text: str) -> list[str]:
    """The symbols in the text, with those of which only the change is printed."""
    if not any(map(text.count, _KINDS)):
        return find_symbols(text)
    return find_symbols(_CHANGED.sub(_whole, text))


def _whole(match: re.Match[str]) -> str:
    """The symbols written out; what names no change stays as printed."""
    symbol = match["symbol"]
    base, _, last = symbol.rpartition("/")
    own = last.partition(".")[0] + "."
    if own not in _KINDS:
        base, own = symbol, ""
    if not is_symbol(base):
        return match[0]
    kind = own
    whole = [symbol]
    for words in filter(None, _PARTED.split(match["more"])):
        change = _CHANGE.fullmatch(words)
        kind = change["kind"] or kind
        if not kind or kind != (own or kind):
            return match[0]  # "A/1/2/Rev.1 and Add.1": of which of both?
        whole.append(f"{base}/{kind}{change['number']}")
    return ", ".join(whole)
