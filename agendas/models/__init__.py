"""What a session takes up: agendas, annotations, documents, sittings."""

from agendas.models.agendas import Agenda, AgendaItem, Annotation, JointItem
from agendas.models.dismissals import DismissedWarning
from agendas.models.documents import Document, DocumentSymbol, ItemDocument
from agendas.models.sittings import ProgrammeEntry, Sitting
from agendas.models.sources import SourceText

__all__ = [
    "Agenda",
    "AgendaItem",
    "Annotation",
    "DismissedWarning",
    "Document",
    "DocumentSymbol",
    "ItemDocument",
    "JointItem",
    "ProgrammeEntry",
    "Sitting",
    "SourceText",
]
