"""The documents before a session, found by their symbols."""

from collections.abc import Iterable
from typing import Self

from django.core.exceptions import ValidationError
from django.core.validators import RegexValidator
from django.db import models
from django.db.models import Exists, OuterRef, Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from agendas.symbols import is_symbol, sort_key
from agendas.vocabulary import Distribution, DocumentKind
from meetings.models import Session
from meetings.publishing import Publishable, PublishableQuerySet

_language_codes = RegexValidator(r"^(ar|zh|en|fr|ru|es)(,(ar|zh|en|fr|ru|es))*$")

# So many keys are worth fetching; a word of more documents is soon met on the way.
# Of so many words it is asked whether they are in few.
FEW, PROBED = 1000, 3


def validate_symbol(symbol: str) -> None:
    """Only what the grammar of United Nations symbols allows."""
    if not is_symbol(symbol):
        raise ValidationError(
            _("“%(symbol)s” is no symbol; for example CTOC/COP/WG.2/2023/2."),
            params={"symbol": symbol},
        )


class DocumentQuerySet(PublishableQuerySet):
    def published(self) -> Self:
        """A document is public under its symbols; without one it has no address."""
        of_row = DocumentSymbol.objects.filter(document=OuterRef("pk"))
        return super().published().filter(Exists(of_row))

    def before(self, sessions: Iterable[Session], agendas: models.QuerySet) -> Self:
        """Issued for sessions, cited by these agendas of them, or printing one of them.

        A union: asked for one or the other, a database looks at every document.
        """
        issued = Document.objects.filter(session__in=sessions)
        cited = Document.objects.filter(items__agenda__in=agendas)
        printed = Document.objects.filter(agendas__in=agendas)
        parts = [part.order_by().values("pk") for part in (issued, cited, printed)]
        return self.filter(pk__in=parts[0].union(*parts[1:]))

    def by_symbol(self) -> Self:
        """In the order of symbols; of several, by that which comes first.

        Said by the absence of one before it, and not as the least of all, so that a
        database can walk an index and stop at the end of the page.
        """
        before = DocumentSymbol.objects.filter(
            Q(sort_key__lt=OuterRef("sort_key"))
            | Q(sort_key=OuterRef("sort_key"), pk__lt=OuterRef("pk")),
            document=OuterRef("document"),
        )
        first = DocumentSymbol.objects.filter(~Exists(before)).order_by()
        found = self.filter(symbols__in=first.values("pk"))
        return found.order_by("symbols__sort_key", "pk")

    def matching(self, words: str) -> Self:
        """Documents in whose symbols or title each of the words occurs.

        Asks the database at once whether one of the longest is in few.
        """
        longest_first = sorted(words.split(), key=len, reverse=True)
        found = self.filter(*map(_has_word, longest_first))
        for word in longest_first[:PROBED]:
            if (keys := _keys_of_word(word)) is not None:
                return found.filter(pk__in=keys)
        return found

    def with_symbols(self) -> Self:
        return self.prefetch_related("symbols")


def _has_word(word: str) -> Q:
    symbols = DocumentSymbol.objects.filter(symbol__icontains=word)
    of_row = symbols.filter(document=OuterRef("pk"))
    return Q(Exists(of_row)) | _is_titled(word)


def _is_titled(word: str) -> Q:
    return Q(title__icontains=word) | Q(title_en__icontains=word)


def _keys_of_word(word: str) -> set[int] | None:
    """The keys of the documents that have it, or None if they are many.

    Asked apart, and in no order, so that an index of words answers: a database that is
    asked for symbols or titles looks at every document.
    """
    symbols = DocumentSymbol.objects.filter(symbol__icontains=word).order_by()
    titled = Document.objects.filter(_is_titled(word)).order_by()
    keys: set[int] = set()
    for found in [symbols.values_list("document"), titled.values_list("pk")]:
        some = found[: FEW + 1]
        keys.update(key for (key,) in some)
    return keys if len(keys) <= FEW else None


