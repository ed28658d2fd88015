"""Reading documents of the United Nations: a text in, plain records out.

1. Organizational matters:
    (a) Opening of the meeting;
3–6 p.m.    2    Prevention (continued)
"""

from agendas.reading.reading import read_text
from agendas.reading.results import Reading

__all__ = ["Reading", "read_text"]
