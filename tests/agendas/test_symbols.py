"""Symbols as the agendas of 2012, 2022 and 2023 print them, and as nobody should."""

import random
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agendas.symbols import (
    CHANGES,
    NATURES,
    Parts,
    document_kind,
    find_symbols,
    is_symbol,
    normalise_symbol,
    parts,
    series_of,
    sort_key,
    split_joint,
    symbol_address,
)

SERIES = ["CTOC/COP", "CTOC/COP/WG.2", "CTOC/COP/WG.3", "E/CN.1", "E/CN.15", "A/AC.291"]


@pytest.mark.parametrize(
    ("text", "symbols"),
    [
        # the annotated agenda of 29 and 30 May 2023, CTOC/COP/WG.2/2023/1
        (
            "Background paper on the status of the functioning of the Mechanism "
            "(CTOC/COP/WG.2/2023/2)",
            ["CTOC/COP/WG.2/2023/2"],
        ),
        # the agendas of 23–27 May 2022: links in Markdown, an en dash
        ("the background paper ([CTOC/COP/WG.3/2022/2](#)),", ["CTOC/COP/WG.3/2022/2"]),
        (
            "environment ([CTOC/COP/WG.2/2022/3–CTOC/COP/WG.3/2022/3](#))",
            ["CTOC/COP/WG.2/2022/3", "CTOC/COP/WG.3/2022/3"],
        ),
        (
            "(CTOC/COP/WG.2/2020/3) and the paper (CTOC/COP/2020/CRP.5). See "
            "CTOC/COP/WG.2/2020/3.",
            ["CTOC/COP/WG.2/2020/3", "CTOC/COP/2020/CRP.5", "CTOC/COP/WG.2/2020/3"],
        ),
        # the provisional agenda of 17 and 18 October 2012: a hyphen
        (
            "cultural property (CTOC/COP/WG.2/2012/3-CTOC/COP/WG.3/2012/4)",
            ["CTOC/COP/WG.2/2012/3", "CTOC/COP/WG.3/2012/4"],
        ),
        ("27 to 29 June 2012 (UNODC/CCPCJ/EG.1/2012/4)", ["UNODC/CCPCJ/EG.1/2012/4"]),
        ("E/2016/30/Add.1; A/CONF.222/INF/1*", ["E/2016/30/Add.1", "A/CONF.222/INF/1"]),
        ("CTOC/COP/\n  WG.2/2023/2", ["CTOC/COP/WG.2/2023/2"]),
        ("CTOC/COP/WG.2/2012/3-\nE/CN.15/1", ["CTOC/COP/WG.2/2012/3", "E/CN.15/1"]),
        ("见CTOC/COP/2012/9号文件（A/AC.291/24）", ["CTOC/COP/2012/9", "A/AC.291/24"]),
        ("\u200eCAC/COSP/2015/1\u200e", ["CAC/COSP/2015/1"]),
        ("CTOC/COP/2012\u00ad/9", ["CTOC/COP/2012/9"]),
        ("(E/CN.15/2019/1)(E/CN.15/2019/2)", ["E/CN.15/2019/1", "E/CN.15/2019/2"]),
        ("A/RES/1986(XVIII) A/75/5(Vol. I)", ["A/RES/1986(XVIII)", "A/75/5"]),
        ("A/S-32/1 and UNEP/OzL.Pro.27/1:", ["A/S-32/1", "UNEP/OzL.Pro.27/1"]),
        (
            "CTOC/COP/2012/9 ........ 4 CAC/COSP/1.....7",
            ["CTOC/COP/2012/9", "CAC/COSP/1"],
        ),
        ("*A/AC.291/24/Add.1**", ["A/AC.291/24/Add.1"]),
        ("_CAC/COSP/2019/1_", ["CAC/COSP/2019/1"]),
        # of a regional commission: its session in brackets
        ("Nota (LC/G.2500(SES.34/3))", ["LC/G.2500(SES.34/3)"]),
    ],
)
def test_find_symbols_finds(text, symbols):
    assert find_symbols(text) == symbols


@pytest.mark.parametrize(
    "text",
    [
        "https://docs.un.org/en/A/RES/70/1",
        "docs.un.org/en/x-A/RES/70/1",
        "Available at <http://sherloc.unodc.org/A/1>.",
        "www.unodc.org/CTOC/COP/2012/9",
        "resolution 9/3, decision 14/CP.1",
        "CU 2022/87(D)/DTA/OCB/CSS",
        "V.15-01966 (E) 270315 *1501966*",
        "the series E/CN.15 and CTOC/COP/WG.2",
        "and/or 24/7 HIV/AIDS N/A B/12 P/E4",
        "/A/RES/70/1",
        "10 a.m.–1 p.m. on 29/5/2023",
        "A/" + "9" * 100,
        "",
    ],
)
def test_find_symbols_finds_none(text):
    assert find_symbols(text) == []


