"""Times that nobody can tell to the day yet, at the head of a row or above rows.

Early March      Начало февраля      Second half of June      первая декада июня
Q3 2031          III квартал         deuxième trimestre       第二季度
"""

import re

from agendas.reading.meetings.seasons import is_month

# Before the name of a month.
_PARTS_OF_MONTH = (
    r"early|mid|late|(?:the )?(?:beginning|middle|end) of|(?:first|second) half of"
    r"|(?:first|second|third|fourth|last) week (?:of|in)"
    r"|début|mi|fin|courant|(?:première|seconde|deuxième) quinzaine d(?:e\s|[’'])"
    r"|(?:première|deuxième|troisième|dernière) semaine d(?:e\s|[’'])"
    r"|(?:a )?(?:principios|comienzos|mediados|finales|fines) de"
    r"|(?:primera|segunda) quincena de"
    r"|(?:primera|segunda|tercera|última) semana de"
    r"|(?:в )?(?:начал[оеа]|середин[аеы]|кон(?:ец|це))"
    r"|(?:первая|вторая|третья) (?:декада|половина|неделя)"
    r"|последняя (?:декада|неделя)"
    r"|(?:أوائل|بداية|مطلع|منتصف|أواسط|أواخر|نهاية)"
    r"|(?:النصف|الأسبوع) (?:الأول|الثاني|الثالث|الأخير) من(?: شهر)?"
)
_OF_MONTH = re.compile(
    rf"(?:{_PARTS_OF_MONTH})[\s-]*(?P<month>(?:(?:كانون|تشرين)\s)?[^\W\d_]{{3,12}}\.?)"
    r"(?:/[^\W\d_]{3,12})?(?!\w)"
    r"(?:,?\s(?:de\s)?(?:19|20)\d{2}(?!\d))?",
    re.IGNORECASE,
)
_CHINESE_PART = re.compile(
    r"(?:\d{4}年)?\d{1,2}月(?:份)?(?:上旬|中旬|下旬|初|中|底|末)"
)
# Under a month: "1re quinzaine : …"
_PART_ALONE = re.compile(
    r"(?:(?:first|second) half|(?:first|second|third|fourth|last) week"
    r"|(?:1re|2e|première|deuxième|seconde) quinzaine"
    r"|(?:1re|[234]e|première|deuxième|troisième|dernière) semaine"
    r"|(?:primera|segunda|1\.ª|2\.ª) quincena|(?:primera|segunda|tercera|última) semana"
    r"|(?:первая|вторая|третья) (?:декада|половина|неделя)|последняя (?:декада|неделя)"
    r"|начало|середина|конец|上旬|中旬|下旬|月初|月中|月底"
    r"|(?:النصف|الأسبوع) (?:الأول|الثاني|الثالث|الأخير)|early|mid|late|début|fin"
    r"|principios|mediados|finales)(?= ?[:：–—]|[，,：]|\s{2,})"
    r"|(?-i:(?:First|Second) half(?=\s[A-Z]))",
    re.IGNORECASE,
)
_PERIOD = re.compile(
    r"(?:Q[1-4]|(?:the )?(?:first|second|third|fourth|1st|2nd|3rd|4th)[ -]quarter"
    r"|(?:the )?(?:first|second) half of (?:the year|(?=(?:19|20)\d\d))"
    r"|(?:1er|[234]e|premier|deuxième|troisième|quatrième) trimestre"
    r"|(?:primer|segundo|tercer|cuarto|[1234]\.?[ºo]) trimestre"
    r"|(?:I{1,3}|IV|[1-4](?:-й)?|(?:перв|втор|трет|четв[её]рт)\w{1,4}) квартал"
    r"|(?:I{1,2}|(?:перв|втор)ое) полугодие"
    r"|第?[一二三四1-4]季度|[上下]半年"
    r"|الربع (?:الأول|الثاني|الثالث|الرابع)|النصف (?:الأول|الثاني) من(?= عام)"
    r"|(?-i:Spring|Summer|Autumn|Winter|Printemps|Été|Automne|Hiver|Primavera|Verano"
    r"|Otoño|Invierno|Весна|Лето|Осень|Зима)(?=\s(?:19|20)\d\d|$))"
    r"(?:,?\s?(?:of |de |d[’']|من |عام )*(?:19|20)\d{2}(?!\d)"
    r"(?:\s?г\.|\sгода?|年)?)?(?!\w)",
    re.IGNORECASE,
)
_LONGEST = 60  # characters of a heading


def vague_days_at_start(text: str) -> str:
    """The words of such a time at the head; "" where there is none."""
    match = _OF_MONTH.match(text)
    if match and is_month(match["month"]):
        return match[0]
    match = _CHINESE_PART.match(text) or _PERIOD.match(text) or _PART_ALONE.match(text)
    return match[0] if match else ""


def are_vague_days(text: str) -> bool:
    """Whether the words are such a time, and nothing else."""
    return len(text) < _LONGEST and vague_days_at_start(text) == text != ""


def is_part_of_year(text: str) -> bool:
    """Whether a quarter or a half of a year stands alone, and heads what is below."""
    text = text.strip(" :：")
    return len(text) < _LONGEST and _PERIOD.fullmatch(text) is not None
