"""Whether a line under an entry ends its title, or says what else is held then.

African regional meeting – Room A
Asian regional meeting – Room B       → held at the same hours, in another room
"""

import re

from agendas.reading.bodies.rooms import room_at_end
from agendas.reading.programmes.business import names_business
from agendas.reading.tables import row_forms
from agendas.reading.tables.item_cells import ends_with_item, sub_item

_STOPS = frozenset(".:;,。：；，،、")
_CHINESE = re.compile("[一-鿿]")  # after a colon it says what is done: "供决定"
_NAME = re.compile(r"(?:[A-ZÀ-Ý][a-zà-ÿ’'.-]{1,19} ){1,3}[A-ZÀ-Ý][a-zà-ÿ’'-]{1,19}")
_SMALL_POINT = re.compile(r"(?:i{1,3}|iv|vi{0,3})[.)]\s+[A-ZÀ-Ý]")  # "ii. Lenses"
_NEAR_END = 30  # characters by which the line of a title is known again
LONGEST_TITLE = 420


def ends_title(title: str, above: str | None, text: str, *, is_wrapped: bool) -> bool:
    """Whether the line is the end of the title; `above` is the line right above.

    Where lines are wrapped, one that is long enough ends at the edge of the page.
    """
    if not above or (sub_item(text) and not row_forms.is_open(title)):
        return False
    if _SMALL_POINT.match(text):
        return False
    if text[:1].islower() or text[:1] in "(（" or row_forms.is_open(title):
        return True  # what is all in brackets does not come so far
    if above.endswith(":") and text[0].isalnum() and not _CHINESE.match(text):
        return with_stop(title, above) != title  # the sign was cut from it
    is_whole = not is_wrapped or room_at_end(above)[1] or _is_name_below(above, text)
    is_whole = is_whole or ends_with_item(above)  # "Report on lamps (Item 8.1)"
    return not is_whole and row_forms.is_broken(above, text)


def _is_name_below(above: str, text: str) -> bool:
    """Whether the name of a person or a room may stand under a title that is whole.

    "Contact group on the lamps of joint harbours" / "Hanna Lund"; in capitals all of
    it may be a name, or the end of one: "Report on the Lamps of the Baltic" / "Sea".
    """
    last = above.rpartition(" ")[2]
    return last.islower() and last.isalpha() and bool(_NAME.fullmatch(text))


def with_stop(title: str, above: str) -> str:
    """The title with the sign that was cut from its end; more of it follows."""
    size = min(_NEAR_END, len(title), max(len(above) - 1, 1))
    is_last = above[:-1].endswith(title[-size:])
    return title + above[-1] if above[-1:] in _STOPS and is_last else title


def names_more(text: str, title: str, room: str | None, *, is_end: bool) -> bool:
    """Whether the line names something else; title and room are of the entry above.

    "Reform of the" / "General debate at the Conference" is one title.
    """
    if is_end and row_forms.ends_with_link(title):
        return False
    has_room = not is_end and room and room_at_end(text)[1]
    return bool(has_room) or names_business(text, is_new=not is_end)
