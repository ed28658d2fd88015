"""Calendars of six meetings: how days, places and states are printed and set."""

import datetime as dt
from itertools import groupby

from tests.agendas.reading.forms import Choice, Genre, Printed
from tests.agendas.reading.layouts.calendar_statuses import STATUSES
from tests.agendas.reading.layouts.calendar_statuses import WORDS as STATUS_WORDS
from tests.agendas.reading.layouts.calendars import (
    DAYS,
    HEADINGS,
    ORDINALS,
    PLACES,
    TITLES,
    labels_of,
)
from tests.agendas.reading.layouts.tables import html, piped, spaced, tabbed
from tests.agendas.reading.layouts.words import (
    MONTHS,
    SPAN_FORMS,
    colon,
    comma,
    month_alone,
    printed_day,
    printed_span,
    span_with_weekdays,
)

# One more than in the layouts, over the end of the year.
_OVER_YEARS = (dt.date(2031, 12, 29), dt.date(2032, 1, 2))
_LAST = {
    "en": ("Forum on harbour lights", "Geneva"),
    "fr": ("Forum sur les feux de port", "Genève"),
    "es": ("Foro sobre luces de puerto", "Ginebra"),
    "ru": ("Форум по портовым огням", "Женева"),
    "ar": ("المنتدى المعني بأضواء الموانئ", "جنيف"),
    "zh": ("港口灯光论坛", "日内瓦"),
}
_LINES = {
    "days title place": "{days} {title}{comma}{place}",
    "days: title, place": "{days}{colon}{title}{comma}{place}",
    "title, place, days": "{title}{comma}{place}{comma}{days}",
    "title, days, place": "{title}{comma}{days}{comma}{place}",
    "title (days, place)": "{title}{open}{days}{comma}{place}{close}",
    "title (days)": "{title}{open}{days}{close}{last}",
    "title – days – place": "{title} – {days} – {place}",
    "days – title – place": "{days} – {title} – {place}",
    "days – title (place)": "{days} – {title}{open}{place}{close}",
    "days | title | place": "{days} | {title} | {place}",
    "place, days: title": "{place}{comma}{days}{colon}{title}",
    "title; days; place": "{title}; {days}; {place}",
}
_BLOCKS = {
    "title / days, place": "{title}\n{days}{comma}{place}",
    "days / title, place": "{days}\n{title}{comma}{place}",
    "days / title / place": "{days}\n{title}\n{place}",
    "title / place / days": "{title}\n{place}\n{days}",
    "title / labels": "{title}\n{days_label}{colon}{days}\n{place_label}{colon}{place}",
    "labels": (
        "{title_label}{colon}{title}\n{days_label}{colon}{days}\n"
        "{place_label}{colon}{place}"
    ),
}
_TABLES = {"tabs": tabbed, "pipes": piped, "spaces": spaced, "HTML": html}
_ORDERS = [
    ("title", "days", "place"),
    ("place", "days", "title"),
    ("days", "place", "title"),
    ("number", "days", "title", "place"),
    ("title", "place", "days"),
]
_LAYOUTS = [
    *_LINES,
    *_BLOCKS,
    *(f"{marks}: {' | '.join(order)}" for marks in _TABLES for order in _ORDERS),
]
_MARKED = ["plain", "points", "numbers", "bold titles", "months", "bold months"]
_TO = {
    "en": ("", "to"),
    "fr": ("du ", "au"),
    "es": ("del ", "al"),
    "ru": ("с ", "по"),
    "ar": ("من ", "إلى"),
}
_FROM = {"en": ("from ", "to"), "es": ("desde el ", "hasta el")}


def _day_forms(language: str) -> list[str]:
    forms = [*SPAN_FORMS, "with year", "both years", "ISO", "weekdays"]
    if language == "en":
        forms += ["month first", "short months", "through", "ordinals"]
    if language in _FROM:
        forms.append("from – to")
    return [*forms, *(["figures", "both months"] if language != "zh" else [])]


def _dimensions(language: str) -> dict[str, list[str]]:
    return {
        "layout": _LAYOUTS,
        "days": _day_forms(language),
        "status": ["none", "behind days", "behind title", "last"],
        # In Russian a heading above numbers comes apart, which is reported.
        "marked": [each for each in _MARKED if each != "numbers" or language != "ru"],
    }


def _document(language: str, choice: Choice) -> Printed:
    titles = [*TITLES[language], _LAST[language][0]]
    places = [*PLACES[language], _LAST[language][1]]
    words = [*STATUS_WORDS[language], ""]
    rows, meetings = [], []
    for number, span in enumerate([*DAYS, _OVER_YEARS]):
        status = _in_brackets(language, words[number])
        status = "" if choice["status"] == "none" else status
        title, place = titles[number], places[number]
        row = _row(language, choice, title, place, span, status)
        rows.append(row | {"number": str(number + 1)})
        meeting = {
            "title": title,
            "start": span[0].isoformat(),
            "end": span[1].isoformat(),
            "precision": "day",
            "status": STATUSES[number] if status else "confirmed",
        }
        if ordinal := [*ORDINALS, None][number]:
            meeting["ordinal"] = ordinal
        if choice["layout"] != "title (days)":
            meeting["place"] = place
        meetings.append(meeting)
    facts = {"kind": "calendar", "language": language, "title": HEADINGS[language]}
    text = f"{HEADINGS[language]}\n\n{_body(language, choice, rows)}\n"
    return Printed(text, facts | {"meetings": meetings, "problems": []})


