"""Words before days and hours inside a sentence: "from 3 May", "à 10 heures"."""

import re

PREPOSITIONS = frozenset(
    ("from", "in", "a", "at", "on", "to", "until", "till", "between", "by", "since")
    + ("before", "de", "à", "du", "le", "dès", "jusqu’à", "entre", "el", "la", "las")
    + ("los", "desde", "hasta", "con", "с", "со", "в", "во", "до", "по", "к", "на")
    + ("من", "في", "إلى", "حتى", "يوم", "الساعة", "بين")
)
BEGINS_WITH_PREPOSITION = re.compile(
    r"(?:from|between|de|du|entre|desde|с|со|من|自|从)\s", re.IGNORECASE
)
