"""Which texts exist in six languages, and whose changes are kept.

History is registered after the translation: earlier it would miss the columns of the
languages.
"""

from modeltranslation.translator import translator
from simple_history import register

from meetings.models import (
    Body,
    Convening,
    Organizer,
    Organizing,
    Panel,
    Practice,
    Room,
    Session,
    SideEvent,
    Venue,
)

TRANSLATED = {
    Body: ["name", "short_name", "mandate", "participation", "practice_note"],
    Venue: ["name", "city", "country"],
    Practice: ["note"],
    Room: ["name", "floor"],
    Session: ["title", "change_reason", "remarks"],
    Organizer: ["name"],
    SideEvent: ["title", "description"],
    Panel: ["title", "description"],
}
STAMPS = ["schedule_digest", "content_digest", "changed_at", "sequence"]
WITHOUT = {Session: [*STAMPS, "search_text"], SideEvent: STAMPS}

for model, fields in TRANSLATED.items():
    translator.register(model, fields=fields)
for model in [*TRANSLATED, Convening, Organizing]:
    register(model, excluded_fields=WITHOUT.get(model, []))
