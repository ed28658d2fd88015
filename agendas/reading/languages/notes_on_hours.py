"""What is said behind hours of the hours themselves, in six languages.

"3–6 p.m. or later, if required", "10:00–13:00 (местное время)", "15:00–18:00，待定"
"""

import re

from agendas.reading.languages.mastheads import SEATS

_LATER = (
    r"(?:or|and) (?:later|thereafter)|ou plus tard|o más tarde"
    r"|или (?:позднее|позже)|或(?:更晚|更迟|之后|以后)|أو (?:بعد ذلك|لاحقا|لاحقاً)"
)
_WHERE_NEEDED = (
    r"(?:if|as|where) (?:required|necessary|needed|appropriate)|time permitting"
    r"|si nécessaire|s[’']il y a lieu|au besoin|le cas échéant|en cas de besoin"
    r"|si (?:es|fuera|fuese|resulta) necesario|de ser necesario|en caso necesario"
    r"|si procede|при необходимости|если (?:потребуется|необходимо)"
    r"|в случае необходимости|(?:如有?(?:必要|需要)|视需要|必要时)(?:[则可]?延长)?"
    r"|عند (?:الاقتضاء|الضرورة|اللزوم)|إذا (?:لزم الأمر|اقتضى الأمر|دعت الحاجة)"
)
_UNCERTAIN = (
    r"to be (?:confirmed|determined)|tbc|tbd|tentative|à (?:confirmer|déterminer)"
    r"|(?:a|por) (?:confirmar|determinar)|уточняется"
    r"|подлежит (?:уточнению|подтверждению)|待定|待确认|(?:يؤكد|يحدد|تؤكد|تحدد) لاحقا"
)
_SEAT = "|".join(map(re.escape, SEATS))
_PLACE = r"(?-i:[A-ZÀ-Ý][\w’'.-]+(?:,?\s(?:of\s|de\s|du\s)?[A-ZÀ-Ý][\w’'.-]+){0,2})"
_ZONE = (
    r"(?-i:(?:UTC|TUC|GMT|CET|CEST|EST|EDT|EET|EEST|EAT|CAT|WAT|WET|BST|MSK)"
    r"(?![A-Za-z]))(?:\s?[+−-]\s?\d{1,2})?"
)
# Behind a bracket only: "Question time" and "提问时间" are titles.
_CLOCK_OF = (
    rf"(?:local|{_SEAT}) time|(?<=\(){_PLACE} time"
    rf"|heure locale|heure d(?:e (?:la |l[’'])?|u |[’'])(?:{_SEAT}|{_PLACE})"
    rf"|hora local|hora del? (?:la )?(?:{_SEAT}|{_PLACE})"
    r"|(?:по )?местно(?:е|му) врем(?:я|ени)|по [а-яё-]{4,24} времени"
    r"|(?:московск|женевск|венск|центрально-?европейск)ое время"
    rf"|(?:当地|北京|{_SEAT})时间|(?<=[(（])[\u4e00-\u9fff]{{2,8}}时间"
    rf"|بالتوقيت المحلي|بتوقيت (?:{_SEAT}|\w+(?: \w+)?)|{_ZONE}"
)
_CLOCK = rf"(?:{_CLOCK_OF})(?:\s?[,;،؛，；/(（]\s?{_ZONE}[)）]?)?"
_NEEDED = rf"(?:{_LATER})(?:[,，،]?\s?(?:{_WHERE_NEEDED}))?|{_WHERE_NEEDED}"
_SAID = rf"{_UNCERTAIN}|{_CLOCK}"
# "Tentative schedule" is no note, but "tentative: schedule" is one.
NOTE_ON_HOURS = re.compile(
    rf"[(（]?(?:(?:{_NEEDED})(?!\w)"
    rf"|(?:{_SAID})(?=\s*(?:[.,:;，：；،؛|–—()（）-]|$)))[)）]?",
    re.IGNORECASE,
)
# "From 8.30 a.m. Registration", "С 8.30", "من الساعة 8:30": no end is told.
FROM_HOUR = re.compile(
    r"(?:(?:as )?(?:from|of)|starting(?: at| from)?|[àa] partir de(?: las?)?|dès"
    r"|desde(?: las?)?|(?:начиная )?с|从|自"
    r"|(?:ابتداءً?|اعتباراً?|بدءاً?|بدءً?)?\s?من(?: الساعة)?)"
    r"\s?(?=\d|[上下中]午\d)",
    re.IGNORECASE,
)
