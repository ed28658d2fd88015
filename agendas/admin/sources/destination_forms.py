"""The questions of where a document goes."""

from collections.abc import Iterable
from typing import Any

from django import forms
from django.utils.translation import get_language, gettext_lazy
from django.utils.translation import gettext as _

from agendas.admin.entry import date_input
from agendas.admin.sources.choosing import Decision
from agendas.admin.sources.row_fields import words
from agendas.admin.typed_dates import shown_span
from agendas.importing.choices import NewSession
from agendas.importing.matching import span_of
from agendas.models import SourceText
from meetings.dates import format_span
from meetings.models import Body, Session, Venue
from meetings.vocabulary import DatePrecision, SessionKind, Status

NEW, OTHER, NONE = "new", "other", ""


def session_words(session: Session, reason: str = "") -> str:
    """A session as it is offered: its name, days, state, and why."""
    state = _("published") if session.is_public else _("draft")
    named = f"{session.name}, {shown_span(session.span)} ({state})"
    return f"{named} – {reason}" if reason else named


class SessionForm(forms.Form):
    """Which session the document is of: one that there is, or a new one."""

    session = forms.ChoiceField(
        label=gettext_lazy("The session of this document"),
        widget=forms.RadioSelect,
        required=False,
    )
    other = words(
        gettext_lazy("Address of the other session"),
        length=150,
        size=40,
        help_text=gettext_lazy("For example untoc-wg-firearms-10."),
    )
    first_day = forms.DateField(
        label=gettext_lazy("First day"), required=False, widget=date_input()
    )
    last_day = forms.DateField(
        label=gettext_lazy("Last day"), required=False, widget=date_input()
    )
    precision = forms.ChoiceField(
        label=gettext_lazy("Dates are known to the"),
        choices=DatePrecision.choices,
        required=False,
    )
    kind = forms.ChoiceField(
        label=gettext_lazy("Kind"), choices=SessionKind.choices, required=False
    )
    status = forms.ChoiceField(
        label=gettext_lazy("Status"), choices=Status.choices, required=False
    )
    venue = forms.ModelChoiceField(
        Venue.objects.all(), label=gettext_lazy("Place"), required=False
    )

    def __init__(self, data: Any, *, source: SourceText, decision: Decision) -> None:
        self.decision = decision
        chosen = decision.choices.session
        offered = self._offered(source, chosen)
        super().__init__(data, prefix="session", initial=self._initial(chosen))
        self.fields["session"].choices = [
            *offered.items(),
            (NEW, _("A new session, with these facts:")),
            (OTHER, _("Another session:")),
            (NONE, _("Not decided yet")),
        ]

    def _offered(self, source: SourceText, chosen: Any) -> dict[str, str]:
        found = {
            str(each.session.pk): session_words(each.session, each.reason)
            for each in self.decision.found.sessions
        }
        if source.session:
            words = session_words(source.session, _("it was uploaded there"))
            found = {str(source.session_id): words} | found
        if isinstance(chosen, int) and str(chosen) not in found:
            session = Session.objects.filter(pk=chosen).first()
            if session:
                found[str(chosen)] = session_words(session, _("chosen by hand"))
        return found

    def _initial(self, chosen: Any) -> dict[str, Any]:
        is_new = isinstance(chosen, NewSession)
        facts = chosen if is_new else self.decision.found.new
        initial = {
            "session": NEW if is_new else NONE if chosen is None else str(chosen)
        }
        if facts:
            initial |= {
                name: getattr(facts, name)
                for name in ["first_day", "last_day", "precision", "kind", "status"]
            } | {"venue": facts.venue}
        return initial

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        if cleaned.get("session") == OTHER:
            self._find_other()
        if cleaned.get("session") == NEW:
            self._check_days()
        return cleaned

    def _find_other(self) -> None:
        typed = self.cleaned_data.get("other", "").strip().strip("/").rpartition("/")[2]
        found = Session.objects.filter(slug=typed).first() if typed else None
        if found is None:
            self.add_error("other", _("No session has this address."))
        self.found_other = found

    def _check_days(self) -> None:
        first = self.cleaned_data.get("first_day")
        last = self.cleaned_data.get("last_day") or first
        if not first:
            if "first_day" not in self.errors:
                self.add_error("first_day", _("A new session needs its days."))
            return
        if last < first:
            self.add_error("last_day", _("The last day is before the first."))
        if not (first.year >= 1945 and last.year <= 2100):
            self.add_error("first_day", _("The years go from 1945 to 2100."))
        self.cleaned_data["last_day"] = last

    def apply(self, choices: dict) -> list[dict[str, str]]:
        """Keep the answer; in words what is new in it."""
        answer = self.cleaned_data["session"]
        before = choices.get("session", "…")
        choices["session"] = {
            NEW: self._new,
            OTHER: lambda: self.found_other.pk,
            NONE: lambda: None,
        }.get(answer, lambda: int(answer))()
        if choices["session"] == before:
            return []
        label = str(self.fields["session"].label)
        words = dict(self.fields["session"].choices)[answer]
        return [{"label": label, "old": "–", "new": words}]

    def _new(self) -> dict[str, Any]:
        cleaned = self.cleaned_data
        venue = cleaned["venue"]
        return NewSession(
            first_day=cleaned["first_day"],
            last_day=cleaned["last_day"],
            kind=cleaned["kind"] or SessionKind.REGULAR,
            precision=cleaned["precision"] or DatePrecision.DAY,
            status=cleaned["status"] or Status.CONFIRMED,
            venue=venue.pk if venue else None,
        ).to_json()


