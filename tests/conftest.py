"""What holds for every test."""

import pytest
from django.utils import translation


@pytest.fixture(autouse=True)
def _english():
    """Each test begins in English, whatever an earlier one asked for."""
    with translation.override("en"):
        yield
