"""Provisional and annotated agendas: mastheads, lists of items and annotations."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import count, product

from tests.agendas.reading.layouts import Case
from tests.agendas.reading.layouts.agenda_words import WORDS
from tests.agendas.reading.layouts.words import LANGUAGES, colon, comma

UNITED_NATIONS = {
    "en": "United Nations",
    "fr": "Nations Unies",
    "es": "Naciones Unidas",
    "ru": "Организация Объединенных Наций",
    "ar": "الأمم المتحدة",
    "zh": "联合国",
}
SYMBOL = "LC/WG.1/2031/1"
_UN = "{symbol}\n\n{distribution}\n{document_date}\n\n{original}\n\n"
_SESSION = "{body}\n{session}\n{city}{comma}{days}"
MASTHEADS = {
    "body / session / place, days": _SESSION,
    "body / session / days, place": "{body}\n{session}\n{days}{comma}{city}",
    "body / session / place / days": "{body}\n{session}\n{city}\n{days}",
    "blank lines between": _SESSION.replace("\n", "\n\n"),
    "body / session, place, days": "{body}\n{session}{comma}{city}{comma}{days}",
    "body, session / place, days": "{body}{comma}{session}\n{city}{comma}{days}",
    "session of the body / place, days": "{session_of_body}\n{city}{comma}{days}",
    "symbol above": _UN + _SESSION,
    "parent, symbol, body": "{parent}\n\n" + _UN + _SESSION,
    "symbol, parent, body": (
        _UN + "{parent}\n\n{body}\n\n{session}\n\n{city}{comma}{days}"
    ),
    "bold names": (
        "**{parent}**\n\n" + _UN + "**{body}**\n**{session}**\n{city}{comma}{days}"
    ),
    "names as headings": (
        "# {parent}\n\n" + _UN + "## {body}\n\n{session}\n\n{city}{comma}{days}"
    ),
    "session / body / place, days": "{session}\n{body}\n{city}{comma}{days}",
    "rule under the parent": "{parent}\n\n---\n\n" + _SESSION,
    "symbol in a column of spaces": (
        f"{{united_nations}}{' ' * 35}{{symbol}}\n\n{{distribution}}\n"
        "{document_date}\n{original}\n\n" + _SESSION
    ),
    "symbol in a table": (
        "| {united_nations} | {symbol} |\n|---|---|\n| {parent} | {distribution} |\n"
        "|  | {document_date} |\n|  | {original} |\n\n" + _SESSION
    ),
    "distribution, date and language on one line": (
        "{symbol}\n{distribution} {document_date} {original}\n\n" + _SESSION
    ),
    "symbol under the parent": (
        "{parent}\n{symbol}\n{document_date}\n{original}\n\n" + _SESSION
    ),
}
_PLAIN = "body / session / place, days"
# Of these two, one has everything and one as little as can be; "" is no list.
MASTHEADS_OF_ANNOTATIONS = [_PLAIN, "parent, symbol, body"]
LISTS_OF_ANNOTATIONS = ["stops", "no stops", "blank lines", "tabs", "piped", ""]
# The number and letter of each title, in its order.
NUMBERS = [
    *[("1", ""), ("2", ""), ("2", "a"), ("2", "b")],
    *[("3", ""), ("4", ""), ("5", ""), ("6", "")],
]
DOCUMENTED = ("3", "")
NOT_ANNOTATED = ("2", "")


@dataclass(frozen=True)
class Numbering:
    """How the items of a list are numbered, and the sub-items below them."""

    item: str
    sub_item: str
    above: str = ""
    below: str = ""


LISTS = {
    "stops": Numbering("{number}. {title}{stop}", "  {bracketed} {title}{semicolon}"),
    "no stops": Numbering("{number}. {title}", "{bracketed} {title}"),
    "blank lines": Numbering("{number}. {title}\n", "{bracketed} {title}\n"),
    "1)": Numbering("{number}) {title}", "{bracketed} {title}"),
    "Item 1.": Numbering("{word} {number}. {title}", "{bracketed} {title}"),
    "Item 1:": Numbering("{word} {number}: {title}", "{bracketed} {title}"),
    "a)": Numbering("{number}. {title}", "{letter}) {title}"),
    "(a) far in": Numbering(
        "{number}. {title}{stop}", "    ({letter}) {title}{semicolon}"
    ),
    "- (a)": Numbering("{number}. {title}{stop}", " - {bracketed} {title}{semicolon}"),
    "tabs": Numbering("{number}.\t{title}", "\t({letter})\t{title}"),
    "2 (a)": Numbering("{number}. {title}", "{number} ({letter}) {title}"),
    "2(a)": Numbering("{number}. {title}", "{number}({letter}) {title}"),
    "Item 1 –": Numbering("{word} {number} – {title}", "{bracketed} {title}"),
    "spaces, no dots": Numbering("{number}    {title}", "    {bracketed} {title}"),
    "numbers on lines": Numbering("{number}.\n{title}\n", "{bracketed}\n{title}\n"),
    "bold numbers": Numbering("**{number}.** {title}", "**{bracketed}** {title}"),
    "bold titles": Numbering("{number}. **{title}**", "{bracketed} **{title}**"),
    "bullets far in": Numbering("{number}. {title}", "    - {bracketed} {title}"),
    "<li>": Numbering("<li>{number}. {title}</li>", "<li>{bracketed} {title}</li>"),
    "HTML": Numbering(
        "<tr><td>{number}.</td><td>{title}</td></tr>",
        "<tr><td></td><td>{bracketed} {title}</td></tr>",
        "<table>\n",
        "\n</table>",
    ),
    "no spaces": Numbering("{number}.{title}", "({letter}){title}"),
    "piped": Numbering(
        "| {number}. | {title} |", "|  | {bracketed} {title} |", "|  |  |\n|---|---|\n"
    ),
}


@dataclass(frozen=True)
class Annotating:
    """How the headings of annotations are set, and the paragraphs below them."""

    item: str
    sub_item: str
    paragraph: str = "{text}"


ANNOTATIONS = {
    "plain": Annotating("{number}. {title}", "{bracketed} {title}"),
    "bold": Annotating("**{number}. {title}**", "**{bracketed} {title}**"),
    "headings": Annotating("### {number}. {title}", "### {bracketed} {title}"),
    "Item 1.": Annotating("{word} {number}. {title}", "{bracketed} {title}"),
    "Item 1 / title": Annotating("{word} {number}\n{title}", "{bracketed} {title}"),
    "numbered paragraphs": Annotating(
        "{number}. {title}", "{bracketed} {title}", "{paragraph}. {text}"
    ),
    "bold, numbered paragraphs": Annotating(
        "**{number}. {title}**", "**{bracketed} {title}**", "{paragraph}. {text}"
    ),
    "tabs": Annotating(
        "{number}.\t{title}", "({letter})\t{title}", "{paragraph}.\t{text}"
    ),
}


def provisional_cases(masthead: str) -> Iterator[Case]:
    """A provisional agenda under that masthead: six languages, all kinds of lists."""
    for language, listed in product(LANGUAGES, LISTS):
        if masthead.startswith("session of the body") and language == "ru":
            continue  # The name of the body would stand in the genitive.
        title = WORDS[language].provisional
        text = f"{head_of(language, masthead)}{title}\n\n{_list(language, listed)}\n"
        facts = masthead_facts(language, masthead) | {
            "kind": "provisional_agenda",
            "title": title,
            "agendas": [agenda_facts(language)],
        }
        yield Case(f"{language}, list: {listed}", text, facts)


DOCUMENTS = {
    "a bracket": " (LC/WG.1/2031/{number})",
    "a bracket for each": " (LC/WG.1/2031/{number}) (LC/WG.1/2031/INF/{number})",
    "two in a bracket": " (LC/WG.1/2031/{number}; LC/WG.1/2031/INF/{number})",
    "of full width": "（LC/WG.1/2031/{number}）",
    "of an agency": " (LC 127/{number}) (LC 127/INF/{number})",
    "revised": " (LC/WG.1/2031/{number} Rev.)",
}


def documented_cases(documents: str) -> Iterator[Case]:
    """Items in six languages with documents of that form behind their titles."""
    for language in LANGUAGES:
        words, items, listed = WORDS[language], [], {}
        for number, title in enumerate(words.titles[:3], start=1):
            printed = DOCUMENTS[documents].format(number=number)
            items.append({"number": str(number), "title": f"{title}{printed}"})
            inner = printed.strip(" ()（）")
            listed[str(number)] = inner.replace(") (", "; ").split("; ")
        lines = [f"{item['number']}. {item['title']}" for item in items]
        head = f"{head_of(language, _PLAIN)}{words.provisional}\n\n"
        agenda = agenda_facts(language) | {"documents_by_item": listed}
        agenda["items"] = [item | {"joint": False} for item in items]
        facts = masthead_facts(language, _PLAIN) | {"agendas": [agenda]}
        facts |= {"kind": "provisional_agenda", "title": words.provisional}
        yield Case(language, head + "\n".join(lines) + "\n", facts)


def annotated_cases(annotating: str) -> Iterator[Case]:
    """Annotations of that kind: six languages, under a list or under none."""
    for language, masthead, listed in product(
        LANGUAGES, MASTHEADS_OF_ANNOTATIONS, LISTS_OF_ANNOTATIONS
    ):
        words = WORDS[language]
        parts = [head_of(language, masthead) + words.annotated]
        if listed:
            parts += [words.provisional, _list(language, listed), words.annotations]
        text = "\n\n".join([*parts, *_annotations(language, annotating)]) + "\n"
        name = f"{language}, masthead: {masthead}, list: {listed or 'none'}"
        facts = _annotated_facts(language, masthead, annotating)
        yield Case(name, text, facts | {"kind": "annotated_agenda"})


def head_of(language: str, masthead: str) -> str:
    words = vars(WORDS[language])
    signs = {"comma": comma(language), "symbol": SYMBOL}
    signs |= {"united_nations": UNITED_NATIONS[language]}
    return MASTHEADS[masthead].format(**words, **signs) + "\n\n"


def headings_of(language: str) -> list[dict[str, str]]:
    """What the templates of lists and annotations ask of each item."""
    parents = {number for number, letter in NUMBERS if letter}
    stop = {"zh": "。"}.get(language, ".")
    semicolon = {"fr": " ;", "ar": "؛", "zh": "；"}.get(language, ";")
    above = " :" if language == "fr" else colon(language).strip()
    headings = []
    for (number, letter), title in zip(NUMBERS, WORDS[language].titles, strict=True):
        letter = letter_of(language, letter)
        round_off = f"({letter})" if language in ("en", "ar", "zh") else f"{letter})"
        heading = {"number": number, "letter": letter, "title": title}
        heading |= {"word": WORDS[language].item, "bracketed": round_off}
        heading |= {"stop": above if number in parents else stop}
        headings.append(heading | {"semicolon": semicolon})
    return headings


def letter_of(language: str, letter: str) -> str:
    return {"a": "أ", "b": "ب"}.get(letter, "") if language == "ar" else letter


def _list(language: str, listed: str) -> str:
    numbering = LISTS[listed]
    lines = [
        (numbering.sub_item if heading["letter"] else numbering.item).format(**heading)
        for heading in headings_of(language)
    ]
    return numbering.above + "\n".join(lines) + numbering.below


def _annotations(language: str, annotating: str) -> Iterator[str]:
    """Headings, texts and the one list of documents, without the lines between."""
    style = ANNOTATIONS[annotating]
    texts = iter(_texts(language, annotating))
    for place, heading in zip(NUMBERS, headings_of(language), strict=True):
        yield (style.sub_item if heading["letter"] else style.item).format(**heading)
        if place != NOT_ANNOTATED:
            yield next(texts)
        if place == DOCUMENTED:
            yield WORDS[language].documentation
            yield WORDS[language].document


def _texts(language: str, annotating: str) -> list[str]:
    """The paragraphs as printed."""
    template = ANNOTATIONS[annotating].paragraph
    return [
        template.format(paragraph=paragraph, text=text)
        for paragraph, text in zip(count(1), WORDS[language].texts, strict=False)
    ]


def masthead_facts(language: str, masthead: str) -> dict[str, object]:
    """What is read of it: only what is printed."""
    words = WORDS[language]
    printed = {
        "parent": {"parent_body": words.parent},
        "symbol": {"symbol": SYMBOL},
        "document_date": {"document_date": "2031-01-03"},
        "original": {"original_language": words.original_language},
        "distribution": {"distribution": words.distribution.split(maxsplit=1)[1]},
    }
    facts = {
        "language": language,
        "place": {"city": words.city},
        "dates": {"start": "2031-03-10", "end": "2031-03-14"},
        "problems": [],
    }
    for gap, found in printed.items():
        if f"{{{gap}}}" in MASTHEADS[masthead]:
            facts |= found
    return facts


def agenda_facts(language: str) -> dict[str, object]:
    items = []
    for heading in headings_of(language):
        item = {"number": heading["number"], "title": heading["title"], "joint": False}
        letter = heading["letter"]
        items.append(item | ({"letter": letter} if letter else {}))
    body = WORDS[language].body
    return {"body": body, "ordinal": 4, "unit": "session", "items": items}


def _annotated_facts(
    language: str, masthead: str, annotating: str
) -> dict[str, object]:
    annotated = [place for place in NUMBERS if place != NOT_ANNOTATED]
    texts = [text.replace("\t", " ") for text in _texts(language, annotating)]
    annotations = [
        {"item": label_of(number, letter_of(language, letter)), "text": text}
        for (number, letter), text in zip(annotated, texts, strict=True)
    ]
    documents = {DOCUMENTED[0]: ["LC/WG.1/2031/2"]}
    agenda = agenda_facts(language)
    agenda |= {"annotations": annotations, "documents_by_item": documents}
    return masthead_facts(language, masthead) | {
        "title": WORDS[language].annotated,
        "agendas": [agenda],
        "opening": {"date": "2031-03-10", "time": "10:00"},
    }


def label_of(number: str, letter: str) -> str:
    return f"{number} ({letter})" if letter else number
