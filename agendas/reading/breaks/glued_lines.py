"""Long lines of a paper that lost the spaces between its paragraphs with their breaks.

"… Distr.: General5 May 2031Provisional agenda1.Opening.2.Lamps:(a)Oil;(b)Wicks."
"""

import re
from itertools import islice

from agendas.reading.breaks.lost_spaces import with_spaces
from agendas.reading.lines.lost_breaks import LONG
from agendas.reading.lines.sheet import MOST_LETTERS, Sheet

_CAPITALS, _SMALL = "A-ZÀ-ÖØ-ÞА-ЯЁ", "a-zß-öø-ÿа-яё"
_MARK = rf"(?:\d{{1,2}}\.|[IVX]{{1,4}}\.|\((?:[{_SMALL}]|[ivx]{{2,4}})\))"
_GLUED = re.compile(rf"(?<=[.;:){_SMALL}]){_MARK}\s?(?=[{_CAPITALS}])")
_FEWEST = 4  # such marks, by which a line is known
# Where a space was lost: behind a mark, before a word, a number that counts, a symbol.
_LOST = re.compile(
    rf"(?<=\s\d\.)(?=[{_CAPITALS}])|(?<=\s\d\d\.)(?=[{_CAPITALS}])"
    rf"|(?<=\))(?=[{_CAPITALS}][{_SMALL}{_CAPITALS}])|(?<=\s[IVX]\.)(?=[{_CAPITALS}])"
    rf"|(?<=[{_SMALL}]{{2}})(?=[{_CAPITALS}][{_SMALL}]{{2}})"
    rf"|(?<=\d)(?=[{_CAPITALS}][{_SMALL}]{{2}})"
    rf"|(?<=[{_SMALL}]{{2}})(?=\d{{1,3}}(?:st|nd|rd|th|e|ème|-я)\s)"
    rf"|(?<=[{_SMALL}]{{2}})(?=[A-Z]{{1,6}}/[A-Z])"
)


def put_spaces_in_glued(sheet: Sheet) -> None:
    """Put the spaces where the paragraphs of such a line begin."""
    for line in sheet.lines:
        if line.cells or not LONG <= len(line.text) <= MOST_LETTERS:
            continue
        if len([*islice(_GLUED.finditer(line.text), _FEWEST)]) == _FEWEST:
            marked = _GLUED.sub(lambda mark: f" {mark[0].strip()} ", line.text)
            line.text = with_spaces(_LOST.sub(" ", marked), has_runs=True)