@pytest.mark.parametrize(
    ("symbol", "symbols"),
    [
        ("CTOC/COP/WG.2/2023/2", ("CTOC/COP/WG.2/2023/2",)),
        ("E/CN.7/2018/1 – E/CN.15/2018/2*", ("E/CN.7/2018/1", "E/CN.15/2018/2")),
        ("CAC/COSP/1-UNODC/X/2-A/3", ("CAC/COSP/1", "UNODC/X/2", "A/3")),
        ("A/ES-10/L.3", ("A/ES-10/L.3",)),
        ("IDB.51/CRP.1-Rev/2", ("IDB.51/CRP.1-Rev/2",)),
        ("", ()),
    ],
)
def test_split_joint_splits_only_before_an_organ(symbol, symbols):
    assert split_joint(symbol) == symbols


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("CTOC/COP/WG.2/2023/2", True),
        ("UNODC/CN.5/2018/4", True),
        ("IDB.51/CRP.1", True),
        ("UNEP(DEPI)/MED/1", True),
        ("E/CN.15/2018/1/Summary", True),
        ("Summary/Summary", False),
        ("A/Summary", False),
        ("ctoc/cop/2012/9", False),
        ("CTOC/COP/2012/", False),
        ("CTOC/COP/2012/9*", False),
        ("CTOC/COP/2012/9 ", False),
        ("CTOC/COP/2012/9\n", False),
        ("CTOC/COP/2012/9)", False),
        ("CTOC/COP/2012/٩", False),
        ("CTOC/COP/WG.2/2022/3-CTOC/COP/WG.3/2022/3", False),
        ("CTOC//9", False),
        ("A/" + "9" * 98, True),
        ("A/" + "9" * 99, False),
    ],
)
def test_is_symbol_knows_one_whole_symbol(text, answer):
    assert is_symbol(text) is answer


def test_normalise_symbol_drops_spaces_stars_and_what_cannot_be_seen():
    printed = " CTOC/COP/\u00a0WG.2/\u20602023/Add\u2011x.1**\n"

    assert normalise_symbol(printed) == "CTOC/COP/WG.2/2023/Add-x.1"


def test_sort_key_counts_and_puts_changes_after_their_document():
    in_order = [
        "A/AC.291/24",
        "CTOC/COP/2012/9",
        "CTOC/COP/2012/10",
        "CTOC/COP/2012/10/Add.1",
        "CTOC/COP/2012/10/Add.2",
        "CTOC/COP/2012/10/Add.10",
        "CTOC/COP/2012/10/Corr.1",
        "CTOC/COP/2012/10/Rev.1",
        "CTOC/COP/2012/11",
        "CTOC/COP/2012/CRP.2",
        "CTOC/COP/2020/CRP.5",
        "CTOC/COP/WG.2/2022/10",
        "CTOC/COP/WG.2/2023/2",
        "CTOC/COP/WG.2/2023/10",
        "CTOC/COP/WG.10/2020/1",
    ]
    shuffled = random.Random(1).sample(in_order, len(in_order))

    assert sorted(shuffled, key=sort_key) == in_order


@pytest.mark.parametrize(
    ("symbol", "language", "address"),
    [
        ("A/RES/70/1", "fr", "https://docs.un.org/fr/A/RES/70/1"),
        ("A/CONF.222/INF/1*", "zh-hans", "https://docs.un.org/zh/A/CONF.222/INF/1"),
        ("A/RES/1(I)", "zh-Hans", "https://docs.un.org/zh/A/RES/1%28I%29"),
        ("E/CN.15/1?a=<b>", "de", "https://docs.un.org/en/E/CN.15/1%3Fa%3D%3Cb%3E"),
    ],
)
def test_symbol_address_leads_to_the_document(symbol, language, address):
    assert symbol_address(symbol, language) == address


@pytest.mark.parametrize(
    ("symbol", "series"),
    [
        ("CTOC/COP/WG.2/2023/2", "CTOC/COP/WG.2"),
        ("CTOC/COP/2020/CRP.5", "CTOC/COP"),
        ("CTOC/COP/WG.22/2023/2", "CTOC/COP"),
        ("E/CN.15/2018/1", "E/CN.15"),
        ("E/CN.15", "E/CN.15"),
        ("E/2016/30/Add.1", None),
        ("", None),
    ],
)
def test_series_of_is_the_longest_that_is_known(symbol, series):
    assert series_of(symbol, [*SERIES, ""]) == series


