"""Every kind of difference is said in every language; no database is asked."""

from copy import deepcopy

import pytest
from django.conf import settings
from django.utils.translation import override

from agendas.changes.differences import differences
from agendas.changes.lines import html, plain
from agendas.changes.wording import FEW, KINDS, MAX_LINES, lines_of

LANGUAGES = [code for code, _name in settings.LANGUAGES]

SITTING = {
    "starts": "2027-05-18T10:00:00+02:00",
    "ends": "2027-05-18T13:00:00+02:00",
    "room": {"en": "Boardroom A"},
    "names": {"en": ""},
    "track": "plenary",
    "cancelled": False,
    "closed": False,
    "webcast": "",
    "rows": [["1 (a)", "Opening"]],
    "note": "",
}
SIDE_EVENT = {
    "starts": "2027-05-18T13:00:00+02:00",
    "ends": "2027-05-18T13:50:00+02:00",
    "room": None,
    "names": {"en": "Launch"},
    "cancelled": False,
    "details": "a",
}
AGENDA = {
    "stage": "provisional",
    "body": {"en": "Commission", "fr": "Commission du crime"},
    "items": [["1", {"en": "Opening"}], ["2", {"en": "Firearms"}]],
    "text": "a",
}
DOCUMENT = {"symbol": "E/CN.15/2027/2", "names": {"en": "Note"}, "languages": "en"}
BEFORE = {
    "version": 1,
    "slug": "ccpcj-36",
    "names": {"en": "Thirty-sixth session", "fr": "Trente-sixième session"},
    "title": ["", "regular", ["ccpcj", 36, "session"]],
    "bodies": ["ccpcj"],
    "days": ["2027-05-18", "2027-05-22", "day"],
    "status": "tentative",
    "place": {"en": "Vienna", "fr": "Vienne"},
    "place_confirmed": True,
    "mode": "",
    "registration": ["", "", ""],
    "webcast": "",
    "website": "",
    "languages": "",
    "remarks": "a",
    "agendas": {"ccpcj": AGENDA, "gone": AGENDA},
    "documents": {"2": DOCUMENT, "gone": DOCUMENT},
    "sittings": {"stays": SITTING, "gone": SITTING},
    "side_events": {"stays": SIDE_EVENT, "gone": SIDE_EVENT},
}
AFTER = deepcopy(BEFORE) | {
    "title": ["Talks", "regular", ["ccpcj", 36, "session"]],
    "names": {"en": "Talks"},
    "days": ["2027-05-25", "2027-05-29", "day"],
    "place": {"en": "Doha"},
    "place_confirmed": False,
    "mode": "hybrid",
    "registration": ["2027-03-01", "2027-04-01", "https://indico.example.org/1"],
    "webcast": "https://webtv.example.org/1",
    "website": "https://www.example.org/",
    "languages": "ar,en",
    "remarks": "b",
    "agendas": {
        "ccpcj": AGENDA
        | {
            "stage": "adopted",
            "items": [["2", {"en": "Arms"}], ["3", {"en": "Other matters"}]],
            "text": "b",
        },
        "new": AGENDA,
    },
    "documents": {
        "2": DOCUMENT | {"names": {"en": "Report"}, "languages": "en,fr"},
        "new": DOCUMENT,
    },
    "sittings": {
        "stays": SITTING
        | {
            "starts": "2027-05-18T15:00:00+02:00",
            "ends": "2027-05-18T18:00:00+02:00",
            "room": None,
            "rows": [["2", "Firearms"]],
            "cancelled": True,
            "closed": True,
            "webcast": "https://webtv.example.org/2",
            "note": "Bring a badge.",
        },
        "new": SITTING | {"track": "parallel"},
    },
    "side_events": {
        "stays": SIDE_EVENT
        | {
            "starts": "2027-05-19T13:00:00+02:00",
            "ends": "2027-05-19T13:50:00+02:00",
            "room": {"en": "MOE79"},
            "names": {"en": "Launch of a study"},
            "cancelled": True,
            "details": "b",
        },
        "new": SIDE_EVENT,
    },
}
ALL = [
    *differences(None, AFTER),
    *differences(BEFORE, None),
    *differences(BEFORE, AFTER),
    *differences(BEFORE, BEFORE | {"status": "confirmed"}),
]


def test_a_picture_differs_from_itself_in_nothing():
    assert differences(BEFORE, deepcopy(BEFORE)) == []
    assert differences(None, None) == []


def test_the_samples_are_of_every_kind():
    assert {each["kind"] for each in ALL} == set(KINDS)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("difference", ALL, ids=lambda each: each["kind"])
def test_every_kind_is_said_in_every_language_and_backwards(language, difference):
    backwards = difference | {
        "before": difference["after"] or difference["before"],
        "after": difference["before"] or difference["after"],
    }
    for each in (difference, backwards):
        with override(language):
            lines = lines_of([each])
            texts = [plain(line) for line in lines]
            pages = [html(line) for line in lines]
        assert texts
        assert all(text.strip() for text in texts)
        assert "{" not in "".join(texts)
        if language == "en":
            assert 'lang="en"' not in "".join(pages)


def test_the_same_hours_on_another_clock_are_no_other_time():
    in_utc = SITTING | {
        "starts": "2027-05-18T08:00:00+00:00",
        "ends": "2027-05-18T11:00:00+00:00",
    }

    assert differences(BEFORE, BEFORE | {"sittings": BEFORE["sittings"] | {
        "stays": in_utc}}) == []  # fmt: skip


def test_what_a_newer_program_wrote_is_left_unsaid():
    assert lines_of([{"kind": "weather", "before": None, "after": None}]) == []


def test_more_than_a_few_of_one_kind_are_told_by_number():
    sittings = {
        str(day): SITTING
        | {
            "starts": f"2027-05-{day}T10:00:00+02:00",
            "ends": f"2027-05-{day}T13:00:00+02:00",
        }
        for day in range(18, 18 + FEW + 1)
    }
    documents = {
        str(n): DOCUMENT | {"symbol": f"E/CN.15/2027/{n}"} for n in range(FEW + 2)
    }
    nothing = BEFORE | {"sittings": {}, "documents": {}}
    after = nothing | {"sittings": sittings, "documents": documents}

    assert [plain(line) for line in lines_of(differences(nothing, after))] == [
        "6 new sittings: 18–23 May 2027",
        "7 new documents: E/CN.15/2027/0, E/CN.15/2027/1, E/CN.15/2027/2,"
        " E/CN.15/2027/3, E/CN.15/2027/4, …",
    ]


def test_a_change_of_many_lines_is_cut_and_says_so():
    lines = lines_of(differences(BEFORE, BEFORE | {"remarks": "b"}) * 30)

    assert len(lines) == MAX_LINES + 1
    assert plain(lines[-1]) == "And 10 more changes"
