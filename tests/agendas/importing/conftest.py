"""A session to import into, and who imports."""

import datetime as dt

import pytest

from meetings.models import Session
from tests.factories import make_body, make_session, make_user, make_venue

MONDAY = dt.date(2026, 5, 18)


@pytest.fixture
def session() -> Session:
    body = make_body(
        slug="firearms",
        name_en="Working Group on Firearms",
        name_fr="Groupe de travail sur les armes à feu",
        symbol_series="CTOC/COP/WG.6",
        unit="meeting",
    )
    venue = make_venue(city_en="Vienna", city_fr="Vienne", time_zone="Europe/Vienna")
    session = make_session(
        body=body, ordinal=10, first_day=MONDAY, venue=venue, published=False
    )
    session.convenings.update(unit="meeting")
    return session


@pytest.fixture
def by():
    return make_user()
