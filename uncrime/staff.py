"""The staff's site: who may sign in, and under which name the site goes."""

import re
from collections.abc import Callable

from django import forms
from django.conf import settings
from django.contrib.admin import AdminSite
from django.contrib.admin.forms import AdminAuthenticationForm
from django.contrib.auth.models import AbstractUser
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext_lazy as _
from django_otp.models import Device
from django_otp.plugins.otp_static.models import StaticDevice
from django_otp.plugins.otp_totp.models import TOTPDevice

from uncrime.typed import keeping_typed

# The proxy speaks to us over a socket or over loopback.
OWN_PROXY = {"", "127.0.0.1", "::1"}


def client_address(request: HttpRequest) -> str | None:
    """From where a visitor comes; what our own proxy says, if it stands between."""
    peer = request.META.get("REMOTE_ADDR", "")
    if peer in OWN_PROXY:
        return request.META.get("HTTP_X_REAL_IP") or peer or None
    return peer


@transaction.atomic
def device_of_code(user: AbstractUser, code: str) -> Device | None:
    """The device of `user` that this code is right for, now and only once.

    Six digits are an authenticator's, all else is a spare code: a code is never tried
    on the other kind, which would count it as a failure there.
    """
    model = TOTPDevice if re.fullmatch(r"\d{6}", code) else StaticDevice
    devices = model.objects.devices_for_user(user, confirmed=True).select_for_update()
    return next((device for device in devices if device.verify_token(code)), None)


class StaffCodeForm(AdminAuthenticationForm):
    """Name, password and one-time code, all asked for at once.

    No device is to be chosen: the code is tried on each that the person has.
    """

    otp_token = forms.CharField(
        label=_("One-time code"),
        max_length=20,
        widget=forms.TextInput(
            attrs={"autocomplete": "one-time-code", "inputmode": "numeric"}
        ),
        help_text=_("Six digits from your authenticator, or one of your spare codes."),
    )
    error_messages = AdminAuthenticationForm.error_messages | {
        "wrong_code": _(
            "This code is not right, or no longer. Wait for the next one and try again."
        ),
    }

    def clean(self) -> dict:
        cleaned = super().clean()
        user, token = self.get_user(), self.cleaned_data.get("otp_token")
        if user is not None and token:
            user.otp_device = device_of_code(user, token.replace(" ", ""))
            if user.otp_device is None:
                raise forms.ValidationError(
                    self.error_messages["wrong_code"], code="wrong_code"
                )
        return cleaned


class StaffSite(AdminSite):
    """Django's admin; where `STAFF_CODES` is set, only after a one-time code."""

    site_header = _("Calendar of meetings: secretariat")
    site_title = _("Calendar of meetings")
    index_title = _("What would you like to enter?")
    enable_nav_sidebar = True
    login_template = "uncrime/login.html"

    @property
    def login_form(self) -> type[AdminAuthenticationForm]:
        return StaffCodeForm if settings.STAFF_CODES else AdminAuthenticationForm

    def admin_view(
        self,
        view: Callable[..., HttpResponse],
        cacheable: bool = False,  # noqa: FBT001, FBT002  (Django's own signature)
    ) -> Callable[..., HttpResponse]:
        """Nothing that was typed is lost where a session has ended."""
        guarded = super().admin_view(view, cacheable)
        return keeping_typed(guarded, self.has_permission)

    def has_permission(self, request: HttpRequest) -> bool:
        allowed = super().has_permission(request)
        return allowed and (not settings.STAFF_CODES or request.user.is_verified())
