"""Side events: how hours, rooms and organizers stand beside their titles."""

import datetime as dt

from tests.agendas.reading.forms import Choice, Genre, Printed
from tests.agendas.reading.forms.times import (
    day_forms,
    has_year,
    hour_forms,
    printed_day_of,
    printed_hours_of,
)
from tests.agendas.reading.layouts.sessions import masthead, masthead_facts
from tests.agendas.reading.layouts.side_events import EVENTS, HEADINGS, LABELS
from tests.agendas.reading.layouts.words import colon, comma

_TIMES = [
    (dt.date(2031, 3, 10), 9, 10),
    (dt.date(2031, 3, 10), 13, 15),
    (dt.date(2031, 3, 11), 9, 10),
    (dt.date(2031, 3, 11), 13, 15),
]
_BY = {
    "en": [
        "Organized by {}",
        "Organizers: {}",
        "Organised by: {}",
        "Co-sponsors: {}",
        "Hosted by {}",
        "Organizer(s): {}",
    ],
    "fr": [
        "Organisé par {}",
        "Organisateurs : {}",
        "Organisée par : {}",
        "Coorganisateurs : {}",
    ],
    "es": [
        "Organizado por {}",
        "Organizadores: {}",
        "Organizan: {}",
        "Copatrocinadores: {}",
    ],
    "ru": [
        "Организаторы: {}",
        "Организовано: {}",
        "Организатор: {}",
        "Соорганизаторы: {}",
    ],
    "ar": ["تنظيم {}", "المنظمون: {}", "الجهات المنظمة: {}", "من تنظيم {}"],
    "zh": ["主办方：{}", "主办单位：{}", "组织者：{}", "由{}主办"],
}
_VENUE = {
    "en": ["Room: {}", "Venue: {}", "Location: {}"],
    "fr": ["Salle : {}", "Lieu : {}"],
    "es": ["Sala: {}", "Lugar: {}"],
    "ru": ["Зал: {}", "Место проведения: {}"],
    "ar": ["القاعة: {}", "المكان: {}"],
    "zh": ["会议室：{}", "地点：{}"],
}
_WITH_DAYS = "title / day, hours"
_LAYOUTS = [
    "hours title",
    "hours: title",
    "hours – title",
    "hours / title",
    "title / hours",
    "title, hours",
    "title (hours)",
    _WITH_DAYS,
    "Title: title / Time: hours",
]
_ROOMS = ["own line", "brackets", "comma", "behind hours", "label"]


def _dimensions(language: str) -> dict[str, list[str]]:
    return {
        "layout": _LAYOUTS,
        "organizers": _BY[language],
        "room": [*_ROOMS, *_VENUE[language]],
        "dress": ["plain", "bold title", "bold days", "bullets", "quotes"],
        "day": day_forms(language),
        # Behind a title these could be years.
        "hours": [form for form in hour_forms(language) if form != "1000–1300"],
    }


def _document(language: str, choice: Choice) -> Printed:
    blocks, events, last = [], [], None
    heading = "**{}**" if choice["dress"] == "bold days" else "{}"
    sign = "、" if language == "zh" else comma(language)
    for number, (time, event) in enumerate(zip(_TIMES, EVENTS[language], strict=True)):
        (day, start, end), (title, organizers, room) = time, event
        printed_day = printed_day_of(language, day, choice["day"], 1 + number // 2)
        hours = printed_hours_of(language, start, end, choice["hours"])
        lines = _lines(language, choice, title, hours, printed_day, room)
        if printed_day != last and choice["layout"] != _WITH_DAYS:
            blocks.append(heading.format(printed_day))
        last = printed_day
        blocks.append(
            "\n".join([*lines, choice["organizers"].format(sign.join(organizers))])
        )
        when = {"start": f"{start:02}:00", "end": f"{end:02}:00"}
        shown = f"“{title}”" if choice["dress"] == "quotes" else title
        what = {"room": room, "title": shown, "organizers": organizers}
        events.append({"date": day.isoformat()} | when | what)
    head = f"{masthead(language)}{HEADINGS[language]}\n\n"
    facts = masthead_facts(language) | {
        "kind": "side_events",
        "title": HEADINGS[language],
        "side_events": events,
        "problems": [] if has_year(choice["day"]) else ["day_of_meeting_year"],
    }
    return Printed(head + "\n\n".join(blocks) + "\n", facts)


def _lines(
    language: str, choice: Choice, title: str, hours: str, day: str, room: str
) -> list[str]:
    layout, place = choice["layout"], choice["room"]
    dress = {"bold title": "**{}**", "quotes": "“{}”"}.get(choice["dress"], "{}")
    shown, sign = dress.format(title), comma(language)
    if place == "behind hours":
        hours += f" ({room})" if layout == "hours title" else sign + room
    elif place == "brackets":
        shown += f" ({room})"
    elif place == "comma":
        shown += sign + room
    of_hours, of_room, of_title = LABELS[language][1:4]
    label = colon(language)
    lines = {
        "hours title": [f"{hours} {shown}"],
        "hours: title": [f"{hours}{label}{shown}"],
        "hours – title": [f"{hours} – {shown}"],
        "hours / title": [hours, shown],
        "title / hours": [shown, hours],
        "title, hours": [f"{shown}{sign}{hours}"],
        "title (hours)": [f"{shown} ({hours})"],
        _WITH_DAYS: [shown, f"{day}{sign}{hours}"],
        "Title: title / Time: hours": [
            f"{of_title}{label}{shown}",
            f"{of_hours}{label}{hours}",
        ],
    }[layout]
    own = {"own line": "{}", "label": f"{of_room}{label}{{}}"}.get(place, place)
    lines += [own.format(room)] if "{}" in own else []
    return ["- " + lines[0] if choice["dress"] == "bullets" else lines[0], *lines[1:]]


GENRE = Genre(_dimensions, _document)
