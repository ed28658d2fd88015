"""The opening first, the report last; what annotations say of days and documents."""

import datetime as dt
from dataclasses import replace

import pytest

from agendas.checks import check_session, message
from tests.agendas.programmes import (
    ITEMS_2023,
    ITEMS_IC,
    ITEMS_TA,
    MEANT_2023,
    MONDAY_2023,
    SESSION_2022,
    SESSION_2023,
    SITTINGS_2022,
    TUESDAY_2023,
    entries_2023,
    make_entry,
    make_items,
    make_sitting,
)


def said(sittings=None, *, listed=None, titles=None, **annotations) -> list[str]:
    """The sentences on the programme of 2023, with some annotations and titles."""
    items = {
        name: replace(
            item,
            annotation=annotations.get(name, ""),
            title=(titles or {}).get(name, item.title),
        )
        for name, item in ITEMS_2023.items()
    }
    session = replace(SESSION_2023, listed=listed)
    found = check_session(
        session, MEANT_2023 if sittings is None else sittings, [*items.values()], {}
    )
    return [message(each) for each in found]


def rows(*sittings: str) -> list:
    """One sitting for each text, of the items that it names."""
    hours = [(MONDAY_2023, "10:00"), (MONDAY_2023, "15:00"), (TUESDAY_2023, "10:00")]
    return [
        make_sitting(key, day, start, "18:00", *entries_2023(*names.split()))
        for key, (names, (day, start)) in enumerate(
            zip(sittings, hours, strict=False), start=1
        )
    ]


def test_a_session_opens_with_its_opening():
    assert said(rows("i2 i1a i1b", "i3 i4", "i5")) == [
        "Item 2 is taken up before item 1 (a), “Opening of the meeting”, which opens "
        "the session."
    ]
    assert said(rows("i2", "i1a i1b i3 i4", "i5"))[:1] == [
        "Item 2 is taken up before item 1 (a), “Opening of the meeting”, which opens "
        "the session."
    ]


def test_an_item_as_a_whole_is_not_before_its_own_opening():
    assert said(rows("i1 i1a i1b i2", "i3 i4", "i5")) == []


def test_a_session_ends_with_the_adoption_of_its_report():
    assert said(rows("i1a i1b i2", "i5 i3", "i4")) == [
        "Item 4 is taken up after item 5, “Adoption of the report”, which ends the "
        "session."
    ]


def test_a_report_adopted_in_two_sittings_ends_with_the_second():
    assert said(rows("i1a i1b i2", "i3 i5", "i4 i5")) == []


def test_the_report_on_credentials_does_not_end_the_session():
    titles = {"i2": "Adoption of the report of the Bureau on credentials"}

    assert said(rows("i1a i1b i2", "i3", "i4 i5"), titles=titles) == []


def test_what_stands_beside_the_opening_tells_of_other_days():
    assert said(i1b="The report is adopted on Tuesday, 30 May 2023.") == []


def test_the_closing_may_follow_the_report():
    closing = make_items("group", i9="Closing of the session")["i9"]
    closing = replace(closing, agenda=ITEMS_2023["i1"].agenda)
    last = MEANT_2023[-1]
    sittings = [
        *MEANT_2023[:-1],
        replace(last, entries=(*last.entries, make_entry(closing))),
    ]

    found = check_session(SESSION_2023, sittings, [*ITEMS_2023.values(), closing], {})

    assert found == []


@pytest.mark.parametrize(
    ("opening", "report"),
    [
        ("Ouverture de la réunion", "Adoption du rapport"),
        ("Apertura de la reunión", "Aprobación del informe"),
        ("Открытие совещания", "Утверждение доклада"),
        ("会议开幕", "通过报告"),
        ("افتتاح الاجتماع", "اعتماد التقرير"),
    ],
)
def test_opening_and_report_are_known_in_each_language(opening, report):
    titles = {"i1a": opening, "i5": report}

    assert len(said(rows("i2 i1a i1b", "i5 i3", "i4"), titles=titles)) == 2


def test_the_two_columns_of_2022_are_in_order_each_by_itself():
    items = [*ITEMS_IC.values(), *ITEMS_TA.values()]
    codes = {
        each.code for each in check_session(SESSION_2022, SITTINGS_2022, items, {})
    }

    assert codes & {"opening_not_first", "report_not_last"} == set()


