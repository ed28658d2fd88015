"""The project's settings as production has them, for one run on loopback."""

from uncrime.settings import *  # noqa: F403  (the environment is set by __main__)

# One line for each request would be measured as well.
LOGGING = {"version": 1, "disable_existing_loggers": True}
