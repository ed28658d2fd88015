"""Whose clock the hours tell, and words of the clock that begin a title."""

import pytest

from tests.agendas.reading.test_words_beside_hours import (
    NOON,
    PROGRAMME,
    sittings_of,
    unread,
)


@pytest.mark.parametrize(
    ("language", "note", "title"),
    [
        ("en", "(Lagos, Nigeria time; UTC+1)", "Opening of the session"),
        ("en", "Geneva time (CET)", "Opening of the session"),
        ("fr", "(heure de Lagos ; UTC+1)", "Ouverture de la session"),
        ("fr", "heure du Caire", "Ouverture de la session"),
        ("es", "(hora de Lagos; UTC+1)", "Apertura de la sesión"),
        ("es", "hora de La Paz", "Apertura de la sesión"),
        ("ru", "(по центрально-европейскому времени; UTC+1)", "Открытие сессии"),
        ("zh", "（拉各斯时间；UTC+1）", "会议开幕"),
        ("ar", "(بتوقيت لاغوس، UTC+1)", "افتتاح الدورة"),
    ],
)
def test_zone_behind_the_clock_of_a_place_is_no_title(language, note, title):
    text = f"{PROGRAMME[language]}\n10:00–13:00 {note}\n{title}\n"
    assert sittings_of(text) == [(*NOON, [title])]
    [(line, words)] = unread(text)
    assert (line, words) == (5, note.strip("()（）"))


@pytest.mark.parametrize(
    ("language", "title"),
    [
        ("en", "Question time"),
        ("fr", "Heure des questions"),
        ("es", "Hora de preguntas"),
        ("ru", "Час вопросов"),
        ("zh", "提问时间"),
    ],
)
def test_hour_of_questions_keeps_its_first_word_behind_a_clock(language, title):
    text = f"{PROGRAMME[language]}\n10:00–13:00 {title}\n"
    assert sittings_of(text) == [(*NOON, [title])]


def test_hours_said_in_full_behind_a_clock_are_of_the_clock():
    text = f"{PROGRAMME['fr']}\n10:00–13:00 heures Balises\n"
    assert sittings_of(text) == [(*NOON, ["Balises"])]
