"""Every address of the calendar; subscribers keep them for ten years."""

from django.contrib import admin
from django.urls import include, path

from uncrime.health import livez, no_icon, readyz, robots
from uncrime.i18n import front_door, language_patterns

urlpatterns = [
    path("", front_door, name="front_door"),
    path("livez", livez, name="livez"),
    path("readyz", readyz, name="readyz"),
    path("robots.txt", robots, name="robots"),
    path("", include("agendas.sitemap_urls")),
    path("favicon.ico", no_icon, name="no_icon"),
    path("admin/", admin.site.urls),
    path("api/v1/", include("agendas.api.urls")),
    *language_patterns(
        path("", include("meetings.urls")),
        path("", include("agendas.urls")),
    ),
]

handler400 = "uncrime.errors.bad_request"
handler500 = "uncrime.errors.server_error"
