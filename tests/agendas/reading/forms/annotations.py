"""Annotated agendas: how headings, paragraphs and lists of documents are printed."""

from tests.agendas.reading.forms import Choice, Genre, Printed
from tests.agendas.reading.layouts.agenda_words import WORDS
from tests.agendas.reading.layouts.agendas import head_of, masthead_facts

_HEAD = "body / session / place, days"
_HEADINGS = {
    "1. Title": "{number}. {title}",
    "Item 1. Title": "{word} {number}. {title}",
    "Item 1: Title": "{word} {number}: {title}",
    "Item 1 – Title": "{word} {number} – {title}",
    "bold": "**{number}. {title}**",
    "heading": "## {number}. {title}",
    "Title": "{title}",
    "bold Title": "**{title}**",
    "Item 1 / Title": "{word} {number}\n{title}",
    "1. / Title": "{number}.\n{title}",
}
_UNNUMBERED = ("Title", "bold Title")  # which say nothing without a list above
_DOCUMENTS = {
    "(symbol)": "{heading}\n\n{document} ({symbol})",
    "inline": "{heading}: {document} ({symbol})",
    "points": "{heading}\n\n- {document} ({symbol})",
    "symbol title": "{heading}\n\n{symbol} {document}",
    "symbol: title": "{heading}\n\n{symbol}: {document}",
    "symbol – title": "{heading}\n\n{symbol} – {document}",
    "symbol, tab, title": "{heading}\n\n{symbol}\t{document}",
    "title, symbol": "{heading}\n\n{document}, {symbol}",
    "title: symbol": "{heading}\n\n{document}: {symbol}",
    "table": "{heading}\n\n| {symbol} | {document} |",
    "[symbol]": "{heading}\n\n{document} [{symbol}]",
    "bold heading": "**{heading}**\n\n{document} ({symbol})",
    "italic heading": "*{heading}*\n\n{document} ({symbol})",
    "heading:": "{heading}:\n\n{document} ({symbol})",
}
_PARAGRAPHS = {"plain": "{text}", "numbered": "{number}. {text}"}
# The places of four items and of the texts that are said on them.
_TITLES, _TEXTS = (0, 4, 5, 6), (1, 3, 4, 5)
_DOCUMENTED = (2, 3)


def _dimensions(_language: str) -> dict[str, list[str]]:
    return {
        "heading": [*_HEADINGS],
        "documents": [*_DOCUMENTS],
        "paragraphs": [*_PARAGRAPHS],
        "list": ["above", "none"],
    }


def _document(language: str, choice: Choice) -> Printed:
    words = WORDS[language]
    titles = [words.titles[place] for place in _TITLES]
    texts = [
        _PARAGRAPHS[choice["paragraphs"]].format(number=number, text=words.texts[place])
        for number, place in enumerate(_TEXTS, start=1)
    ]
    is_listed = choice["list"] == "above" or choice["heading"] in _UNNUMBERED
    parts = [head_of(language, _HEAD) + words.annotated]
    if is_listed:
        listed = [f"{number}. {title}" for number, title in enumerate(titles, start=1)]
        parts += [words.provisional, "\n".join(listed), words.annotations]
    for number, (title, text) in enumerate(zip(titles, texts, strict=True), start=1):
        gaps = {"number": number, "title": title, "word": words.item}
        parts += [_HEADINGS[choice["heading"]].format(**gaps), text]
        if number in _DOCUMENTED:
            parts.append(_documents(language, choice["documents"], number))
    return Printed("\n\n".join(parts) + "\n", _facts(language, titles, texts))


def _documents(language: str, form: str, number: int) -> str:
    words = WORDS[language]
    return _DOCUMENTS[form].format(
        heading=words.documentation,
        document=words.document.replace("（", "(").partition("(")[0].strip(),
        symbol=_symbol(number),
    )


def _symbol(number: int) -> str:
    return f"LC/WG.1/2031/{number}"


def _facts(language: str, titles: list[str], texts: list[str]) -> dict[str, object]:
    words = WORDS[language]
    agenda = {
        "body": words.body,
        "ordinal": 4,
        "unit": "session",
        "items": [
            {"number": str(number), "title": title, "joint": False}
            for number, title in enumerate(titles, start=1)
        ],
        "annotations": [
            {"item": str(number), "text": text}
            for number, text in enumerate(texts, start=1)
        ],
        "documents_by_item": {str(number): [_symbol(number)] for number in _DOCUMENTED},
    }
    return masthead_facts(language, _HEAD) | {
        "kind": "annotated_agenda",
        "title": words.annotated,
        "agendas": [agenda],
    }


GENRE = Genre(_dimensions, _document)
