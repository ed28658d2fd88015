"""Whether a line under an entry ends its title, or says what else is held then.

African regional meeting – Room A
Asian regional meeting – Room B       → held at the same hours, in another room
"""

from agendas.reading.bodies.rooms import room_at_end
from agendas.reading.programmes.business import names_business
from agendas.reading.tables import row_forms
from agendas.reading.tables.item_cells import sub_item

_STOPS = frozenset(".:;,。：；，،、")
_NEAR_END = 30  # characters by which the line of a title is known again


def ends_title(title: str, above: str | None, text: str, *, is_wrapped: bool) -> bool:
    """Whether the line is the end of the title; `above` is the line right above.

    Where lines are wrapped, one that is long enough ends at the edge of the page.
    """
    if not above or (sub_item(text) and not row_forms.is_open(title)):
        return False
    if text[:1].islower() or row_forms.is_open(title):
        return True
    is_whole = not is_wrapped or room_at_end(above)[1]
    return not is_whole and row_forms.is_broken(above, text)


def with_stop(title: str, above: str) -> str:
    """The title with the sign that was cut from its end; more of it follows."""
    end = above[:-1][-_NEAR_END:]
    return title + above[-1] if above[-1:] in _STOPS and title.endswith(end) else title


def names_more(text: str, room: str | None, *, is_end: bool) -> bool:
    """Whether the line names something else; `room` is that of the entry above."""
    has_room = not is_end and room and room_at_end(text)[1]
    return bool(has_room) or names_business(text, is_new=not is_end)
