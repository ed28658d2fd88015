"""The names of months and weekdays in the six official languages.

Arabic months carry both names, as in documents of the United Nations: "أيار/مايو".
"""

FIRST_YEAR, LAST_YEAR = 1945, 2100

LANGUAGES = ("en", "fr", "es", "ru", "zh", "ar")


def _names(text: str) -> list[str]:
    return text.split()


MONTHS = {
    "en": _names(
        "January February March April May June"
        " July August September October November December"
    ),
    "fr": _names(
        "janvier février mars avril mai juin"
        " juillet août septembre octobre novembre décembre"
    ),
    "es": _names(
        "enero febrero marzo abril mayo junio"
        " julio agosto septiembre octubre noviembre diciembre"
    ),
    "ru": _names(
        "январь февраль март апрель май июнь"
        " июль август сентябрь октябрь ноябрь декабрь"
    ),
    "zh": [f"{n}月" for n in range(1, 13)],
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
}

# Russian puts the month of a day in the genitive: "29 мая".
RUSSIAN_GENITIVES = _names(
    "января февраля марта апреля мая июня июля августа сентября октября ноября декабря"
)

MONTH_ABBREVIATIONS = {
    "en": _names("Jan Feb Mar Apr May June July Aug Sept Oct Nov Dec"),
    "fr": _names("janv. févr. mars avr. mai juin juill. août sept. oct. nov. déc."),
    "es": _names("ene. feb. mar. abr. may. jun. jul. ago. sept. oct. nov. dic."),
    "ru": _names("янв. февр. март апр. май июнь июль авг. сент. окт. нояб. дек."),
    "zh": MONTHS["zh"],
    # Arabic does not abbreviate; the second name is the shorter of the two.
    "ar": [name.split("/")[1] for name in MONTHS["ar"]],
}

WEEKDAYS = {
    "en": _names("Monday Tuesday Wednesday Thursday Friday Saturday Sunday"),
    "fr": _names("lundi mardi mercredi jeudi vendredi samedi dimanche"),
    "es": _names("lunes martes miércoles jueves viernes sábado domingo"),
    "ru": _names("понедельник вторник среда четверг пятница суббота воскресенье"),
    "zh": [f"星期{n}" for n in "一二三四五六日"],
    "ar": _names("الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد"),
}

WEEKDAY_ABBREVIATIONS = {
    "en": _names("Mon Tue Wed Thu Fri Sat Sun"),
    "fr": _names("lun. mar. mer. jeu. ven. sam. dim."),
    "es": _names("lun. mar. mié. jue. vie. sáb. dom."),
    "ru": _names("пн вт ср чт пт сб вс"),
    "zh": [f"周{n}" for n in "一二三四五六日"],
    "ar": WEEKDAYS["ar"],
}


def official_language(code: str) -> str:
    """One of LANGUAGES: "zh-hans" and "zh_Hans" are "zh", "fr-ch" is "fr"."""
    language = code.lower().replace("_", "-").split("-")[0]
    if language not in LANGUAGES:
        raise ValueError(
            f"{code!r} is not one of the languages {', '.join(LANGUAGES)}."
        )
    return language


def month_name(month: int, language: str) -> str:
    """The month by itself: "May", "mai", "май"; 1 is January."""
    return _nth(MONTHS[official_language(language)], month - 1)


def month_abbreviation(month: int, language: str) -> str:
    """The month for a narrow column: "Sept", "sept.", "9月"; 1 is January."""
    return _nth(MONTH_ABBREVIATIONS[official_language(language)], month - 1)


def weekday_name(weekday: int, language: str) -> str:
    """The day of the week: "Monday", "lundi"; 0 is Monday."""
    return _nth(WEEKDAYS[official_language(language)], weekday)


def weekday_abbreviation(weekday: int, language: str) -> str:
    """The day of the week for a narrow column: "Mon", "lun."; 0 is Monday."""
    return _nth(WEEKDAY_ABBREVIATIONS[official_language(language)], weekday)


def _nth(names: list[str], index: int) -> str:
    if not 0 <= index < len(names):
        raise ValueError(f"There are {len(names)} names, from first to last.")
    return names[index]
