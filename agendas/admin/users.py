"""Accounts: administrators manage them, but nobody rises above themselves."""

from typing import Any

from django.contrib import admin
from django.contrib.auth import get_user_model
from django.contrib.auth.admin import UserAdmin
from django.http import HttpRequest
from django.utils.translation import gettext_lazy

from agendas.admin.cleaning import clean_post

User = get_user_model()
admin.site.unregister(User)


@admin.register(User)
class StaffUserAdmin(UserAdmin):
    """Roles are groups; single permissions are for the owner of the machine."""

    fieldsets = [
        (None, {"fields": ["username", "password"]}),
        (gettext_lazy("Person"), {"fields": ["first_name", "last_name", "email"]}),
        (
            gettext_lazy("Role"),
            {"fields": ["is_active", "is_staff", "is_superuser", "groups"]},
        ),
        (gettext_lazy("Dates"), {"fields": ["last_login", "date_joined"]}),
    ]
    list_display = ["username", "email", "roles", "is_active", "last_login"]
    list_filter = ["is_active", "groups"]

    def get_queryset(self, request: HttpRequest):
        return super().get_queryset(request).prefetch_related("groups")

    @admin.display(description=gettext_lazy("Roles"))
    def roles(self, user: Any) -> str:
        return ", ".join(group.name for group in user.groups.all())

    def get_readonly_fields(self, request: HttpRequest, obj: Any = None) -> list:
        own = ["last_login", "date_joined"]
        return own if request.user.is_superuser else [*own, "is_superuser"]

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return super().has_change_permission(request, obj) and _may(request, obj)

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return super().has_delete_permission(request, obj) and _may(request, obj)

    def changeform_view(self, request: HttpRequest, *args: Any, **kwargs: Any):
        if request.method == "POST":
            request.POST = clean_post(request.POST)
        return super().changeform_view(request, *args, **kwargs)


def _may(request: HttpRequest, user: Any) -> bool:
    """Only a superuser touches the account of a superuser."""
    return request.user.is_superuser or user is None or not user.is_superuser
