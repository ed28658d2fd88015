"""Tables of which each cell stands on a line of its own."""

import pytest

from agendas.reading import read_text

TABLES = {
    "en": ("Programme of work", "5 May 2031", "Time", "Plenary", "Parallel meeting"),
    "fr": (
        "Programme de travail",
        "5 mai 2031",
        "Heure",
        "Séance plénière",
        "Réunion parallèle",
    ),
    "es": (
        "Programa de trabajo",
        "5 de mayo de 2031",
        "Hora",
        "Sesión plenaria",
        "Reunión paralela",
    ),
    "ru": (
        "Программа работы",
        "5 мая 2031 года",
        "Время",
        "Пленарное заседание",
        "Параллельное заседание",
    ),
    "zh": ("工作安排", "2031年5月5日", "时间", "全体会议", "平行会议"),
    "ar": (
        "تنظيم الأعمال",
        "5 أيار/مايو 2031",
        "الوقت",
        "الجلسة العامة",
        "الاجتماع الموازي",
    ),
}
WHOLE = "10:00–13:00\nABC\nDEF\n"
A_CELL_SHORT = "15:00–18:00\nGHI\n"


@pytest.mark.parametrize("language", TABLES)
def test_the_cells_of_whole_rows_are_of_their_columns(language):
    heading, day, *columns = TABLES[language]

    reading = read_text("\n".join([heading, "", day, *columns, WHOLE]))

    assert [
        (sitting.track, sitting.entries[0].title)
        for sitting in reading.organization_of_work
    ] == [(columns[1], "ABC"), (columns[2], "DEF")]


@pytest.mark.parametrize("language", TABLES)
def test_where_a_row_is_a_cell_short_no_cell_is_of_a_column(language):
    heading, day, *columns = TABLES[language]

    reading = read_text("\n".join([heading, "", day, *columns, WHOLE + A_CELL_SHORT]))

    assert [
        (sitting.track, [entry.title for entry in sitting.entries])
        for sitting in reading.organization_of_work
    ] == [(None, ["ABC"]), (None, ["GHI"])]
    assert [problem.text for problem in reading.problems] == ["DEF"]
