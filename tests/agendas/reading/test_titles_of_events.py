"""What belongs to the title of a side event, and what names its organizers."""

import pytest

from agendas.reading import read_text

HEADINGS = {
    "en": ("Side events", "Monday, 5 May 2031", "Time\tTitle\tOrganizers"),
    "fr": ("Manifestations parallèles", "5 mai 2031", "Heure\tTitre\tOrganisateurs"),
    "es": ("Actos paralelos", "5 de mayo de 2031", "Hora\tTítulo\tOrganizadores"),
    "ru": ("Параллельные мероприятия", "5 мая 2031 года", "Время\tТема\tОрганизаторы"),
    "zh": ("会外活动", "2031年5月5日", "时间\t标题\t主办方"),
    "ar": ("الأحداث الجانبية", "5 أيار/مايو 2031", "الوقت\tالعنوان\tالمنظمون"),
}
HOURS = ["13:00–14:00", "14:00–15:00", "15:00–16:00"]


def events_of(language: str, *titles: str) -> list[tuple[str, list[str]]]:
    """Titles and organizers of events, each title under its hours."""
    heading, day, _ = HEADINGS[language]
    rows = [
        f"{hours}\tM2\t{title}" for hours, title in zip(HOURS, titles, strict=False)
    ]
    reading = read_text("\n".join([heading, "", day, "", *rows, ""]))
    return [(event.title, event.organizers) for event in reading.side_events]


def organizers_of(language: str, names: str) -> list[str]:
    heading, day, columns = HEADINGS[language]
    row = f"{HOURS[0]}\tABC 12\t{names}"
    [event] = read_text(f"{heading}\n\n{day}\n\n{columns}\n{row}\n").side_events
    return event.organizers


@pytest.mark.parametrize(
    ("language", "titles"),
    [
        ("en", ["Lamps: the way ahead", "Fog: a hidden danger", "Buoys at sea"]),
        ("fr", ["Phares : quel avenir ?", "Brume : un danger"]),
        ("es", ["Faros: el futuro", "Niebla: un peligro"]),
        ("ru", ["Маяки: путь вперед", "Туман: скрытая опасность"]),
        ("zh", ["灯塔：未来之路", "雾：隐患"]),
        ("ar", ["المنارات: الطريق إلى الأمام", "الضباب: خطر خفي"]),
    ],
)
def test_words_before_a_colon_are_of_the_title(language, titles):
    assert events_of(language, *titles) == [(title, []) for title in titles]


@pytest.mark.parametrize(
    ("language", "first", "second"),
    [
        ("en", "Mexico / UNODC: Lamps at sea", "Finland: Fog"),
        ("fr", "Mexique / ONUDC : Phares en mer", "Finlande : Brume"),
        ("es", "México / UNODC: Faros", "Finlandia: Niebla"),
        ("ru", "Мексика / ЮНОДК: Маяки", "Финляндия: Туман"),
        ("zh", "墨西哥 / 毒罪办：灯塔", "芬兰：雾"),
        ("ar", "المكسيك / المكتب: المنارات", "فنلندا: الضباب"),
    ],
)
def test_names_before_the_colons_of_a_list_are_organizers(language, first, second):
    events = events_of(language, first, second)

    assert [len(organizers) for _, organizers in events] == [2, 1]


@pytest.mark.parametrize(
    ("language", "names"),
    [
        ("en", ["Iran, Islamic Republic of", "Malta"]),
        ("en", ["Ministry of Foreign Affairs, Norway", "Malta"]),
        ("en", ["Ministry of Justice of Norway", "Malta"]),
        ("fr", ["Iran, République islamique d’", "Malte"]),
        ("fr", ["Ministère des affaires étrangères, Norvège", "Malte"]),
        ("es", ["Irán, República Islámica del", "Malta"]),
        ("es", ["Ministerio de Justicia, Noruega", "Malta"]),
        ("ru", ["Иран, Исламская Республика", "Мальта"]),
        ("ru", ["Министерство юстиции, Норвегия", "Мальта"]),
        ("ru", ["Мальта", "Чешская Республика"]),
        ("zh", ["伊朗，伊斯兰共和国", "马耳他"]),
        ("zh", ["外交部，挪威", "马耳他"]),
        ("ar", ["إيران، جمهورية - الإسلامية", "مالطة"]),
        ("ar", ["وزارة العدل، النرويج", "مالطة"]),
    ],
)
def test_a_name_with_a_comma_is_one_organizer(language, names):
    comma = {"zh": "，", "ar": "، "}.get(language, ", ")

    assert organizers_of(language, comma.join(names)) == names


