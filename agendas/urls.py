"""Public addresses of sessions, agendas, programmes, side events, documents, feeds."""

from django.urls import path

from agendas import feeds, picking, subscribing, views
from agendas.api.views import documentation
from agendas.changes import views as changes
from agendas.mail import views as mail
from agendas.paper_answers import BUILDERS, public_paper
from meetings import converters  # noqa: F401  (registers yyyy, mm and dd)

app_name = "agendas"
papers = [
    path(f"sessions/<slug:slug>/{kind}{end}", public_paper(kind, form), name=name)
    for kind in BUILDERS
    for form, end, name in [
        ("docx", ".docx", f"{kind}_docx"),
        ("pdf", ".pdf", f"{kind}_pdf"),
        ("txt", ".txt", f"{kind}_txt"),
        ("html", "/print/", f"{kind}_print"),
    ]
]
urlpatterns = [
    path("calendar/<yyyy:year>/<mm:month>/<dd:day>/", views.day, name="day"),
    path("sessions/<slug:slug>/", views.session_detail, name="session_detail"),
    path("sessions/<slug:slug>/agenda/", views.agenda, name="agenda"),
    path("sessions/<slug:slug>/programme/", views.programme, name="programme"),
    path(
        "sessions/<slug:slug>/side-events/",
        views.side_event_list,
        name="side_event_list",
    ),
    path("sessions/<slug:slug>/mine/", picking.own_programme, name="own_programme"),
    path(
        "side-events/<slug:public_id>/",
        views.side_event_detail,
        name="side_event_detail",
    ),
    path("documents/", views.document_list, name="document_list"),
    path("documents/<path:symbol>", views.document_detail, name="document_detail"),
    path("subscribe/", subscribing.subscribe, name="subscribe"),
    path("f/<str:choice>.ics", subscribing.choice_ics, name="choice_ics"),
    path("f/<str:choice>.svg", subscribing.choice_qr, name="choice_qr"),
    path("api/", documentation, name="api"),
    path("changes/", changes.changes, name="changes"),
    path("changes/by-email/", mail.changes_by_email, name="changes_by_email"),
    path("changes/by-email/asked/", mail.changes_asked, name="changes_asked"),
    path(
        "changes/by-email/confirm/<str:token>/",
        mail.changes_confirm,
        name="changes_confirm",
    ),
    path("changes/by-email/stop/<str:token>/", mail.changes_stop, name="changes_stop"),
    path("changes.atom", changes.changes_atom, name="changes_atom"),
    path("mine/<str:picks>.ics", picking.picked_ics, name="picked_ics"),
    path("mine/<str:picks>.svg", picking.picked_qr, name="picked_qr"),
    path("calendar.ics", feeds.calendar_ics, name="calendar_ics"),
    path("calendar/<yyyy:year>.ics", feeds.calendar_year_ics, name="calendar_year_ics"),
    path("bodies/<slug:slug>.ics", feeds.body_ics, name="body_ics"),
    path(
        "bodies/<slug:slug>/<yyyy:year>.ics", feeds.body_year_ics, name="body_year_ics"
    ),
    *papers,
    path("sessions/<slug:slug>.ics", feeds.session_ics, name="session_ics"),
]