class Document(Publishable):
    """A document of the programme: one text under one symbol, or several jointly."""

    title = models.CharField(
        _("title"),
        max_length=600,
        blank=True,
        help_text=_("For example Report of the Secretariat on …"),
    )
    kind = models.CharField(
        _("kind"),
        max_length=20,
        choices=DocumentKind.choices,
        default=DocumentKind.OTHER,
    )
    session = models.ForeignKey(
        Session,
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="documents",
        verbose_name=_("issued for"),
    )
    issued_on = models.DateField(
        _("document date"), null=True, blank=True, help_text=_("As in the masthead.")
    )
    distribution = models.CharField(
        _("distribution"),
        max_length=10,
        choices=Distribution.choices,
        blank=True,
        help_text=_("As in the masthead. Empty: limited or general, by its kind."),
    )
    original_languages = models.CharField(
        _("original"),
        max_length=30,
        blank=True,
        validators=[_language_codes],
        help_text=_("The language in which it was written. Empty: English."),
    )
    language_versions = models.CharField(
        _("languages"),
        max_length=30,
        blank=True,
        validators=[_language_codes],
        help_text=_("In which it was issued: ar,zh,en,fr,ru,es; or en."),
    )

    objects = DocumentQuerySet.as_manager()

    class Meta:
        ordering = ["pk"]
        verbose_name = _("document")
        verbose_name_plural = _("documents")
        constraints = [*Publishable.Meta.constraints]

    def __str__(self) -> str:
        return self.symbol_label or self.title

    def get_absolute_url(self) -> str:
        """Its page; a draft that has no symbol yet has none, only the list."""
        symbols = self.symbol_list
        if not symbols:
            return reverse("agendas:document_list")
        return reverse("agendas:document_detail", args=[symbols[0]])

    @property
    def symbol_list(self) -> list[str]:
        """Its symbols in the order printed."""
        return [found.symbol for found in self.symbols.all()]

    @property
    def symbol_label(self) -> str:
        """As printed: joint symbols with an en dash between them."""
        return "–".join(self.symbol_list)

    @property
    def languages(self) -> list[str]:
        return [code for code in self.language_versions.split(",") if code]

    @property
    def printed_distribution(self) -> str:
        """What its masthead says, if nobody has entered it: by its kind."""
        is_limited = self.kind == DocumentKind.LIMITED
        usual = Distribution.LIMITED if is_limited else Distribution.GENERAL
        return self.distribution or usual.value

    @property
    def printed_originals(self) -> list[str]:
        """The languages after "Original:", English where nobody has entered them."""
        return [code for code in self.original_languages.split(",") if code] or ["en"]


class DocumentSymbol(models.Model):
    """One symbol of a document; a joint document has several."""

    document = models.ForeignKey(
        Document, models.CASCADE, related_name="symbols", verbose_name=_("document")
    )
    symbol = models.CharField(
        _("symbol"),
        max_length=100,
        unique=True,
        validators=[validate_symbol],
        error_messages={"unique": _("A document with this symbol is entered already.")},
        help_text=_("For example E/CN.15/2025/1."),
    )
    position = models.PositiveSmallIntegerField(_("order"), default=0)
    # Orders 2023/2 before 2023/10.
    sort_key = models.CharField(
        max_length=600, blank=True, editable=False, db_index=True
    )

    class Meta:
        ordering = ["position", "pk"]
        verbose_name = _("symbol")
        verbose_name_plural = _("symbols")

    def __str__(self) -> str:
        return self.symbol

    def clean(self) -> None:
        self.sort_key = sort_key(self.symbol)


class ItemDocument(models.Model):
    """That an agenda item has a document before it."""

    item = models.ForeignKey(
        "agendas.AgendaItem", models.CASCADE, related_name="item_documents"
    )
    document = models.ForeignKey(
        Document,
        models.PROTECT,
        related_name="item_documents",
        verbose_name=_("document"),
    )
    position = models.PositiveSmallIntegerField(_("order"), default=0)

    class Meta:
        ordering = ["position", "pk"]
        verbose_name = _("document of this item")
        verbose_name_plural = _("documents of this item")
        constraints = [
            models.UniqueConstraint(
                fields=["item", "document"],
                name="item_document_unique",
                violation_error_message=_("This document is there already."),
            )
        ]

    def __str__(self) -> str:
        return str(self.document)
