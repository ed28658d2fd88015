"""Which meeting a sentence speaks of: that of the paper, or something else.

The sixth session of the Working Group | will be held in Vienna from 5 to 9 May
A reception | will be held in Rome on 4 May          → something else
"""

import re
from dataclasses import dataclass
from functools import cached_property

from agendas.reading.bodies.counting import ordinal_of
from agendas.reading.bodies.names import is_organization
from agendas.reading.bodies.ordinals import read_ordinal
from agendas.reading.languages import (
    BEFORE_PLACES_AND_DAYS,
    HELD,
    MEETINGS,
    PARTICIPLES,
    PRONOUNS,
    RELATIVES,
    SMALL_WORDS,
)
from agendas.reading.languages.announcements import HOLDS_FIRST
from agendas.reading.languages.folding import fold
from agendas.reading.lines.marks import read_mark
from agendas.reading.results import Agenda
from agendas.reading.times.days import is_date_word

_CLAUSE = re.compile(r"[,;:،؛，；：()（）]|(?<!\w)(?:that|qu[e’]|что|أن)(?!\w)")
_WORD = re.compile(r"\w[\w’'º°ª-]*")
_CHINESE = re.compile(r"[\u4e00-\u9fff]")
_CHINESE_SESSION = re.compile(
    r"第.{1,7}?[届次]|系列会议|届会议?|次会议|续会|会议|大会|[本的届年\d\s]"
)
_WILL = re.compile("将|定于|订于")
_OBJECT = 60  # characters after the verb in which its object stands
_SHORTEST = 4  # letters of a word by which a body is known
_COMMITTEES = tuple(fold(word) for word in ("لجنة", "للجنة", "اللجنة", "واللجنة"))
_SIZES = (3, 2)  # words of a number, the most first
_ENDING = 2  # letters by which such a word may differ: "Рабочей", "Рабочая"


@dataclass(frozen=True)
class Subject:
    """The meeting of a paper: its bodies by name, and the numbers of their sessions."""

    names: tuple[str, ...]
    ordinals: frozenset[int]

    @classmethod
    def of(cls, agendas: list[Agenda]) -> "Subject":
        """The meeting whose agendas these are."""
        names = tuple(agenda.body for agenda in agendas if agenda.body)
        return cls(names, frozenset(a.ordinal for a in agendas if a.ordinal))

    def is_meant(self, sentence: str, verb: re.Match[str]) -> bool:
        """Whether the words before the verb, in it or after it name this meeting."""
        text = sentence[: verb.start()]
        if _CHINESE.search(verb[0]):
            return self._is_named_in_chinese(clause_before(text)[0])
        is_participle = PARTICIPLES.match(verb[0]) is not None
        if is_participle and (earlier := HELD.search(text)):
            return self.is_meant(text, earlier)
        before, is_apart = clause_before(text)
        if is_apart or is_participle:
            # "To be held in Vienna" alone goes on with the title.
            return not before or self._stands_last(_words(before))
        if HOLDS_FIRST.match(verb[0]):
            return self._is_named(_words(before))
        after = sentence[verb.end() : verb.end() + _OBJECT]
        return (
            self._is_named(_words(before))
            or self._is_named(object_of(after))
            or any(map(_is_meeting, _words(verb[0])))
            or _opens_itself(before, verb[0])
        )

    def stands_before(self, text: str) -> bool:
        """Whether a text ends with the meeting and a comma: "the sixth session,"."""
        before, is_apart = clause_before(text)
        return is_apart and self._stands_last(_words(before))

    def _is_named(self, words: list[str]) -> bool:
        """Whether all the words name it: "its sixth session", "the Working Group"."""
        text = " ".join(words)
        if not words or not self.is_counted_so(text):
            return False
        if not self.names and (is_organization(text) or _counts_of_body(text)):
            return True
        if len(words) == 1 and fold(words[0]) in PRONOUNS:
            return True
        if all(map(_is_small, words)):
            return False
        return all(map(self._is_known, _without_counts(words)))

    def _stands_last(self, words: list[str]) -> bool:
        """Whether a session stands last: "Provisional agenda for the sixth session"."""
        size = 0
        while size < len(words) and self._is_known(words[-1 - size]):
            size += 1
        last = words[len(words) - size :]
        return len(last) > 1 and any(map(_is_meeting, last)) and self._is_named(last)

    def _is_named_in_chinese(self, clause: str) -> bool:
        clause = before_will(clause)
        rest = clause
        for name in self.names:
            rest = rest.replace(name, "")
        rest = _CHINESE_SESSION.sub("", rest).lstrip("—–")  # behind a place and a day
        # "工作组" is the end of "灯具工作组".
        is_named = not rest or any(name.endswith(rest) for name in self.names)
        is_named = is_named or (not self.names and is_organization(clause))
        return is_named and self.is_counted_so(clause)

    def is_counted_so(self, text: str) -> bool:
        """Whether the text counts no other session than this meeting's."""
        found = read_ordinal(text)
        number = found[0] if found else None
        return number is None or not self.ordinals or number in self.ordinals

    def _is_known(self, word: str) -> bool:
        if _counts_or_joins(word):
            return True
        stem = _stem(word)
        if any(each.startswith(stem) for each in self._stems):
            return True
        if word in self._short_words:
            return True
        return word.isupper() and {*word.lower()} <= {each[0] for each in self._stems}

    @cached_property
    def _short_words(self) -> set[str]:
        """Those of a name that have no stem: "the Lamps of the ICO"."""
        words = [word for name in self.names for word in _words(name)]
        return {word for word in words if word.isupper() and len(word) < _SHORTEST}

    @cached_property
    def _stems(self) -> list[str]:
        words = [word for name in self.names for word in _words(name)]
        return [_bare(word) for word in words if len(word) >= _SHORTEST]


