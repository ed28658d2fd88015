"""The words of programmes and journals of one day, and of days that are counted.

"Day 2", "Journal No. 6 – 1 June 2032", "Ежедневная программа", "Tomorrow"
"""

import re

from agendas.reading.languages.folding import fold
from agendas.reading.languages.item_numbers import ITEM_NUMBERS

_OTHER_NUMBERS = (
    "first premier primer i 一 1",
    "second deuxième segundo ii 二 2",
    "third troisième tercer iii 三 3",
    "fourth quatrième cuarto iv 四 4",
    "fifth cinquième quinto v 五 5",
)
DAY_NUMBER = {
    word: number
    for word, number in ITEM_NUMBERS.items()
    if number <= len(_OTHER_NUMBERS)
} | {
    fold(word): number
    for number, words in enumerate(_OTHER_NUMBERS, start=1)
    for word in words.split()
}
LAST_DAY = {fold(word) for word in ["last", "final", "dernier", "último", "последний"]}
COUNTED_DAY = re.compile(
    r"(?:day|jour|journée|día|день|اليوم) (?P<after>\w{1,10})"
    r"|(?P<before>\w{1,10}) (?:day|jour|día|день)|第(?P<chinese>[一二三四五1-5])天",
    re.IGNORECASE,
)

ISSUE = re.compile(
    r"(?:journal|diario|дневник|выпуск|日刊|العدد)(?!\w).{0,12}?"
    r"(?:n\s?\.?\s?[°º]\.?|no\.?|№|第)?\s?\d{1,3}\s?[-–—,،.]?\s+"
    r"(?P<day>\d{1,2}\S{0,3}\s\D{3,30}\d{4}\D{0,5})"
    r"|(?:日刊|每日公报|会刊|每日简报)\s?第?\s?\d{1,3}\s?[期号]?\s?[-–—,，]?\s*"
    r"(?P<chinese>\d{4}年\d{1,2}月\d{1,2}日.{0,6})",
    re.IGNORECASE,
)
# "No. 2032/44 Thursday, 5 March 2032", or the other way round.
ISSUE_OF_YEAR = re.compile(
    r"(?:(?P<before>[^\W\d_].{8,40}?\d{4})\s+)?No\.\s?(?:19|20)\d{2}/\d{1,3}"
    r"(?:\s(?:Journal of the United Nations\s)?(?P<after>[^\W\d_].{8,40}\d{4}))?"
)
JOURNAL = re.compile(
    r"(?:daily )?(?:journal|diario|дневник)(?!\w)|日刊"
    r"|.{0,20}(?:每日公报|会刊|每日简报)$"
    r"|(?:ال)?يومية|(?:ال)?نشرة اليومية",
    re.IGNORECASE,
)
# The programme of one day, in small letters.
DAILY = re.compile(
    r"\b(?:daily|today|(?<!ordre )du jour|aujourd[’']hui|quotidien|journalier|diario"
    r"|hoy|сегодня|ежедневн\w+)\b|每日|今日|当日|برنامج اليوم|اليومي",
)
# "No. 4 – ", "Número 4", "第4期": before the day of an issue, or above it.
NUMBER_OF_ISSUE = re.compile(
    r"(?:(?:n\s?\.?\s?[°º]\.?|no\.?|núm\.|number|numéro|número|issue|номер"
    r"|(?:выпуск\s?)?№|выпуск|العدد|رقم)\s?\d{1,3}|第\s?\d{1,3}\s?[期号])"
    r"(?:[\s,،，:：–—-]+|$)",
    re.IGNORECASE,
)
# "Meetings of tomorrow", "Demain, jeudi 6 mai"; a title may be of tomorrow too.
OTHER_DAY = re.compile(
    r"(?:(?:(?:provisional\s)?(?:programme|program|meetings?|schedule|events?)\s"
    r"(?:of|for)\s)?tomorrow"
    r"|(?:(?:programme|réunions?|séances?)\s(?:de|pour|du)\s)?demain"
    r"|(?:programa|reuniones|sesiones)\s(?:de|para)\smañana"
    r"|(?:(?:программа|заседания|совещания)\s(?:на\s)?)?завтра"
    r"|明[天日]的?(?:会议|日程|活动|安排)?"
    r"|(?:(?:برنامج|جلسات|اجتماعات|جدول)\s)?(?:يوم\s)?(?:الغد|غدا)"
    r"|(?:the\s)?(?:next|following)\sday|(?:le\s)?(?:lendemain|jour\ssuivant)"
    r"|(?:(?:al|el)\s)?(?:día\ssiguiente|siguiente\sdía)|(?:на\s)?следующий\sдень"
    r"|[次翌]日|(?:في\s)?اليوم\sالتالي)"
    r"(?:\s?[,،，:：(（–—-].{0,40})?",
    re.IGNORECASE,
)
