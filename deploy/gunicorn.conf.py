"""How production is served: gunicorn --config deploy/gunicorn.conf.py uncrime.wsgi"""

import multiprocessing
import os

# Under systemd the socket comes from uncrime.socket and this is not used.
bind = os.environ.get("BIND", "unix:/run/uncrime/gunicorn.sock")
workers = int(os.environ.get("WEB_CONCURRENCY", 2 * multiprocessing.cpu_count() + 1))
worker_class = "gthread"
threads = 4  # at most DB_POOL, which is 8: no thread waits for a connection
timeout = 30  # seconds; nginx gives up after 20
graceful_timeout = 30
keepalive = 75
# A worker that grew is replaced, not all on the same day.
max_requests, max_requests_jitter = 20000, 2000
control_socket_disable = True

# nginx writes the access log. Ours is one JSON object a line, as Django's is.
accesslog = None
logconfig_dict = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"json": {"()": "uncrime.logs.JsonFormatter"}},
    "handlers": {"stderr": {"class": "logging.StreamHandler", "formatter": "json"}},
    "loggers": {
        "gunicorn.error": {"handlers": ["stderr"], "level": "INFO", "propagate": False}
    },
    "root": {"handlers": ["stderr"], "level": "WARNING"},
}
