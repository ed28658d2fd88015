"""Titles of agendas, programmes and lists that bodies write in their own way."""

import pytest

from agendas.reading import read_text
from tests.agendas.reading.checks import lost_lines

AGENDAS = ["مشروع جدول أعمال", "جدول أعمال مؤقت", "بنود جدول الأعمال"]
AGENDAS += ["مشروع بنود جدول الأعمال", "Повестка", "Проект повестки", "大会议程"]
PROGRAMMES = ["Программа заседания", "Деловая программа", "Проект программы работы"]
PROGRAMMES += ["会议流程", "活动流程", "مشروع برنامج عمل", "البرنامج الزمني"]


@pytest.mark.parametrize("title", AGENDAS)
def test_titles_of_agendas(title):
    text = f"{title}\n\n1. Lamps\n2. Buoys\n3. Bells\n"

    reading = read_text(text)

    assert (reading.kind, reading.title) == ("provisional_agenda", title)
    assert [item.title for item in reading.agendas[0].items] == [
        "Lamps",
        "Buoys",
        "Bells",
    ]


@pytest.mark.parametrize("title", PROGRAMMES)
def test_titles_of_programmes(title):
    text = f"{title}\n\n10 March 2031\n\n10:00-11:00 Lamps\n11:00-12:00 Buoys\n"

    reading = read_text(text)

    assert (reading.kind, reading.title) == ("programme", title)
    assert len(reading.organization_of_work) == 2
    assert lost_lines(text) == []


@pytest.mark.parametrize("title", ["الفعاليات المصاحبة", "边会安排"])
def test_titles_of_side_events(title):
    text = f"{title}\n\n10 March 2031\n\n10:00-11:00 Lamps\nOrganizers: Norland\n"

    assert read_text(text).side_events
