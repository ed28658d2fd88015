#!/usr/bin/env python
"""Django's command line for this project."""

import os
import sys

from django.core.management import execute_from_command_line

# They read files and serve nobody: no secret is needed, and no name of a site.
FILES_ONLY = {"read_document"}

if __name__ == "__main__":
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "uncrime.settings")
    if FILES_ONLY.intersection(sys.argv[1:2]) and "SECRET_KEY" not in os.environ:
        os.environ.setdefault("DEBUG", "1")
    execute_from_command_line(sys.argv)
