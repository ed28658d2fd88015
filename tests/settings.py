"""The project's settings, as tests need them: quick, and with nothing of production."""

import os

os.environ.setdefault("DEBUG", "1")

from uncrime.settings import *  # noqa: E402, F403  (settings are read from the environment)

DEBUG = False
SITE_URL = "https://calendar.example.org"
ALLOWED_HOSTS = ["*"]
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
# The manifest of hashed names exists only after collectstatic.
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.InMemoryStorage"},
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}
WHITENOISE_AUTOREFRESH = True
EMAIL_FROM = "calendar@example.org"
AXES_ENABLED = False
# A change is seen at once, so that no test waits a second.
PUBLIC_VERSION_SECONDS = 0
