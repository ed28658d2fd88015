"""Lists of items, and what is said on each item."""
