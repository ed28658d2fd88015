"""The programme kept as readable YAML, read and checked whole, then written at once.

`fixtures/README.md` tells the format. Reading is pure; writing is one transaction.
"""

from agendas.loading.entries import LoadError
from agendas.loading.programme import Tally, load_programme

__all__ = ["LoadError", "Tally", "load_programme"]
