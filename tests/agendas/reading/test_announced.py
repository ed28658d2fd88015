"""Sentences that tell when and where the meeting is, and those about something else."""

import datetime as dt

import pytest

from agendas.reading import read_text
from agendas.reading.results import Days
from tests.agendas.reading.layouts.sessions import (
    BODIES,
    CITIES,
    SESSIONS,
    masthead,
)
from tests.agendas.reading.test_footnotes import TITLES

ITS_OWN = {
    "en": "The fourth session will be held in Vienna from 10 to 11 March 2031.",
    "fr": "La quatrième session se tiendra à Vienne du 10 au 11 mars 2031.",
    "es": "El cuarto período de sesiones se celebrará en Viena del 10 al 11 de marzo "
    "de 2031.",
    "ru": "Четвертая сессия состоится в Вене с 10 по 11 марта 2031 года.",
    "zh": "第四届会议将于2031年3月10日至11日在维也纳举行。",
    "ar": "ستُعقد الدورة الرابعة في فيينا من 10 إلى 11 آذار/مارس 2031.",
}
RECEPTIONS = {
    "en": "A reception will be held in Rome on 4 May 2031.",
    "fr": "Une réception aura lieu à Rome le 4 mai 2031.",
    "es": "El 4 de mayo de 2031 tendrá lugar una recepción en Roma.",
    "ru": "Прием состоится 4 мая 2031 года в Риме.",
    "zh": "招待会将于2031年5月4日在罗马举行。",
    "ar": "سيعقد حفل استقبال في روما في 4 أيار/مايو 2031.",
}
NEXT = {
    "en": "The ninth session will be held in Rome from 3 to 5 May 2032.",
    "fr": "La neuvième session se tiendra à Rome du 3 au 5 mai 2032.",
    "es": "El noveno período de sesiones se celebrará en Roma del 3 al 5 de mayo de "
    "2032.",
    "ru": "Девятая сессия состоится в Риме с 3 по 5 мая 2032 года.",
    "zh": "第九届会议将于2032年5月3日至5日在罗马举行。",
    "ar": "ستُعقد الدورة التاسعة في روما من 3 إلى 5 أيار/مايو 2032.",
}
OF_ANOTHER_BODY = {
    "en": "The World Fog Conference will be held in Rome from 3 to 5 May 2032.",
    "fr": "La Conférence mondiale sur le brouillard se tiendra à Rome du 3 au 5 mai "
    "2032.",
    "es": "La Conferencia Mundial de la Niebla se celebrará en Roma del 3 al 5 de mayo "
    "de 2032.",
    "ru": "Всемирная конференция по туману состоится в Риме с 3 по 5 мая 2032 года.",
    "zh": "世界大雾会议将于2032年5月3日至5日在罗马举行。",
    "ar": "سيُعقد المؤتمر العالمي المعني بالضباب في روما من 3 إلى 5 أيار/مايو 2032.",
}
OPENINGS = {
    "en": "The fourth session will be opened on 10 March 2031, at 10 a.m.",
    "fr": "La quatrième session sera ouverte le 10 mars 2031, à 10 heures.",
    "es": "El cuarto período de sesiones se inaugurará el 10 de marzo de 2031, a las "
    "10.00 horas.",
    "ru": "Четвертая сессия откроется 10 марта 2031 года, в 10 ч. 00 м.",
    "zh": "第四届会议将于2031年3月10日上午10时开幕。",
    "ar": "ستُفتتح الدورة الرابعة في 10 آذار/مارس 2031، الساعة 10/00.",
}
# Nothing is named in them but the opening itself.
CEREMONIES = {
    "en": "The opening ceremony will take place at 10a.m. on Monday, 10 March 2031.",
    "fr": "La cérémonie d’ouverture aura lieu le lundi 10 mars 2031, à 10 heures.",
    "es": "La ceremonia de apertura tendrá lugar el 10 de marzo de 2031, a las 10.00 "
    "horas.",
}
# Numbers of two words and more; no head of the paper has them.
LONG_NUMBERS = {
    "en": ("fourth", "twenty-first"),
    "fr": ("quatrième", "vingt et unième"),
    "es": ("cuarto", "vigésimo primer"),
    "ru": ("Четвертая", "Двадцать первая"),
    "zh": ("第四", "第二十一"),
    "ar": ("الرابعة", "الحادية والعشرون"),
}
EXHIBITIONS = {
    "en": "The exhibition of lamps will be opened on 11 March 2031, at 6 p.m.",
    "fr": "L’exposition des lampes sera ouverte le 11 mars 2031, à 18 heures.",
    "es": "La exposición de faros se inaugurará el 11 de marzo de 2031, a las 18.00 "
    "horas.",
    "ru": "Выставка откроется 11 марта 2031 года, в 18 ч. 00 м.",
    "zh": "展览将于2031年3月11日下午6时开幕。",
    "ar": "سيُفتتح المعرض في 11 آذار/مارس 2031، الساعة 18/00.",
}


