"""What is measured: every public page and feed, against an empty page of Django's."""
