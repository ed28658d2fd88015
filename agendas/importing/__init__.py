"""From what was read of a document to rows: matched, planned, then written or not.

match(reading)                     which bodies and sessions it may be about
plan(reading, choices)             what would be new, changed, kept and gone
import_reading(reading=…, …)       the same, written in one transaction as drafts
"""