def agenda(language: str, head: str, sentence: str) -> str:
    return f"{head}{TITLES[language]}\n\n{sentence}\n\n1. AAA\n\n2. BBB\n\n3. CCC\n"


def read_with(language: str, sentence: str):
    """What is read of the sentence in a paper whose head has neither days nor place."""
    head = f"{BODIES[language]}\n{SESSIONS[language]}\n\n"
    return read_text(agenda(language, head, sentence))


@pytest.mark.parametrize("language", ITS_OWN)
def test_a_sentence_tells_the_days_and_the_place_of_its_own_session(language):
    reading = read_with(language, ITS_OWN[language])

    assert reading.dates == Days(dt.date(2031, 3, 10), dt.date(2031, 3, 11))
    assert reading.place.city == CITIES[language]


@pytest.mark.parametrize("about", [RECEPTIONS, NEXT, OF_ANOTHER_BODY])
@pytest.mark.parametrize("language", ITS_OWN)
def test_what_else_will_be_held_dates_no_session(about, language):
    reading = read_with(language, about[language])

    assert (reading.dates, reading.place) == (None, None)


@pytest.mark.parametrize("language", OPENINGS)
def test_a_session_opens_when_the_sentence_about_it_says(language):
    reading = read_text(agenda(language, masthead(language), OPENINGS[language]))

    assert reading.opening.date == dt.date(2031, 3, 10)
    assert reading.opening.time == dt.time(10)


@pytest.mark.parametrize("language", CEREMONIES)
def test_the_opening_that_is_of_nothing_else_is_that_of_the_session(language):
    reading = read_text(agenda(language, masthead(language), CEREMONIES[language]))

    assert reading.opening.date == dt.date(2031, 3, 10)
    assert reading.opening.time == dt.time(10)


def test_the_opening_of_an_exhibition_is_not_that_of_the_session():
    other = CEREMONIES["en"].replace("ceremony", "of the exhibition")

    assert read_text(agenda("en", masthead("en"), other)).opening is None


@pytest.mark.parametrize("language", OPENINGS)
def test_a_session_of_a_long_number_opens_and_is_counted_by_its_opening(language):
    sentence = OPENINGS[language].replace(*LONG_NUMBERS[language])
    head = masthead(language).replace(SESSIONS[language], "")

    reading = read_text(agenda(language, head, sentence))

    assert reading.opening.date == dt.date(2031, 3, 10)
    assert [each.ordinal for each in reading.agendas] == [21]


@pytest.mark.parametrize("language", EXHIBITIONS)
def test_what_else_is_opened_opens_no_session(language):
    reading = read_text(agenda(language, masthead(language), EXHIBITIONS[language]))

    assert reading.opening is None


def test_no_session_opens_on_a_day_that_is_not_its_own():
    sentence = OPENINGS["en"].replace("10 March", "3 March")

    assert read_text(agenda("en", masthead("en"), sentence)).opening is None
    assert read_text(agenda("en", masthead("en"), OPENINGS["en"])).opening


def test_days_beside_the_session_are_its_days_whatever_will_be_held():
    reading = read_with(
        "en", "During the fourth session, 10–11 March 2031, events will be held."
    )
    other = read_with(
        "en", "During the fifth session, 10–11 March 2031, events will be held."
    )

    assert reading.dates == Days(dt.date(2031, 3, 10), dt.date(2031, 3, 11))
    assert other.dates is None


@pytest.mark.parametrize(
    ("title", "sentence"),
    [
        (
            "Provisional agenda of the sixth session of the Lamp Council",
            "The sixth session of the Lamp Council will be held on Thursday, 6 March"
            " (9 a.m.-6 p.m.), and Friday, 7 March 2031, in Vienna.",
        ),
        (
            "Ordre du jour provisoire de la sixième session du Conseil des phares",
            "La sixième session du Conseil des phares se tiendra le jeudi 6 mars"
            " (de 9 heures à 18 heures) et le vendredi 7 mars 2031 à Vienne.",
        ),
        (
            "Предварительная повестка дня шестой сессии Совета маяков",
            "Шестая сессия Совета маяков состоится в четверг, 6 марта (с 09:00 до"
            " 18:00), и пятницу, 7 марта 2031 года в Вене.",
        ),
    ],
    ids=["en", "fr", "ru"],
)
def test_two_days_that_follow_each_other_are_both_of_the_meeting(title, sentence):
    days = read_text(f"{title}\n\n{sentence}\n").dates

    assert days
    assert (str(days.start), str(days.end)) == ("2031-03-06", "2031-03-07")


