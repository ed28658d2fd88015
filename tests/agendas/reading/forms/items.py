"""Lists of items: how they are numbered, set, wrapped and ended."""

import re

from tests.agendas.reading.forms import Choice, Genre, Printed
from tests.agendas.reading.layouts.agenda_words import WORDS
from tests.agendas.reading.layouts.agendas import agenda_facts, head_of, masthead_facts

_HEAD = "body / session / place, days"
_ARABIC = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")
_CHINESE = "零一二三四五六七八九十"
_WIDE = str.maketrans("0123456789", "０１２３４５６７８９")
_OF_AGENDA = {
    "en": "Agenda item {n}",
    "fr": "Point {n} de l’ordre du jour",
    "es": "Tema {n} del programa",
    "ru": "Пункт {n} повестки дня",
    "ar": "البند {n} من جدول الأعمال",
    "zh": "议程项目{n}",
}
_NUMBERS = {
    "1.": "{n}.",
    "1)": "{n})",
    "1 -": "{n} -",
    "1 –": "{n} –",
    "(1)": "({n})",
    "1": "{n}",
    "1:": "{n}:",
    "1.-": "{n}.-",
    "01.": "0{n}.",
    "Item 1.": "{item} {n}.",
    "Item 1:": "{item} {n}:",
    "Item 1 –": "{item} {n} –",
    "Agenda item 1:": "{of_agenda}:",
    "Agenda item 1 –": "{of_agenda} –",
}
_NUMBERS_OF = {
    "en": {
        "Item No. 1:": "Item No. {n}:",
        "ITEM 1.": "ITEM {n}.",
        "Item 1": "Item {n}",
    },
    "fr": {"1 :": "{n} :", "Point no 1 :": "Point nᵒ {n} :"},
    "es": {"Punto 1.": "Punto {n}.", "Tema núm. 1:": "Tema núm. {n}:"},
    "ru": {
        "Пункт № 1:": "Пункт № {n}:",
    },
    "ar": {
        "١.": "{arabic}.",
        "١-": "{arabic}-",
        "١ -": "{arabic} -",
        "(١)": "({arabic})",
        "1-": "{n}-",
        "البند ١:": "البند {arabic}:",
        "البند رقم 1:": "البند رقم {n}:",
    },
    "zh": {
        "一、": "{chinese}、",
        "1、": "{n}、",
        "第1项": "第{n}项",
        "第1项：": "第{n}项：",
        "项目1：": "项目{n}：",
        "项目一：": "项目{chinese}：",
        "１．": "{wide}．",
        "第一项": "第{chinese}项",
    },
}
_SUBS = {
    "(a)": "({letter})",
    "a)": "{letter})",
    "a.": "{letter}.",
    "(i)": "({roman})",
    "i)": "{roman})",
    "i.": "{roman}.",
    "2.1": "{n}.{count}",
    "2.1.": "{n}.{count}.",
    "2 (a)": "{n} ({letter})",
    "2(a)": "{n}({letter})",
    "2a)": "{n}{letter})",
    "2.a": "{n}.{letter}",
    "(A)": "({capital})",
    "a -": "{letter} -",
}
_SUBS_OF = {
    "ru": {"а)": "{own})", "(а)": "({own})", "а.": "{own}."},
    "ar": {"(أ)": "({own})", "أ)": "{own})", "أ -": "{own} -", "أ-": "{own}-"},
    "zh": {
        "（a）": "（{letter}）",
        "（一）": "（{count_chinese}）",
        "(一)": "({count_chinese})",
    },
}
_OWN_LETTERS = {"ru": "аб", "ar": "أب"}
_DRESSES = {
    "plain": "{number} {title}{end}",
    "bold": "**{number} {title}**{end}",
    "bold number": "**{number}** {title}{end}",
    "bold title": "{number} **{title}**{end}",
    "indented": "   {indent}{number} {title}{end}",
    "far in": "{indent}{number}    {title}{end}",
    "tab": "{tab}{number}\t{title}{end}",
    "on lines": "{number}\n{title}{end}",
    "heading": "### {number} {title}{end}",
    "point": "{indent}• {number} {title}{end}",
    "escaped": "{escaped} {title}{end}",
    "no-break space": "{number}\u00a0{title}{end}",
}
_ENDS = {
    "none": "",
    "stops": ".",
    "dots and page": " {dots} {page}",
    "tab and page": "\t{page}",
}
_WRAPS = ["one line", "two lines", "two lines, indented"]
_LONG = "3"  # the item whose title is wrapped
_NUMBERED = [("1", 0), ("2", 0), ("2", 1), ("2", 2), *((n, 0) for n in "3456")]