@pytest.mark.parametrize(
    ("title", "below"),
    [
        ("Lamps", "Fog at sea"),
        ("Phares", "Brume en mer"),
        ("Faros", "Niebla en el mar"),
        ("Маяки", "Туман на море"),
        ("灯塔", "海上的雾"),
        ("المنارات", "الضباب في البحر"),
    ],
)
def test_a_title_on_a_row_of_its_own_is_reported(title, below):
    text = (
        "Side events\n\nMonday, 5 May 2031\n\n| Time | Title | Room |\n|---|---|---|\n"
        f"| 1–2 p.m. | {title} | M2 |\n| | {below} | |\n| 3–4 p.m. | Buoys | M3 |\n"
    )

    reading = read_text(text)

    assert [event.title for event in reading.side_events] == [title, "Buoys"]
    assert [problem.line for problem in reading.problems] == [8]


@pytest.mark.parametrize(
    ("title", "end"),
    [("Lamps that", "need no oil"), ("Lamps, lenses and", "Buoys"), ("灯塔、", "浮标")],
)
def test_a_title_that_ends_open_goes_on_in_the_row_below(title, end):
    text = (
        "Side events\n\nMonday, 5 May 2031\n\n| Time | Title | Room |\n|---|---|---|\n"
        f"| 1–2 p.m. | {title} | M2 |\n| | {end} | |\n"
    )

    [event] = read_text(text).side_events

    assert event.title == f"{title} {end}"


@pytest.mark.parametrize(
    ("language", "title", "label", "names", "room"),
    [
        ("en", "Lamps at sea", "Organizers: ", ["Malta", "Peru"], "Miro Hall"),
        ("en", "“Lamps at sea”", "Co-hosts: ", ["Malta", "Peru"], "Room 4/Old House"),
        ("fr", "Lampes en mer", "Organisateurs : ", ["Malte", "Pérou"], "Salle XI"),
        ("es", "Faros en el mar", "Organizan: ", ["Malta", "Perú"], "Sala Miró"),
        ("ru", "Лампы на море", "Организаторы: ", ["Мальта", "Перу"], "Зал XI"),
        ("zh", "海上的灯", "主办方：", ["马耳他", "秘鲁"], "第4会议室"),
        ("ar", "المنارات في البحر", "الجهة المنظمة: ", ["مالطة", "بيرو"], "القاعة 4"),
    ],
)
def test_organizers_and_a_room_stand_behind_a_title(
    language, title, label, names, room
):
    heading, day, _ = HEADINGS[language]
    comma = {"zh": "、", "ar": "، "}.get(language, ", ")
    line = f"{title} {label}{comma.join(names)} ({room})"

    [event] = read_text(f"{heading}\n\n{day}\n\n{HOURS[0]}\n{line}\n").side_events

    assert (event.title, event.organizers, event.room) == (title, names, room)


@pytest.mark.parametrize(
    "title",
    [
        "Who pays the organizers: a view from the ports",
        "Towers and their Partners: what remains",
        "A hall of lamps (Malta)",
        "Fog in the north (hybrid)",
    ],
)
def test_words_that_only_look_like_organizers_or_a_room_are_of_the_title(title):
    assert events_of("en", title) == [(title, [])]


def test_a_slash_within_a_bracket_parts_no_organizers():
    assert organizers_of("en", "Lamp Office (Bonn / Rome), Malta") == [
        "Lamp Office (Bonn / Rome)",
        "Malta",
    ]


@pytest.mark.parametrize(
    ("language", "label", "title"),
    [
        ("en", "Side event: ", "Lamps at sea"),
        ("fr", "Manifestation parallèle : ", "Lampes en mer"),
        ("es", "Acto paralelo: ", "Faros en el mar"),
        ("ru", "Параллельное мероприятие: ", "Лампы на море"),
        ("zh", "边会：", "海上的灯"),
        ("ar", "حدث جانبي: ", "المنارات في البحر"),
    ],
)
def test_a_point_with_a_label_is_an_event_of_the_hours_above(language, label, title):
    heading, day, _ = HEADINGS[language]
    points = f"{HOURS[0]}\n\n• {label}{title}\n\n{HOURS[1]}\n\n• ABC\n\n• DEF\n"

    events = read_text(f"{heading}\n\n{day}\n\n{points}").side_events

    assert [(event.start.hour, event.title) for event in events] == [
        (13, title),
        (14, "ABC"),
        (14, "DEF"),
    ]


