"""Signing in, in a real browser, with the keyboard alone."""

import pytest
from django.contrib.auth.models import User
from playwright.sync_api import Page, expect

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

PASSWORD = "a long word of her own"


def test_the_page_for_signing_in_is_open_to_everyone(page: Page, axe, complaints):
    page.goto("/admin/login/")

    assert axe(page) == []
    assert complaints == []


def test_the_page_for_signing_in_with_a_code_is_open_to_everyone(
    page: Page, axe, complaints, settings
):
    settings.STAFF_CODES = True

    page.goto("/admin/login/")

    expect(page.get_by_label("One-time code")).to_be_visible()
    assert axe(page) == []
    assert complaints == []


def test_staff_sign_in_with_the_keyboard_alone(page: Page, complaints):
    User.objects.create_superuser("ann", password=PASSWORD)
    page.goto("/admin/")

    page.keyboard.type("ann")
    page.keyboard.press("Tab")
    page.keyboard.type(PASSWORD)
    page.keyboard.press("Enter")

    expect(page.get_by_role("heading", level=1)).to_have_text(
        "What would you like to enter?"
    )
    assert complaints == []