def _dimensions(language: str) -> dict[str, list[str]]:
    capitals = [] if language in ("ar", "zh") else ["capitals"]
    return {
        "number": [*_NUMBERS, *_NUMBERS_OF[language]],
        "sub-item": [*_SUBS, *_SUBS_OF.get(language, [])],
        "dress": [*_DRESSES, *capitals],
        "wrap": _WRAPS if capitals else _WRAPS[:1],
        "gap": ["none", "between"],
        "end": [*_ENDS],
    }


def _document(language: str, choice: Choice) -> Printed:
    words = WORDS[language]
    lines, items = [], []
    for (number, count), title in zip(_NUMBERED, words.titles, strict=True):
        if choice["dress"] == "capitals":
            title = title.upper()
        template = _template(language, choice, count)
        gaps = _gaps(language, number, count)
        items.append(
            _item(template, title, gaps, has_chinese=choice["number"] == "一、")
        )
        end = _ENDS[choice["end"]].format(dots="." * 30, page=int(number) + 2)
        if number == _LONG and choice["end"] != "tab and page":
            title = _wrapped(title, choice["wrap"])
        lines.append(_line(choice["dress"], template.format(**gaps), title, end, count))
    gap = "\n\n" if choice["gap"] == "between" else "\n"
    head = head_of(language, _HEAD)
    text = f"{head}{words.provisional}\n\n{gap.join(lines)}\n"
    agenda = agenda_facts(language) | {"items": items}
    facts = masthead_facts(language, _HEAD) | {
        "kind": "provisional_agenda",
        "title": words.provisional,
        "agendas": [agenda],
    }
    return Printed(text, facts)


def _template(language: str, choice: Choice, count: int) -> str:
    if count:
        template = (_SUBS | _SUBS_OF.get(language, {}))[choice["sub-item"]]
        # Figures are of no list that counts without them.
        is_mixed = choice["number"] == "一、" and "{n}" in template
        return "({letter})" if is_mixed else template
    return (_NUMBERS | _NUMBERS_OF[language])[choice["number"]]


def _gaps(language: str, number: str, count: int) -> dict[str, str]:
    """What the templates of numbers and letters ask."""
    return {
        "n": number,
        "arabic": number.translate(_ARABIC),
        "wide": number.translate(_WIDE),
        "chinese": _CHINESE[int(number)],
        "item": WORDS[language].item,
        "of_agenda": _OF_AGENDA[language].format(n=number),
        "letter": " ab"[count],
        "capital": " AB"[count],
        "roman": ["", "i", "ii"][count],
        "own": (" " + _OWN_LETTERS.get(language, "ab"))[count],
        "count": str(count),
        "count_chinese": _CHINESE[count],
    }


def _item(
    template: str, title: str, gaps: dict[str, str], *, has_chinese: bool
) -> dict[str, object]:
    """The facts of an item or sub-item: numbers and letters as they are printed."""
    kinds = ("letter", "own", "capital", "count_chinese")
    letters = [gaps[kind] for kind in kinds if f"{{{kind}}}" in template]
    item = {"number": gaps["n"], "title": title, "joint": False}
    if has_chinese and "{n}" not in template:
        item["number"] = gaps["chinese"]  # as printed
    if template.startswith("0"):
        item["number"] = f"0{gaps['n']}"
    if "{count}" in template:
        item["number"] = f"{gaps['n']}.{gaps['count']}"
    if "{roman}" in template:
        item["roman"] = gaps["roman"]
    return item | ({"letter": letters[0]} if letters else {})


def _wrapped(title: str, wrap: str) -> str:
    """The title over two lines, broken in its middle."""
    if wrap == "one line":
        return title
    words = title.split(" ")
    half = len(words) // 2
    indent = "    " if wrap.endswith("indented") else ""
    return f"{' '.join(words[:half])}\n{indent}{' '.join(words[half:])}"


def _line(dress: str, number: str, title: str, end: str, count: int) -> str:
    # A dash or a colon stands before what is on its line.
    is_open = dress == "on lines" and number[-1] in "-–:、"
    template = _DRESSES.get("plain" if is_open else dress, _DRESSES["plain"])
    line = template.format(
        number=number,
        escaped=number.replace(".", "\\."),
        title=title,
        end=end,
        indent="    " if count else "",
        tab="\t" if count else "",
    )
    # No space stands behind the signs of Chinese and of full width.
    return re.sub("(?<=[、：．）]) (?! )", "", line)


GENRE = Genre(_dimensions, _document)
