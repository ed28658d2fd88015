"""Public addresses of sessions, agendas, programmes, side events, documents, feeds."""

from django.urls import path

from agendas import feeds

app_name = "agendas"
urlpatterns = [
    path("calendar.ics", feeds.calendar_ics, name="calendar_ics"),
    path("bodies/<slug:slug>.ics", feeds.body_ics, name="body_ics"),
    path("sessions/<slug:slug>.ics", feeds.session_ics, name="session_ics"),
]
