"""Titles that name a meeting: a body, one of its sessions, an event.

"Working Group on Lamps"   "Regional workshop on buoys"   and not "Terms of use"
"""

import re
from functools import lru_cache

from agendas.reading.bodies.days_and_places import is_known_place, is_online
from agendas.reading.bodies.names import is_organization, names_meeting
from agendas.reading.languages import TIME_ROLES
from agendas.reading.languages.heading_words import names_event
from agendas.reading.languages.verbs import tells
from agendas.reading.tables.table_lines import column_role

# "No meetings scheduled", "United Nations holiday": no meeting is held.
_NO_MEETING = re.compile(
    r"no (?:\w+ )?(?:meetings?|events?|sessions?|activities)\b"
    r"|(?:(?:official|public|united nations|UN) )*(?:holidays?|recess)\b.{0,40}"
    r"|(?:pas de|aucune?) (?:réunion|séance|session|manifestation)"
    r"|(?:jours? férié|vacances|congés?\b|suspension des réunions)"
    r"|(?:no hay|sin) (?:reuni|sesion|actividad)"
    r"|(?:días? )?(?:feriado|festivo|inhábil)|receso\b"
    r"|(?:заседани\w+|совещани\w+|мероприяти\w+) (?:не (?:проводятся|запланирован)|нет)"
    r"|(?:официальн\w+ |государственн\w+ |нерабоч\w+ )*(?:праздник|праздничн|выходн)"
    r"|(?:final )?(?:deadline|closing date|last day|due date)\b|date limite\b"
    r"|(?:fecha|plazo) límite\b|(?:крайний |последний )?срок (?:пода|пред|при)"
    r"|截止|(?:الموعد النهائي|آخر موعد)(?!\w)"
    r"|каникулы|休会|无会议|没有会议|(?:联合国|公共|法定|官方)?(?:假日|假期|节假日)"
    r"|لا (?:توجد )?اجتماعات|(?:عطلة|عطل|إجازة)(?!\w)"
    r"|.{2,50}\b(?:holiday|férié|feriado|festivo|праздник)\)?$",
    re.IGNORECASE,
)
_SHORT = 80  # characters; a longer title with a verb is a sentence
_LONGEST = 300  # of a title


def is_sentence(text: str) -> bool:
    """Whether the words are too many for a title, or tell what happens."""
    is_told = len(text) > _SHORT and tells(text)
    return is_told or len(text) > _LONGEST


def is_no_meeting(title: str) -> bool:
    """Whether the words say that nothing is held: a holiday, a recess."""
    return _NO_MEETING.match(title) is not None


def is_place_or_label(title: str) -> bool:
    """Whether no meeting is named beside the days: "Geneva", "Online", "Time"."""
    is_where = is_known_place(title) or is_online(title)
    return is_where or column_role(title) in TIME_ROLES


# Several rules ask after the same lines.
@lru_cache(maxsize=4096)
def may_be_meeting(title: str) -> bool:
    """Whether the words name a body or a meeting, by any noun."""
    return names_meeting(title) or names_event(title) or is_organization(title)
