"""Sentences with named gaps: English in the code, other languages by a translator.

    "The year %(year)s is not between 1945 and 2100."    {"year": "1900"}

A code and values say in every language which sentence is meant, and can be kept.
"""

from collections.abc import Callable, Mapping

Values = Mapping[str, str]


def gettext_noop(sentence: str) -> str:
    """Marks a sentence for makemessages, which knows this name; changes nothing."""
    return sentence


class Told(Exception):
    """What is wrong with a text or file, told to whoever sent it.

    `code` names the sentence, `values` fill its gaps; `str` gives the English one.
    """

    SENTENCES: Mapping[str, str] = {}

    def __init__(self, code: str, **values: object) -> None:
        self.code = code
        self.values = {name: str(value) for name, value in values.items()}
        super().__init__(code)

    def __str__(self) -> str:
        return self.in_words()

    def in_words(
        self,
        *,
        translate: Callable[[str], str] = str,
        language: str = "en",
        display: Callable[[str], str] = str,
    ) -> str:
        """The sentence; `translate` is given the English one with its gaps.

        `display` is given each value as `language` prints it.
        """
        sentence = translate(self.SENTENCES[self.code])
        return fill(sentence, self.shown(language), display)

    def shown(self, language: str) -> Values:
        """The values as `language` prints them; a subclass may know of days."""
        return self.values


def fill(sentence: str, values: Values, display: Callable[[str], str] = str) -> str:
    """The sentence with its gaps filled."""
    return sentence % {name: display(value) for name, value in values.items()}
