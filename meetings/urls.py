"""Public addresses of bodies and of the calendar."""

app_name = "meetings"
urlpatterns = []
