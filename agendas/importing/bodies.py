"""Which body a document means: by its symbols first, then by any of its names.

The same body is cited under several names, with "open-ended" or without, in singular
and plural; a name of no body is only reported: publishers make bodies.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from django.conf import settings
from django.utils.translation import gettext as _
from modeltranslation.utils import build_localized_fieldname

from agendas.symbols import series_of
from meetings.models import Body
from meetings.search import fold

MOST = 6  # candidates that are offered
BY_SYMBOL, BY_NAME, BY_ALIAS, BY_ACRONYM, BY_SHORT, ALIKE, WITHIN = (
    *(100, 90, 80, 70, 60),
    *(50, 40),
)
# Words that come and go in the name of a body without making it another.
_PASSING = frozenset(
    ["the", "of", "on", "to", "for", "and", "in", "at", "a", "un", "it", "united"]
    + ["nation", "open", "ended", "interim", "intergovernmental", "standing"]
)
_WORD = re.compile(r"\w+")


@dataclass(frozen=True)
class BodyCandidate:
    """A body that may be meant, and why."""

    body: Body
    score: int
    reason: str


@dataclass(frozen=True)
class _Name:
    body: Body
    text: str
    words: frozenset[str]
    score: int


class Bodies:
    """All bodies with their names, asked once."""

    def __init__(self) -> None:
        bodies = list(Body.objects.prefetch_related("aliases"))
        self.series = {body.symbol_series: body for body in bodies}
        self.by_pk = {body.pk: body for body in bodies}
        self.names = [name for body in bodies for name in _names(body)]

    def candidates(
        self, printed: str, symbols: Iterable[str] = ()
    ) -> list[BodyCandidate]:
        """The bodies that `printed` or `symbols` may mean, the likeliest first."""
        found: dict[int, BodyCandidate] = {}
        for symbol in symbols:
            if series := series_of(symbol, self.series):
                reason = _("by the symbol {symbol}").format(symbol=symbol)
                _add(found, self.series[series], BY_SYMBOL, reason)
        if printed:
            whole, words = fold(printed), _words(printed)
            for name in self.names:
                score = _score(name, whole, words)
                if score:
                    _add(found, name.body, score, _reason(score, name))
        ranked = sorted(found.values(), key=lambda each: -each.score)
        return ranked[:MOST]


def _names(body: Body) -> list[_Name]:
    """Every name of a body, in every language, with what a match of it is worth."""
    languages = [code for code, _name in settings.LANGUAGES]
    named = [(body.acronym, BY_ACRONYM)]
    for field, score in [("name", BY_NAME), ("short_name", BY_SHORT)]:
        named += [
            (getattr(body, build_localized_fieldname(field, code)), score)
            for code in languages
        ]
    named += [(alias.name, BY_ALIAS) for alias in body.aliases.all()]
    return [_Name(body, fold(t), _words(t), score) for t, score in named if t]


def _words(text: str) -> frozenset[str]:
    """The words that make a name, in the singular."""
    words = (word.removesuffix("s") for word in _WORD.findall(fold(text)))
    return frozenset(word for word in words if word not in _PASSING)


def _score(name: _Name, whole: str, words: frozenset[str]) -> int:
    if name.text == whole:
        return name.score
    if name.words and name.words == words:
        return ALIKE
    if name.score == BY_SHORT:
        # "Prevention" stands in many a title that means no body.
        return 0
    if _stands_in(name.text, whole):
        # Of two names in one text the longer says more.
        return WITHIN + min(len(name.text) // 12, 9)
    if len(name.words) > 2 and name.words <= words:
        return WITHIN
    return 0


def _stands_in(name: str, whole: str) -> bool:
    """Whether the name stands in the text as words; Chinese has no spaces."""
    place = whole.find(name)
    if place < 0:
        return False
    if ord(name[0]) > 0x2E80:
        return True
    before, after = whole[:place][-1:], whole[place + len(name) :][:1]
    return not before.isalnum() and not after.isalnum()


def _reason(score: int, name: _Name) -> str:
    if score == BY_NAME:
        return _("by its name")
    if score in {BY_ALIAS, BY_ACRONYM, BY_SHORT}:
        return _("by another of its names")
    if score == ALIKE:
        return _("by a name almost the same")
    return _("its name stands in the text")


def _add(found: dict[int, BodyCandidate], body: Body, score: int, reason: str) -> None:
    if body.pk not in found or found[body.pk].score < score:
        found[body.pk] = BodyCandidate(body, score, reason)
