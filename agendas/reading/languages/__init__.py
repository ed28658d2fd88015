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
    CITIES,
    DISTRIBUTION,
    ITEM_OF_AGENDA,
    NOTES_BY,
    OPENS,
    ORGANIZATION_WORDS,
    ORIGINAL,
    UNITS,
)
from agendas.reading.languages.words import (
    CONTINUED,
    ITEM_WORDS,
    JOINT,
    REFRESHMENT_WORDS,
    REFRESHMENTS,
    SEE,
    STATUS,
)

__all__ = [
    "CITIES",
    "COLUMN_ROLES",
    "CONTINUED",
    "DESCRIPTION_WORDS",
    "DISTRIBUTION",
    "HALF_WORDS",
    "ITEM_OF_AGENDA",
    "ITEM_WORDS",
    "JOINT",
    "NOTES_BY",
    "OPENS",
    "ORGANIZATION_WORDS",
    "ORIGINAL",
    "REFRESHMENTS",
    "REFRESHMENT_WORDS",
    "SEE",
    "STATUS",
    "UNITS",
    "heading_role",
]
