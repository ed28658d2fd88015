"""The words that tell from which days a meeting was moved, and to which, by language.

"postponed from", "initialement prévue du", "вместо", "改至"
"""

import re
from functools import lru_cache

_MOVED = (
    "postponed|rescheduled|moved"
    "|reporté|reportée|reportés|reportées|déplacé|déplacée"
    "|aplazado|aplazada|aplazados|aplazadas|pospuesto|pospuesta|trasladado|trasladada"
    "|reprogramado|reprogramada"
    "|перенесен|перенесена|перенесено|перенесены|отложен|отложена|отложено|отложены"
    "|مؤجل|مؤجلة|أجل|أجلت|تأجل|تأجلت|أرجئ|أرجئت|نقل|نقلت"
)
_BEFORE = (
    "originally|originally scheduled for|originally planned for|original date"
    "|original dates|previously|previously scheduled for|previously planned for"
    "|instead of|formerly|previous date|previous dates|old date|old dates"
    "|initialement|initialement du|initialement le|initialement prévu"
    "|initialement prévue|initialement prévu du"
    "|initialement prévue du|initialement prévue pour"
    "|date initiale|dates initiales|au lieu du|dates précédentes|dates antérieures"
    "|ancienne date|anciennes dates"
    "|fecha original|fechas originales|inicialmente|inicialmente del"
    "|inicialmente previsto para|inicialmente prevista para|previsto inicialmente"
    "|prevista inicialmente|previsto inicialmente para|prevista inicialmente para"
    "|en lugar del|fecha anterior|fechas anteriores|fecha previa|fechas previas"
    "|первоначально|первоначально на|первоначально планировалось на"
    "|первоначальная дата|первоначальные даты|первоначальный срок"
    "|первоначальные сроки|вместо|ранее|прежняя дата|прежние даты|прежние сроки"
    "|المواعيد الأصلية|الموعد الأصلي|التاريخ الأصلي|التواريخ الأصلية|بدلا من|بدلاً من"
    "|الموعد السابق|المواعيد السابقة|التاريخ السابق"
)
_NOW = (
    "new date|new dates|nouvelle date|nouvelles dates|nueva fecha|nuevas fechas"
    "|новая дата|новые даты|новые сроки|التاريخ الجديد|المواعيد الجديدة|الموعد الجديد"
)
_FROM = "from|du|de|del|с|من"
_TO = "to|until|for|au|aux|à|al|a|hasta|на|до|إلى|حتى"
_CHINESE_BEFORE = "原日期|原定日期|原定于|原定为|原定"
_CHINESE_NOW = "推迟至|推迟到|延期至|延期到|改期至|改期到|改期为|改至|改到|改为|新日期"
_CHINESE = tuple(f"{_CHINESE_BEFORE}|{_CHINESE_NOW}".split("|"))


def _pattern(phrases: str, ends: str, chinese: str, alone: str) -> re.Pattern[str]:
    """The phrases, and each word for moving before each of the ends."""
    longest_first = "|".join(sorted(phrases.split("|"), key=len, reverse=True))
    # "(was 1–3 March)", but not "whose chair was".
    return re.compile(
        rf"(?:(?<!\w)(?:(?:{_MOVED}) (?:{ends})|{longest_first}|(?<!\w\s){alone})"
        rf"(?!\w)|{chinese})\s?[:：]?\s?",
        re.IGNORECASE,
    )


MOVED_FROM = _pattern(_BEFORE, _FROM, _CHINESE_BEFORE, "was")
MOVED_TO = _pattern(_NOW, _TO, _CHINESE_NOW, "now")
_FIRST_WORDS = frozenset(
    phrase.split()[0] for phrase in f"{_MOVED}|{_BEFORE}|{_NOW}|was|now".split("|")
)


# Several rules ask after the same row.
@lru_cache(maxsize=1024)
def may_tell_of_moving(text: str) -> bool:
    """Whether a word of moving may be in it: asked first, as most lines have none."""
    if not _FIRST_WORDS.isdisjoint(text.lower().replace("(", " ").split()):
        return True
    return not text.isascii() and any(word in text for word in _CHINESE)
