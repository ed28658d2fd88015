"""Verbs, which tell a sentence from a title or a name: "will be", "sera", "будет".

All verbs of the reader are here. Which are asked after depends on where they may stand:
a title has no auxiliary, a body's name no act, and a whole line of a programme none at
all, so that there an ending of a verb is enough.
"""

import re

# What no title has, at whatever place.
_AUXILIARIES = (
    ("is", "are", "was", "were", "will", "shall", "has", "have")
    + ("est", "sont", "sera", "seront", "es", "son", "será", "serán")
    + ("будет", "будут", "является")
)
_MODALS = ("may", "peut", "peuvent", "pourra", "pourront", "puede", "pueden", "podrá")
_MODALS += ("podrán", "tendrá", "может", "могут")
# What bodies do, in the words of decisions and reports.
_ACTS = (
    ("had", "met", "meets", "took", "consists", "considered", "requested", "examined")
    + ("elects", "reviewed", "decided", "agreed", "ont", "réunit", "examiné")
    + ("fue", "fueron", "examinó", "reúne", "pidió", "está", "состоит", "рассмотрел")
    + ("рассмотрела", "откроет", "создана", "собирается", "состоится", "просила")
    + ("نظرت", "ونظرت", "طلبت", "تتألف", "وتتألف", "اجتمع", "واجتمع", "تجتمع")
    + ("سيفتتح", "وسيفتتح")
)


_VERB = re.compile(
    rf"\s(?:{'|'.join(_AUXILIARIES + _MODALS)})\s"
    r"|将[于在对]|(?<!\w)(?:سوف|سيعقد|ستعقد)\s"
)
_VERBS_OF_BODIES = frozenset(_AUXILIARIES + _ACTS)
_CHINESE_ACTS = re.compile(r"审议了|会见了|成立于|组成|选出|将由")
_PAST = re.compile(
    r"\s(?:met|held|took|adopted|elected|organized|organised|convened|considered"
    r"|attended|participated|visited|s[’']est (?:réunie?|tenue?)|ont? (?:tenu|adopté"
    r"|organisé)|a eu lieu|se (?:reunió|celebró|realizó)|tuvo lugar|celebró|organizó"
    r"|состоял(?:ся|ась|ось|ись)|прош(?:ел|ёл|ла|ло|ли)|провел[аои]?|принял[аои]?)\s"
    r"|(?:举行|召开|通过)了|(?<!\w)(?:عقدت?|اجتمعت?|اعتمدت?|نظمت?|شاركت?)\s",
    re.IGNORECASE,
)
# By their endings as well: whole lines of a programme, which end with a stop.
_VERB_OF_PROGRAMME = re.compile(
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
# Right behind the number of an item, with no sign between: "Item 3 will be …".
_VERB_BEHIND_ITEM = re.compile(
    r"(?:will|shall|is|are|was|were|should|may|has|sera|est|a été|se|fue|será|es"
    r"|будет|был|является)\s|[将拟应]|(?:س[تي]\w{3,})\s",
)


def tells(text: str) -> bool:
    """Whether a verb is in the words, as in no title."""
    return _VERB.search(text) is not None


def tells_of_body(text: str) -> bool:
    """Whether the words tell what a body is or does; no name of one has such a verb."""
    if "一" <= text[:1] <= "鿿":
        return _CHINESE_ACTS.search(text) is not None
    return not _VERBS_OF_BODIES.isdisjoint(text.split(" "))


def tells_what_was(text: str) -> bool:
    """Whether the words tell what was done, as a report does: "met in Geneva"."""
    return _PAST.search(f" {text} ") is not None


def tells_in_programme(text: str) -> bool:
    """Whether a line of a programme has a verb, which may be told by its ending."""
    return _VERB_OF_PROGRAMME.search(text) is not None


def begins_with_verb(text: str) -> bool:
    """Whether a verb stands first, behind the number of an item."""
    return _VERB_BEHIND_ITEM.match(text) is not None
