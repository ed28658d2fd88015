"""Months, days, hours and signs as documents of six languages print them."""

import datetime as dt

LANGUAGES = ("en", "fr", "es", "ru", "ar", "zh")
MONTHS = {
    "en": [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ],
    "fr": [
        "janvier",
        "février",
        "mars",
        "avril",
        "mai",
        "juin",
        "juillet",
        "août",
        "septembre",
        "octobre",
        "novembre",
        "décembre",
    ],
    "es": [
        "enero",
        "febrero",
        "marzo",
        "abril",
        "mayo",
        "junio",
        "julio",
        "agosto",
        "septiembre",
        "octubre",
        "noviembre",
        "diciembre",
    ],
    "ru": [
        "января",
        "февраля",
        "марта",
        "апреля",
        "мая",
        "июня",
        "июля",
        "августа",
        "сентября",
        "октября",
        "ноября",
        "декабря",
    ],
    "ar": [
        "كانون الثاني/يناير",
        "شباط/فبراير",
        "آذار/مارس",
        "نيسان/أبريل",
        "أيار/مايو",
        "حزيران/يونيه",
        "تموز/يوليه",
        "آب/أغسطس",
        "أيلول/سبتمبر",
        "تشرين الأول/أكتوبر",
        "تشرين الثاني/نوفمبر",
        "كانون الأول/ديسمبر",
    ],
    "zh": [f"{month}月" for month in range(1, 13)],
}
# Russian says "10 марта", but "март" where the month stands alone.
MONTHS_ALONE = MONTHS | {
    "ru": [
        "январь",
        "февраль",
        "март",
        "апрель",
        "май",
        "июнь",
        "июль",
        "август",
        "сентябрь",
        "октябрь",
        "ноябрь",
        "декабрь",
    ],
}
WEEKDAYS = {
    "en": ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"],
    "fr": ["Lundi", "Mardi", "Mercredi", "Jeudi", "Vendredi"],
    "es": ["Lunes", "Martes", "Miércoles", "Jueves", "Viernes"],
    "ru": ["Понедельник", "Вторник", "Среда", "Четверг", "Пятница"],
    "ar": ["الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة"],
    "zh": ["星期一", "星期二", "星期三", "星期四", "星期五"],
}
_YEAR = {"es": " de {}", "ru": " {} года"}
_WORDS_OF_SPAN = {
    "en": ("", "to"),
    "fr": ("du", "au"),
    "es": ("del", "al"),
    "ru": ("с", "по"),
    "ar": ("من", "إلى"),
}
_DASHES = {"dash": "–", "hyphen": "-", "spaced dash": " – ", "month first": "–"}
_CHINESE_DASHES = {"dash": "—", "hyphen": "-", "spaced dash": " – ", "words": "至"}
SPAN_FORMS = ("dash", "hyphen", "spaced dash", "words")
DAY_FORMS = ("weekday and year", "weekday", "year", "bare", "weekday in brackets")
HOUR_FORMS = ("of the language", "colons", "spaced colons", "h", "points")
# Each form of days with two forms of hours, and each of hours with two of days.
DAY_AND_HOUR_FORMS = [
    (days, HOUR_FORMS[(number + step) % len(HOUR_FORMS)])
    for number, days in enumerate(DAY_FORMS)
    for step in range(2)
]


def comma(language: str) -> str:
    """The comma between a title and its place, with its space."""
    return {"ar": "، ", "zh": "，"}.get(language, ", ")


def colon(language: str) -> str:
    return "：" if language == "zh" else ": "


def printed_day(language: str, day: dt.date, *, year: bool = True) -> str:
    """A day of the month: "10 March 2031", "10 de marzo de 2031"."""
    month = MONTHS[language][day.month - 1]
    if language == "zh":
        return (f"{day.year}年" if year else "") + f"{month}{day.day}日"
    words = f"{day.day} de {month}" if language == "es" else f"{day.day} {month}"
    return words + (_YEAR.get(language, " {}").format(day.year) if year else "")


def day_in_form(language: str, day: dt.date, form: str) -> str:
    """A day as it heads the sittings below it, in one of the DAY_FORMS."""
    weekday = WEEKDAYS[language][day.weekday()]
    words = printed_day(language, day, year=form in ("weekday and year", "year"))
    if not form.startswith("weekday"):
        return words
    if form == "weekday in brackets":
        return f"{words}（{weekday}）" if language == "zh" else f"{words} ({weekday})"
    if language == "zh":
        return words + weekday if form == "weekday and year" else f"{weekday}，{words}"
    return weekday + (" " if language == "fr" else comma(language)) + words


