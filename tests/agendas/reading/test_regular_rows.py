"""Lists of meetings known by the one form of their rows."""

import pytest

from agendas.reading import read_text


def meetings(text):
    """The meetings of a text, each as its title, days and place."""
    return [
        (each.title, f"{each.start}", f"{each.end}", each.place)
        for each in read_text(text).meetings
    ]


REGIONS = """\
The secretariat will hold a series of regional meetings:

- Asia: 5–7 July 2031, Bangkok, Thailand
- Africa: 11–13 July 2031, Dakar, Senegal
- Latin America: 25–28 July 2031, Buenos Aires, Argentina
"""
REGIONS_FOUND = [
    ("Asia", "2031-07-05", "2031-07-07", "Bangkok, Thailand"),
    ("Africa", "2031-07-11", "2031-07-13", "Dakar, Senegal"),
    ("Latin America", "2031-07-25", "2031-07-28", "Buenos Aires, Argentina"),
]
BRACKETS = """\
В марте приняты к сведению итоги встреч:
- совещании Контактной группы по маякам (25-27.01.2031, в режиме ВКС);
- совещании экспертов по буям (26-28.02.2031, в режиме ВКС);
- консультативной встрече по лампам (10-11.03.2031, в режиме ВКС).
"""
BRACKETS_FOUND = [
    (
        "совещании Контактной группы по маякам",
        "2031-01-25",
        "2031-01-27",
        "в режиме ВКС",
    ),
    ("совещании экспертов по буям", "2031-02-26", "2031-02-28", "в режиме ВКС"),
    ("консультативной встрече по лампам", "2031-03-10", "2031-03-11", "в режиме ВКС"),
]
COUNTED = """\
Cumbre de los Faros

Cumbre Lugar Fechas
I Lima 17 -19 de febrero de 2016
II Dakar 2 -4 de septiembre de 2019
III Hanoi 24 -26 de mayo de 2022
IV París 19 -21 de noviembre de 2025
V Kinshasa 12 -14 de octubre de 2028
"""
COUNTED_FOUND = [
    ("I", "2016-02-17", "2016-02-19", "Lima"),
    ("II", "2019-09-02", "2019-09-04", "Dakar"),
    ("III", "2022-05-24", "2022-05-26", "Hanoi"),
    ("IV", "2025-11-19", "2025-11-21", "París"),
    ("V", "2028-10-12", "2028-10-14", "Kinshasa"),
]
AT_CITY = """\
Réunions prévues

Nairobi, 3-5 mars 2031 : atelier sur les lampes
Vienne, 10-14 mars 2031 : séminaire sur les bouées
Rome, 24-28 mars 2031 : consultation d’experts
"""
AT_CITY_FOUND = [
    ("atelier sur les lampes", "2031-03-03", "2031-03-05", "Nairobi"),
    ("séminaire sur les bouées", "2031-03-10", "2031-03-14", "Vienne"),
    ("consultation d’experts", "2031-03-24", "2031-03-28", "Rome"),
]
ONE_DAY = """\
شبكة المنائر

الاجتماعات المقررة:
اجتماع خبراء المصابيح، 3 آذار/مارس 2031، القاهرة
ندوة العوامات، 10 آذار/مارس 2031، عمان
ورشة عمل الموانئ، 24 آذار/مارس 2031، تونس
"""
ONE_DAY_FOUND = [
    ("اجتماع خبراء المصابيح", "2031-03-03", "2031-03-03", "القاهرة"),
    ("ندوة العوامات", "2031-03-10", "2031-03-10", "عمان"),
    ("ورشة عمل الموانئ", "2031-03-24", "2031-03-24", "تونس"),
]
CHINESE = """\
灯塔网络举行的会议如下：
灯具专家会议（2031年3月3日至5日，北京）
浮标研讨会（2031年3月10日至14日，日内瓦）
港口讲习班（2031年3月24日至28日，罗马）
"""
CHINESE_FOUND = [
    ("灯具专家会议", "2031-03-03", "2031-03-05", "北京"),
    ("浮标研讨会", "2031-03-10", "2031-03-14", "日内瓦"),
    ("港口讲习班", "2031-03-24", "2031-03-28", "罗马"),
]
NUMBERED = """\
本季度举行了以下会议：
（一）灯具专家会议（2031年3月3日至5日，北京）；
（二）浮标研讨会（2031年3月10日至14日，日内瓦）；
（三）港口讲习班（罗马，2031年3月24日至28日）。
"""
BEHIND_DASHES = """\
Conference of the Keepers

COP 1 – Berlin, Germany, 28 March–7 April 2021
COP 2 – Geneva, Switzerland, 8–19 July 2024
COP 3 – Kyoto, Japan, 1–10 December 2027
COP 4 – Dakar, Senegal, 2–13 November 2030
COP 5 – Bonn, Germany, 25 October–5 November 2033
"""
BEHIND_DASHES_FOUND = [
    ("COP 1", "2021-03-28", "2021-04-07", "Berlin, Germany"),
    ("COP 2", "2024-07-08", "2024-07-19", "Geneva, Switzerland"),
    ("COP 3", "2027-12-01", "2027-12-10", "Kyoto, Japan"),
    ("COP 4", "2030-11-02", "2030-11-13", "Dakar, Senegal"),
    ("COP 5", "2033-10-25", "2033-11-05", "Bonn, Germany"),
]
BEHIND_COLONS = """\
Períodos de sesiones de la Comisión de Faros

Primera reunión: Lima, 3-5 de marzo de 2029
Segunda reunión: Quito, 10-14 de marzo de 2030
Tercera reunión: Bogotá, 24-28 de marzo de 2031
"""
BEHIND_COLONS_FOUND = [
    ("Comisión de Faros Primera reunión", "2029-03-03", "2029-03-05", "Lima"),
    ("Comisión de Faros Segunda reunión", "2030-03-10", "2030-03-14", "Quito"),
    ("Comisión de Faros Tercera reunión", "2031-03-24", "2031-03-28", "Bogotá"),
]
ONE_OPEN = """\
Réunions régionales de 2031 :

Afrique : 3-5 mars 2031, Dakar, Sénégal
Asie : 10-14 mars 2031, Bangkok, Thaïlande
Europe : à confirmer
Amérique latine : 24-28 mars 2031, Lima, Pérou
"""
ONE_OPEN_FOUND = [
    ("Afrique", "2031-03-03", "2031-03-05", "Dakar, Sénégal"),
    ("Asie", "2031-03-10", "2031-03-14", "Bangkok, Thaïlande"),
    ("Europe", "None", "None", None),
    ("Amérique latine", "2031-03-24", "2031-03-28", "Lima, Pérou"),
]
CITY_BEHIND_DAYS = """\
近期活动

2031年3月3日至5日 内罗毕 灯具专家会议
2031年3月10日至14日 日内瓦 浮标研讨会
2031年3月24日至28日 罗马 港口讲习班
"""
CITY_BEHIND_DAYS_FOUND = [
    ("灯具专家会议", "2031-03-03", "2031-03-05", "内罗毕"),
    ("浮标研讨会", "2031-03-10", "2031-03-14", "日内瓦"),
    ("港口讲习班", "2031-03-24", "2031-03-28", "罗马"),
]
PLACE_IN_BRACKET = """\
Сеть маяков провела в 2031 году следующие мероприятия:
1) совещание экспертов по лампам (Минск, 3–5 марта 2031 года);
2) семинар по буям (Москва, 10–14 марта 2031 года);
3) форум портов (Вена, 24–28 марта 2031 года).
"""
PLACE_IN_BRACKET_FOUND = [
    ("совещание экспертов по лампам", "2031-03-03", "2031-03-05", "Минск"),
    ("семинар по буям", "2031-03-10", "2031-03-14", "Москва"),
    ("форум портов", "2031-03-24", "2031-03-28", "Вена"),
]
LISTS = {
    "numbered": (NUMBERED, CHINESE_FOUND),
    "behind dashes": (BEHIND_DASHES, BEHIND_DASHES_FOUND),
    "behind colons": (BEHIND_COLONS, BEHIND_COLONS_FOUND),
    "one open": (ONE_OPEN, ONE_OPEN_FOUND),
    "city behind days": (CITY_BEHIND_DAYS, CITY_BEHIND_DAYS_FOUND),
    "place in bracket": (PLACE_IN_BRACKET, PLACE_IN_BRACKET_FOUND),
    "regions": (REGIONS, REGIONS_FOUND),
    "brackets": (BRACKETS, BRACKETS_FOUND),
    "counted": (COUNTED, COUNTED_FOUND),
    "city first": (AT_CITY, AT_CITY_FOUND),
    "one day": (ONE_DAY, ONE_DAY_FOUND),
    "Chinese": (CHINESE, CHINESE_FOUND),
}


