"""Conditions and encodings of a request, as RFC 9110 has them: PURE of Django's views.

If-None-Match: "abc", W/"def"
Accept-Encoding: gzip;q=0.8, br, identity;q=0
"""

import re
from functools import lru_cache

from django.utils.http import parse_http_date_safe

ENCODINGS = ("br", "gzip")  # the smaller first
_TAG = re.compile(r'(?:W/)?("[\x21\x23-\x7e\x80-\xff]*")')
_WEIGHT = re.compile(r"q=(0(?:\.\d{0,3})?|1(?:\.0{0,3})?)", re.IGNORECASE)


def is_unchanged(
    none_match: str | None,
    modified_since: str | None,
    *,
    etag: str,
    changed: int | None,
) -> bool:
    """Whether the one who asks has the present answer (RFC 9110, 13.2.2).

    `changed` is Last-Modified in seconds, if the answer has one. If-None-Match compares
    weakly (13.1.2), and where it is given If-Modified-Since is not looked at (13.1.3).
    """
    if none_match is not None:
        if none_match == etag or none_match.strip() == "*":
            return True
        return etag.removeprefix("W/") in _TAG.findall(none_match)
    if modified_since is None or changed is None:
        return False
    since = parse_http_date_safe(modified_since)
    return since is not None and changed <= since


@lru_cache(maxsize=256)
def best_encoding(accepted: str) -> str:
    """Which of ours is liked best (RFC 9110, 12.5.3); "" is the plain text."""
    weights: dict[str, float] = {}
    for part in accepted.lower().split(","):
        name, _, parameters = part.partition(";")
        weight = _WEIGHT.fullmatch(parameters.strip()) if parameters.strip() else None
        if parameters.strip() and weight is None:
            continue
        weights[name.strip()] = float(weight[1]) if weight else 1.0
    others = weights.get("*", 0.0)
    liked = {name: weights.get(name, others) for name in ENCODINGS}
    best = max(ENCODINGS, key=lambda name: liked[name])
    # Plain text is always acceptable unless it is said not to be.
    plain = weights.get("identity", 0.0)
    return best if liked[best] > 0 and liked[best] >= plain else ""
