"""Texts that were quoted in a message: "> 1. Opening of the session"."""

_FEWEST = 3  # lines
_NEARLY_ALL = 0.9


def without_quotation(sources: list[str]) -> list[str]:
    """The lines without the sign before each, where nearly all have it."""
    filled = [source for source in sources if source and not source.isspace()]
    quoted = sum(source.lstrip().startswith(">") for source in filled[:_FEWEST])
    if quoted < _FEWEST:
        return sources
    quoted = sum(source.lstrip().startswith(">") for source in filled)
    if quoted < _NEARLY_ALL * len(filled):
        return sources
    return [_without_sign(source) for source in sources]


def _without_sign(source: str) -> str:
    stripped = source.lstrip()
    return stripped[1:].removeprefix(" ") if stripped.startswith(">") else source
