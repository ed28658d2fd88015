"""Agendas, timetables and side events as lines, to be compared whole."""

from agendas.models import Agenda, Sitting
from meetings.dates import format_band, format_day
from meetings.models import Session, SideEvent


def agenda_lines(slug: str, body: str) -> list[tuple[str, str, list[str]]]:
    """Number, title and documents of each item."""
    agenda = Agenda.objects.with_items().get(
        convening__session__slug=slug, convening__body__slug=body
    )
    return [
        (
            item.number,
            item.title,
            [str(each.document) for each in item.item_documents.all()],
        )
        for item in agenda.items.all()
    ]


def timetable_lines(slug: str) -> list[tuple[str, str, str, str]]:
    """Day, hours, column and what is taken up ("IC 3" where there are two agendas)."""
    sittings = Sitting.objects.of_sessions([Session.objects.get(slug=slug)])
    return [
        (
            f"{sitting.day:%A} {format_day(sitting.day, 'en')}",
            format_band(sitting.band, "en"),
            sitting.track,
            ", ".join(_entry(entry) for entry in sitting.entries.all()),
        )
        for sitting in sittings.with_entries().order_by("starts_at")
    ]


def side_event_lines(slug: str) -> list[tuple[str, str, str, str, str]]:
    """Day and hours, room as printed, organizers, title, refreshments."""
    events = SideEvent.objects.filter(session__slug=slug).with_details()
    return [line for event in events for line in _side_event(event)]


def _entry(entry) -> str:
    session = entry.sitting.session
    if session.convenings.count() == 1:
        return entry.item.number
    words = entry.item.agenda.convening.body.short_name.split()
    return f"{''.join(word[0] for word in words).upper()} {entry.item.number}"


def _side_event(event: SideEvent) -> list[tuple[str, str, str, str, str]]:
    start = event.starts_at.astimezone(event.zone)
    end = event.ends_at.astimezone(event.zone)
    slot = f"{start:%a} {start.hour}–{end.hour}"
    groups = [(event.title, event.own_organizings)] + [
        (str(panel), list(panel.organizings.all())) for panel in event.panels.all()
    ]
    return [
        (
            slot,
            event.room_label,
            " / ".join(str(each) for each in organizings),
            title,
            event.refreshments,
        )
        for title, organizings in groups
    ]
