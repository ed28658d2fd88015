"""The libraries that write files, loaded when the first file is asked for.

WeasyPrint takes 1.4 s to import and python-docx 0.5 s, which every worker, command and
test would pay that writes nothing.
"""

from importlib import import_module
from types import ModuleType


def library(name: str) -> ModuleType:
    """The library of that name; raises ImportError or OSError where it cannot be."""
    return import_module(name)
