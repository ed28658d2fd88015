"""Verbs, which sentences have and titles have not: "will be", "sera", "будет"."""

import re

_VERB = re.compile(
    r"\s(?:is|are|was|were|will|shall|may|has|have|est|sont|sera|seront|peut|peuvent|pourra|pourront"
    r"|es|son|será|serán|puede|pueden|podrá|podrán|tendrá|будет|будут|может|могут|является)\s"
)


def tells(text: str) -> bool:
    """Whether a verb is in the words, as in no title."""
    return _VERB.search(text) is not None
