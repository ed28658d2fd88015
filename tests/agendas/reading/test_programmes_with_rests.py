"""Programmes of workshops that print days and breaks, and neither hours nor heading."""

import pytest

from agendas.reading import read_text

DAYS = {
    "en": ("Monday, 5 May 2031", "Tuesday, 6 May 2031", "Coffee break", "Lunch"),
    "fr": ("Lundi 5 mai 2031", "Mardi 6 mai 2031", "Pause-café", "Déjeuner"),
    "es": ("Lunes 5 de mayo de 2031", "Martes 6 de mayo de 2031", "Pausa", "Almuerzo"),
    "ru": ("Понедельник, 5 мая 2031 года", "Вторник, 6 мая 2031 года")
    + ("Кофе-брейк", "Обед"),
    "zh": ("2031年5月5日（星期一）", "2031年5月6日（星期二）", "茶歇", "午餐"),
    "ar": (
        "الاثنين، 5 أيار/مايو 2031",
        "الثلاثاء، 6 أيار/مايو 2031",
        "استراحة",
        "الغداء",
    ),
}
WORDS = {
    "en": ("Welcome to the tower", "Lamp oil", "Lenses"),
    "fr": ("Accueil à la tour", "Huile de lampe", "Lentilles"),
    "es": ("Bienvenida a la torre", "Aceite de lámpara", "Lentes"),
    "ru": ("Приветствие в башне", "Масло для ламп", "Линзы"),
    "zh": ("灯塔欢迎辞", "灯油", "透镜"),
    "ar": ("الترحيب في البرج", "زيت المصابيح", "العدسات"),
}


@pytest.mark.parametrize("language", DAYS)
def test_days_parted_by_breaks_are_a_programme(language):
    (monday, tuesday, coffee, lunch), words = DAYS[language], WORDS[language]
    welcome, oil, lenses = words
    reading = read_text(
        f"{monday}\n{welcome}\n{coffee}\n{oil}\n{lunch}\n{tuesday}\n{lenses}\n"
    )

    first, second = reading.organization_of_work
    assert reading.kind == "programme"
    assert [entry.title for entry in first.entries] == [welcome, coffee, oil, lunch]
    assert [entry.title for entry in second.entries] == [lenses]
    assert (f"{first.date}", f"{second.date}") == ("2031-05-05", "2031-05-06")


def test_days_without_breaks_are_none():
    reading = read_text(
        "Monday, 5 May 2031\nWelcome to the tower\nTuesday, 6 May 2031\nLenses\n"
    )

    assert reading.organization_of_work == []


def test_the_plenary_before_a_colon_is_what_is_held_and_a_chair_is_not():
    reading = read_text(
        "Monday, 5 May 2031\nPlenary: lamps of the group\nCoffee break\n"
        "Chair: A. Faro\nLunch\nTuesday, 6 May 2031\nLenses\n"
    )

    first, _second = reading.organization_of_work
    titles = ["Plenary: lamps of the group", "Coffee break", "Lunch"]
    assert [entry.title for entry in first.entries] == titles
    assert [problem.text for problem in reading.problems] == ["Chair: A. Faro"]
