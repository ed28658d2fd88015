"""The query string of the list, of the feed and of everything else that lists sessions.

A bad value is an error of the form: a page shows it beside the field, a feed answers
400. It never drops the condition and shows more.
"""

import datetime as dt
from typing import Any

import django_filters
from django import forms
from django.db.models import QuerySet
from django.http import QueryDict
from django.utils.translation import gettext_lazy as _

from meetings.models import Body, Session, Venue
from meetings.models.sessions import FIRST_DAY, LAST_DAY
from meetings.vocabulary import SessionKind, Status

MAX_VALUES = 50  # of one repeated parameter
MAX_WORDS = 100  # characters of ?q=
YES_NO = [("1", _("Yes")), ("0", _("No"))]


class YearFilter(django_filters.NumberFilter):
    field_class = forms.IntegerField


class BoundedChoiceField(forms.ModelMultipleChoiceField):
    """Refuses more values than anybody would choose."""

    def clean(self, value: Any) -> Any:
        if value and len(value) > MAX_VALUES:
            raise forms.ValidationError(_("Choose fewer bodies."))
        return super().clean(value)


class BodyFilter(django_filters.ModelMultipleChoiceFilter):
    field_class = BoundedChoiceField


def cities() -> list[tuple[str, str]]:
    """The cities in which the programme meets: English name, name shown."""
    venues = Venue.objects.order_by("city_en")
    return list({venue.city_en: venue.city for venue in venues}.items())


class SessionFilter(django_filters.FilterSet):
    """The calendar's query string: ?body=ccpcj&year=2026&q=firearms."""

    body = BodyFilter(
        queryset=Body.objects.all(),
        to_field_name="slug",
        method="of_bodies",
        label=_("Body"),
        help_text=_("With everything below it."),
    )
    kind = django_filters.MultipleChoiceFilter(
        choices=SessionKind.choices, label=_("Kind")
    )
    status = django_filters.MultipleChoiceFilter(
        choices=Status.choices, label=_("Status")
    )
    year = YearFilter(
        method="in_year",
        min_value=FIRST_DAY.year,
        max_value=LAST_DAY.year,
        label=_("Year"),
    )
    from_ = django_filters.DateFilter(
        method="starting", label=_("From"), help_text=_("For example 2027-05-01.")
    )
    to = django_filters.DateFilter(
        method="ending", label=_("To"), help_text=_("For example 2027-12-31.")
    )
    city = django_filters.ChoiceFilter(
        choices=cities, field_name="venue__city_en", label=_("City")
    )
    q = django_filters.CharFilter(
        method="matching",
        max_length=MAX_WORDS,
        label=_("Words"),
        help_text=_("In titles, agenda items, symbols and organizers."),
    )
    cancelled = django_filters.ChoiceFilter(
        choices=YES_NO, method="with_cancelled", label=_("Cancelled meetings")
    )
    tentative = django_filters.ChoiceFilter(
        choices=YES_NO, method="with_tentative", label=_("Tentative meetings")
    )
    expected = django_filters.ChoiceFilter(
        choices=YES_NO, method="beside_expected", label=_("Expected by practice")
    )

    class Meta:
        model = Session
        fields: list[str] = []

    @classmethod
    def get_filters(cls) -> dict:
        """`from` is a word of Python, so the attribute is `from_`."""
        filters = super().get_filters()
        return {name.rstrip("_"): found for name, found in filters.items()}

    def of_bodies(self, sessions, name: str, bodies: QuerySet[Body]):
        if not bodies:
            return sessions
        # Their keys, and not how to find them: a database guesses wrong how many.
        within = Body.objects.within(body.slug for body in bodies)
        return sessions.of_bodies(list(within))

    def in_year(self, sessions, name: str, year: int):
        return sessions.in_year(year)

    def starting(self, sessions, name: str, day: dt.date):
        return sessions.in_span(day, None)

    def ending(self, sessions, name: str, day: dt.date):
        return sessions.in_span(None, day)

    def matching(self, sessions, name: str, words: str):
        return sessions.matching(words)

    def with_cancelled(self, sessions, name: str, answer: str):
        if answer == "0":
            return sessions.exclude(status=Status.CANCELLED)
        return sessions

    def with_tentative(self, sessions, name: str, answer: str):
        if answer == "0":
            return sessions.exclude(status__in=[Status.TENTATIVE, Status.TBC])
        return sessions

    def beside_expected(self, sessions, name: str, answer: str):
        """What is expected stands beside the sessions; `expectations` finds it."""
        return sessions


def chosen(query: QueryDict) -> QueryDict:
    """The query without empty values: what an address needs to carry."""
    kept = query.copy()
    for key, values in query.lists():
        kept.setlist(key, [value for value in values if value])
    for key in [key for key, values in kept.lists() if not values]:
        del kept[key]
    return kept
