"""What gunicorn serves: `gunicorn uncrime.wsgi`."""

import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "uncrime.settings")

application = get_wsgi_application()
