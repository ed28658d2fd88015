"""Lists of items in columns of spaces are read as the same lists with tabs."""

from itertools import product

import pytest

from agendas.reading import read_text
from tests.agendas.reading.checks import lost_lines
from tests.agendas.reading.layouts.spaced_tables import set_in_columns
from tests.agendas.reading.layouts.tables import Rows, tabbed

# The heading and the heads of the columns, then the titles.
LISTS = {
    "en": [
        *("Provisional agenda", "Item", "Title", "Documents", "Opening of the session"),
        "Lamps of the harbours in the small islands of the North",
        *("Bells and fog signals", "Other matters"),
    ],
    "fr": [
        *("Ordre du jour provisoire", "Point", "Titre", "Documents"),
        *("Ouverture de la session", "Lampes des ports des petites îles du Nord"),
        *("Cloches et cornes de brume", "Questions diverses"),
    ],
    "es": [
        *("Programa provisional", "Tema", "Título", "Documentos", "Apertura"),
        "Lámparas de los puertos de las islas pequeñas del Norte",
        *("Campanas y señales de niebla", "Otros asuntos"),
    ],
    "ru": [
        *("Предварительная повестка дня", "Пункт", "Название", "Документы"),
        *("Открытие сессии", "Лампы портов малых островов северных морей"),
        *("Колокола и туманные сигналы", "Прочие вопросы"),
    ],
    "ar": [
        *("جدول الأعمال المؤقت", "البند", "العنوان", "الوثائق", "افتتاح الدورة"),
        *("مصابيح موانئ الجزر الصغيرة في بحار الشمال", "الأجراس وإشارات الضباب"),
        "مسائل أخرى",
    ],
    "zh": [
        *("临时议程", "项目", "标题", "文件", "会议开幕"),
        *("北方小岛屿港口的灯具问题和其他事项", "雾号和钟", "其他事项"),
    ],
}
NUMBERS = (["1.", "2.", "3.", "4."], ["1", "2", "3", "4"], ["1", "2", "2 (a)", "3"])
DOCUMENTS = ["", "E/LH/2031/2, E/LH/2031/3", "E/LH/2031/4", ""]


def rows(language: str, numbers: list[str]) -> Rows:
    _heading, *words = LISTS[language]
    held = zip(numbers, words[3:], DOCUMENTS, strict=True)
    return [words[:3], *map(list, held)]


def facts(text: str) -> list[tuple]:
    [agenda] = read_text(text).agendas
    items = [(each.number, each.letter, each.title) for each in agenda.items]
    return [*items, *agenda.documents_by_item.items()]


@pytest.mark.parametrize("columns", [2, 3])
@pytest.mark.parametrize("headed", [True, False])
@pytest.mark.parametrize("numbers", NUMBERS, ids=" ".join)
@pytest.mark.parametrize("language", LISTS)
def test_items_in_columns_of_spaces(language, numbers, headed, columns):
    kept = [row[:columns] for row in rows(language, numbers)[0 if headed else 1 :]]
    head = f"Lamp Committee\nTwelfth session\n\n{LISTS[language][0]}\n\n"
    whole = facts(f"{head}{tabbed(kept)}\n")
    assert len(whole) > len(NUMBERS[0]) - 1

    for widest, gap, blank in product((60, 26), (2, 4), (False, True)):
        laid_out = set_in_columns(kept, widest=widest, gap=gap, blank=blank)
        text = f"{head}{laid_out}\n"
        assert facts(text) == whole, text
        assert lost_lines(text) == []


def test_what_is_said_on_an_item_is_no_end_of_its_title():
    text = """Provisional agenda

1.    Opening                 LC/2031/1
2.    Lamps                   LC/2031/2
      The lamps are old.
3.    Other matters
"""

    [agenda] = read_text(text).agendas

    assert [item.title for item in agenda.items] == [
        "Opening",
        "Lamps",
        "Other matters",
    ]
    assert lost_lines(text) == []


def test_a_list_that_goes_on_in_another_form_stays_as_it_is():
    text = """Provisional agenda

1    Opening of the
     session
2    Lamps
3    Bells
 (a) Fog bells
 (b) Church bells
"""

    [agenda] = read_text(text).agendas

    assert [item.title for item in agenda.items] == [
        *("Opening of the session", "Lamps", "Bells", "Fog bells", "Church bells")
    ]
