"""The hour, and the room, behind the days and the place of a masthead."""

import pytest

from agendas.reading import read_text

AGENDA = "\n\nProvisional agenda\n\n1. Opening of the session\n2. Lamps\n"
LINES = [
    ("Riga, 4 May 2031, 9.30 a.m.", "Riga", None, "09:30"),
    ("Riga, 4 May 2031, 9.30 a.m., Room C", "Riga", "Room C", "09:30"),
    ("4 May 2031 at 10:00", None, None, "10:00"),
    ("Dimanche 4 mai 2031, à 15 heures", None, None, "15:00"),
    ("Женева, 4 мая 2031 года, 10.00", "Женева", None, "10:00"),
    ("2031年5月4日上午10时", None, None, "10:00"),
    ("Geneva, 4 May 2031 10:00–13:00", "Geneva", None, "10:00"),
]


@pytest.mark.parametrize(("line", "city", "room", "time"), LINES)
def test_an_hour_behind_the_day_is_that_of_the_opening(line, city, room, time):
    reading = read_text(f"Lamp Board\nSixth session\n{line}{AGENDA}")

    opening, place = reading.opening, reading.place
    assert (f"{opening.date}", f"{opening.time:%H:%M}") == ("2031-05-04", time)
    assert (place and place.city, place and place.room) == (city, room)
    assert reading.document_date is None


def test_a_room_in_brackets_behind_the_days_is_kept():
    place = read_text(f"Lamp Board\nGenève, 4-6 mai 2031 (Salle XII){AGENDA}").place

    assert (place.city, place.room) == ("Genève", "Salle XII")


def test_a_house_behind_its_city_is_no_country():
    line = "Geneva, Palais des Nations, Room XX, 4–6 May 2031"
    place = read_text(f"Lamp Board\n{line}{AGENDA}").place

    assert (place.city, place.country) == ("Geneva", None)
    assert (place.venue, place.room) == ("Palais des Nations", "Room XX")


def test_the_day_of_a_paper_has_no_hour():
    head = "Distr.: General\n4 May 2031\nOriginal: English\nLamp Board\nSixth session"
    reading = read_text(f"{head}{AGENDA}")

    assert (f"{reading.document_date}", reading.opening) == ("2031-05-04", None)


HEADS = {
    "en": "Committee on Lamps\n\nSeventh session\n\nRiga, 5–9 May 2031\n\nAgenda\n\n"
    "1. Opening\n2. Lamps\n3. Buoys\n\nAnnotations\n\nItem 1. Opening\n\n",
    "fr": "Comité des phares\n\nSeptième session\n\nRiga, 5-9 mai 2031\n\n"
    "Ordre du jour\n\n1. Ouverture\n2. Lampes\n3. Bouées\n\nAnnotations\n\n"
    "Point 1. Ouverture\n\n",
    "es": "Comité de Faros\n\nSéptimo período de sesiones\n\n"
    "Riga, 5 a 9 de mayo de 2031\n\nPrograma\n\n1. Apertura\n2. Lámparas\n3. Boyas\n\n"
    "Anotaciones\n\nTema 1. Apertura\n\n",
    "ru": "Комитет по маякам\n\nСедьмая сессия\n\nРига, 5–9 мая 2031 года\n\n"
    "Повестка дня\n\n1. Открытие\n2. Лампы\n3. Буи\n\nАннотации\n\n"
    "Пункт 1. Открытие\n\n",
    "zh": "灯塔委员会\n\n第七届会议\n\n2031年5月5日至9日，里加\n\n议程\n\n1. 开幕\n"
    "2. 灯\n3. 浮标\n\n说明\n\n项目1. 开幕\n\n",
    "ar": "لجنة المنارات\n\nالدورة السابعة\n\nريغا، 5-9 أيار/مايو 2031\n\n"
    "جدول الأعمال\n\n1- الافتتاح\n2- المصابيح\n3- العوامات\n\nالشروح\n\n"
    "البند 1- الافتتاح\n\n",
}


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "The Committee will hold its opening meeting on 5 May 2031 at 9 a.m."),
        ("en", "The opening of the session is scheduled for 5 May 2031 at 9 a.m."),
        ("fr", "Le Comité tiendra sa séance d’ouverture le 5 mai 2031 à 9 heures."),
        (
            "es",
            "El Comité celebrará su sesión de apertura el 5 de mayo de 2031 "
            "a las 9.00 horas.",
        ),
        ("ru", "Комитет проведет свое первое заседание 5 мая 2031 года в 9 часов."),
        ("zh", "委员会将于2031年5月5日上午9时举行第一次会议。"),
        ("ar", "ستعقد اللجنة جلستها الافتتاحية يوم 5 أيار/مايو 2031 الساعة 9/00."),
    ],
)
def test_the_meeting_that_a_body_holds_first_opens_its_session(language, sentence):
    opening = read_text(f"{HEADS[language]}{sentence}\n").opening

    assert (f"{opening.date}", f"{opening.time:%H:%M}") == ("2031-05-05", "09:00")


def test_the_first_meeting_of_another_body_opens_nothing():
    reading = read_text(
        f"{HEADS['en']}The Board on Fog will hold its opening meeting on 5 May 2031 "
        "at 9 a.m.\n"
    )

    assert reading.opening is None


@pytest.mark.parametrize(
    "where",
    ["at the Palais des Nations, Geneva", "in the Hall of Lamps, Room 8, Geneva"],
)
def test_the_sentence_that_says_when_it_opens_may_say_where(where):
    text = "Board on Lamps\n\nProvisional agenda for the fifty-third session\n\n"
    text += f"to be held {where}, Switzerland\ncommencing at 10.00 a.m. on "
    text += "Tuesday, 13 June 2034\n\n1. Opening\n\n2. Lamps\n\n3. Oil\n"

    reading = read_text(text)

    assert (f"{reading.opening.date}", reading.place.city) == ("2034-06-13", "Geneva")
