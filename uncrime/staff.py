"""The staff's site: who may sign in, and under which name the site goes."""

from typing import Any

from django.conf import settings
from django.contrib.admin import AdminSite
from django.contrib.admin.forms import AdminAuthenticationForm
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from django_otp.admin import OTPAdminAuthenticationForm


class StaffSite(AdminSite):
    """Django's admin; where `STAFF_CODES` is set, only after a one-time code."""

    site_header = _("Calendar of meetings: secretariat")
    site_title = _("Calendar of meetings")
    index_title = _("What would you like to enter?")
    enable_nav_sidebar = True

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if settings.STAFF_CODES:
            self.login_form = OTPAdminAuthenticationForm
            self.login_template = "otp/admin111/login.html"
        else:
            self.login_form = AdminAuthenticationForm

    def has_permission(self, request: HttpRequest) -> bool:
        allowed = super().has_permission(request)
        return allowed and (not settings.STAFF_CODES or request.user.is_verified())
