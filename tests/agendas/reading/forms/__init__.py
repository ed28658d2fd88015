"""Forms in which documents print the same facts, each combined with each other one.

A genre has dimensions, such as how items are numbered and how their titles end. Its
documents combine the forms in pairs: every two forms of two dimensions stand together
in one document at least, which the product of all would take thousands for.
"""

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import combinations

from agendas.reading import read_text
from tests.agendas.reading.layouts import facts_of

Choice = dict[str, str]  # the form of each dimension
FATES = ("right", "wrong", "reported", "silent", "invented")


@dataclass(frozen=True)
class Printed:
    """A document, and the facts that must come out of it."""

    text: str
    facts: dict[str, object]


@dataclass(frozen=True)
class Genre:
    """What a genre of a language can print: its dimensions, and a document of each."""

    dimensions: Callable[[str], dict[str, list[str]]]
    document: Callable[[str, Choice], Printed]

    def choices(self, language: str) -> list[Choice]:
        return in_pairs(self.dimensions(language))


def in_pairs(dimensions: dict[str, list[str]]) -> list[Choice]:
    """Few choices in which each two forms of two dimensions come together.

    The first choice has the first form of each.
    """
    left = {
        frozenset([(one, form), (other, with_form)])
        for one, other in combinations(dimensions, 2)
        for form in dimensions[one]
        for with_form in dimensions[other]
    }
    order = [(name, form) for name, forms in dimensions.items() for form in forms]
    used: Counter[tuple[str, str]] = Counter()
    choices = []
    while left:
        choice: Choice = {}
        if choices:
            pair = min(left, key=lambda pair: sorted(map(order.index, pair)))
            choice = dict(sorted(pair, key=order.index))
        for name, forms in dimensions.items():
            if name not in choice:
                news = {form: _new(choice, name, form, left) for form in forms}
                choice[name] = max(
                    forms, key=lambda form: (news[form], -used[name, form])
                )
        used.update(choice.items())
        left -= {frozenset(pair) for pair in combinations(choice.items(), 2)}
        choices.append({name: choice[name] for name in dimensions})
    return choices


def _new(choice: Choice, name: str, form: str, left: set[frozenset]) -> int:
    """How many pairs a form would add."""
    return sum(frozenset([(name, form), other]) in left for other in choice.items())


def fates(printed: Printed) -> Counter[str]:
    """What became of the facts of a document, and what was read that is none."""
    reading = read_text(printed.text)
    wanted, found = dict(facts(printed.facts)), dict(facts(facts_of(reading)))
    told = " ".join(" ".join(p.text.split()) for p in reading.problems)
    counted = Counter()
    for key, value in wanted.items():
        if key in found:
            counted["right" if found[key] == value else "wrong"] += 1
        else:
            counted["reported" if _words(key, value)[:12] in told else "silent"] += 1
    counted["invented"] = len(found.keys() - wanted.keys())
    return counted


def _words(key: tuple, value: object) -> str:
    """By what a fact is known in a problem: its title."""
    return value if isinstance(value, str) and key[0] == "item" else str(key[-1])


def facts(known: dict[str, object]) -> Iterator[tuple[tuple, object]]:
    """The facts one by one, each under what it is said of."""
    for name in ("kind", "symbol", "title", "dates", "place", "opening"):
        if known.get(name):
            yield (name,), known[name]
    for number, agenda in enumerate(known.get("agendas", [])):
        for name in ("body", "ordinal", "unit"):
            yield ("agenda", number, name), agenda.get(name)
        for item in agenda.get("items", []):
            label = item["number"], item.get("letter"), item.get("roman")
            yield ("item", *label), item["title"]
        for annotation in agenda.get("annotations", []):
            yield ("annotation", annotation["item"]), annotation["text"]
        for item, symbols in agenda.get("documents_by_item", {}).items():
            for symbol in symbols:
                yield ("document", item, symbol), True
    for sitting in known.get("organization_of_work", []):
        when = [sitting.get(name) for name in ("date", "time_from", "time_to", "track")]
        for entry in sitting.get("entries", []):
            rest = entry.get("item"), entry.get("continued"), sitting.get("room")
            yield ("entry", *when, entry["title"]), rest
    for meeting in known.get("meetings", []):
        title = meeting["title"]
        yield ("days", title), (meeting.get("start"), meeting.get("end"))
        yield ("place", title), meeting.get("place")
        yield ("status", title), meeting["status"]
    for event in known.get("side_events", []):
        title = event["title"]
        yield ("when", title), [event.get(name) for name in ("date", "start", "end")]
        yield ("room", title), event.get("room")
        yield ("organizers", title), event.get("organizers")
