"""More forms of days and hours than those in `layouts.words`, in six languages."""

import datetime as dt

from tests.agendas.reading.layouts.words import (
    DAY_FORMS,
    HOUR_FORMS,
    MONTHS,
    WEEKDAYS,
    colon,
    comma,
    day_in_form,
    printed_day,
    printed_hours,
)

_SHORT_WEEKDAYS = {
    "en": ["Mon.", "Tue.", "Wed.", "Thu.", "Fri."],
    "fr": ["Lun.", "Mar.", "Mer.", "Jeu.", "Ven."],
    "es": ["Lun.", "Mar.", "Mié.", "Jue.", "Vie."],
    "ru": ["Пн,", "Вт,", "Ср,", "Чт,", "Пт,"],
    "zh": ["周一", "周二", "周三", "周四", "周五"],
}
_DAY_WORDS = {
    "en": "Day {}",
    "fr": "Jour {}",
    "es": "Día {}",
    "ru": "День {}",
    "ar": "اليوم {}",
    "zh": "第{}天",
}
# {f} and {t} are hours of 24, {F} and {T} of twelve, with their halves of the day.
_HOURS = {
    "10:00 to": "{f:02}:00 {to} {t:02}:00",
    "10.00 –": "{f:02}.00 – {t:02}.00",
    "1000–1300": "{f:02}00–{t:02}00",
    "10:00 hrs": "{f:02}:00-{t:02}:00 {hrs}",
    "10:00:00": "{f:02}:00:00–{t:02}:00:00",
}
_HOURS_OF = {
    "en": {
        "From 10 a.m. to": "From {F} {a} to {T} {p}",
        "10 a.m. to": "{F} {a} to {T} {p}",
        "10:00 a.m.": "{F}:00 {a} – {T}:00 {p}",
        "10 AM": "{F} {a} - {T} {p}",
        "10.00 a.m.": "{F}.00 {a}–{T}.00 {p}",
        "1000–1300 hours": "{f:02}00–{t:02}00 hours",
        "10:00 until": "{f:02}:00 until {t:02}:00",
    },
    "fr": {
        "de 10 heures à": "De {f} heures à {t} heures",
        "10 h – 13 h": "{f} h – {t} h",
        "de 10 h à 13 h": "de {f} h à {t} h",
        "10h-13h": "{f}h-{t}h",
        "10 h 00": "{f} h 00-{t} h 00",
    },
    "es": {
        "De 10.00 a": "De {f}.00 a {t}.00 horas",
        "de las 10.00 a las": "De las {f}.00 a las {t}.00 horas",
        "10:00 h": "{f}:00 a {t}:00 h",
        "10 a. m.": "{F} {a} a {T} {p}",
        "10.00-13.00 hrs.": "{f}.00-{t}.00 hrs.",
    },
    "ru": {
        "с 10.00 до": "с {f:02}.00 до {t:02}.00",
        "с 10 ч. 00 м.": "с {f} ч. 00 м. до {t} ч. 00 м.",
        "10 час. 00 мин.": "{f} час. 00 мин.–{t} час. 00 мин.",
        "10-13 часов": "{f}-{t} часов",
        "10:00–13:00 ч.": "{f}:00–{t}:00 ч.",
    },
    "ar": {
        "من الساعة": "من الساعة {f}/00 إلى الساعة {t}/00",
        "الساعة 10/00": "الساعة {f}/00-{t}/00",
        "10 صباحا": "{F} {a} – {T} {p}",
        "من 10/00": "من {f}/00 إلى {t}/00",
        "من الساعة 10 صباحا": "من الساعة {F} {a} إلى الساعة {T} {p}",
    },
    "zh": {
        "10时至": "{f}时至{t}时",
        "上午10:00": "{a}{F}:00至{p}{T}:00",
        "10点": "{a}{F}点—{p}{T}点",
        "10:00至": "{f}:00至{t}:00",
        "10时00分": "{f}时00分至{t}时00分",
    },
}
_DAYS = [
    *("Mon., 3 Mar.", "ISO", "weekday, ISO", "03.03.2031", "CAPITALS"),
    *("Day 1: weekday", "day – weekday", "weekday 03"),
]
_NOT_CHINESE = ("CAPITALS", "03.03.2031", "weekday, ISO", "day – weekday")
NOON = 12
_HALVES = {
    (False, "en"): ("a.m.", "p.m."),
    (True, "en"): ("AM", "PM"),
    (False, "es"): ("a. m.", "p. m."),
    (False, "ar"): ("صباحا", "بعد الظهر"),
    (False, "zh"): ("上午", "下午"),
}
_TO = {"en": "to", "fr": "à", "es": "a", "ru": "до", "ar": "إلى", "zh": "至"}
_HRS = {"en": "hrs", "fr": "heures", "es": "horas", "ru": "часов", "ar": "", "zh": ""}
_WITHOUT_YEAR = {
    *("weekday", "bare", "weekday in brackets"),
    *("Mon., 3 Mar.", "March 3", "3rd March"),
}


