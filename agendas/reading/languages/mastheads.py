"""The words of mastheads: distribution, original language, sessions, offices."""

import re

from agendas.reading.languages.phrases import phrases

# Words of the masthead that are no body: the name of the Organization and offices.
ORGANIZATIONS = """
    united nations | nations unies | naciones unidas | onu
    | организация объединенных наций | объединенные нации | 联合国 | الأمم المتحدة
    | un | united nations office on drugs and crime | unodc | english | french
    | spanish | russian | chinese | arabic | français | español | русский | 中文
    | عربي | العربية | unep | united nations u | 联 合 国 | english only
    | anglais seulement | united nations environment programme
"""

NOTES_BY = re.compile(
    r"(?:revised )?note (?:by|of|from|du|de la|de l)\b|note verbale|nota de la|nota del"
    r"|записка|秘书处的?说明|秘书长的?说明|执行秘书的?说明|秘书处编写的说明"
    r"|مذكرة من|report of the secretary|submitted by|prepared by",
    re.IGNORECASE,
)

# Where the United Nations meets most; only to part a name from the place after it.
CITIES = [
    "Vienna",
    "Geneva",
    "Nairobi",
    "Bonn",
    "Paris",
    "Rome",
    "Montreal",
    "Bangkok",
    "Doha",
    "Kyoto",
    "Marrakech",
    "Vienne",
    "Genève",
    "Viena",
    "Ginebra",
    "Вена",
    "Женева",
    "维也纳",
    "日内瓦",
    "فيينا",
    "جنيف",
] + ["New York", "The Hague", "Nueva York", "Нью-Йорк", "纽约", "نيويورك"]

# A masthead line that says for which item of another agenda the paper was issued.
ITEM_OF_AGENDA = re.compile(
    r"^(?:agenda )?items? \d{1,3}.{0,40}$|^(?:agenda )?items? \d.{0,60}agenda\W*$"
    r"|^points? \d.{0,40}ordre du jour.{0,20}$|^tema \d.{0,40}programa.{0,20}$"
    r"|^пункт \d.{0,40}повестки дня\W*$|^(?:临时)?议程项目? ?\d|^البند \d.{0,60}$",
)

DISTRIBUTION = re.compile(
    r"(?:Distr(?:ibution)?\s?[.．:：]+\s?:?|分发\s?[：:]|التوزيع\s?:|Рас(?:с|пр)\w+:)"
    r"\s*(?P<word>general|générale|limited|limitée|restricted|restreinte|limitada"
    r"|reservada|restringida|общее|общая|ограниченное|для\sобщего\sпользования"
    r"|一般|普遍|有限|限制|عام|محدود|مقيد|general)?",
    re.IGNORECASE,
)
ORIGINAL = re.compile(
    r"(?:Original\s?[:：]|Оригинал:|Подлинный текст:|Язык оригинала:|原文\s?[：:]"
    r"|原件\s?[：:]|الأصل\s?:)\s*(?P<word>[^\W\d_]{0,20}(?:\s?/\s?[^\W\d_]{1,20})*)",
    re.IGNORECASE,
)

# The nouns of what is counted, with the unit they stand for.
UNITS = {
    "session": "sessions?|períodos? de sesiones|período ordinario de sesiones"
    "|períodos? extraordinarios? de sesiones|сесси[яию]|届会议|届会|دورة|الدورة",
    "meeting": "meetings?|réunions?|reuni[oó]n(?:es)?"
    "|совещани[еяю]|次会议|اجتماع|الاجتماع",
    "congress": "congress|congrès|congreso|конгресс[ае]?|届大会|مؤتمر|المؤتمر",
}

OPENS = re.compile(
    r"will be opened|will be convened|will open\b|will be declared open|is to be opened"
    r"|shall be opened|will begin|sera ouverte?|s[’']ouvrira"
    r"|será inaugurad[ao]|se abrirá"
    r"|se inaugurará|dará comienzo|declarará abiert[ao]|откроется|будет открыт[оа]?"
    r"|открытие .{0,80}состоится|宣布.{0,12}开幕|开幕|تفتتح|سيفتتح|ستفتتح|سيُفتتح|ستُفتتح"
    r"|يفتتح|will commence",
    re.IGNORECASE,
)

ORGANIZATION_WORDS = phrases(ORGANIZATIONS)
