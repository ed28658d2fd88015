"""Public addresses of bodies and of the calendar."""

from django.urls import path

from meetings import (
    converters,  # noqa: F401  (registers yyyy and mm)
    views,
)

app_name = "meetings"
urlpatterns = [
    path("", views.home, name="home"),
    path("calendar/", views.calendar, name="calendar"),
    path("calendar/<yyyy:year>/", views.year, name="year"),
    path("calendar/<yyyy:year>/<mm:month>/", views.month, name="month"),
    path("bodies/", views.body_list, name="body_list"),
    path("bodies/<slug:slug>/", views.body_detail, name="body_detail"),
]
