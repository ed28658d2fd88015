"""From a pasted or uploaded document to drafts: keep, read, correct, confirm."""

from agendas.admin.sources import screens

__all__ = ["screens"]
