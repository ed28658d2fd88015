"""The wires as an app, for its command and its pages; and the staff's site."""

from typing import Any

from django.apps import AppConfig
from django.contrib.admin.apps import AdminConfig
from django.core.checks import CheckMessage, Warning, register

from agendas.writing.pdf import what_is_lacking
from agendas.writing.words import WORDS


def papers_can_be_set(**_options: Any) -> list[CheckMessage]:
    """Whether PDF files can be made in all languages; for `check --deploy` alone."""
    lacking = {language: what_is_lacking(language) for language in WORDS}
    return [
        Warning(
            f"This machine cannot make PDF files in {language}. {sentence}",
            hint="deploy/README.md names the packages under Install.",
            id="uncrime.W001",
        )
        for language, sentence in lacking.items()
        if sentence
    ]


class UncrimeConfig(AppConfig):
    """Settings, health, signing in; it has no models."""

    name = "uncrime"

    def ready(self) -> None:
        register(papers_can_be_set, deploy=True)


class StaffSiteConfig(AdminConfig):
    """Django's admin, with `StaffSite` as the site that every ModelAdmin joins."""

    default_site = "uncrime.staff.StaffSite"
