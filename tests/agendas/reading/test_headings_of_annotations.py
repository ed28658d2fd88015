"""How the headings of annotations name their items, with a list above and without."""

import pytest

from agendas.reading import read_text

HEADS = {
    "en": (
        "Lamp Board\nTwelfth session\nOslo, 3–6 May 2032\n",
        ("Annotated provisional agenda", "Provisional agenda", "Annotations"),
        ["Opening of the session", "Election of officers", "Buoys and beacons"],
        "The Board will be invited to consider the note prepared by its secretariat.",
    ),
    "fr": (
        "Conseil des phares\nDouzième session\nOslo, 3-6 mai 2032\n",
        ("Ordre du jour provisoire annoté", "Ordre du jour provisoire", "Annotations"),
        ["Ouverture de la session", "Élection du Bureau", "Bouées et balises"],
        "Le Conseil sera invité à examiner la note établie par son secrétariat.",
    ),
    "es": (
        "Junta de Faros\n12º período de sesiones\nOslo, 3 a 6 de mayo de 2032\n",
        ("Programa provisional anotado", "Programa provisional", "Anotaciones"),
        ["Apertura del período de sesiones", "Elección de la Mesa", "Boyas y balizas"],
        "Se invitará a la Junta a examinar la nota preparada por su secretaría.",
    ),
    "ru": (
        "Совет по маякам\nДвенадцатая сессия\nОсло, 3–6 мая 2032 года\n",
        (
            "Аннотированная предварительная повестка дня",
            "Предварительная повестка дня",
            "Аннотации",
        ),
        ["Открытие сессии", "Выборы должностных лиц", "Буи и бакены"],
        "Совету будет предложено рассмотреть записку, подготовленную секретариатом.",
    ),
    "zh": (
        "灯塔理事会\n第十二届会议\n2032年5月3日至6日，奥斯陆\n",
        ("临时议程说明", "临时议程", "说明"),
        ["会议开幕", "选举主席团成员", "浮标和航标"],
        "理事会将审议秘书处应其要求编写的说明，并就此交换意见。",
    ),
    "ar": (
        "مجلس المنارات\nالدورة الثانية عشرة\nأوسلو، 3-6 أيار/مايو 2032\n",
        ("جدول الأعمال المؤقت المشروح", "جدول الأعمال المؤقت", "الشروح"),
        ["افتتاح الدورة", "انتخاب أعضاء المكتب", "العوامات والإشارات"],
        "سيُدعى المجلس إلى النظر في مذكرة الأمانة التي أعدتها بناء على طلبه.",
    ),
}
NUMBERED = {
    "en": [
        *("{n}. {t}", "{n}) {t}", "{n} – {t}", "Item {n}. {t}", "Item {n}: {t}"),
        *("Item {n} – {t}", "Agenda item {n}: {t}", "Agenda item {n}\n{t}"),
        *("Item {n} of the provisional agenda: {t}", "Re item {n}: {t}"),
        *("On item {n} – {t}", "Ad item {n}: {t}", "Item {n} ({t})"),
        *("Provisional agenda item {n}: {t}", "## {n}. {t}", "Item {n}.\t{t}"),
    ],
    "fr": [
        *("Point {n}. {t}", "Point {n} : {t}", "Point {n} de l’ordre du jour : {t}"),
        *("Point {n} de l'ordre du jour provisoire. {t}", "Point {n} ({t})"),
        "Au titre du point {n} : {t}",
    ],
    "es": [
        *("Tema {n}. {t}", "Tema {n} del programa: {t}", "Tema {n} – {t}"),
        *("Tema {n} del programa provisional. {t}", "Sobre el tema {n}: {t}"),
        "Punto {n} del orden del día: {t}",
    ],
    "ru": [
        *("Пункт {n}. {t}", "Пункт {n} повестки дня: {t}", "По пункту {n}: {t}"),
        "Пункт {n} предварительной повестки дня. {t}",
        "К пункту {n} повестки дня: {t}",
    ],
    "zh": [
        *("项目{n}. {t}", "项目{n}：{t}", "议程项目{n}：{t}", "项目{n}\n{t}"),
        *("临时议程项目{n}：{t}", "议题{n}：{t}"),
    ],
    "ar": [
        *("البند {n}. {t}", "البند {n} من جدول الأعمال: {t}", "{n}- {t}"),
        "البند {n} من جدول الأعمال المؤقت - {t}",
    ],
}
CASES = [(language, form) for language in HEADS for form in NUMBERED[language]]
TITLES_ALONE = ["{t}", "**{t}**", "{T}"]


def document(language: str, form: str, *, is_listed: bool) -> str:
    masthead, (title, heading, annotations), titles, text = HEADS[language]
    numbered = [f"{n}. {item}" for n, item in enumerate(titles, start=1)]
    listed = [heading, *numbered, annotations] if is_listed else []
    headings = [
        form.format(n=n, t=item, T=item.upper())
        for n, item in enumerate(titles, start=1)
    ]
    texts = [line for each in headings for line in (each, text)]
    return "\n\n".join([masthead + title, *listed, *texts]) + "\n"


def check(language: str, form: str, *, is_listed: bool) -> None:
    _masthead, _headings, titles, text = HEADS[language]
    reading = read_text(document(language, form, is_listed=is_listed))

    [agenda] = reading.agendas
    assert [item.title for item in agenda.items] == titles
    assert [item.label for item in agenda.items] == ["1", "2", "3"]
    assert [(each.item, each.text) for each in agenda.annotations] == [
        (label, text) for label in ("1", "2", "3")
    ]
    assert reading.problems == []


@pytest.mark.parametrize(("language", "form"), CASES)
@pytest.mark.parametrize("is_listed", [True, False])
def test_a_heading_names_its_item_by_number(language, form, is_listed):
    check(language, form, is_listed=is_listed)


@pytest.mark.parametrize("language", HEADS)
@pytest.mark.parametrize("form", TITLES_ALONE)
def test_a_heading_names_its_item_by_the_title_in_the_list(language, form):
    check(language, form, is_listed=True)


def test_a_sentence_on_an_item_is_no_heading():
    reading = read_text(
        document("en", "{n}. {t}", is_listed=True)
        + "\nOn item 2, the Board will hear the keepers.\n"
    )

    [agenda] = reading.agendas
    assert [each.item for each in agenda.annotations] == ["1", "2", "3"]
    assert agenda.annotations[-1].text.endswith("the Board will hear the keepers.")


def _annotated_with_a_stop(heading: str) -> list[tuple[str, str]]:
    text = "Lamp Board\nTwelfth session\nOslo, 3–6 May 2032\n\n"
    text += "Annotated provisional agenda\n\nItem 1. Election of officers\n\n"
    text += "1. The Board will elect a Chair and a Rapporteur for this session.\n\n"
    text += f"* LB/17/1.\n\n{heading}\n\n"
    text += "2. Under this item the Board will adopt its agenda and its timetable.\n"
    return [(each.number, each.title) for each in read_text(text).agendas[0].items]


def test_a_heading_with_a_full_stop_is_the_next_item_by_name_and_number():
    assert _annotated_with_a_stop("Item 2. Adoption of the agenda.") == [
        ("1", "Election of officers"),
        ("2", "Adoption of the agenda"),
    ]


@pytest.mark.parametrize(
    "text", ["Item 2 will be taken up in the afternoon.", "Item 4. Lamps."]
)
def test_a_sentence_or_a_later_number_with_a_full_stop_is_no_heading(text):
    assert _annotated_with_a_stop(text) == [("1", "Election of officers")]
