"""What a session takes up: agendas, annotations, documents, sittings."""

from agendas.models.agendas import Agenda, AgendaItem, Annotation, JointItem
from agendas.models.changes import Change, LastSeen
from agendas.models.dismissals import DismissedWarning
from agendas.models.documents import Document, DocumentSymbol, ItemDocument
from agendas.models.event_texts import CompleteTexts, EventText
from agendas.models.imports import ImportedRow
from agendas.models.mail import Digest, Letter, LetterState, Subscriber
from agendas.models.sittings import ProgrammeEntry, Sitting
from agendas.models.sources import SourceText

__all__ = [
    "Agenda",
    "AgendaItem",
    "Annotation",
    "Digest",
    "DismissedWarning",
    "Change",
    "CompleteTexts",
    "Document",
    "DocumentSymbol",
    "EventText",
    "ImportedRow",
    "ItemDocument",
    "JointItem",
    "LastSeen",
    "Letter",
    "LetterState",
    "ProgrammeEntry",
    "Sitting",
    "SourceText",
    "Subscriber",
]
