"""What gunicorn serves: `gunicorn uncrime.wsgi`."""

import os

from django.core.wsgi import get_wsgi_application
from django.urls import get_resolver

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "uncrime.settings")

application = get_wsgi_application()
# Every view is read now and not with the first request: by then an upgrade may have put
# other files in their place, and a process would be half of each.
get_resolver().url_patterns  # noqa: B018  (a property that imports)
