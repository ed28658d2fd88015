"""Agendas, their items and annotations; joint items have one identity, two numbers."""

import re
from typing import Self

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import F, Prefetch, Q
from django.utils.translation import gettext_lazy as _

from agendas.models.documents import Document, ItemDocument
from agendas.vocabulary import AgendaStage
from meetings.models import Convening
from meetings.publishing import Publishable, PublishableQuerySet, is_published


class AgendaQuerySet(PublishableQuerySet):
    parents = ("convening__session",)

    def with_items(self) -> Self:
        """Fetches the items in order, with annotations, documents and partners."""
        documents = ItemDocument.objects.filter(
            document__in=Document.objects.published()
        ).select_related("document")
        documents = documents.prefetch_related("document__symbols")
        partners = AgendaItem.objects.published().select_related(
            "agenda__convening__body", "agenda__convening__session", "annotation"
        )
        partners = partners.prefetch_related(
            Prefetch("item_documents", queryset=documents)
        )
        items = AgendaItem.objects.select_related(
            "annotation", "joint_item"
        ).prefetch_related(
            Prefetch("item_documents", queryset=documents),
            Prefetch("joint_item__items", queryset=partners),
        )
        return self.select_related(
            "convening__body", "convening__session", "document"
        ).prefetch_related("document__symbols", Prefetch("items", queryset=items))

    def with_outline(self) -> Self:
        """Fetches the items in order, with the public partners of joint ones."""
        partners = AgendaItem.objects.published().select_related(
            "agenda__convening__body"
        )
        items = AgendaItem.objects.select_related("joint_item").prefetch_related(
            Prefetch("joint_item__items", queryset=partners)
        )
        return self.select_related(
            "convening__body", "convening__session"
        ).prefetch_related(
            Prefetch("items", queryset=items), "convening__session__convenings"
        )


class Agenda(Publishable):
    """The agenda of one body for one of its sessions."""

    convening = models.OneToOneField(
        Convening,
        models.CASCADE,
        related_name="agenda",
        verbose_name=_("session and body"),
    )
    stage = models.CharField(
        _("stage"),
        max_length=20,
        choices=AgendaStage.choices,
        default=AgendaStage.PROVISIONAL,
    )
    document = models.ForeignKey(
        Document,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="agendas",
        verbose_name=_("document"),
        help_text=_("The one in which it is printed."),
    )
    note = models.TextField(
        _("note"),
        blank=True,
        help_text=_(
            "Shown above the items, for example how the group meets. Markdown."
        ),
    )

    objects = AgendaQuerySet.as_manager()

    class Meta:
        ordering = ["convening__position", "pk"]
        verbose_name = _("agenda")
        verbose_name_plural = _("agendas")
        constraints = [*Publishable.Meta.constraints]

    def __str__(self) -> str:
        return f"{self.convening}: {self.get_stage_display()}"

    @property
    def session(self):
        return self.convening.session

    @property
    def body(self):
        return self.convening.body


class JointItem(models.Model):
    """What several agendas list under their own numbers: one item, taken up once."""

    note = models.CharField(
        _("note"), max_length=200, blank=True, help_text=_("For staff only.")
    )

    class Meta:
        verbose_name = _("joint item")
        verbose_name_plural = _("joint items")

    def __str__(self) -> str:
        items = self.items.select_related("agenda__convening__body")
        return " = ".join(
            f"{item.agenda.convening.body.badge} {item.number}" for item in items
        )


def is_item_published(prefix: str = "") -> Q:
    """The condition of an item; `prefix` is the lookup of it, such as "item__".

    Joins: the keys of all items that are public, one by one, are no list to look in.
    """
    agenda = f"{prefix}agenda__"
    condition = is_published(agenda)
    for parent in AgendaQuerySet.parents:
        condition &= is_published(f"{agenda}{parent}__")
    return condition


class AgendaItemQuerySet(PublishableQuerySet):
    """Items are public with their agenda; they have no state of their own."""

    def published(self) -> Self:
        return self.filter(is_item_published())


class AgendaItem(models.Model):
    """One item of an agenda; its number is kept as printed and never renumbers."""

    agenda = models.ForeignKey(
        Agenda, models.CASCADE, related_name="items", verbose_name=_("agenda")
    )
    parent = models.ForeignKey(
        "self",
        models.CASCADE,
        null=True,
        blank=True,
        related_name="sub_items",
        verbose_name=_("sub-item of"),
    )
    position = models.PositiveSmallIntegerField(_("order"), default=0)
    number = models.CharField(
        _("number"), max_length=20, help_text=_("As printed, for example 1 (a).")
    )
    title = models.CharField(
        _("title"), max_length=600, help_text=_("Without the semicolon or full stop.")
    )
    joint_item = models.ForeignKey(
        JointItem,
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="items",
        verbose_name=_("joint item"),
    )
    documents = models.ManyToManyField(
        Document, through=ItemDocument, related_name="items", blank=True
    )

    objects = AgendaItemQuerySet.as_manager()

    class Meta:
        ordering = ["position", "pk"]
        verbose_name = _("agenda item")
        verbose_name_plural = _("agenda items")
        constraints = [
            models.UniqueConstraint(
                fields=["agenda", "number"],
                name="item_number_unique_in_agenda",
                violation_error_message=_("This agenda has an item of that number."),
            ),
            models.UniqueConstraint(
                fields=["agenda", "joint_item"],
                condition=Q(joint_item__isnull=False),
                name="item_joint_with_another_agenda",
                violation_error_message=_(
                    "An item is joint with an item of another agenda, not of its own."
                ),
            ),
            models.CheckConstraint(
                condition=Q(parent=None) | ~Q(parent=F("pk")),
                name="item_not_its_own_parent",
                violation_error_message=_("An item cannot be below itself."),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.number}. {self.title}" if self.number else self.title

    def clean(self) -> None:
        if self.parent and self.parent.agenda_id != self.agenda_id:
            raise ValidationError(
                {"parent": _("A sub-item stands in the agenda of its item.")}
            )

    @property
    def anchor(self) -> str:
        """The anchor of the item on the agenda's page: "item-1-a" for "1 (a)"."""
        return "item-" + "-".join(re.findall(r"\w+", self.number)).lower()

    @property
    def mark(self) -> str:
        """The last part of the number, which is what stands before a sub-item."""
        return self.number.rsplit(" ", 1)[-1] if self.parent_id else self.number

    @property
    def identity(self) -> tuple[str, int]:
        """What a joint item has in common with its partners."""
        if self.joint_item_id:
            return ("joint", self.joint_item_id)
        return ("item", self.pk)

    @property
    def partners(self) -> "list[AgendaItem]":
        """The same item on the other agendas, as `with_items` has fetched them."""
        if not self.joint_item_id:
            return []
        return [item for item in self.joint_item.items.all() if item.pk != self.pk]


class Annotation(models.Model):
    """What an annotated agenda says of an item; stored once for all its numbers."""

    item = models.OneToOneField(
        AgendaItem,
        models.CASCADE,
        related_name="annotation",
        verbose_name=_("item"),
    )
    text = models.TextField(_("text"), help_text=_("Markdown."))

    class Meta:
        verbose_name = _("annotation")
        verbose_name_plural = _("annotations")

    def __str__(self) -> str:
        return str(self.item)