@pytest.mark.parametrize("name", LISTS)
def test_rows_of_one_form_are_meetings(name):
    text, found = LISTS[name]

    assert meetings(text) == found


def test_a_list_within_a_long_text_needs_a_sentence_that_announces_it():
    prose = "The harbour has a long history, which is told here at length.\n" * 30

    announced = meetings(f"{prose}\n{REGIONS}\n{prose}")

    assert announced == REGIONS_FOUND
    assert meetings(f"{prose}\n{REGIONS.split(':', 1)[1]}\n{prose}") == []


def test_a_row_that_goes_on_below_is_not_read_by_halves():
    text = REGIONS.rstrip().removesuffix(", Argentina") + "\nand on the river\n"

    assert meetings(text) == []


def test_rows_under_years_are_of_these():
    text = """\
Meetings of the network

2031
Asia: 5–7 July, Bangkok, Thailand
Africa: 11–13 July, Dakar, Senegal
2032
Asia: 3–5 July, Hanoi, Viet Nam
Africa: 9–11 July, Nairobi, Kenya
"""
    assert [(each[0], each[1]) for each in meetings(text)] == [
        ("Asia", "2031-07-05"),
        ("Africa", "2031-07-11"),
        ("Asia", "2032-07-03"),
        ("Africa", "2032-07-09"),
    ]
