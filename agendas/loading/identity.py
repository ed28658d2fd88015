"""Identities that are the same on every fresh load. PURE.

A UID stays with a subscriber for ten years, so it must not depend on when or where a
database was filled: it is made from the natural key.
"""

import hashlib

# As `meetings.publishing` draws them at random for what people enter.
LETTERS = "abcdefghijkmnpqrstuvwxyz23456789"
LENGTH = 10


def public_id(kind: str, *key: str) -> str:
    """Ten letters for "session", "untoc-cop-6"; 50 bits of a SHA-256."""
    digits = hashlib.sha256("\n".join([kind, *key]).encode()).digest()
    return "".join(LETTERS[digit % len(LETTERS)] for digit in digits[:LENGTH])
