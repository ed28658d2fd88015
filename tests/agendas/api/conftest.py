"""A body and a session of it, far from Vienna."""

import datetime as dt

import pytest

from meetings.models import Session
from tests.factories import make_body, make_session, make_venue

DAY = dt.date(2027, 5, 18)


@pytest.fixture
def body():
    return make_body(
        slug="ccpcj", name_en="Commission on Crime", name_fr="Commission du crime",
        acronym="CCPCJ", kind="commission", context="commission",
    )  # fmt: skip


@pytest.fixture
def session(body) -> Session:
    venue = make_venue(
        name="Conference Centre", city="Doha", country="Qatar", time_zone="Asia/Qatar"
    )
    return make_session(
        body=body, slug="ccpcj-36", ordinal=36, first_day=DAY, venue=venue
    )