def test_continued_before_it_began_is_told_of():
    [first, *others] = MEANT_2023
    entries = (*first.entries[:2], replace(first.entries[2], is_continued=True))

    assert said([replace(first, entries=entries), *others]) == [
        "The sitting of 29 May 2023, 10 a.m. continues item 2, “Matters pertaining to "
        "the Mechanism for the Review”, which no earlier row takes up."
    ]


def test_continued_where_it_goes_on_is_right():
    [first, second, *others] = MEANT_2023
    entries = (replace(second.entries[0], is_continued=True), *second.entries[1:])

    assert said([first, replace(second, entries=entries), *others]) == []


OPENED = "The fourteenth meeting will be opened on {}."


@pytest.mark.parametrize(
    "words", ["Monday, 29 May 2023, at 10 a.m", "29 May 2023", "Monday, 29 May"]
)
def test_an_opening_that_agrees_is_right(words):
    assert said(i1a=OPENED.format(words)) == []


def test_an_opening_on_another_day_or_hour_is_told_of():
    assert said(i1a=OPENED.format("Monday, 29 May 2023, at 3 p.m")) == [
        "The annotation of item 1 (a) has the session opened on 29 May 2023, 3 p.m., "
        "the timetable on 29 May 2023, 10 a.m."
    ]
    assert len(said(i1a=OPENED.format("22 May 2023, at 10 a.m"))) == 1


def test_the_opening_of_another_session_is_none_of_this():
    assert said(i1a=OPENED.format("12 October 2022, at 10 a.m")) == []


def test_a_day_on_which_the_item_is_not_taken_up_is_told_of_once():
    text = "A panel will be held on 29 May 2023. The panel of 29 May 2023 is open."

    assert said(i4=text) == [
        "The annotation of item 4, “Other matters”, names 29 May 2023; the timetable "
        "does not take the item up on that day."
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "The Working Group may wish to take up this item on Thursday, 1 June 2023.",
        "The item will be considered on 1 June 2023.",
        "Ce point sera examiné le jeudi 1er juin 2023.",
        "El tema se examinará el jueves 1 de junio de 2023.",
        "Этот пункт будет рассмотрен в четверг, 1 июня 2023 года.",
        "工作组将于2023年6月1日审议本项目。",
        "سينظر الفريق العامل في هذا البند يوم الخميس 1 حزيران/يونيه 2023.",
    ],
)
def test_a_day_on_which_an_item_shall_be_taken_up_may_lie_outside_the_session(sentence):
    assert said(i4=sentence) == [
        "The annotation of item 4, “Other matters”, names 1 June 2023; the timetable "
        "does not take the item up on that day."
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "The Bureau considered this item on 24 April 2023.",
        "A dialogue will be convened on Thursday, 1 June 2023.",
        "The Conference will consider the item on 14 October 2024.",
    ],
)
def test_other_days_outside_the_session_are_history_or_of_others(sentence):
    assert said(i4=sentence) == []


def test_a_day_on_which_it_is_taken_up_and_days_outside_are_right():
    text = "Held on 30 May 2023. On 5 August 2022 the Bureau met. From 29 to 30 May."

    assert said(i4=text) == []


def test_a_document_of_the_session_that_is_cited_must_be_listed():
    listed = frozenset({"CTOC/COP/WG.2/2023/2"})
    text = (
        "See CTOC/COP/WG.2/2023/2 and CTOC/COP/WG.2/2023/3, the report "
        "CTOC/COP/2020/10 and A/RES/55/25. Also CTOC/COP/WG.2/2023/3."
    )

    assert said(listed=listed, i2=text) == [
        "The annotation of item 2 cites CTOC/COP/WG.2/2023/3, which no list of "
        "documents has."
    ]
    assert said(listed=None, i2=text) == []


def test_the_identity_of_a_finding_is_the_same_in_every_language():
    english = check_session(
        SESSION_2023, rows("i2 i1a i1b", "i3 i4", "i5"), [*ITEMS_2023.values()], {}
    )
    french = [
        replace(each, values=each.values | {"title": "Ouverture"}) for each in english
    ]
    moved = [
        replace(each, values=each.values | {"day": dt.date(2023, 5, 30)})
        for each in english
    ]

    assert [e.identity for e in french] == [e.identity for e in english]
    assert [e.identity for e in moved] != [e.identity for e in english]
