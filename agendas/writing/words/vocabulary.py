"""The fixed words of official papers in the six languages.

They are the wording of United Nations documents and not the site's own words, which
change with its interface: hence a vocabulary here and no catalogue.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class Words:
    """One language's words; those with braces are filled in."""

    organization: str
    distribution: dict[str, str]  # "general", "limited", "restricted"
    name: str  # of the language itself, as a masthead has it; "" for English
    original: str
    languages: dict[str, str]  # after "Original:", by code
    titles: dict[str, tuple[str, str]]  # by stage: of one agenda, of several
    agenda: str  # the heading of the list of items
    annotations: str
    documentation: str
    annex: str
    organization_of_work: str
    columns: dict[str, str]
    tracks: dict[str, str]
    item: str  # before the number in a programme
    after_item: str
    continued: str
    joint: str
    see: str
    also: str  # between two names
    comma: str
    colon: str
    programme: str
    side_events: str
    split_panel: str
    refreshments: dict[str, str]
    states: dict[str, str]
    fallback: str  # that some words are in English; "" for English
    stop: str
    semicolon: str
    before_items: str
