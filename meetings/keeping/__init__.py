"""Answers that are kept for as long as what is public has not changed.

A view marked `kept` depends on nothing but its address, the version of what is public
and today's date. Its answer is made once for these three in each process, and
`uncrime.keeping` gives it out before sessions, sign-in and everything else that a
public answer does without.
"""

from meetings.keeping.marks import CACHE_CONTROL, as_asked, kept, never, nothing

__all__ = ["CACHE_CONTROL", "as_asked", "kept", "never", "nothing"]
