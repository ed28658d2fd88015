"""A programme as small as it can be with one of everything, to be broken in tests."""

import datetime as dt
from pathlib import Path

NOW = dt.datetime(2026, 6, 1, 8, 0, tzinfo=dt.UTC)
FILES = {
    "programme.yaml": "published: 2026-01-05T09:00:00+00:00\n",
    "places.yaml": """
vic:
  name: {en: Vienna International Centre, fr: Centre international de Vienne}
  city: Vienna
  time_zone: Europe/Vienna
  rooms:
    - {name: M0E79, floor: M Building}
  holidays:
    - {day: 26 October 2023, name: Austrian National Day}
""",
    "bodies.yaml": """
conference:
  name: Conference
  kind: conference
  context: organized_crime
one:
  parent: conference
  name: Group One
  kind: working_group
  context: organized_crime
  unit: meeting
  aliases: [First Group]
  practices:
    - {anchor_year: 2024, month: 5, place: vic}
two:
  parent: conference
  name: Group Two
  kind: working_group
  context: organized_crime
""",
    "sessions/all.yaml": """
conference-1:
  body: conference
  ordinal: 1
  dates: 22–26 May 2023
  place: vic
both-2023:
  bodies:
    - {body: one, ordinal: 3}
    - {body: two, ordinal: 4}
  dates: 23 and 24 May 2023
  place: vic
  held_during: conference-1
  registration: {opens: 1 March 2023, closes: 2 May 2023}
  documents:
    - {symbol: CTOC/COP/WG.8/2023/1, title: Note, kind: note, issued: 1 March 2023}
""",
    "agendas/both-2023.yaml": """
agendas:
  - body: one
    items:
      - {number: 1, title: Opening, joint: {two: 2}}
      - {number: 1 (a), title: Elections, documents: [CTOC/COP/WG.8/2023/1]}
  - body: two
    items:
      - {number: 2, title: Opening}
sittings:
  - day: Tuesday, 23 May 2023
    time: 10 a.m.–1 p.m.
    room: MOE79
    rows:
      - {one: 1, two: 2}
      - {one: 1 (a)}
""",
    "organizers.yaml": "Finland: {name: Finland, kind: state}\n",
    "side_events/conference-1.yaml": """
lunch:
  day: 22 May 2023
  time: 1–2 p.m.
  room: MOE79
  title: Lunch
  organizers: [Finland]
""",
}


def write_files(directory: Path, files: dict[str, str]) -> Path:
    for name, text in files.items():
        path = directory / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return directory
