"""Sentences that say which session will be held, in papers that name no other."""

import pytest

from agendas.reading import read_text

AGENDAS = {
    "en": "Provisional agenda\n\n1. Opening of the session.\n2. Lamps.\n3. Closing.",
    "fr": "Ordre du jour provisoire\n\n1. Ouverture.\n2. Phares.\n3. Clôture.",
    "es": "Programa provisional\n\n1. Apertura.\n2. Faros.\n3. Clausura.",
    "ru": "Предварительная повестка дня\n\n1. Открытие.\n2. Маяки.\n3. Закрытие.",
    "zh": "临时议程\n\n1. 会议开幕。\n2. 港口灯塔。\n3. 会议闭幕。",
    "ar": "جدول الأعمال المؤقت\n\n1- الافتتاح.\n2- منارات الموانئ.\n3- الاختتام.",
}
HELD = [
    (
        "en",
        "The sixth session of the Lamp Commission is to be held in Rome"
        " from 5 to 9 May 2031.",
        "Lamp Commission",
    ),
    (
        "en",
        "In accordance with decision 5/2, the sixth session of the Lamp Commission is"
        " scheduled to be held in Rome from 5 to 9 May 2031.",
        "Lamp Commission",
    ),
    (
        "en",
        "The Lamp Commission will hold its sixth session in Rome from 5 to 9 May 2031.",
        "Lamp Commission",
    ),
    (
        "fr",
        "La sixième session de la Commission des phares se tiendra à Rome du 5 au"
        " 9 mai 2031.",
        "Commission des phares",
    ),
    (
        "es",
        "El sexto período de sesiones de la Comisión de Faros se celebrará en Roma del"
        " 5 al 9 de mayo de 2031.",
        "Comisión de Faros",
    ),
    (
        "ru",
        "Шестая сессия Комиссии по маякам состоится в Риме 5–9 мая 2031 года.",
        "Комиссии по маякам",
    ),
    (
        "ru",
        "Комиссия по маякам проведет свою шестую сессию в Риме 5–9 мая 2031 года.",
        "Комиссия по маякам",
    ),
    ("zh", "灯塔委员会第六届会议将于2031年5月5日至9日在罗马举行。", "灯塔委员会"),
    ("zh", "灯塔委员会将于2031年5月5日至9日在罗马举行第六届会议。", "灯塔委员会"),
    (
        "ar",
        "تُعقد الدورة السادسة للجنة المنارات في روما من 5 إلى 9 أيار/مايو 2031.",
        "لجنة المنارات",
    ),
    (
        "ar",
        "ستعقد الدورة السادسة للمجلس التنفيذي في روما من 5 إلى 9 أيار/مايو 2031.",
        "المجلس التنفيذي",
    ),
    (
        "ar",
        "تعقد لجنة المنارات دورتها السادسة في روما من 5 إلى 9 أيار/مايو 2031.",
        "لجنة المنارات",
    ),
]
OF_ANOTHER = [
    "At its fifth session the Lamp Commission decided on its agenda.",
    "At its fifth session, the Lamp Commission decided that the seventh session of the"
    " Buoy Board will be held in Rome from 5 to 9 May 2031.",
    "The next session, the seventh session of the Lamp Commission, will be held in Rome"
    " from 5 to 9 May 2031.",
    "A reception for the sixth session of the Lamp Commission will be held in Rome on"
    " 5 May 2031.",
    "The first meeting will be held in Rome on 5 May 2031.",
    "The first meeting of the Lamp Commission will be held on 5 May 2031 at 10 a.m.",
    "The sixth session of the Lamp Commission will be held in Rome from 5 to 9 May"
    " 2031. The seventh session of the Buoy Board will be held in Rome on 7 May 2031.",
]


def named(text):
    [agenda] = read_text(text).agendas
    return agenda.body, agenda.ordinal


@pytest.mark.parametrize(("language", "sentence", "body"), HELD)
def test_a_sentence_names_the_session_that_will_be_held(language, sentence, body):
    title, _, items = AGENDAS[language].partition("\n\n")
    assert named(f"{sentence}\n\n{title}\n\n{items}\n") == (body, 6)
    assert named(f"{title}\n\n{sentence}\n\n{items}\n") == (body, 6)
    assert not read_text(f"{sentence}\n\n{title}\n\n{items}\n").problems


@pytest.mark.parametrize("sentence", OF_ANOTHER)
def test_a_session_that_may_be_of_another_paper_names_none(sentence):
    assert named(f"{AGENDAS['en']}\n\n{sentence}\n") == (None, None)
    title, _, items = AGENDAS["en"].partition("\n\n")
    assert named(f"{title}\n\n{sentence}\n\n{items}\n") == (None, None)


def test_a_sentence_about_another_body_does_not_count_the_session_of_this_one():
    body, ordinal = named(
        "BUOY BOARD\n\nRome, 5–9 May 2031\n\nProvisional agenda\n\n"
        "The sixth session of the Lamp Commission will be held in Rome from 5 to 9 May"
        " 2031.\n\n1. Opening.\n2. Lamps.\n3. Closing.\n"
    )
    assert (body, ordinal) == ("BUOY BOARD", None)
