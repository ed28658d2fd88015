"""The staff's site: Django's admin under our own name."""

from django.contrib.admin.apps import AdminConfig


class StaffSiteConfig(AdminConfig):
    """Django's admin, with `StaffSite` as the site that every ModelAdmin joins."""

    default_site = "uncrime.staff.StaffSite"
