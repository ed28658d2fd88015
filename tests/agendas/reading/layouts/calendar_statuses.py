"""Lists of meetings that tell of some that they are tentative, postponed and so on."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import product

from tests.agendas.reading.layouts import Case
from tests.agendas.reading.layouts.calendars import (
    HEADINGS,
    WIDE_TABLES,
    Layout,
    Row,
    calendar_facts,
    rows_of,
    table,
    written,
)
from tests.agendas.reading.layouts.words import LANGUAGES, SPAN_FORMS

# Those of the meetings, in their order.
STATUSES = ["tentative", "tbc", "confirmed", "postponed", "cancelled"]
# A meeting of which nothing is said is confirmed.
WORDS = {
    "en": ["tentative", "to be confirmed", "", "postponed", "cancelled"],
    "fr": ["provisoire", "à confirmer", "", "reportée", "annulée"],
    "es": ["provisional", "por confirmar", "", "aplazada", "cancelada"],
    "ru": ["предварительно", "подлежит подтверждению", "", "отложена", "отменено"],
    "ar": ["مبدئي", "يؤكد لاحقا", "", "مؤجل", "ملغى"],
    "zh": ["暂定", "待定", "", "推迟", "取消"],
}
LINES = {
    "title, place, days (status)": "{title}{comma}{place}{comma}{days}{status}",
    "title, days, place (status)": "{title}{comma}{days}{comma}{place}{status}",
    "title (status), days, place": "{title}{status}{comma}{days}{comma}{place}",
    "days: title, place (status)": "{days}{colon}{title}{comma}{place}{status}",
    "days (status): title, place": "{days}{status}{colon}{title}{comma}{place}",
}
BLOCKS = {
    "title / days (status) / place": "{title}\n{days}{status}\n{place}",
    "title / Date: days (status) / Place: place": (
        "{title}\n{days_label}{colon}{days}{status}\n{place_label}{colon}{place}"
    ),
}


def _table_with_status(marks: str, column: str) -> Layout:
    """A table that has the status in brackets behind what stands in that column."""
    plain = table(marks, ("days", "title", "place"))

    def body(language: str, rows: list[Row]) -> str:
        marked = [
            replace(row, **{column: getattr(row, column) + row.status}) for row in rows
        ]
        return plain.body(language, marked)

    return Layout(body, has_places=True)


LAYOUTS = (
    {name: written(template, "\n") for name, template in LINES.items()}
    | {name: written(template, "\n\n") for name, template in BLOCKS.items()}
    | {
        f"{marks}, status behind the {column}": _table_with_status(marks, column)
        for marks, column in product(WIDE_TABLES, ("title", "days", "place"))
    }
    | {
        f"{marks}, column of status": table(
            marks, ("title", "days", "place", "bare_status")
        )
        for marks in WIDE_TABLES
    }
)


def cases(layout: str) -> Iterator[Case]:
    """The calendar of a year in that layout: six languages, most forms of days."""
    for language, form in product(LANGUAGES, SPAN_FORMS):
        rows = [
            replace(row, status=_in_brackets(language, word), bare_status=word)
            for row, word in zip(
                rows_of(language, form, year=True), WORDS[language], strict=True
            )
        ]
        body = LAYOUTS[layout].body(language, rows)
        facts = calendar_facts(language, LAYOUTS[layout])
        for meeting, status in zip(facts["meetings"], STATUSES, strict=True):
            meeting["status"] = status
        text = f"{HEADINGS[language]}\n\n{body}\n"
        yield Case(f"{language}, days: {form}", text, facts)


def _in_brackets(language: str, word: str) -> str:
    if not word:
        return ""
    return f"（{word}）" if language == "zh" else f" ({word})"
