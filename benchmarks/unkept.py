"""The same without kept answers: each request makes its page."""

from benchmarks.settings import *  # noqa: F403  (the environment is set by the caller)
from benchmarks.settings import MIDDLEWARE as ALL

MIDDLEWARE = [each for each in ALL if each != "uncrime.keeping.answer_what_is_kept"]
