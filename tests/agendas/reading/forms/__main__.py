"""Print what became of the facts in each form: python -m tests.agendas.reading.forms

With a genre, a language and words of a form behind it: the documents that are read
otherwise, and what differs.
"""

import sys
from collections import Counter, defaultdict

from agendas.reading import read_text
from tests.agendas.reading.forms import FATES, fates
from tests.agendas.reading.forms.genres import GENRES
from tests.agendas.reading.layouts import differences, facts_of
from tests.agendas.reading.layouts.words import LANGUAGES


def print_table(names: list[str]) -> None:
    """A row for each form of which a fact was not read right, the worst first."""
    for name in names:
        total = Counter()
        forms = defaultdict(Counter)
        for language in LANGUAGES:
            genre = GENRES[name]
            for choice in genre.choices(language):
                counted = fates(genre.document(language, choice))
                total += counted
                for each in choice.items():
                    forms[language, *each] += counted
        print(f"\n| {name} | {' | '.join(FATES)} |\n|---|{'---:|' * len(FATES)}")
        _print_row("all", total)
        for key in sorted(forms, key=lambda key: _faults(forms[key]), reverse=True)[
            :45
        ]:
            if _faults(forms[key]) != (0, 0):
                _print_row(", ".join(key), forms[key])


def _faults(counted: Counter[str]) -> tuple[int, ...]:
    """Of a hundred facts: how many are not read right and not told; how many told."""
    every = sum(counted.values()) - counted["invented"] or 1
    told = counted["reported"]
    untold = sum(counted.values()) - counted["right"] - told
    return round(100 * untold / every), round(100 * told / every)


def _print_row(words: str, counted: Counter[str]) -> None:
    print(f"| {words} | {' | '.join(str(counted[fate]) for fate in FATES)} |")


def print_faults(name: str, language: str, forms: list[str]) -> None:
    genre = GENRES[name]
    for choice in genre.choices(language):
        if not all(form in choice.values() for form in forms):
            continue
        printed = genre.document(language, choice)
        found = facts_of(read_text(printed.text))
        if found != printed.facts:
            print(
                f"\n== {', '.join(choice.values())}",
                *differences(printed.facts, found),
                "",
                printed.text,
                sep="\n",
            )


if __name__ == "__main__":
    if len(sys.argv) > 2 and sys.argv[2] in LANGUAGES:
        print_faults(sys.argv[1], sys.argv[2], sys.argv[3:])
    else:
        print_table(sys.argv[1:] or list(GENRES))
