"""An editor at work: renames sessions as it is told, a line of "slug<TAB>title" each.

Runs as a process of its own with the environment of a server; answers each line with
the moment at which the transaction had ended.
"""

import sys
import time

import django

django.setup()

from django.utils import timezone  # noqa: E402  (after the setup)

from agendas.actions import note_changes  # noqa: E402
from meetings.models import Session  # noqa: E402

print("ready", flush=True)
for line in sys.stdin:
    slug, title = line.rstrip("\n").split("\t")
    session = Session.objects.get(slug=slug)
    session.title = session.title_en = title
    session.save()
    note_changes([session], at=timezone.now())
    print(time.time(), flush=True)
