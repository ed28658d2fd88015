"""What changed for the public, in words of the reader's language.

`pictures` takes what the public sees of a session as plain facts, `differences` finds
what became of them, `recording` stores it, `wording` says it, `views` show it.
"""