def _row(
    language: str,
    choice: Choice,
    title: str,
    place: str,
    span: tuple[dt.date, dt.date],
    status: str,
) -> dict[str, str]:
    """What the templates of lines and the columns of tables ask."""
    behind = dict.fromkeys(("days", "title", "last"), "")
    behind[choice["status"].removeprefix("behind ")] = status
    shown = f"**{title}**" if choice["marked"] == "bold titles" else title
    labels = labels_of(language)
    opening, closing = ("（", "）") if language == "zh" else (" (", ")")
    return {
        "title": shown + behind["title"],
        "days": _span(language, *span, choice["days"]) + behind["days"],
        "place": place + behind["last"],
        "last": behind["last"],
        "month": month_alone(language, span[0], year=False),
        "comma": comma(language),
        "colon": colon(language),
        "open": opening,
        "close": closing,
    } | {f"{label}_label": labels[label] for label in ("title", "days", "place")}


def _in_brackets(language: str, word: str) -> str:
    if not word:
        return ""
    return f"（{word}）" if language == "zh" else f" ({word})"


def _span(language: str, first: dt.date, last: dt.date, form: str) -> str:
    """Some days in a row; those over two years name both in most forms."""
    if form == "ISO":
        days = [day.isoformat() for day in (first, last)]
        return " – ".join(dict.fromkeys(days))
    if form == "figures":
        return "–".join(dict.fromkeys(f"{day:%d.%m.%Y}" for day in (first, last)))
    if form == "both years" or first.year != last.year:
        to = "至" if language == "zh" else " – "
        return to.join(
            dict.fromkeys(printed_day(language, day) for day in (first, last))
        )
    if form == "weekdays":
        return span_with_weekdays(language, first, last, year=True)
    if form == "with year":
        return printed_span(language, first, last, "dash", year=True)
    if form in ("both months", "from – to"):
        before, to = (_TO if form == "both months" else _FROM)[language]
        start, end = (printed_day(language, day, year=False) for day in (first, last))
        return start if first == last else f"{before}{start} {to} {end}"
    if form in (*SPAN_FORMS, "month first"):
        return printed_span(language, first, last, form, year=False)
    return _english(first, last, form)


def _english(first: dt.date, last: dt.date, form: str) -> str:
    days, months = [f"{day.day}" for day in (first, last)], []
    for day in (first, last):
        name = MONTHS["en"][day.month - 1]
        months.append(name[:3] if form == "short months" else name)
    if form == "ordinals":
        signs = {1: "st", 2: "nd", 3: "rd"}
        days = [f"{day}{signs.get(int(day), 'th')}" for day in days]
    is_one = first.month == last.month
    if form == "through":
        end = days[1] if is_one else f"{months[1]} {days[1]}"
        start = f"{months[0]} {days[0]}"
        return start if first == last else f"{start} through {end}"
    end = f"{days[1]} {months[1]}"
    start = days[0] if is_one else f"{days[0]} {months[0]}"
    return end if first == last else f"{start}{'-' if is_one else ' - '}{end}"


def _body(language: str, choice: Choice, rows: list[dict[str, str]]) -> str:
    marks, _, order = choice["layout"].partition(": ")
    if marks in _TABLES:
        columns = order.split(" | ")
        labels = labels_of(language)
        table = [[labels[column] for column in columns]]
        for month, of_month in _by_months(choice["marked"], rows):
            table += [[month, *[""] * (len(columns) - 1)]] if month else []
            table += [[row[column] for column in columns] for row in of_month]
        return _TABLES[marks](table)
    is_line = choice["layout"] in _LINES
    template = (_LINES | _BLOCKS)[choice["layout"]]
    lines = []
    for month, of_month in _by_months(choice["marked"], rows):
        lines += ["", month, ""] if month else []
        for row in of_month:
            text = template.format(**row)
            if is_line and choice["marked"] == "points":
                text = f"- {text}"
            if is_line and choice["marked"] == "numbers":
                text = f"{row['number']}) {text}"
            lines += [text] if is_line else [text, ""]
    return "\n".join(lines).strip("\n")


def _by_months(marked: str, rows: list[dict[str, str]]) -> list[tuple[str, list]]:
    """The rows under the names of their months, or all under none."""
    if not marked.endswith("months"):
        return [("", rows)]
    dress = "**{}**" if marked == "bold months" else "{}"
    by_month = groupby(rows, key=lambda row: row["month"])
    return [(dress.format(month), list(of_month)) for month, of_month in by_month]


GENRE = Genre(_dimensions, _document)
