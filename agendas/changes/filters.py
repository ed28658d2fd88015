"""The query string of what has changed: ?body=ccpcj, with everything below it."""

import django_filters
from django.db.models import QuerySet
from django.utils.translation import gettext_lazy as _

from agendas.models import Change
from meetings.filters import BodyFilter
from meetings.models import Body, Session


class ChangeFilter(django_filters.FilterSet):
    """A bad value is an error of the form, as with the calendar's `SessionFilter`."""

    body = BodyFilter(
        queryset=Body.objects.all(),
        to_field_name="slug",
        method="of_bodies",
        label=_("Body"),
        help_text=_("With everything below it."),
    )
    session = django_filters.ModelChoiceFilter(
        queryset=Session.objects.published(),
        to_field_name="slug",
        method="of_session",
        label=_("Meeting"),
    )

    class Meta:
        model = Change
        fields: list[str] = []

    def of_bodies(self, changes, name: str, bodies: QuerySet[Body]):
        if not bodies:
            return changes
        # Their keys, and not how to find them: a database guesses wrong how many.
        within = Body.objects.within(body.slug for body in bodies)
        return changes.of_bodies(list(within))

    def of_session(self, changes, name: str, session: Session):
        return changes.filter(session_public_id=session.public_id)
