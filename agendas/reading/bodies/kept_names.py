"""Which names of a masthead are of the bodies that meet: its parents stay, mottos not.

Commission on Crime Prevention       kept, and the session beside it
PROGRAMME                            a title
Decisions of the second part         stands behind the days, and is what follows
"""

import re

from agendas.reading.bodies.broken_names import CHINESE_BODY_END, OPEN_ENDS
from agendas.reading.bodies.counting import ordinal_of
from agendas.reading.bodies.names import Name, is_body, is_organization
from agendas.reading.bodies.nouns import names_gathering
from agendas.reading.bodies.ordinals import read_ordinal
from agendas.reading.languages import ORGANIZATION_WORDS, heading_role
from agendas.reading.languages.folding import fold
from agendas.reading.lines.marks import clean_title
from agendas.reading.lines.sheet import Sheet

# "… at its end. The Group …"
_SENTENCE_BREAK = re.compile(r"[^\W\d_]{3}\.\s+[^\W\d_]{2}")
# The letter of the organ at the head of a page: "Economic and Social Council E".
_BIG_LETTER = re.compile(r"\s(?:[AE]|EP|TD)$")
# Arabic has the number in the middle of the name, where it stays.
_COUNTED_CHINESE = re.compile(r"^第\S{1,6}?届(?=\S)")
# Signs and figures inside words, which only a scanner puts there; hours; a sentence.
_NOISE = re.compile(
    r"[~{}\\^|;<>=_#@。！]|[^\W\d_]\d[^\W\d_]|\.\.|\d{1,2}:\d{2}|将[对于在]|决定|举行|召开"
    r"|\s(?:is|are|will|shall|sera|sont|serán?|будет|являются)\s"
)
_OF_ANOTHER = re.compile(r"(?:OF THE|OF|DE LA|DE LOS|DE LAS|DEL|DU|DES|DE)\s|DE L[’']")
_MOST_LINES = 3  # of a name beside which no fact stands
_MOST_BODIES = 3  # that meet together


def keep_bodies(sheet: Sheet, names: list[Name], *, has_facts: bool) -> list[Name]:
    """The names of bodies; what stands after them is left for others to read."""
    kept: list[Name] = []
    counted = [place for place, name in enumerate(names) if name.is_counted]
    last = max(counted, default=0)
    for place, name in enumerate(names):
        name.text = _BIG_LETTER.sub("", name.text)
        if fold(name.text) in ORGANIZATION_WORDS:
            sheet.use(*name.lines)
            continue
        if name.ordinal is None:
            _take_congress(name)
        if same := next((each for each in kept if _is_same(each, name)), None):
            _put_together(same, name)
            continue
        may_be = has_facts and _has_words(name.text) and not _is_settled(kept)
        may_be = may_be or _is_body_alone(name, has_facts=has_facts)
        # No motto over the days, and no label of a page.
        if not may_be or (name.is_counted and not names_gathering(name.text)):
            continue
        is_between = place < last and is_organization(name.text)
        is_first = not any(each.is_counted for each in kept)
        if name.is_counted or is_between or is_first:
            kept.append(name)
    kept = _without_subject(kept)
    if sum(name.is_counted for name in kept) > _MOST_BODIES:
        return []  # a list of meetings, and no head of one
    kept = [each for each in kept if not _is_no_name(each, kept)]
    _use_names(sheet, kept)
    return kept


def _use_names(sheet: Sheet, names: list[Name]) -> None:
    for name in names:
        name.text = clean_title(name.text).rstrip(" –—-")
        if is_body(name.text) or name.is_counted:
            sheet.use(*name.lines)


def _is_title_of(name: Name, others: list[Name]) -> bool:
    """Whether the words are a title that names another body: "PROGRAMME X Forum"."""
    folded = fold(name.text)
    ends = (fold(other.text) for other in others if other is not name)
    return any(
        folded.endswith(end) and heading_role(folded.removesuffix(end).strip())
        for end in ends
    )


def _put_together(same: Name, name: Name) -> None:
    same.text = max(same.text, name.text, key=len)
    same.has_days |= name.has_days
    if same.ordinal is None:
        same.ordinal, same.unit = name.ordinal, name.unit
    same.lines += name.lines


def _is_body_alone(name: Name, *, has_facts: bool) -> bool:
    """Whether a body's name is one without anything beside it.

    "Working groups: final options" is a line of a programme, and so are the lines
    of a list one under the other.
    """
    is_list = ": " in name.text or len(name.lines) > _MOST_LINES
    return is_body(name.text) and (has_facts or not is_list)


def _without_subject(names: list[Name]) -> list[Name]:
    """The names without a Congress that has no days: it is what the paper is about."""
    if any(name.is_counted and name.unit != "congress" for name in names):
        return [each for each in names if each.unit != "congress" or each.has_days]
    return names


def _is_settled(kept: list[Name]) -> bool:
    """Whether the days stand above: what follows is a title, "Decisions of …"."""
    return any(name.has_days for name in kept)


def _has_words(text: str) -> bool:
    """Whether a name has several words, or signs that need no spaces."""
    return " " in text or any("一" <= sign <= "鿿" for sign in text[:20])


def _is_same(one: Name, other: Name) -> bool:
    """Whether a title page says the name again, or for the first time whole."""
    first, second = fold(one.text), fold(other.text)
    is_cut = first.endswith(OPEN_ENDS) and second.startswith(first)
    # "理事会", and in the title "粮农组织理事会"; counted alike.
    is_cut = is_cut or (
        one.ordinal is not None
        and one.ordinal == other.ordinal
        and bool(CHINESE_BODY_END.search(first))
        and (first.endswith(second) or second.endswith(first))
    )
    if first != second and not is_cut:
        return False
    return None in {one.ordinal, other.ordinal} or one.ordinal == other.ordinal


def _take_congress(name: Name) -> None:
    """Part the number of a Congress from its name, in which it stands."""
    found = read_ordinal(name.text)
    if found and found[0] and found[1] == "congress":
        name.ordinal, name.unit = found[:2]
        first, _, rest = name.text.partition(" ")
        name.text = rest if ordinal_of(first) else _COUNTED_CHINESE.sub("", name.text)


def _is_no_name(name: Name, others: list[Name]) -> bool:
    text = name.text
    if len(text) >= 300 or _NOISE.search(text):
        return True
    if text.isupper() and _OF_ANOTHER.match(text):
        return True  # "DE LA COMISIÓN", the end of another line
    is_sentence = text.endswith(".") or _SENTENCE_BREAK.search(text)
    return bool(is_sentence) or _is_title_of(name, others)
