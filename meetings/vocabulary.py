"""The field's fixed words, each with the value stored and the word shown."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy


class Context(models.TextChoices):
    """In which context of the programme a body meets."""

    COMMISSION = "commission", _("Crime Commission")
    ORGANIZED_CRIME = "organized_crime", _("Organized Crime Convention")
    CORRUPTION = "corruption", _("Convention against Corruption")
    EXPERT_GROUPS = "expert_groups", _("Expert groups")
    CONGRESS = "congress", _("Crime Congress")
    OTHER = "other", _("Other bodies")


class BodyKind(models.TextChoices):
    COMMISSION = "commission", _("Commission")
    CONFERENCE = "conference", _("Conference")
    REVIEW_GROUP = "review_group", _("Review group")
    WORKING_GROUP = "working_group", _("Working group")
    EXPERT_GROUP = "expert_group", _("Expert group")
    EXPERT_MEETING = "expert_meeting", _("Expert meeting")
    CONGRESS = "congress", _("Congress")
    COMMITTEE = "committee", _("Ad hoc committee")
    BUREAU = "bureau", _("Bureau")
    DIALOGUE = "dialogue", _("Dialogue")


class Unit(models.TextChoices):
    """What one convening of a body is called."""

    SESSION = "session", _("Session")
    MEETING = "meeting", _("Meeting")
    CONGRESS = "congress", _("Congress")
    DIALOGUE = "dialogue", _("Dialogue")
    CONSULTATION = "consultation", _("Consultation")
    TRAINING = "training", _("Training")
    SEGMENT = "segment", _("Segment")


class SessionKind(models.TextChoices):
    REGULAR = "regular", _("Regular session or meeting")
    RESUMED = "resumed", _("Resumed session")
    RECONVENED = "reconvened", _("Reconvened session")
    INTERSESSIONAL = "intersessional", _("Intersessional meeting")
    PRE_SESSIONAL = "pre_sessional", _("Pre-sessional consultations")
    OPENING = "opening", _("Opening part, election of the bureau")
    ORGANIZATIONAL = "organizational", _("Organizational session")
    SPECIAL = "special", _("Special session")
    CONCLUDING = "concluding", _("Concluding session")
    SEGMENT = "segment", _("Ministerial or high-level segment")
    EXPERT_DISCUSSION = "expert_discussion", _("Expert discussions")
    CONSULTATION = "consultation", _("Consultation")
    DIALOGUE = "dialogue", _("Constructive dialogue")
    DRAWING_OF_LOTS = "drawing_of_lots", _("Drawing of lots")
    TRAINING = "training", _("Training")


class Status(models.TextChoices):
    CONFIRMED = "confirmed", pgettext_lazy("status of a session", "Confirmed")
    TENTATIVE = "tentative", pgettext_lazy("status of a session", "Tentative")
    TBC = "tbc", pgettext_lazy("status of a session", "To be confirmed")
    POSTPONED = "postponed", pgettext_lazy("status of a session", "Postponed")
    CANCELLED = "cancelled", pgettext_lazy("status of a session", "Cancelled")


class DatePrecision(models.TextChoices):
    """How exactly the dates are known."""

    DAY = "day", _("The days are known")
    WEEK = "week", _("Only the week is known")
    MONTH = "month", _("Only the month is known")
    YEAR = "year", _("Only the year is known")


class Mode(models.TextChoices):
    IN_PERSON = "in_person", _("In person")
    HYBRID = "hybrid", _("Hybrid")
    ONLINE = "online", _("Online")


class OrganizerKind(models.TextChoices):
    STATE = "state", _("State")
    IGO = "igo", _("Intergovernmental organization")
    NGO = "ngo", _("Non-governmental organization")
    UN = "un", _("United Nations entity")
    # A name in a document does not always tell; somebody has to say.
    OTHER = "other", _("Not known yet")


class Refreshments(models.TextChoices):
    NONE = "", _("None")
    BEFORE = "before", _("Before the event")
    AFTER = "after", _("After the event")
