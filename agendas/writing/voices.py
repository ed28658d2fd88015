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
    """One language, and the footnotes that its paper has so far.

    `title_note` is the mark at the title, which stands before all others.
    """

    language: str
    notes: list[Footnote] = field(default_factory=list)
    legend: dict[str, str] = field(default_factory=dict)
    title_note: Runs = ()
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
        """The texts one after another, joined as `join` does."""
        return self.join([self.say(text, **kinds) for text in texts], between)

    def join(self, parts: Iterable[Runs], between: str) -> Runs:
        """The parts that say something, with a sign between each two.

        `between` is the sign, or the name of a word: "also", "comma" or "colon" of the
        language that goes before it.
        """
        whole: Runs = ()
        for part in filter(None, parts):
            whole = (*whole, *self.sign(whole, between), *part) if whole else part
        return whole

    def sign(self, runs: Runs, sign: str) -> Runs:
        """A sign that belongs to the words before it, also in language and kind.

        Else a colon between English words would stand at the wrong end in Arabic.
        """
        words = [run for run in runs if not run.note]
        like = words[-1] if words else Run("")
        of_language = WORDS[like.language or self.language]
        text = getattr(of_language, sign, sign)
        return (with_(like, text=text, is_code=False),)

    def note(self, runs: Runs) -> Run:
        """A mark for a new footnote, which says `runs`."""
        mark = str(len(self.notes) + 1)
        self.notes.append(Footnote(mark, runs))
        return Run("", note=mark)

    def starred(self, mark: str, words: str) -> Run:
        """The mark of what several texts have in common; it is told once below."""
        self.legend[mark] = words
        return Run("", note=mark)


def clean(words: str) -> str:
    """One line of words that any file may hold."""
    return " ".join(_FORBIDDEN.sub("", words).split())
