"""Settings of the calendar; what differs between machines is the environment's.

Forgetting `DEBUG` gives production behaviour, which demands `SECRET_KEY`,
`ALLOWED_HOSTS` and `SITE_URL`, and says so.
"""

import os
from pathlib import Path

import environ
from django.utils.translation import gettext_lazy as _

from uncrime.environment import database, mail, refuse_unsafe, replicas, shared_cache

BASE_DIR = Path(__file__).resolve().parent.parent
env = environ.Env()

DEBUG = env.bool("DEBUG", default=False)
if not DEBUG:
    refuse_unsafe(os.environ)
SECRET_KEY = env("SECRET_KEY", default="insecure-development-key")
ALLOWED_HOSTS = env.list("ALLOWED_HOSTS", default=["localhost", "127.0.0.1", "[::1]"])
CSRF_TRUSTED_ORIGINS = env.list("CSRF_TRUSTED_ORIGINS", default=[])

# Absolute addresses in feeds come from here and never from the Host header, so that
# the bytes of a feed are the same for everyone who asks.
SITE_URL = env("SITE_URL", default="http://127.0.0.1:8000").rstrip("/")
# The right-hand side of every UID: it stays when the site moves to another address.
UID_DOMAIN = env("UID_DOMAIN", default="calendar.uncrime.int")

INSTALLED_APPS = [
    "uncrime.apps.UncrimeConfig",
    "modeltranslation",
    "uncrime.apps.StaffSiteConfig",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "whitenoise.runserver_nostatic",
    "django.contrib.staticfiles",
    "django_filters",
    "simple_history",
    "adminsortable2",
    "axes",
    "django_otp",
    "django_otp.plugins.otp_totp",
    "django_otp.plugins.otp_static",
    "meetings",
    "agendas",
]

# The order matters. Feeds, which are kept with all their headers, are answered outside
# everything but what says for which moment, and from which database. The next three
# stand outside the rest, so that also a refusal has its headers. What refuses bad input
# stands before the static files, whose finder trips over NUL. GZip is outside
# ConditionalGet: the ETag is that of the plain text. Staff answers become no-store
# inside it and so get no ETag, and outside sessions and CSRF, whose refusals must not
# be kept either.
MIDDLEWARE = [
    "uncrime.middleware.request_id",
    "uncrime.replicas.KnowThePresent",
    "uncrime.keeping.answer_what_is_kept",
    "django.middleware.security.SecurityMiddleware",
    "csp.middleware.CSPMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "uncrime.middleware.open_to_other_sites",
    "uncrime.middleware.refuse_bad_input",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.middleware.gzip.GZipMiddleware",
    "django.middleware.http.ConditionalGetMiddleware",
    "uncrime.middleware.keep_staff_answers_private",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "uncrime.i18n.speak_the_language_of_the_address",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django_otp.middleware.OTPMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "simple_history.middleware.HistoryRequestMiddleware",
    "axes.middleware.AxesMiddleware",
]

ROOT_URLCONF = "uncrime.urls"
WSGI_APPLICATION = "uncrime.wsgi.application"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
            ],
        },
    },
]

DATABASES = {
    "default": database(
        env("DATABASE_URL", default=f"sqlite:///{BASE_DIR}/data/uncrime.db"),
        pool_size=env.int("DB_POOL", default=8),
    )
}
# What processes share of kept answers: a Redis, redis://127.0.0.1:6379/0; else nothing,
# and each makes its answers of the texts that the database holds.
CACHES = {"default": shared_cache(env("CACHE_URL", default=""))}
# How old the version of what is public may be that a process goes by.
PUBLIC_VERSION_SECONDS = 1.0

# E-mails of changes are sent by `manage.py send_changes`; without an address that they
# come from nobody can ask for them.
EMAIL_FROM = env("EMAIL_FROM", default="")
if EMAIL_FROM:
    vars().update(mail(env("EMAIL_URL", default="consolemail://")))
EMAIL_TIMEOUT = 30  # seconds

# Copies that stream from the primary: public pages and feeds are read there.
REPLICAS = replicas(
    env.list("DATABASE_REPLICA_URLS", default=[]),
    pool_size=env.int("DB_POOL", default=8),
)
DATABASES |= REPLICAS
DATABASE_ROUTERS = ["uncrime.replicas.Router"]
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