def printed_span(
    language: str, first: dt.date, last: dt.date, form: str, *, year: bool
) -> str:
    """Some days in a row, in one of the SPAN_FORMS or in English "month first"."""
    if form == "month first":
        return _span_after_month(first, last, year=year)
    if first == last:
        return printed_day(language, first, year=year)
    same_month = first.month == last.month
    if language == "zh":
        start = printed_day("zh", first, year=year)
        end = f"{last.day}日" if same_month else printed_day("zh", last, year=False)
        return start + _CHINESE_DASHES[form] + end
    start = str(first.day) if same_month else printed_day(language, first, year=False)
    end = printed_day(language, last, year=year)
    if form == "words":
        before, between = _WORDS_OF_SPAN[language]
        return f"{before} {start} {between} {end}".strip()
    return start + _DASHES[form] + end


def span_under_month(language: str, first: dt.date, last: dt.date, form: str) -> str:
    """The same where the month stands above: "10–14", "28 April–2 May".

    Where words stand between the days, so does the month: "du 10 au 14 mars".
    """
    if first.month != last.month or form == "words":
        return printed_span(language, first, last, form, year=False)
    sign = "日" if language == "zh" else ""
    dash = (_CHINESE_DASHES if language == "zh" else _DASHES)[form]
    start = f"{first.day}{sign}"
    return start if first == last else f"{start}{dash}{last.day}{sign}"


def month_alone(language: str, day: dt.date, *, year: bool) -> str:
    """A month as it heads what is below it: "March", "Marzo de 2031"."""
    name = MONTHS_ALONE[language][day.month - 1]
    name = name[0].upper() + name[1:]
    if language == "zh":
        return f"{day.year}年{name}" if year else name
    return name + (_YEAR.get(language, " {}").format(day.year) if year else "")


def span_with_weekdays(
    language: str, first: dt.date, last: dt.date, *, year: bool
) -> str:
    """Some days in a row with the weekdays of the first and the last.

    The year stands with the last day, but in Chinese with the first.
    """
    with_year = "weekday and year" if year else "weekday"
    if language == "zh":
        start = day_in_form("zh", first, with_year)
        weekday = WEEKDAYS["zh"][last.weekday()]
        end = printed_day("zh", last, year=False) + weekday
        return start if first == last else f"{start}至{end}"
    end = day_in_form(language, last, with_year)
    return (
        end if first == last else f"{day_in_form(language, first, 'weekday')} – {end}"
    )


def _span_after_month(first: dt.date, last: dt.date, *, year: bool) -> str:
    """The American order: "March 10–14, 2031"."""
    words = f"{MONTHS['en'][first.month - 1]} {first.day}"
    if first.month != last.month:
        words += f"–{MONTHS['en'][last.month - 1]} {last.day}"
    elif first != last:
        words += f"–{last.day}"
    return words + (f", {first.year}" if year else "")


def printed_hours(language: str, start: int, end: int, form: str) -> str:
    """A band of whole hours, in one of the HOUR_FORMS."""
    match form:
        case "colons":
            return f"{start:02}:00–{end:02}:00"
        case "spaced colons":
            return f"{start:02}:00 - {end:02}:00"
        case "h":
            return f"{start:02}h00-{end:02}h00"
        case "points":
            return f"{start}.00-{end}.00"
    return _hours_of_language(language, start, end)


def printed_hour(language: str, hour: int, form: str) -> str:
    """One hour, in the same forms."""
    match form:
        case "colons" | "spaced colons":
            return f"{hour:02}:00"
        case "h":
            return f"{hour:02}h00"
        case "points":
            return f"{hour}.00"
    half = "a.m." if hour < 12 else "p.m."
    return {
        "en": f"{_of_twelve(hour)} {half}",
        "fr": f"{hour} heures",
        "es": f"{hour}.00 horas",
        "ru": f"{hour:02}.00",
        "ar": f"{hour:02}/00",
        "zh": _chinese_hour(hour),
    }[language]


def _hours_of_language(language: str, start: int, end: int) -> str:
    """The clock of the editors of each language: "3–6 p.m.", "15 heures-18 heures"."""
    match language:
        case "fr":
            return f"{start} heures-{end} heures"
        case "es":
            return f"{start}.00 a {end}.00 horas"
        case "ru":
            return f"{start:02}.00–{end:02}.00"
        case "ar":
            return f"{start:02}/00–{end:02}/00"
        case "zh":
            return f"{_chinese_hour(start)}至{_chinese_hour(end)}"
    half = {True: "a.m.", False: "p.m."}
    first = f"{_of_twelve(start)} {half[start < 12]}"
    if (start < 12) == (end < 12):
        first = str(_of_twelve(start))
    return f"{first}–{_of_twelve(end)} {half[end < 12]}"


def _chinese_hour(hour: int) -> str:
    return ("上午" if hour < 12 else "下午") + f"{_of_twelve(hour)}时"


def _of_twelve(hour: int) -> int:
    return hour - 12 if hour > 12 else hour
