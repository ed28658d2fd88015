"""The session whose sittings and side events the other modules print."""

BODIES = {
    "en": "Working Group on Lamps",
    "fr": "Groupe de travail sur les lampes",
    "es": "Grupo de Trabajo sobre Lámparas",
    "ru": "Рабочая группа по лампам",
    "ar": "الفريق العامل المعني بالمصابيح",
    "zh": "灯具工作组",
}
SESSIONS = {
    "en": "Fourth session",
    "fr": "Quatrième session",
    "es": "Cuarto período de sesiones",
    "ru": "Четвертая сессия",
    "ar": "الدورة الرابعة",
    "zh": "第四届会议",
}
CITIES = {
    "en": "Vienna",
    "fr": "Vienne",
    "es": "Viena",
    "ru": "Вена",
    "ar": "فيينا",
    "zh": "维也纳",
}
PLACES_AND_DAYS = {
    "en": "Vienna, 10 and 11 March 2031",
    "fr": "Vienne, 10 et 11 mars 2031",
    "es": "Viena, 10 y 11 de marzo de 2031",
    "ru": "Вена, 10–11 марта 2031 года",
    "ar": "فيينا، 10 و11 آذار/مارس 2031",
    "zh": "2031年3月10日至11日，维也纳",
}


def masthead(language: str) -> str:
    """The body, its session, the place and the days, and a blank line."""
    lines = BODIES[language], SESSIONS[language], PLACES_AND_DAYS[language]
    return "\n".join(lines) + "\n\n"


def masthead_facts(language: str) -> dict[str, object]:
    """What is read of it."""
    return {
        "language": language,
        "agendas": [{"body": BODIES[language], "ordinal": 4, "unit": "session"}],
        "place": {"city": CITIES[language]},
        "dates": {"start": "2031-03-10", "end": "2031-03-11"},
    }