def _all_bodies(bodies: Iterable[Body], *, prefix: str = "") -> list[tuple[str, str]]:
    return [(f"{prefix}{body.pk}", str(body)) for body in bodies]


class AgendaForm(forms.Form):
    """Whose agenda it is."""

    body = forms.ChoiceField(label=gettext_lazy("Body"), required=False)
    session = forms.ChoiceField(label=gettext_lazy("Its session"), required=False)

    def __init__(
        self, data: Any, *, decision: Decision, place: int, bodies: list[Body]
    ) -> None:
        self.key = decision.agendas[place]
        found, choice = decision.found.agendas[place], decision.choices.agendas[place]
        self.printed = found.printed
        self.has_items = bool(decision.reading.agendas[place].items)
        super().__init__(
            data,
            prefix=f"agenda{self.key}",
            initial={
                "body": str(choice.body or ""),
                "session": str(choice.session or ""),
            },
        )
        self.fields["body"].choices = self._bodies(found, bodies)
        self.fields["session"].choices = self._sessions(found, choice)

    def _bodies(self, found: Any, bodies: list[Body]) -> list:
        likely = [
            (str(each.body.pk), f"{each.body} – {each.reason}") for each in found.bodies
        ]
        named = {pk for pk, _label in likely}
        others = [each for each in _all_bodies(bodies) if each[0] not in named]
        # Without items it is only asked whose session it is.
        none = (
            _("None: leave this agenda out") if self.has_items else _("Not decided yet")
        )
        return [(_("Likely"), likely), (_("Others"), others), ("", none)]

    def _sessions(self, found: Any, choice: Any) -> list:
        sessions = {str(e.session.pk): session_words(e.session) for e in found.sessions}
        if choice.session and str(choice.session) not in sessions:
            session = Session.objects.filter(pk=choice.session).first()
            sessions |= {str(choice.session): session_words(session)} if session else {}
        return [("", _("The session of the document")), *sessions.items()]

    def apply(self, choices: dict) -> list[dict[str, str]]:
        kept = choices.setdefault("agendas", {})
        values = {
            name: int(self.cleaned_data[name]) if self.cleaned_data[name] else None
            for name in ["body", "session"]
        }
        if kept.get(str(self.key)) == values:
            return []
        kept[str(self.key)] = values
        new = dict(_flat(self.fields["body"].choices)).get(
            self.cleaned_data["body"], ""
        )
        return [{"label": self.printed, "old": "–", "new": str(new)}]


class MeetingForm(forms.Form):
    """Which session a row of a list is, or what is made of it."""

    to = forms.ChoiceField(label=gettext_lazy("Becomes"), required=False)
    kind = forms.ChoiceField(
        label=gettext_lazy("Kind, if it is new"), choices=SessionKind.choices
    )

    def __init__(
        self, data: Any, *, decision: Decision, place: int, bodies: list[Body]
    ) -> None:
        self.key = decision.meetings[place]
        self.meeting = decision.reading.meetings[place]
        self.line = self.meeting.line
        found, choice = decision.found.meetings[place], decision.choices.meetings[place]
        self.title = choice.title or (found.new.title if found.new else "")
        super().__init__(
            data,
            prefix=f"meeting{self.key}",
            initial={"to": _encoded(choice), "kind": choice.kind or found.kind},
        )
        self.fields["to"].choices = self._offered(found, choice, bodies)

    def _offered(self, found: Any, choice: Any, bodies: list[Body]) -> list:
        there = [
            (f"s{each.session.pk}", session_words(each.session, each.reason))
            for each in found.sessions
        ]
        likely = [
            (f"n{each.body.pk}", f"{each.body} – {each.reason}")
            for each in found.bodies
        ]
        if len(found.bodies) > 1:
            together = ",".join(str(each.body.pk) for each in found.bodies)
            names = " + ".join(each.body.badge for each in found.bodies)
            likely.append((f"n{together}", _("%s jointly") % names))
        current = _encoded(choice)
        named = {value for value, _words in [*there, *likely]}
        others = [e for e in _all_bodies(bodies, prefix="n") if e[0] not in named]
        if current and current not in named | {value for value, _words in others}:
            there.append((current, _("as chosen before")))
        return [
            (_("Bring up to date"), there),
            (_("A new session of"), likely),
            (_("A new session of another body"), others),
            ("", _("Nothing: skip this row")),
        ]

    @property
    def days(self) -> str:
        """The days as the list has them."""
        row = self.meeting
        span = span_of(row.start, row.end, row.precision)
        return format_span(span, get_language() or "en") if span else _("no days")

    def apply(self, choices: dict) -> list[dict[str, str]]:
        kept = choices.setdefault("meetings", {})
        to = self.cleaned_data["to"]
        values: dict[str, Any] = {
            "session": int(to[1:]) if to.startswith("s") else None,
            "bodies": [int(e) for e in to[1:].split(",")] if to.startswith("n") else [],
            "kind": self.cleaned_data["kind"],
            "title": self.title,
        }
        if kept.get(str(self.key)) == values:
            return []
        kept[str(self.key)] = values
        new = dict(_flat(self.fields["to"].choices)).get(to, "")
        return [{"label": self.meeting.title, "old": "–", "new": str(new)}]


def _encoded(choice: Any) -> str:
    if choice.session:
        return f"s{choice.session}"
    return f"n{','.join(map(str, choice.bodies))}" if choice.bodies else ""


def _flat(choices: Iterable) -> Iterable[tuple[str, Any]]:
    """Choices without their groups."""
    for value, label in choices:
        if isinstance(label, list | tuple):
            yield from label
        else:
            yield value, label
