"""A figure before a noun counts it; the same figure before a title is its item."""

import pytest

from agendas.reading import read_text

DOCUMENTS = {
    "en": (
        "Working Group on Lamps\nSixth session\n\nProvisional agenda\n\n"
        "1. Opening.\n2. Lamps.\n3. Fog and buoys.\n\n"
        "Programme of work\n\nMonday, 5 May 2031\n10 a.m.–1 p.m.\t",
        "3 years of the Treaty",
        "3 Fog and buoys",
    ),
    "fr": (
        "Groupe de travail sur les phares\nSixième session\n\n"
        "Ordre du jour provisoire\n\n"
        "1. Ouverture.\n2. Phares.\n3. Brume et bouées.\n\n"
        "Programme de travail\n\nLundi 5 mai 2031\n10 heures-13 heures\t",
        "3 ans du Traité",
        "3 Brume et bouées",
    ),
    "es": (
        "Grupo de Trabajo sobre Faros\nSexto período de sesiones\n\n"
        "Programa provisional\n\n1. Apertura.\n2. Faros.\n3. Niebla y boyas.\n\n"
        "Programa de trabajo\n\n5 de mayo de 2031\n10.00 a 13.00 horas\t",
        "3 años del Tratado",
        "3 Niebla y boyas",
    ),
    "ru": (
        "Рабочая группа по маякам\nШестая сессия\n\nПредварительная повестка дня\n\n"
        "1. Открытие.\n2. Маяки.\n3. Туман и буи.\n\n"
        "Программа работы\n\n5 мая 2031 года\n10:00–13:00\t",
        "3 года Договору",
        "3 Туман и буи",
    ),
    "zh": (
        "灯塔工作组\n第六届会议\n\n临时议程\n\n"
        "1. 会议开幕。\n2. 灯塔。\n3. 雾和浮标。\n\n"
        "工作安排\n\n2031年5月5日\n10:00–13:00\t",
        "3 年条约",
        "3 雾和浮标",
    ),
    "ar": (
        "الفريق العامل المعني بالمنارات\nالدورة السادسة\n\nجدول الأعمال المؤقت\n\n"
        "1- افتتاح الدورة.\n2- المنارات.\n3- الضباب والعوامات.\n\n"
        "تنظيم الأعمال\n\n5 أيار/مايو 2031\n10:00-13:00\t",
        "3 سنوات على المعاهدة",
        "3 الضباب والعوامات",
    ),
}


def entry_of(text: str) -> tuple[str | None, str]:
    [sitting] = read_text(text).organization_of_work
    [entry] = sitting.entries
    return entry.item, entry.title


@pytest.mark.parametrize("language", DOCUMENTS)
def test_a_figure_that_counts_is_of_the_title(language):
    document, counted, _ = DOCUMENTS[language]

    assert entry_of(document + counted) == (None, counted)


@pytest.mark.parametrize("language", DOCUMENTS)
def test_a_bare_figure_before_the_title_of_the_list_is_its_item(language):
    document, _, listed = DOCUMENTS[language]

    assert entry_of(document + listed) == ("3", listed.removeprefix("3 "))