def day_forms(language: str) -> list[str]:
    """The forms of days that a language has."""
    more = [*_DAYS]
    if language == "en":
        more += ["weekday, March 3, 2031", "March 3", "3rd March", "Mon 3 Mar 2031"]
    if language == "ar":
        more = [each for each in more if each not in ("Mon., 3 Mar.", "CAPITALS")]
    if language == "zh":
        more = [each for each in more if each not in _NOT_CHINESE]
    return [*DAY_FORMS, *more]


def has_year(form: str) -> bool:
    return form not in _WITHOUT_YEAR


def printed_day_of(language: str, day: dt.date, form: str, number: int) -> str:
    """A day in one of the `day_forms`; `number` counts the days of the meeting."""
    weekday = WEEKDAYS[language][day.weekday()]
    full = day_in_form(language, day, "weekday and year")
    match form:
        case "Mon., 3 Mar.":
            short = _SHORT_WEEKDAYS[language][day.weekday()]
            if language == "zh":
                return f"{day.month}月{day.day}日（{short}）"
            return f"{short} {printed_day(language, day, year=False)}"
        case "Mon 3 Mar 2031":
            return (
                f"{weekday[:3]} {day.day} {MONTHS['en'][day.month - 1][:3]} {day.year}"
            )
        case "ISO":
            return day.isoformat()
        case "weekday, ISO":
            return f"{weekday}{comma(language)}{day.isoformat()}"
        case "03.03.2031":
            return f"{day:%d.%m.%Y}"
        case "CAPITALS":
            return full.upper()
        case "Day 1: weekday":
            return f"{_DAY_WORDS[language].format(number)}{colon(language)}{full}"
        case "day – weekday":
            return f"{printed_day(language, day)} – {weekday}"
        case "weekday 03":
            return full.replace(f"{day.day} ", f"{day.day:02} ", 1)
        case "weekday, March 3, 2031":
            return f"{weekday}, {MONTHS['en'][day.month - 1]} {day.day}, {day.year}"
        case "March 3":
            return f"{weekday}, {MONTHS['en'][day.month - 1]} {day.day}"
        case "3rd March":
            sign = {1: "st", 2: "nd", 3: "rd"}.get(day.day, "th")
            return f"{weekday} {day.day}{sign} {MONTHS['en'][day.month - 1]}"
    return day_in_form(language, day, form)


def hour_forms(language: str) -> list[str]:
    """The forms of hours that a language has."""
    return [*HOUR_FORMS, *_HOURS, *_HOURS_OF[language]]


def printed_hours_of(language: str, start: int, end: int, form: str) -> str:
    """A band of whole hours in one of the `hour_forms`."""
    if form in HOUR_FORMS:
        return printed_hours(language, start, end, form)
    template = (_HOURS | _HOURS_OF[language])[form]
    halves = _HALVES.get((form == "10 AM", language), ("", ""))
    first, last = (halves[hour >= NOON] for hour in (start, end))
    hours = [hour - NOON if hour > NOON else hour for hour in (start, end)]
    return template.format(
        f=start,
        t=end,
        F=hours[0],
        T=hours[1],
        a=first,
        p=last,
        to=_TO[language],
        hrs=_HRS[language],
    ).strip()
