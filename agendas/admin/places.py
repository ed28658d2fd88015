"""Where meetings are held, and who organizes side events."""

from django.contrib import admin
from django.http import HttpRequest
from django.utils.translation import gettext_lazy

from agendas.admin.entry import EntryAdmin, RowInline, date_input
from agendas.admin.forms import RowForm
from agendas.admin.languages import in_each_language
from meetings.models import Holiday, Organizer, Room, Venue


class HolidayForm(RowForm):
    class Meta:
        widgets = {"day": date_input()}


class HolidayInline(RowInline):
    model = Holiday
    form = HolidayForm
    fields = ["day", "name"]


@admin.register(Venue)
class VenueAdmin(EntryAdmin):
    inlines = [HolidayInline]
    fieldsets = [
        (None, {"fields": ["name_en", ("city_en", "country_en"), "address"]}),
        (None, {"fields": ["time_zone", "slug"]}),
    ]
    list_display = ["__str__", "country", "time_zone"]
    list_filter = ["country"]
    search_fields = ["slug", "address", *in_each_language("name", "city", "country")]


@admin.register(Room)
class RoomAdmin(EntryAdmin):
    fieldsets = [(None, {"fields": ["venue", "name_en", "floor_en", "aliases"]})]
    autocomplete_fields = ["venue"]
    list_display = ["name", "venue", "floor"]
    list_filter = ["venue"]
    list_select_related = ["venue"]
    search_fields = [
        "aliases",
        *in_each_language("name", "floor", "venue__name", "venue__city"),
    ]


@admin.register(Organizer)
class OrganizerAdmin(EntryAdmin):
    fieldsets = [(None, {"fields": ["name_en", "acronym", "kind"]})]
    list_display = ["name", "acronym", "kind"]
    list_filter = ["kind"]
    search_fields = ["acronym", *in_each_language("name")]
    search_help_text = gettext_lazy("Name or acronym, in any language.")

    def get_queryset(self, request: HttpRequest):
        return super().get_queryset(request).order_by("name_en")
