"""The whole directory of files, read and checked before anything is written. PURE."""

from pathlib import Path

from agendas.loading.checking import check_programme
from agendas.loading.entries import Entry, LoadError, read_file
from agendas.loading.reading_agendas import read_work
from agendas.loading.reading_meetings import (
    read_body,
    read_organizer,
    read_session,
    read_side_event,
    read_venue,
)
from agendas.loading.records import (
    OrganizerRecord,
    Programme,
    SessionRecord,
    SideEventRecord,
)


def read_programme(directory: Path) -> Programme:
    """What all files say; raises LoadError at the first thing that is wrong."""
    programme = read_file(directory / "programme.yaml", directory)
    published_at = programme.moment("published")
    programme.done()
    places = read_file(directory / "places.yaml", directory)
    bodies = read_file(directory / "bodies.yaml", directory)
    found = Programme(
        published_at=published_at,
        venues={slug: read_venue(slug, entry) for slug, entry in places.named()},
        bodies={
            slug: read_body(slug, entry, position=position)
            for position, (slug, entry) in enumerate(bodies.named())
        },
        sessions=_sessions(directory),
        works=tuple(
            read_work(path.stem, read_file(path, directory))
            for path in _files(directory / "agendas")
        ),
        organizers=_organizers(directory),
        side_events=tuple(_side_events(directory)),
    )
    check_programme(found)
    return found


def _files(directory: Path) -> list[Path]:
    return sorted(directory.glob("*.yaml"))


def _sessions(directory: Path) -> dict[str, SessionRecord]:
    found: dict[str, SessionRecord] = {}
    for path in _files(directory / "sessions"):
        for slug, entry in read_file(path, directory).named():
            if slug in found:
                raise LoadError(f"{entry.where} is there already: {found[slug].where}.")
            found[slug] = read_session(slug, entry)
    return found


def _organizers(directory: Path) -> dict[str, OrganizerRecord]:
    path = directory / "organizers.yaml"
    if not path.exists():
        return {}
    found = {}
    for name, entry in read_file(path, directory).named():
        found[name] = read_organizer(entry)
    return found


def _side_events(directory: Path) -> list[SideEventRecord]:
    found = []
    for path in _files(directory / "side_events"):
        file: Entry = read_file(path, directory)
        for position, (key, entry) in enumerate(file.named()):
            found.append(
                read_side_event(key, entry, session=path.stem, position=position)
            )
    return found
