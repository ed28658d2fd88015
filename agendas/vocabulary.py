"""The fixed words of agendas, programmes and documents."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Track(models.TextChoices):
    """Side by side with what: one column of the programme."""

    PLENARY = "plenary", _("Plenary")
    PARALLEL = "parallel", _("Parallel meeting")
    PARALLEL_2 = "parallel_2", _("Second parallel meeting")
    INFORMAL = "informal", _("Informal consultations")


class AgendaStage(models.TextChoices):
    PROVISIONAL = "provisional", _("Provisional agenda")
    ANNOTATED = "annotated", _("Annotated provisional agenda")
    ADOPTED = "adopted", _("Agenda")


class DocumentKind(models.TextChoices):
    AGENDA = "agenda", _("Provisional agenda")
    BACKGROUND_PAPER = "background_paper", _("Background paper")
    NOTE = "note", _("Note")
    REPORT = "report", _("Report")
    CONFERENCE_ROOM_PAPER = "crp", _("Conference room paper")
    LIMITED = "limited", _("Draft resolution or report")
    INFORMATION = "information", _("Information")
    WORKING_PAPER = "working_paper", _("Working paper")
    NGO = "ngo", _("Statement by a non-governmental organization")
    OTHER = "other", _("Other document")


class Distribution(models.TextChoices):
    """To whom a document goes, as its masthead says after "Distr."."""

    GENERAL = "general", _("General")
    LIMITED = "limited", _("Limited")
    RESTRICTED = "restricted", _("Restricted")


class SourceState(models.TextChoices):
    """How far what was pasted or uploaded has come."""

    WAITING = "waiting", _("Not looked at yet")
    IN_REVIEW = "in_review", _("In review")
    IMPORTED = "imported", _("Imported")
    DISCARDED = "discarded", _("Discarded")
