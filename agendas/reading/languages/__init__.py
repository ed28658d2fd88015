"""The words by which the parts of a document are known, in six languages.

"Annotated provisional agenda", "(продолжение)", "续", "البند"
"""

from agendas.reading.languages.columns import (
    COLUMN_ROLES,
    DESCRIPTION_WORDS,
    HALF_WORDS,
)
from agendas.reading.languages.headings import heading_role
from agendas.reading.languages.mastheads import (
    BODY_START,
    CHAIR,
    CITIES,
    COMPLETE,
    DECISION,
    DISTRIBUTION,
    ITEM_OF_AGENDA,
    NOTES_BY,
    OPENS,
    ORGANIZATION_AHEAD,
    ORGANIZATION_WORDS,
    ORIGINAL,
    RECORD,
    REPORT,
    SESSION_KINDS,
    SESSION_LEAD_BEFORE,
    SESSION_LEADS,
    TEXT_HEADINGS,
    UNITS,
)
from agendas.reading.languages.words import (
    AS_OF,
    CONTINUED,
    ITEM_WORDS,
    JOINT,
    LISTS_MEETINGS,
    REFRESHMENT_WORDS,
    REFRESHMENTS,
    SEE,
    STATUS,
)

__all__ = [
    "BODY_START",
    "CHAIR",
    "AS_OF",
    "CITIES",
    "COLUMN_ROLES",
    "COMPLETE",
    "CONTINUED",
    "DECISION",
    "DESCRIPTION_WORDS",
    "DISTRIBUTION",
    "HALF_WORDS",
    "ITEM_OF_AGENDA",
    "ITEM_WORDS",
    "JOINT",
    "LISTS_MEETINGS",
    "NOTES_BY",
    "OPENS",
    "ORGANIZATION_AHEAD",
    "ORGANIZATION_WORDS",
    "ORIGINAL",
    "REFRESHMENTS",
    "REFRESHMENT_WORDS",
    "RECORD",
    "REPORT",
    "SEE",
    "SESSION_KINDS",
    "SESSION_LEADS",
    "SESSION_LEAD_BEFORE",
    "STATUS",
    "TEXT_HEADINGS",
    "UNITS",
    "heading_role",
]
