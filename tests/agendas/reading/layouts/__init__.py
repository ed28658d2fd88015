"""The usual documents of each genre, in every usual layout and in six languages.

A genre is a module that prints the same few facts in many ways. Its `LAYOUTS` name
the ways; `cases` gives the documents of one of them, each with the facts that must
come out of it. The bodies, the lamps and the lighthouses are invented.
"""

from dataclasses import dataclass

from agendas.reading.results import Reading


@dataclass(frozen=True)
class Case:
    """A document in one layout; `name` tells its language and its forms."""

    name: str
    text: str
    facts: dict[str, object]


def facts_of(reading: Reading) -> dict[str, object]:
    """Everything that was read, without the lines where it stands.

    Of the problems there are the codes, each once.
    """
    facts = without_lines(reading.to_json())
    return facts | {"problems": sorted({problem.code for problem in reading.problems})}


def without_lines(value: object) -> object:
    """The JSON without the numbers of lines, and without what is empty."""
    if isinstance(value, list):
        return [without_lines(each) for each in value]
    if not isinstance(value, dict):
        return value
    kept = {key: without_lines(each) for key, each in value.items() if key != "line"}
    return {key: each for key, each in kept.items() if each not in ([], {})}


def differences(wanted: object, found: object, place: str = "") -> list[str]:
    """What differs between two values of JSON, a line for each place."""
    if wanted == found:
        return []
    if isinstance(wanted, dict) and isinstance(found, dict):
        keys = sorted(wanted.keys() | found.keys())
        pairs = [(f"{place}.{key}", wanted.get(key), found.get(key)) for key in keys]
    elif (
        isinstance(wanted, list)
        and isinstance(found, list)
        and len(wanted) == len(found)
    ):
        pairs = [
            (f"{place}[{n}]", *pair)
            for n, pair in enumerate(zip(wanted, found, strict=True))
        ]
    else:
        return [f"{place}: {found!r} instead of {wanted!r}"]
    return [line for where, *pair in pairs for line in differences(*pair, where)]