AUTHENTICATION_BACKENDS = [
    "axes.backends.AxesStandaloneBackend",
    "django.contrib.auth.backends.ModelBackend",
]
AUTH_PASSWORD_VALIDATORS = [
    {
        "NAME": "django.contrib.auth.password_validation.MinimumLengthValidator",
        "OPTIONS": {"min_length": 12},
    },
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
    {
        "NAME": "django.contrib.auth.password_validation"
        ".UserAttributeSimilarityValidator"
    },
]
LOGIN_URL = "admin:login"
AXES_FAILURE_LIMIT = 10
AXES_COOLOFF_TIME = 0.25  # hours
AXES_LOCKOUT_PARAMETERS = [["username", "ip_address"]]
AXES_RESET_ON_SUCCESS = True
AXES_VERBOSE = False
AXES_CLIENT_IP_CALLABLE = "uncrime.staff.client_address"
AXES_LOCKOUT_TEMPLATE = "uncrime/locked_out.html"
# Staff sign in with a one-time code as well. A laptop does without.
STAFF_CODES = env.bool("STAFF_CODES", default=not DEBUG)
OTP_TOTP_ISSUER = "UN Crime Programme calendar"
OTP_ADMIN_HIDE_SENSITIVE_DATA = True

# The six official languages, in the order of the English alphabet of their codes in
# United Nations addresses. /zh/ is the address of zh-hans.
LANGUAGE_CODE = "en"
LANGUAGES = [
    ("ar", _("Arabic")),
    ("zh-hans", _("Chinese")),
    ("en", _("English")),
    ("fr", _("French")),
    ("ru", _("Russian")),
    ("es", _("Spanish")),
]
LOCALE_PATHS = [BASE_DIR / "locale"]
MODELTRANSLATION_DEFAULT_LANGUAGE = "en"
MODELTRANSLATION_LANGUAGES = ("en", "fr", "es", "ru", "zh-hans", "ar")
# What is missing is shown in English, else in whichever language there is: a document
# may come in French first.
MODELTRANSLATION_FALLBACK_LANGUAGES = ("en", "fr", "es", "ru", "zh-hans", "ar")
USE_I18N = True
USE_TZ = True
TIME_ZONE = "Europe/Vienna"

# A document of 5 MB can be pasted. The number of fields stays as Django has it.
DATA_UPLOAD_MAX_MEMORY_SIZE = 6_000_000

STATIC_URL = "/static/"
STATIC_ROOT = BASE_DIR / "staticfiles"
STATICFILES_DIRS = [BASE_DIR / "static"]
WHITENOISE_ALLOW_ALL_ORIGINS = False
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {
        "BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"
        if DEBUG
        else "whitenoise.storage.CompressedManifestStaticFilesStorage"
    },
}

CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": ["'none'"],
        "script-src": ["'self'"],
        "style-src": ["'self'"],
        "img-src": ["'self'"],
        "font-src": ["'self'"],
        "connect-src": ["'self'"],
        "form-action": ["'self'"],
        "base-uri": ["'none'"],
        "frame-ancestors": ["'none'"],
    }
}
X_FRAME_OPTIONS = "DENY"
SECURE_REFERRER_POLICY = "same-origin"
HTTPS = env.bool("HTTPS", default=not DEBUG)
# nginx sets this header on every request; nothing else reaches the socket.
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if HTTPS else None
SECURE_SSL_REDIRECT = SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = HTTPS
SECURE_HSTS_SECONDS = env.int("HSTS_SECONDS", default=31536000 if HTTPS else 0)
SECURE_HSTS_INCLUDE_SUBDOMAINS = SECURE_HSTS_PRELOAD = HTTPS
# Probes come from the machine itself, without TLS.
SECURE_REDIRECT_EXEMPT = [r"^livez$", r"^readyz$"]
SESSION_COOKIE_AGE = 60 * 60 * 12
CSRF_FAILURE_VIEW = "uncrime.typed.csrf_failed"
SESSION_COOKIE_HTTPONLY = True
# No public page is ever sent a cookie, or takes one.
SESSION_COOKIE_PATH = CSRF_COOKIE_PATH = "/admin/"

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "filters": {"request_id": {"()": "uncrime.logs.RequestIdFilter"}},
    "formatters": {"json": {"()": "uncrime.logs.JsonFormatter"}},
    "handlers": {
        "stderr": {
            "class": "logging.StreamHandler",
            "formatter": "json",
            "filters": ["request_id"],
        }
    },
    "root": {"handlers": ["stderr"], "level": "INFO" if not DEBUG else "WARNING"},
    "loggers": {
        "django": {"handlers": ["stderr"], "level": "WARNING", "propagate": False},
        # Each step of setting a PDF file, and each table of its fonts.
        "weasyprint": {"level": "WARNING"},
        "fontTools": {"level": "WARNING"},
        # Anybody may send any Host; a traceback for each would fill the disk.
        "django.security.DisallowedHost": {"level": "CRITICAL"},
    },
}
