"""The addresses below /api/v1/."""

from django.urls import path

from agendas.api import views
from agendas.api.answers import answers
from agendas.api.description import api_patterns

app_name = "api"
urlpatterns = [
    path("", answers(views.root, set(), dated=False), name="root"),
    path("openapi.json", answers(views.openapi, set(), dated=False), name="openapi"),
    *api_patterns(),
    path("<path:rest>", answers(views.nothing, None, dated=False), name="nothing"),
]
