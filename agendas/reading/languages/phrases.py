"""Phrases as they are compared: parted by bars in the tables, folded in the sets."""

from agendas.reading.languages.folding import fold


def phrases(text: str) -> frozenset[str]:
    """The folded phrases of a text that parts them by bars."""
    return frozenset(fold(phrase) for phrase in text.split("|") if phrase.strip())