def counts_alone(text: str) -> bool:
    """Whether words count a session and say no more: "the twenty-first session"."""
    return all(map(_counts_or_joins, _without_counts(_words(text))))


def before_will(sentence: str) -> str:
    """The Chinese words before the day: "第四届会议将于…" → "第四届会议"."""
    return _WILL.split(sentence, maxsplit=1)[0]


def clause_before(text: str) -> tuple[str, bool]:
    """The words before a verb that belong to it, and whether they stand apart.

    "1. At its end, the sixth session, which" → "the sixth session", True
    """
    mark = read_mark(text[:_OBJECT])
    text = text[text.find(mark.rest[:9]) :] if mark and mark.rest else text
    clauses = [each.strip() for each in _CLAUSE.split(text)]
    is_apart = False
    while len(clauses) > 1 and (not clauses[-1] or RELATIVES.match(clauses[-1])):
        clauses.pop()
        is_apart = True
    return clauses[-1], is_apart


def _opens_itself(before: str, verb: str) -> bool:
    """Whether an opening takes place, of nothing else: "The opening ceremony will"."""
    held = HELD.search(verb)
    words = _words(f"{before} {verb[: held.start()]}") if held and held.start() else []
    return bool(words) and all(_is_small(each) or _is_meeting(each) for each in words)


def object_of(after: str) -> list[str]:
    """The words after a verb up to a place or a day: "its sixth session"."""
    found: list[str] = []
    for word in _words(_CLAUSE.split(after, maxsplit=1)[0]):
        is_day = is_date_word(word) and any(map(str.isdigit, word))
        if is_day or (found and fold(word) in BEFORE_PLACES_AND_DAYS):
            break
        found.append(word)
    return found


def _counts_of_body(text: str) -> bool:
    """Whether the session of a body is counted: "الدورة السادسة لمجلس المنارات"."""
    found = read_ordinal(text)
    return bool(found and found[0] and found[2])


def _words(text: str) -> list[str]:
    return _WORD.findall(text)


def _without_counts(words: list[str]) -> list[str]:
    """Without the numbers of several words: "vingt et unième", "السادس عشر"."""
    kept: list[str] = []
    place = 0
    while place < len(words):
        counted = next(
            (
                size
                for size in _SIZES
                if ordinal_of(" ".join(words[place : place + size])) is not None
            ),
            0,
        )
        if not counted:
            kept.append(words[place])
        place += counted or 1
    return kept


def _is_small(word: str) -> bool:
    return fold(word) in SMALL_WORDS


def _is_meeting(word: str) -> bool:
    return word.lower().startswith(MEETINGS)


def _counts_or_joins(word: str) -> bool:
    return _is_small(word) or _is_meeting(word) or ordinal_of(word) is not None


def _bare(word: str) -> str:
    """A word without the Arabic article and what is joined to it."""
    folded = fold(word)
    if folded.startswith(_COMMITTEES):
        return _COMMITTEES[0]  # whose first letter is no preposition: "لجنة", "للجنة"
    for joined in ("وال", "بال", "لل", "ال", "ل"):
        if folded.startswith(joined):
            return folded.removeprefix(joined)
    return folded


def _stem(word: str) -> str:
    bare = _bare(word)
    return bare[: max(_SHORTEST, len(bare) - _ENDING)]