def test_series_of_gives_the_series_back_as_it_came():
    assert series_of("CTOC/COP/2020/1", ["CTOC/", "CTOC/COP/"]) == "CTOC/COP/"


@pytest.mark.parametrize(
    ("symbol", "kind"),
    [
        ("CTOC/COP/2020/CRP.5", "conference_room_paper"),
        ("CTOC/COP/2020/CRP.5/Add.1", "conference_room_paper"),
        ("CTOC/COP/2018/L.3/Rev.1", "limited"),
        ("CAC/COSP/2019/INF/1", "information"),
        ("CAC/COSP/2019/INF.1", "information"),
        ("E/CN.15/2018/NGO/4", "ngo"),
        ("A/RES/70/1", "resolution"),
        ("E/2016/30/Add.1", "addendum"),
        ("UNODC/CCPCJ/EG.1/2012/4/Corr.1", "corrigendum"),
        ("A/AC.291/24/Add.1/Rev.2", "revision"),
        ("CTOC/COP/WG.2/2023/1", ""),
        ("CTOC/COP/WG.2", ""),
        ("nothing", ""),
    ],
)
def test_document_kind_says_what_the_symbol_says(symbol, kind):
    assert document_kind(symbol) == kind


@pytest.mark.parametrize(
    ("symbol", "expected"),
    [
        ("CTOC/COP/WG.2/2023/2", Parts("CTOC/COP/WG.2", year=2023, number=2)),
        (
            "CTOC/COP/2020/CRP.5",
            Parts("CTOC/COP", year=2020, nature="CRP", number=5),
        ),
        (
            "CAC/COSP/2019/INF/1",
            Parts("CAC/COSP", year=2019, nature="INF", number=1),
        ),
        ("E/2016/30/Add.1", Parts("E", year=2016, number=30, changes=("Add.1",))),
        ("A/AC.291/24", Parts("A/AC.291", number=24)),
        (
            "A/C.3/70/L.5/Rev.1/Add.2",
            Parts("A/C.3", None, "70", 5, "L", ("Rev.1", "Add.2")),
        ),
        ("A/RES/70/1", Parts("A", session="70", number=1, nature="RES")),
        ("A/S-32/1", Parts("A", session="S-32", number=1)),
        ("S/RES/1373(2001)", Parts("S", number=1373, nature="RES")),
        ("CTOC/COP/WG.2", Parts("CTOC/COP/WG.2")),
        ("", Parts("")),
    ],
)
def test_parts_names_the_components(symbol, expected):
    assert parts(symbol) == expected


HOSTILE = st.text() | st.text(alphabet="AECTOP/.()*-–—_ 12\n", max_size=300)


@given(HOSTILE)
def test_no_text_breaks_the_reading_of_symbols(text):
    for symbol in find_symbols(text):
        assert is_symbol(symbol)
        assert normalise_symbol(symbol) == symbol
        assert split_joint(symbol) == (symbol,)
        assert find_symbols(f"({symbol}).") == [symbol]


@given(HOSTILE, HOSTILE)
def test_no_text_breaks_what_is_asked_of_a_symbol(text, other):
    assert re.fullmatch("[0-9a-z]{0,600}", sort_key(text))
    assert symbol_address(text, other).isascii()
    assert series_of(text, [text.rstrip("/")]) == (text.rstrip("/") or None)
    assert document_kind(text) in {"", *NATURES.values(), *CHANGES.values()}
    assert text.startswith(parts(text).series)
    assert all(part in normalise_symbol(text) for part in split_joint(text))


@pytest.mark.parametrize(
    "unit",
    ["A/", "A/B-", "A-", "(A/", ")", "(", "A/1-", "/\n", "/ ", "a.", "*", "www.", "9"],
)
def test_long_hostile_text_is_read_to_its_end(unit):
    """Reading that took the square of the length would take minutes here."""
    text = unit * (200_000 // len(unit))

    found = find_symbols(f"E/CN.15/2025/1, {text}")

    assert found[:1] == ["E/CN.15/2025/1"]
    assert not is_symbol(text)
    assert len(sort_key(text)) <= 600
    assert symbol_address(text, text).startswith("https://docs.un.org/en/")


def test_a_session_alone_is_no_document():
    text = "see LAMP/21/16.COM 2.BUR/2, LAMP/21/16.COM/3 and LAMP/20/8.GA"

    assert find_symbols(text) == ["LAMP/21/16.COM/3"]
