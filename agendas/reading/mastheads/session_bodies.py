"""Bodies named behind their session, over as many lines as they are broken into.

Twentieth session of the Commission on the
law of lenses                                 → goes on
held in Rome                                  → does not
"""

import re

from agendas.reading.bodies.names import named_elsewhere
from agendas.reading.bodies.ordinals import read_ordinal
from agendas.reading.languages import OPEN_ENDS
from agendas.reading.languages.verbs import tells_of_body
from agendas.reading.lines.sheet import Line
from agendas.reading.mastheads.facts import Masthead

# Small words with which something else about the session begins; "that Dim the Lamps"
# is of a name whose words have capitals.
_OTHER = re.compile(
    r"(?:held|in|at|from|to be|as|which|(?-i:that(?!\s[A-Z]))|organi[sz]ed|hosted"
    r"|convened|with|à|tenue?s?|réunie?s?|organisée?s?|qui|convoquée?s?"
    r"|celebrad[oa]s?|reunid[oa]s?|convocad[oa]s?|que|organizad[oa]s?)\b",
    re.IGNORECASE,
)
_ARTICLE = re.compile(r"(?:the|la|le|les|el|los|las)\s", re.IGNORECASE)
_TWO = 2  # names
_LONGEST = 80  # characters of such a line


def goes_on_with_body(head: Masthead, line: Line) -> bool:
    """Take the next piece of the name of the body that a session above is of."""
    if line.cells or not _may_go_on(line.text):
        return False
    return go_on_with(head, line, line.text)


def go_on_with(head: Masthead, line: Line, text: str) -> bool:
    """Take the words at the head of a line to the name, where it may go on with them.

    Under a blank line only a name goes on that lacks its end.
    """
    if not head.sessions:
        return False
    first, number, of = head.sessions[-1]
    name = of or ""
    is_open = (name or first.text).lower().endswith((*OPEN_ENDS, "/"))
    if line.gap and not is_open:
        return False
    above = max(first.number, head.named_until)
    is_beneath = line.number == above + 1 + line.gap
    ends_with_name = name and (head.named_until or first.text.endswith(name))
    if not is_beneath or not (ends_with_name or is_open):
        return False
    if not (is_open or text[:1].islower()):
        return False
    whole = f"{name} {text}" if name else _ARTICLE.sub("", text)
    head.sessions[-1] = (first, number, whole)
    head.named_until = line.number
    head.named_below.append((first, line))
    settle_body(head)
    return True


# Nouns of bodies behind "Девятая сессия".
_RUSSIAN_OF = re.compile(
    r"(?:[А-ЯЁа-яё-]+(?:ого|ой|его|ей)\s){0,2}(?:Совета|Комитета|Комиссии|Ассамблеи"
    r"|Конференции|Подкомитета|Подкомиссии|Группы|Форума|Бюро|Собрания)(?!\w)",
    re.IGNORECASE,
)
_STEM = 4  # letters of a word that its endings leave


def _is_other(above: str, name: str) -> bool:
    """Whether the name is not that of the body above it, in another case."""
    stems = {word[:_STEM].lower() for word in above.split()}
    return any(word[:_STEM].lower() not in stems for word in name.split()[:_TWO])


def move_session(head: Masthead, piece: Line) -> None:
    """Count the name behind a session in one line, not the one above it.

    Arabic has "الدورة العاشرة للمجلس", the session of the council, and Russian
    "Второе совещание Сторон Протокола", the meeting of the parties.
    """
    if not head.sessions or len(head.names) < _TWO:
        return
    line, number, _ = head.sessions[-1]
    above, name = head.names[-2:]
    if not piece.text.startswith(("ل", "Сторон ", "Государств")) and not (
        _RUSSIAN_OF.match(piece.text) and _is_other(above.text, name.text)
    ):
        return
    is_here = line.number == piece.number and name.lines == [piece]
    if is_here and above.ordinal == number and above.lines[-1].number < piece.number:
        name.ordinal, name.unit = above.ordinal, above.unit
        above.ordinal = above.unit = None


def is_under_other_session(head: Masthead) -> bool:
    """Whether a session of another body stands under the last name."""
    line, _, of = head.sessions[-1] if head.sessions else (None, None, None)
    name = head.names[-1]
    is_below = line is not None and line.number > name.lines[-1].number
    return is_below and named_elsewhere(name.text, of)


def settle_body(head: Masthead) -> None:
    """Take the body of the last session, where it is the first or says it longer."""
    _, number, of = head.sessions[-1]
    if number == head.ordinal and of and of.startswith(head.session_of or of):
        head.session_of = of


def _may_go_on(text: str) -> bool:
    if len(text) > _LONGEST or text.endswith((".", ":", ";")):
        return False
    is_other = any(map(str.isdigit, text)) or _OTHER.match(text) or tells_of_body(text)
    return not (is_other or read_ordinal(text))
