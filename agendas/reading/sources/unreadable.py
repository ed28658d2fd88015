"""The one error of reading a file."""


class Unreadable(Exception):
    """A file that cannot be read; the message is a sentence for its owner."""
