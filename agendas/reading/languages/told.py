"""Words by which a line tells something in a sentence, and names nothing that is held.

"… the Committee will hear the reports."     "… le Comité entendra les rapports."
"""

import re

# Verbs as programmes have them; no title that is a noun has one.
VERB = re.compile(
    r"\b(?:will|shall|is|are|was|were|should|must|may|can|has|have)\b"
    r"|\b(?:est|sont|sera|seront|aura|auront|a lieu|ont lieu|peuvent|doivent"
    r"|\w{2,}(?:era|eront|ira|iront|dra|dront))\b"
    r"|\b(?:es|son|está|están|se (?:celebran?|reúnen?)|tendrán?|habrá|deben?|pueden?"
    r"|\w{2,}(?:ará|arán|erá|erán|irá|irán|drá|drán|brá|brán))\b"
    r"|\b(?:будет|будут|является|являются|может|могут|следует|состо\w{3,6}"
    r"|\w{2,}(?:ается|аются|яется|яются|ится|ятся|утся|ется|ает|ают|яет|яют|трит|жит))\b"
    r"|[将须应]|举行|不举行|\b(?:س[تي]\w{3,}|يرجى|تعقد|يعقد|تجتمع|يجتمع|تستمع|تنظر|يجوز)\b",
    re.IGNORECASE,
)
# A verb right behind the number of an item, with no sign between: "Item 3 will be …".
VERB_BEHIND_ITEM = re.compile(
    r"(?:will|shall|is|are|was|were|should|may|has|sera|est|a été|se|fue|será|es"
    r"|будет|был|является)\s|[将拟应]|(?:س[تي]\w{3,})\s",
)
# Before days and hours inside a sentence.
PREPOSITIONS = frozenset(
    (
        "from",
        "in",
        "a",
        "at",
        "on",
        "to",
        "until",
        "till",
        "between",
        "by",
        "since",
        "before",
    )
    + ("de", "à", "du", "le", "dès", "jusqu’à", "entre", "el", "la", "las", "los")
    + ("desde", "hasta", "con", "с", "со", "в", "во", "до", "по", "к", "на")
    + ("من", "في", "إلى", "حتى", "يوم", "الساعة", "بين")
)
BEGINS_WITH_PREPOSITION = re.compile(
    r"(?:from|between|de|du|entre|desde|с|со|من|自|从)\s", re.IGNORECASE
)
