"""Words before the symbol of a paper that a title or a sentence is about.

"Follow-up to document A/69/2"   "во исполнение решения GC.14/Dec.21"
"""

import re

LEADS_TO_SYMBOL = re.compile(
    r"(?:^|\s)(?:documents?|resolutions?|decisions?|résolutions?|décisions?|resoluci\S+"
    r"|documentos?|decisi\S+|документ\S*|резолюци\S*|решени\S*|of|in|to|with|see|the|de"
    r"|du|en|dans|voir|véase|к|в|о|см\.?)$",
    re.IGNORECASE,
)
