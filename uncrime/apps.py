"""The wires as an app, for its command and its pages; and the staff's site."""

from django.apps import AppConfig
from django.contrib.admin.apps import AdminConfig


class UncrimeConfig(AppConfig):
    """Settings, health, signing in; it has no models."""

    name = "uncrime"


class StaffSiteConfig(AdminConfig):
    """Django's admin, with `StaffSite` as the site that every ModelAdmin joins."""

    default_site = "uncrime.staff.StaffSite"
