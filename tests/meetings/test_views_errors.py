"""Error pages: in the visitor's language, and without a database where it is away."""

import pytest
from django.db import OperationalError
from django.template.loader import render_to_string
from django.test import Client
from django.utils.translation import gettext, override

from meetings import views


def test_a_fault_of_ours_is_answered_by_a_page_that_needs_nothing():
    with override("ar"):
        text = render_to_string("uncrime/500.html")
        heading = gettext("Something went wrong")

    assert '<html lang="ar" dir="rtl">' in text
    assert f"<h1>{heading}</h1>" in text


@pytest.mark.parametrize("code", ["403", "404"])
def test_error_pages_need_no_request(code):
    assert "<h1>" in render_to_string(f"{code}.html")


@pytest.mark.django_db
def test_a_database_that_is_away_is_told_in_the_visitors_language(monkeypatch):
    def away(**_fields):
        raise OperationalError

    monkeypatch.setattr(views, "home_page", away)

    response = Client(raise_request_exception=False).get("/ar/")

    assert (response.status_code, response["Retry-After"]) == (503, "30")
    assert '<html lang="ar" dir="rtl">' in response.text


def test_an_unknown_page_is_told_in_the_language_of_its_address():
    response = Client().get("/ar/nowhere/")

    assert response.status_code == 404
    assert '<html lang="ar" dir="rtl">' in response.text
