"""Which texts exist in six languages, and whose changes are kept."""

from modeltranslation.translator import translator
from simple_history import register

from agendas.models import (
    Agenda,
    AgendaItem,
    Annotation,
    Document,
    ItemDocument,
    ProgrammeEntry,
    Sitting,
)
from meetings.translation import STAMPS

TRANSLATED = {
    Agenda: ["note"],
    AgendaItem: ["title"],
    Annotation: ["text"],
    Document: ["title"],
    Sitting: ["title", "note"],
    ProgrammeEntry: ["printed_title"],
}

for model, fields in TRANSLATED.items():
    translator.register(model, fields=fields)
for model in [*TRANSLATED, ItemDocument]:
    register(model, excluded_fields=STAMPS if model is Sitting else [])
