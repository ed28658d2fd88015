"""What the pure modules tell of texts and files, in the language of the interface.

Their sentences are marked for translation where they stand: those of days and hours in
`meetings.dates.sentences`, of documents in `agendas.reading.sentences`, of items typed
one a line in `agendas.item_lines`.
"""

import unicodedata
from collections.abc import Mapping
from typing import Any

from django.utils.translation import get_language, get_language_bidi, gettext

from agendas.reading.sentences import SENTENCES, problem_in_words
from meetings.dates import official_language
from meetings.sentences import Told

# First strong isolate, and the end of it (Unicode Standard Annex 9, 2.4.2).
_ISOLATE, _END = "\u2068", "\u2069"


def told(error: Told) -> str:
    """What is wrong with what was typed or uploaded."""
    return error.in_words(translate=gettext, language=_language(), display=_isolated)


def problem_words(row: Mapping[str, Any]) -> str:
    """What the reader says of a line, of a review's row that keeps it.

    A review that was begun before sentences had codes keeps the English one only.
    """
    code = row.get("code")
    if code not in SENTENCES:
        return row["problem"]
    return problem_in_words(
        code,
        row.get("values") or {},
        translate=gettext,
        language=_language(),
        display=_isolated,
    )


def _language() -> str:
    return official_language(get_language() or "en")


def _isolated(value: str) -> str:
    """A value written the other way, so that it does not disorder the sentence."""
    other = {"L"} if get_language_bidi() else {"R", "AL"}
    is_other = any(unicodedata.bidirectional(letter) in other for letter in value)
    return f"{_ISOLATE}{value}{_END}" if is_other else value
