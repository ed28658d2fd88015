"""Public addresses of sessions, agendas, programmes, side events, documents, feeds."""

app_name = "agendas"
urlpatterns = []
