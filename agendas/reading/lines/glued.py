"""Texts in one line that lost the spaces between their lines together with the breaks.

"… Distr.: General5 May 2031Provisional agenda1.Opening.2.Lamps:(a)Oil;(b)Wicks."
"""

import re
from itertools import islice

# Marks or words by which a text is known. That a document came as one line shows the
# loss already; in a line among others fewer may be misprints.
FEWEST_OF_DOCUMENT, FEWEST_OF_LINE = 3, 4
_CAPITALS, _SMALL = "A-ZÀ-ÖØ-ÞА-ЯЁ", "a-zß-öø-ÿа-яё"
_MARK = rf"(?:\d{{1,2}}\.|[IVX]{{1,4}}\.|\((?:[{_SMALL}]|[ivx]{{2,4}})\))"
_GLUED = re.compile(rf"(?<=[.;:){_SMALL}]){_MARK}\s?(?=[{_CAPITALS}])")
# Where a space was lost: behind a mark, before a word, a number that counts, a symbol.
_LOST = re.compile(
    rf"(?<=\s\d\.)(?=[{_CAPITALS}])|(?<=\s\d\d\.)(?=[{_CAPITALS}])"
    rf"|(?<=\))(?=[{_CAPITALS}][{_SMALL}{_CAPITALS}])|(?<=\s[IVX]\.)(?=[{_CAPITALS}])"
    rf"|(?<=[{_SMALL}]{{2}})(?=[{_CAPITALS}][{_SMALL}]{{2}}|[{_CAPITALS}]{{4}})"
    rf"|(?<=[{_SMALL}\d][.;:)])(?=[{_CAPITALS}][{_SMALL} ])"
    rf"|(?<=[{_SMALL}]{{2}})(?=\d{{1,2}}\s[{_CAPITALS}{_SMALL}])"
    rf"|(?<=\d)(?=[{_CAPITALS}][{_SMALL}]{{2}})"
    rf"|(?<=[{_SMALL}]{{2}})(?=\d{{1,3}}(?:st|nd|rd|th|e|ème|-я)\s)"
    rf"|(?<=[{_SMALL}]{{2}})(?=[A-Z]{{1,6}}/[A-Z])"
    # A heading of Markdown; the words behind its bold type.
    rf"|(?<=[^\s#])(?=#{{1,6}}\s)|(?<=\w\*\*)(?=[{_CAPITALS}])"
)
_RUN = re.compile(rf"[{_SMALL}][{_CAPITALS}][{_SMALL}]")


def are_glued(text: str, fewest: int) -> bool:
    """Whether so many marks of items stand right behind the words before them."""
    return len([*islice(_GLUED.finditer(text), fewest)]) == fewest


def have_runs(text: str, fewest: int) -> bool:
    """Whether so many words with a capital stand right behind others."""
    return len([*islice(_RUN.finditer(text), fewest)]) == fewest


def with_lost_spaces(text: str) -> str:
    """The text with spaces where its lines began."""
    return _LOST.sub(" ", _GLUED.sub(lambda mark: f" {mark[0].strip()} ", text))
