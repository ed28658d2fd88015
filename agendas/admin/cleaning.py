"""Typed and pasted text without the characters that are no text.

Word puts a vertical tab where a line was broken by hand; broken programs leave NUL.
"""

import re

from django.http import QueryDict

# C0 and C1 controls except tab, line feed and carriage return; DEL; lone surrogates.
NO_TEXT = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff]")
# Vertical tab, form feed, next line: a break, which becomes a blank.
BREAKS = re.compile("[\x0b\x0c\x85]")


def clean_text(text: str) -> str:
    return NO_TEXT.sub("", BREAKS.sub(" ", text))


def clean_post(data: QueryDict) -> QueryDict:
    """What was sent, each text without its control characters."""
    cleaned = data.copy()
    for name, values in data.lists():
        cleaned.setlist(name, [clean_text(value) for value in values])
    return cleaned
