"""Days and hours typed as text, in any of the six languages, or picked."""

import datetime as dt
from dataclasses import dataclass
from typing import Any
from zoneinfo import ZoneInfo

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from agendas.told import told
from meetings.dates import (
    Band,
    Precision,
    Span,
    Unclear,
    format_band,
    format_day,
    format_span,
    parse_band,
    parse_span,
)


@dataclass(frozen=True)
class SpanFields:
    """The names of the fields in which one run of days is typed or picked."""

    text: str
    first: str
    last: str
    precision: str = ""

    @property
    def picked(self) -> list[str]:
        return [name for name in [self.first, self.last, self.precision] if name]


def shown_span(span: Span | None) -> str:
    """The span as the page shows it before it is typed over."""
    return format_span(span, get_language() or "en") if span else ""


def shown_day(day: dt.date) -> str:
    return format_day(day, get_language() or "en", weekday=True)


def shown_band(band: Band) -> str:
    return format_band(band, get_language() or "en")


def read_span(form: forms.Form, names: SpanFields) -> None:
    """Fill the picked days of a form from the typed ones; errors go to the text.

    What was changed counts: text that was typed over wins against days that were left
    as they were, and the other way round. If both were changed they must agree.
    """
    text = form.cleaned_data.get(names.text, "")
    if names.text not in form.changed_data:
        return
    picked = [name for name in names.picked[:2] if name in form.changed_data]
    if not text:
        if not picked:
            _fill(form, names, None)
        return
    try:
        span = parse_span(text)
    except Unclear as error:
        form.add_error(names.text, told(error))
        return
    if picked and _disagree(form, names, span):
        form.add_error(
            names.text,
            _(
                "The dates typed (%(typed)s) and those picked below differ. Correct"
                " one, or empty it."
            )
            % {"typed": shown_span(span)},
        )
        return
    _fill(form, names, span)


def _disagree(form: forms.Form, names: SpanFields, span: Span) -> bool:
    """An empty pick agrees with everything."""
    pairs = [(names.first, span.first), (names.last, span.last)]
    picks = [(form.cleaned_data.get(name), typed) for name, typed in pairs]
    return any(picked and picked != typed for picked, typed in picks)


def _fill(form: forms.Form, names: SpanFields, span: Span | None) -> None:
    for name, value in zip(
        names.picked,
        (span.first, span.last, span.precision.value) if span else (None, None, ""),
        strict=False,
    ):
        if span or name != names.precision:
            form.cleaned_data[name] = value
        # The text has the last word: "Required" beside an empty pick is settled.
        if span and name in form.errors:
            del form.errors[name]


def read_day(text: str, span: Span | None) -> dt.date:
    """The one day that `text` names; the year may be left to the session's.

    Raises ValidationError, with what to type instead.
    """
    try:
        found = parse_span(text, year=span.first.year if span else None)
    except Unclear as error:
        raise ValidationError(told(error)) from error
    if found.days != 1 or found.precision is not Precision.DAY:
        raise ValidationError(_("One day is needed, for example Monday, 29 May 2023."))
    return found.first


def read_band(text: str) -> Band:
    """The hours that `text` names; raises ValidationError."""
    try:
        return parse_band(text)
    except Unclear as error:
        raise ValidationError(told(error)) from error


def moments(
    day: dt.date, band: Band, zone: ZoneInfo
) -> tuple[dt.datetime, dt.datetime]:
    """Start and end on the clock of the place; raises ValidationError at a gap.

    In the night on which summer time begins, an hour of the clock does not exist.
    """
    found = []
    for time in (band.start, band.end):
        moment = dt.datetime.combine(day, time, tzinfo=zone)
        there = moment.astimezone(dt.UTC).astimezone(zone)
        if there.replace(tzinfo=None) != moment.replace(tzinfo=None):
            raise ValidationError(_("There is no such hour on that day."))
        found.append(moment)
    return found[0], found[1]


class TimedRowForm(forms.ModelForm):
    """A sitting or a side event: its day and hours are typed, local to the place."""

    day = forms.CharField(
        max_length=100,
        widget=forms.TextInput(attrs={"size": 24}),
    )
    hours = forms.CharField(
        max_length=60,
        widget=forms.TextInput(attrs={"size": 14}),
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["day"].label = _("Day")
        self.fields["day"].help_text = _("For example Monday, 29 May 2023.")
        self.fields["hours"].label = _("Hours")
        self.fields["hours"].help_text = _(
            "For example 10 a.m.–1 p.m., on the clock of the place."
        )
        if self.instance.pk:
            self.initial |= shown_times(self.instance)
            self._shown_zone = self.instance.zone

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or self.cleaned_data
        session = self.session_of_row()
        day = self._read("day", lambda text: read_day(text, known_span(session)))
        band = self._read("hours", read_band)
        if session is not None and day and band:
            self._keep_moments(day, band, session.zone)
        self._settle_room(cleaned)
        return cleaned

    def _settle_room(self, cleaned: dict[str, Any]) -> None:
        """A room chosen where the printed one is not shown takes its place."""
        is_chosen = "room" in self.changed_data and cleaned.get("room")
        if is_chosen and "printed_room" not in self.fields:
            self.instance.printed_room = ""

    def has_changed(self) -> bool:
        """Where the session moves to another zone, ten o'clock stays ten o'clock."""
        return super().has_changed() or self._is_in_another_zone()

    def _is_in_another_zone(self) -> bool:
        session = getattr(self, "session", None)
        return bool(session and self.instance.pk and session.zone != self._shown_zone)

    def session_of_row(self) -> Any:
        """The session whose clock counts: the one chosen, or of the page."""
        chosen = self.cleaned_data.get("session")
        return chosen or getattr(self, "session", None) or self._own_session()

    def _own_session(self) -> Any:
        return self.instance.session if self.instance.session_id else None

    def _read(self, name: str, read: Any) -> Any:
        text = self.cleaned_data.get(name)
        if not text:
            return None
        try:
            return read(text)
        except ValidationError as error:
            self.add_error(name, error)
            return None

    def _keep_moments(self, day: dt.date, band: Band, zone: ZoneInfo) -> None:
        try:
            starts, ends = moments(day, band, zone)
        except ValidationError as error:
            self.add_error("hours", error)
            return
        self.instance.starts_at, self.instance.ends_at = starts, ends
        # For the check of rows of one page against each other.
        self.cleaned_data |= {"starts_at": starts, "ends_at": ends}

    def _get_validation_exclusions(self) -> set[str]:
        excluded = super()._get_validation_exclusions()
        if "starts_at" in self.cleaned_data:
            return excluded - {"starts_at", "ends_at"}
        return excluded | {"starts_at", "ends_at"}


def shown_times(thing: Any) -> dict[str, str]:
    """Day and hours of a sitting or side event, as its place's clock says."""
    start, end = (
        each.astimezone(thing.zone) for each in (thing.starts_at, thing.ends_at)
    )
    if start.date() != end.date() or start >= end:
        hours = f"{start:%H:%M}–{end:%H:%M}"
    else:
        hours = shown_band(
            Band(
                start.time().replace(second=0, microsecond=0),
                end.time().replace(second=0, microsecond=0),
            )
        )
    return {"day": shown_day(start.date()), "hours": hours}


def known_span(session: Any) -> Span | None:
    """The span of a session whose days are known and in order."""
    first = getattr(session, "first_day", None)
    last = getattr(session, "last_day", None)
    return Span(first, last) if first and last and first <= last else None
