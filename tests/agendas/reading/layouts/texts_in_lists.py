"""Annotated agendas whose list and annotations are one: texts right under the items.

The first items often have none; titles may end with full stops; each text may be long,
and documents and the heading of another part may follow it.
"""

from collections.abc import Iterator
from itertools import product

from tests.agendas.reading.layouts import Case
from tests.agendas.reading.layouts.agenda_words import WORDS
from tests.agendas.reading.layouts.agendas import (
    LISTS,
    NOT_ANNOTATED,
    NUMBERS,
    agenda_facts,
    head_of,
    headings_of,
    label_of,
    letter_of,
    masthead_facts,
)
from tests.agendas.reading.layouts.words import LANGUAGES

LAYOUTS = [
    *("stops", "no stops", "1)", "a)", "(a) far in", "tabs", "2 (a)", "bold numbers"),
    *("bold titles", "Item 1.", "spaces, no dots"),
    *(
        "Item 1:",
        "numbers on lines",
        "2(a)",
        "- (a)",
        "Item 1 –",
        "bullets far in",
        "no spaces",
    ),
]
_MASTHEAD = "parent, symbol, body"
_FIRST_ANNOTATED = (0, 2, 4)  # places in NUMBERS
_PART_FROM = ("5", "")
_PARTS = {
    "en": "PART TWO: OTHER WORK",
    "fr": "DEUXIÈME PARTIE : AUTRES TRAVAUX",
    "es": "SEGUNDA PARTE: OTROS TRABAJOS",
    "ru": "ЧАСТЬ ВТОРАЯ: ДРУГАЯ РАБОТА",
    "zh": "第二部分：其他工作",
    "ar": "الجزء الثاني: أعمال أخرى",
}
_LONG = 5  # times


def cases(layout: str) -> Iterator[Case]:
    """Such agendas in six languages, with that numbering of the items."""
    for language, first, has_papers, has_parts, is_long in product(
        LANGUAGES, _FIRST_ANNOTATED, *[(False, True)] * 3
    ):
        if has_parts and layout == "spaces, no dots":
            continue  # numbers without dots do not tell that the list goes on
        agenda = agenda_facts(language)
        lines = [head_of(language, _MASTHEAD) + WORDS[language].annotated, ""]
        said = _texts(language, is_long=is_long)
        annotations, documents = [], {}
        headings = zip(NUMBERS, headings_of(language), strict=True)
        for number, (place, heading) in enumerate(headings):
            if has_parts and place == _PART_FROM:
                lines += [_PARTS[language], ""]
            style = LISTS[layout]
            form = style.sub_item if heading["letter"] else style.item
            lines += [form.format(**heading), ""]
            if number < first or place == NOT_ANNOTATED:
                continue
            label = label_of(place[0], letter_of(language, place[1]))
            lines += [said[place], ""]
            annotations.append({"item": label, "text": said[place]})
            if has_papers:
                paper = WORDS[language].document
                lines += [WORDS[language].documentation, "", paper, ""]
                documents[label] = ["LC/WG.1/2031/2"]
        agenda |= {"annotations": annotations}
        facts = masthead_facts(language, _MASTHEAD) | {
            "kind": "annotated_agenda",
            "title": WORDS[language].annotated,
            "agendas": [
                agenda | ({"documents_by_item": documents} if documents else {})
            ],
            "problems": ["line_without_number"] if has_parts else [],
        }
        if not first:
            facts |= {"opening": {"date": "2031-03-10", "time": "10:00"}}
        forms = {"papers": has_papers, "parts": has_parts, "long": is_long}
        name = ", ".join([language, f"from {first}", *filter(forms.get, forms)])
        yield Case(name, "\n".join(lines), facts)


def _texts(language: str, *, is_long: bool) -> dict[tuple[str, str], str]:
    """What is said on each item; a long text is longer than any title."""
    annotated = [place for place in NUMBERS if place != NOT_ANNOTATED]
    space = "" if language == "zh" else " "
    texts = WORDS[language].texts
    if is_long:
        texts = [texts[0], *(space.join([text] * _LONG) for text in texts[1:])]
    return dict(zip(annotated, texts, strict=True))
