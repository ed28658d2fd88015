"""Every sourced session of the collected list is there, and nothing else is."""

import datetime as dt
import json

import pytest
from django.conf import settings

from meetings.models import Body, Session

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("loaded")]

COLLECTED = settings.BASE_DIR.parent / "shared" / "data" / "sessions.json"
# How the list names bodies that have no symbol series, or more than the series.
NAMES = {
    "CTOC/COP constructive dialogue (WG.2)": "untoc-constructive-dialogues",
    "CTOC/COP constructive dialogue (SOM)": "untoc-constructive-dialogues",
    "UNTOC expert group on crimes that affect the environment": "untoc-eg-environment",
    "UNCAC training of focal points": "uncac-irg",
    "UNCAC intersessional meeting (drawing of lots)": "uncac-irg",
    "FINGOV": "fingov",
    "United Nations Crime Congress": "crime-congress",
}
# The list has this ordinal from general knowledge only.
UNSOURCED_ORDINAL = ("untoc-wg-smuggling-of-migrants", "2012-05-30")

Facts = tuple[str, int | None, str, str, str, str, str]


def listed() -> dict[Facts, str]:
    """Body, ordinal, days, original first day, mode and city of the sourced entries."""
    series = dict(Body.objects.values_list("symbol_series", "slug"))
    found = {}
    for entry in json.loads(COLLECTED.read_text(encoding="utf-8")):
        if "confidence" in entry and not entry["confidence"].startswith("range"):
            continue
        name = entry["body"]
        slugs = (
            ["untoc-wg-technical-assistance", "untoc-wg-international-cooperation"]
            if name == "CTOC/COP/WG.2+WG.3"
            else [NAMES.get(name) or series[name.split(" ")[0]]]
        )
        for slug in slugs:
            found[_listed(entry, slug)] = entry["source"]
    return found


def _listed(entry: dict, slug: str) -> Facts:
    unsourced = (slug, entry["start"]) == UNSOURCED_ORDINAL
    mode = entry.get("mode") or ""
    return (
        slug,
        None if unsourced else entry["ordinal"],
        entry["start"],
        entry["end"] or entry["start"],
        entry.get("original_dates", [""])[0],
        "online" if mode == "virtual" else mode,
        entry["place"].partition(" (")[0],
    )


def loaded() -> dict[Facts, str]:
    found = {}
    for session in Session.objects.filter(precision="day").with_bodies():
        for convening in session.convenings.all():
            facts = (
                convening.body.slug,
                convening.ordinal,
                session.first_day.isoformat(),
                session.last_day.isoformat(),
                str(session.original_first_day or ""),
                session.mode,
                session.venue.city_en.partition(" (")[0],
            )
            found[facts] = session.slug
    return found


@pytest.mark.skipif(not COLLECTED.exists(), reason="the collected list is not here")
def test_every_sourced_entry_is_loaded_and_only_one_session_comes_from_elsewhere():
    expected, found = listed(), loaded()

    assert {facts: expected[facts] for facts in expected.keys() - found.keys()} == {}
    assert sorted(found[facts] for facts in found.keys() - expected.keys()) == [
        # Only the printed programme of the sixth conference has it.
        "untoc-wg-international-cooperation-2012-10",
    ]


def test_sessions_whose_days_are_not_sourced_are_to_be_confirmed():
    sessions = Session.objects.exclude(precision="day").order_by("slug")

    assert [(s.slug, s.first_day, s.precision, s.status) for s in sessions] == [
        ("uncac-cosp-2", dt.date(2008, 1, 1), "year", "tbc"),
        ("uncac-cosp-5", dt.date(2013, 11, 1), "month", "tbc"),
        ("untoc-cop-10", dt.date(2020, 1, 1), "year", "tbc"),
        ("untoc-cop-8", dt.date(2016, 10, 1), "month", "tbc"),
    ]


def test_postponed_sessions_keep_their_original_days():
    sessions = Session.objects.filter(status="postponed").order_by("slug")

    assert [
        (s.slug, str(s.original_first_day), str(s.original_last_day), str(s.first_day))
        for s in sessions
    ] == [
        ("crime-congress-14", "2020-04-20", "2020-04-27", "2021-03-07"),
        ("eg-cybercrime-6", "2020-04-06", "2020-04-08", "2020-07-27"),
        ("uncac-irg-11", "2020-06-08", "2020-06-10", "2020-06-29"),
    ]


def test_parts_of_sessions_point_to_them():
    parts = Session.objects.exclude(part_of=None).order_by("slug")

    assert [(part.slug, part.kind, part.part_of.slug) for part in parts] == [
        (
            "ahc-cybercrime-concluding-reconvened",
            "reconvened",
            "ahc-cybercrime-concluding",
        ),
        ("ccpcj-25-opening", "opening", "ccpcj-25"),
        ("ccpcj-25-reconvened", "reconvened", "ccpcj-25"),
        ("ccpcj-26-opening", "opening", "ccpcj-26"),
        ("ccpcj-27-opening", "opening", "ccpcj-27"),
        ("ccpcj-27-reconvened", "reconvened", "ccpcj-27"),
        ("ccpcj-28-opening", "opening", "ccpcj-28"),
        ("ccpcj-28-reconvened", "reconvened", "ccpcj-28"),
        ("ccpcj-30-pre-sessional", "pre_sessional", "ccpcj-30"),
        ("cnd-62-ministerial-segment", "segment", "cnd-62"),
        ("uncac-irg-11-resumed", "resumed", "uncac-irg-11"),
        ("uncac-irg-13-resumed", "resumed", "uncac-irg-13"),
        ("uncac-irg-8-resumed", "resumed", "uncac-irg-8"),
    ]


def test_every_session_tells_where_its_facts_come_from():
    assert list(Session.objects.filter(source="")) == []
