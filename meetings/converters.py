"""Years, months and days in addresses: /2023/05/29/, and nothing out of bounds."""

from django.urls import register_converter

from meetings.models.sessions import FIRST_DAY, LAST_DAY


class YearConverter:
    regex = "[0-9]{4}"

    def to_python(self, value: str) -> int:
        """The year; a ValueError, which Django makes a 404, beyond the calendar."""
        return _bounded(int(value), FIRST_DAY.year, LAST_DAY.year)

    def to_url(self, value: int) -> str:
        return f"{value:04}"


class MonthConverter:
    regex = "[0-9]{2}"

    def to_python(self, value: str) -> int:
        return _bounded(int(value), 1, 12)

    def to_url(self, value: int) -> str:
        return f"{value:02}"


class DayConverter(MonthConverter):
    def to_python(self, value: str) -> int:
        return _bounded(int(value), 1, 31)


def _bounded(value: int, least: int, most: int) -> int:
    if not least <= value <= most:
        raise ValueError("Beyond the calendar.")
    return value


register_converter(YearConverter, "yyyy")
register_converter(MonthConverter, "mm")
register_converter(DayConverter, "dd")
