"""What was withdrawn, as the calendar's query string finds it."""

from meetings.models import Withdrawal
from meetings.search import fold


def was_asked_for(withdrawal: Withdrawal, asked: dict) -> bool:
    """Whether what was withdrawn is what the calendar's query string asks for.

    A part of a session has no kind and no status of its own, and is not kept out by
    them.
    """
    facts = withdrawal.facts
    first, last = withdrawal.first_day, withdrawal.last_day
    if asked["kind"] and facts.get("kind", asked["kind"][0]) not in asked["kind"]:
        return False
    if asked["status"] and facts.get("status", "") not in ["", *asked["status"]]:
        return False
    if asked["city"] and asked["city"] not in facts["place"]:
        return False
    if asked["year"] and not first.year <= asked["year"] <= last.year:
        return False
    if asked["from"] and last < asked["from"]:
        return False
    if asked["to"] and first > asked["to"]:
        return False
    names = [facts.get(key, {}) for key in ("names", "titles", "session_names")]
    text = fold(str([list(each.values()) for each in names]))
    return all(word in text for word in fold(asked["q"] or "").split())