@pytest.mark.parametrize(
    ("language", "titles", "days", "hours", "room"),
    [
        ("en", ["Lamps", "Bells at sea"], "{} June", "13:15 – 14:45", "Room Miro A"),
        ("fr", ["Lampes", "Cloches"], "{} juin", "13 h 15-14 h 45", "Salle XI"),
        ("es", ["Los faros", "Las campanas"], "{} de junio", "13.15-14.45", "Sala XI"),
        ("ru", ["Маяки на море", "Колокола"], "{} июня", "13:15–14:45", "Зал XI"),
        (
            "zh",
            ["海上的灯塔与灯", "船上的钟与锣声"],
            "6月{}日",
            "13:15-14:45",
            "第4会议室",
        ),
        ("ar", ["المنارات", "الأجراس"], "{} حزيران/يونيو", "13:15-14:45", "القاعة 4"),
    ],
)
def test_slashes_part_a_title_its_day_hours_and_room(
    language, titles, days, hours, room
):
    heading = HEADINGS[language][0]
    lines = [
        f"• {title} 2031 / {days.format(day)} / {hours} / {room}"
        for day, title in enumerate(titles, start=3)
    ]

    events = read_text("\n".join([f"{heading} 2031", "", *lines, ""])).side_events

    assert [(each.title, each.date.day, each.room) for each in events] == [
        (f"{title} 2031", day, room) for day, title in enumerate(titles, start=3)
    ]
    assert {each.start.isoformat("minutes") for each in events} == {"13:15"}


@pytest.mark.parametrize(
    ("language", "names"),
    [
        ("en", ["Norway", "Chile"]),
        ("fr", ["Norvège", "Chili"]),
        ("es", ["Noruega", "Chile"]),
        ("ru", ["Норвегия", "Чили"]),
        ("zh", ["挪威", "智利"]),
        ("ar", ["النرويج", "شيلي"]),
    ],
)
def test_a_row_between_bars_may_be_broken_within_a_cell(language, names):
    heading, day, columns = HEADINGS[language]
    comma = {"zh": "、", "ar": "،"}.get(language, ",")
    head = f"| {columns.replace(chr(9), ' | ')} |\n|---|---|---|\n"
    row = f"| {HOURS[0]} | ABC | {names[0]} |\n"
    broken = f"| {HOURS[1]} | DEF | {names[0]}{comma}\n{names[1]} |\n"

    reading = read_text(f"{heading}\n\n{day}\n\n{head}{row}{broken}{row}")

    assert [event.organizers for event in reading.side_events] == [
        names[:1],
        names,
        names[:1],
    ]
    assert reading.problems == []


def test_names_that_break_off_are_reported_and_not_taken():
    text = (
        "Side events\n\n5 May 2031\n\nTime\tTitle\tOrganizers\n"
        "13:00–14:00\tABC\tMalta, Peru,\n"
    )

    [event] = read_text(text).side_events

    assert event.organizers == []
    assert [problem.line for problem in read_text(text).problems] == [6]


@pytest.mark.parametrize(
    ("language", "labels", "names"),
    [
        ("en", ["Organiser(s)", "Convened by", "Jointly organized by"], "Malta, Peru"),
        ("fr", ["Co-organisateurs", "Parrainé par", "Hôtes"], "Malte, Pérou"),
        ("es", ["Convocan", "Copatrocinadores", "Anfitriones"], "Malta, Perú"),
        ("ru", ["Организатор(ы)", "Соорганизатор", "Спонсоры"], "Мальта, Перу"),
        ("zh", ["承办单位", "共同主办方", "合办方"], "马耳他、秘鲁"),
        ("ar", ["الجهة المضيفة", "برعاية", "المنظمون المشاركون"], "مالطة، بيرو"),
    ],
)
def test_organizers_are_known_by_any_of_their_labels(language, labels, names):
    heading, day, _ = HEADINGS[language]
    blocks = [
        f"{hours}\nABC {label}\n{label}: {names}\n"
        for hours, label in zip(HOURS, labels, strict=True)
    ]

    events = read_text("\n".join([heading, "", day, "", *blocks])).side_events

    assert [len(event.organizers) for event in events] == [2, 2, 2]


def test_what_goes_on_at_other_hours_is_no_title_of_an_event():
    text = (
        "Side events\n\nDATE\n\nTIME\n\nEVENT\n\nROOM\n\nTuesday\n22 November 2033\n\n"
    )
    text += "9.30-12.30 hours\n\nRound table on lamps\n\nGreen Room\n\n"
    text += "14.30-17.30\n\n(Cont’d.)…\n\nRed Room\n\n"
    text += "Wednesday\n23 November 2033\n\n9.30-13.00 hours\n\nKeys\n\nBlue Room\n"

    titles = [event.title for event in read_text(text).side_events]

    assert titles == ["Round table on lamps", "Keys"]
