"""Texts said in the language of a paper, cleaned of what no file may hold.

What is missing in the language is said in English and marked as such.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from dataclasses import replace as with_

from agendas.writing.blocks import Footnote, Run, Runs
from agendas.writing.records import Text
from agendas.writing.words import WORDS, Words

# XML 1.0, 2.2: what a document may not hold; and the signs that turn the direction of
# what follows them, which would let one field rearrange its neighbours.
_FORBIDDEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\u200b-\u200f\u202a-\u202e"
    "\u2060-\u206f\ufdd0-\ufdef\ufeff\ufff0-\uffff\ud800-\udfff"
    "\U0001fffe\U0001ffff\U000e0000-\U000e0fff]"
)


@dataclass
class Voice:
    """One language, and the footnotes that its paper has so far."""

    language: str
    notes: list[Footnote] = field(default_factory=list)
    has_fallback: bool = False

    @property
    def words(self) -> Words:
        return WORDS[self.language]

    def say(self, text: Text, **kinds: bool) -> Runs:
        """The text as one run, or none when there is no text in any language."""
        words, language = text.said(self.language)
        words = clean(words)
        if not words:
            return ()
        return (Run(words, self.other(language), **kinds),)

    def other(self, language: str) -> str | None:
        """The language if it is not the paper's own, which the paper then tells."""
        if language == self.language:
            return None
        self.has_fallback = True
        return language

    def say_all(self, texts: Iterable[Text], between: str, **kinds: bool) -> Runs:
        """The texts one after another, with words of the paper's own in between."""
        said = [runs for text in texts if (runs := self.say(text, **kinds))]
        return joined(said, Run(between, **kinds))

    def note(self, runs: Runs) -> Run:
        """A mark for a new numbered footnote, which says `runs`."""
        numbered = [each for each in self.notes if each.mark.isdigit()]
        mark = str(len(numbered) + 1)
        self.notes.append(Footnote(mark, runs))
        return Run("", note=mark)

    def starred_note(self, mark: str, words: str) -> Run:
        """The mark of a note that several texts share; it stands once."""
        if all(each.mark != mark for each in self.notes):
            self.notes.append(Footnote(mark, (Run(words),)))
        return Run("", note=mark)


def clean(words: str) -> str:
    """One line of words that any file may hold."""
    return " ".join(_FORBIDDEN.sub("", words).split())


def joined(parts: Iterable[Runs], between: Run) -> Runs:
    """The parts with a run between each two."""
    whole: list[Run] = []
    for part in parts:
        whole += [between, *part] if whole else part
    return tuple(whole)


def bold(runs: Runs) -> Runs:
    return tuple(with_(run, is_bold=True) for run in runs)
