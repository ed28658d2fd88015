"""Side events: when, where, whose, and what."""
