"""The published rows as JSON, read-only: /api/v1/.

Addresses have no language before them; ?lang= says in which texts are given, English
where it does not. What is wrong is answered with one sentence, {"detail": "…"}.
"""
