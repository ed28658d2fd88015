"""What annotations say of the services of a session, in six languages.

    The resources available … permit the holding of four plenary meetings over two days
    Les ressources disponibles permettront de tenir quatre séances plénières

Only a sentence about resources or services tells how many meetings there may be.
"""

import re

from agendas.reading.languages.folding import fold, fold_all

_CARDINALS = {
    1: "one un une una одно одного 一 1",
    2: "two deux dos два двух 二 两 2",
    3: "three trois tres три трех 三 ثلاث 3",
    4: "four quatre cuatro четыре четырех 四 أربع 4",
    5: "five cinq cinco пять пяти 五 خمس 5",
    6: "six seis шесть шести 六 ست 6",
    7: "seven sept siete семь семи 七 سبع 7",
    8: "eight huit ocho восемь восьми 八 ثماني ثمان 8",
    9: "nine neuf nueve девять девяти 九 تسع 9",
    10: "ten dix diez десять десяти 十 عشر 10",
    11: "eleven onze once одиннадцать одиннадцати 十一 11",
    12: "twelve douze doce двенадцать двенадцати 十二 12",
    14: "fourteen quatorze catorce четырнадцать четырнадцати 十四 14",
    16: "sixteen seize dieciseis шестнадцать шестнадцати 十六 16",
    18: "eighteen dix-huit dieciocho восемнадцать восемнадцати 十八 18",
    20: "twenty vingt veinte двадцать двадцати 二十 20",
}
_NUMBERS = {
    fold(word): number for number, words in _CARDINALS.items() for word in words.split()
}
_MEETINGS = [
    r"(?:resources|services)\b.{0,200}?\bhold(?:ing of)? (?P<n>[\w-]+)"
    r" (?:(?:plenary|formal|official|three-hour) )?meetings\b",
    r"(?:ressources|moyens|services)\b.{0,200}?\b(?:tenir|tenue de) (?P<n>[\w-]+)"
    r" (?:seances|reunions)\b",
    r"(?:recursos|servicios)\b.{0,200}?\bcelebra(?:r|cion de) (?P<n>\w+)"
    r" (?:sesiones|reuniones)\b",
    r"(?:ресурс|услуг|обслуживани)\w*\b.{0,200}?\bпрове(?:сти|дени[еяю]) (?P<n>\w+)"
    r" (?:\w+ )?заседани",
    r"(?:资源|服务).{0,200}?举行(?P<n>[一二三四五六七八九十两\d]+)次",
    r"(?:موارد|خدمات).{0,200}?عقد (?P<n>\w+) جلسات",
]
_ALLOTTED = [re.compile(pattern) for pattern in _MEETINGS]


def meetings_said(text: str) -> int | None:
    """How many meetings an annotation says there are services for."""
    folded = fold_all(text)
    for pattern in _ALLOTTED:
        if found := pattern.search(folded):
            return _NUMBERS.get(found["n"])
    return None
