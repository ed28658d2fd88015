"""Documents of an item in one bracket that stands on several lines."""

import pytest

from agendas.reading import read_text

LISTS = {
    "en": """\
Lamp Board
Twelfth session
Vienna, 3–5 May 2034

Provisional agenda

1. Opening of the session

2. Report on lamps (LB/12/2;

LB/12/2-Corr.1)

3. Other matters (LB/12/4,
LB/12/5)
""",
    "ru": """\
Совет по лампам
Двенадцатая сессия
Вена, 3–5 мая 2034 года

Предварительная повестка дня

1. Открытие сессии

2. Доклад о лампах (LB/12/2;

LB/12/2-Corr.1)

3. Прочие вопросы (LB/12/4,
LB/12/5)
""",
    "zh": """\
灯具理事会
第十二届会议
2034年5月3日至5日,维也纳

临时议程

1. 会议开幕

2. 灯具报告(LB/12/2;

LB/12/2-Corr.1)

3. 其他事项(LB/12/4,
LB/12/5)
""",
}


@pytest.mark.parametrize("language", LISTS)
def test_a_bracket_is_read_to_its_end(language):
    reading = read_text(LISTS[language])

    agenda = reading.agendas[0]
    assert agenda.items[1].title.endswith("(LB/12/2; LB/12/2-Corr.1)")
    assert agenda.items[2].title.endswith("(LB/12/4, LB/12/5)")
    assert agenda.documents_by_item == {
        "2": ["LB/12/2", "LB/12/2-Corr.1"],
        "3": ["LB/12/4", "LB/12/5"],
    }
    assert reading.problems == []


def test_words_in_an_open_bracket_end_with_their_line():
    reading = read_text(LISTS["en"].replace("LB/12/2-Corr.1)", "and its corrigendum)"))

    assert "and its corrigendum)" in [problem.text for problem in reading.problems]