ADOPTED = {
    "en": (
        "2. Adopts the agenda of its eleventh session (Addis Ababa, Ethiopia, 28"
        " November to 2 December 2031) as set out below:",
        ["Opening of the session", "Adoption of the agenda", "Observers"],
        "Addis Ababa",
    ),
    "fr": (
        "2. Adopte l’ordre du jour de sa onzième session (Addis-Abeba, Éthiopie, du 28"
        " novembre au 2 décembre 2031) tel que figurant ci-dessous :",
        ["Ouverture", "Adoption de l’ordre du jour", "Observateurs"],
        "Addis-Abeba",
    ),
    "es": (
        "2. Aprueba el orden del día de su undécima reunión (Addis Abeba, Etiopía, 28"
        " de noviembre a 2 de diciembre de 2031) que figura a continuación:",
        ["Apertura", "Aprobación del orden del día", "Observadores"],
        "Addis Abeba",
    ),
    "ru": (
        "2. Утверждает повестку дня своей одиннадцатой сессии (Аддис-Абеба, Эфиопия,"
        " 28 ноября – 2 декабря 2031 года), приводимую ниже:",
        ["Открытие сессии", "Утверждение повестки дня", "Наблюдатели"],
        "Аддис-Абеба",
    ),
    "zh": (
        "2. 通过第十一届会议（2031年11月28日至12月2日，亚的斯亚贝巴）议程如下：",
        ["会议开幕", "通过议程", "观察员"],
        "亚的斯亚贝巴",
    ),
    "ar": (
        "2. تعتمد جدول أعمال دورتها الحادية عشرة (أديس أبابا، إثيوبيا، 28 تشرين"
        " الثاني/نوفمبر - 2 كانون الأول/ديسمبر 2031) على النحو التالي:",
        ["افتتاح الدورة", "إقرار جدول الأعمال", "المراقبون"],
        "أديس أبابا",
    ),
}


@pytest.mark.parametrize("language", ADOPTED)
def test_a_decision_that_gives_the_agenda_tells_its_session_and_days(language):
    sentence, titles, city = ADOPTED[language]
    items = [f"{number}. {title}" for number, title in enumerate(titles, start=1)]

    reading = read_text("\n".join([sentence, "", *items]))

    assert [item.title for item in reading.agendas[0].items] == titles
    assert reading.agendas[0].ordinal == 11
    assert reading.dates == Days(dt.date(2031, 11, 28), dt.date(2031, 12, 2))
    assert reading.place.city == city


def test_the_agenda_of_the_next_session_has_no_days_of_this_one():
    text = "The agenda of the next session (Rome, 3-7 May 2032) is as follows:\n\n"
    text += "1. Opening of the session\n2. Adoption of the agenda\n3. Lamps\n"

    assert read_text(text).dates is None


@pytest.mark.parametrize(
    ("days", "expected"),
    [("23 to 27 May 2032", "2032-05-23"), ("23 27 May 2032", None)],
)
def test_a_day_of_approval_is_not_that_of_the_meeting(days, expected):
    reading = read_text(
        "Working Group on Lamps\nThirteenth meeting\n\nProvisional agenda\n\n"
        "1. Opening of the meeting\n2. Lamps\n\nAnnotations\n\n"
        "1. Opening of the meeting\n\n"
        "On 30 July 2031, the Bureau approved the dates of the thirteenth meeting of "
        f"the Working Group on Lamps, to be held back-to-back from {days}.\n"
    )

    assert (reading.dates and reading.dates.start.isoformat()) == expected


def test_the_sentence_of_its_opening_may_name_a_session_and_its_body():
    text = "Provisional annotated agenda\n\n1. Organization\n1.1 Opening\n"
    text += (
        "The sixth session of the World Lamp Congress will open on Monday, 10 March "
    )
    text += (
        "2031 at 10 a.m. in the Lamp House, Geneva.\n1.2 Officers\nThey are elected.\n"
    )

    [agenda] = read_text(f"{text}2. Lamps\nThey are lit.\n").agendas

    assert (agenda.body, agenda.ordinal) == ("World Lamp Congress", 6)


def test_a_name_of_a_body_may_have_a_short_one_in_it():
    text = "SUB-COMMITTEE ON RULES OF ICO LAMPS\n2nd session\n\nPROVISIONAL AGENDA\n\n"
    text += "for the second session of the Sub-Committee on Rules of ICO Lamps\n"
    text += (
        "to be held at ICO House, London SE1\nfrom Monday, 12 to Friday, 16 July 2032"
    )
    text += "\n\n1 Adoption of the agenda\n2 Lamps\n3 Any other business\n"

    assert read_text(text).dates == Days(dt.date(2032, 7, 12), dt.date(2032, 7, 16))
