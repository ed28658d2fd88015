"""Lists of meetings that no heading announces, alone or between other words."""

from collections.abc import Iterator

from tests.agendas.reading.layouts import Case
from tests.agendas.reading.layouts.calendars import (
    BLOCKS,
    calendar_facts,
    rows_of,
)
from tests.agendas.reading.layouts.calendars import (
    LAYOUTS as ALL,
)
from tests.agendas.reading.layouts.words import LANGUAGES

# Where a title has a line of its own, nothing tells a list from a head; where months
# have a column of theirs, the year stood in the heading.
LAYOUTS = {
    name: layout
    for name, layout in ALL.items()
    if name not in BLOCKS and "cells apart" not in name and "bare_month" not in name
}
WORDS = {
    "en": ("The harbour is open to all.", "Please write to the office of the harbour."),
    "fr": ("Le port est ouvert à tous.", "Prière d’écrire au bureau du port."),
    "es": ("El puerto está abierto a todos.", "Escríbase a la oficina del puerto."),
    "ru": ("Порт открыт для всех.", "Просьба писать в управление порта."),
    "ar": ("الميناء مفتوح للجميع.", "يرجى الكتابة إلى مكتب الميناء."),
    "zh": ("港口对所有人开放。", "请致函港口办公室。"),
}


def cases(layout: str) -> Iterator[Case]:
    for language in LANGUAGES:
        before, after = WORDS[language]
        rows = rows_of(language, "dash", year=True)
        body = ALL[layout].body(language, rows)
        facts = calendar_facts(language, ALL[layout])
        del facts["title"]
        yield Case(language, f"{body}\n", facts)
        text = f"{before}\n\n{body}\n\n{after}\n"
        facts = facts | {"problems": ["not_understood"]}
        yield Case(f"{language}, between words", text, facts)
