"""Texts of any size, in every shape that reading may meet: plausible and hostile.

A shape is a head and a row that comes again and again; in the row {n} counts the days
of a month, {number} the rows, {a} the letters, so that no two rows near are the same.
"""

from collections.abc import Iterable, Iterator

SIZE = 5_000_000  # bytes, as much as a file may have

_LIST = "Provisional agenda\n1. Opening\n2. Prevention\n3. Report\n"
_ANNOTATED = f"{_LIST}Annotations\n1. Opening\n"
_TIMETABLE = "Organization of work\nMonday, 29 May 2023\n"
_CALENDAR = (
    "Calendar of meetings, 2017\nWorking Group on Firearms\t6-8 September\tVienna\n"
)
_EVENTS = "Side events\nMonday, 29 May 2023\n1-2 p.m.\tM3\tNorway: Prevention\n"
_HEAD = (
    "United Nations\tCTOC/COP/WG.2/2023/1\nDistr.: General\n1 March 2023\n"
    "Original: English\nWorking Group on Firearms\nTenth meeting\n"
    "Vienna, 29 and 30 May 2023\n"
)
_MONTHS = "{n} May, {n} mai, {n} de mayo, {n} мая, 5月{n}日, {n} مايو "
_WORDS = "The Group will take up the matter in the light of the note before it. "

# What a document may be, dense: each row is one that its kind has.
KINDS = {
    "annotated agenda": (
        f"{_HEAD}Annotated provisional agenda\n",
        "{number}. Matter {number} of the Group\n{w}\nDocumentation\n"
        "Note by the Secretariat (CTOC/COP/WG.2/2023/{number})\n",
    ),
    "plain agenda": (f"{_HEAD}Provisional agenda\n", "{number}. Matter {number}.\n"),
    "agenda with letters": (
        f"{_HEAD}Provisional agenda\n",
        "{number}. Matter {number}:\n(a) One of {number};\n(b) Two of {number}.\n",
    ),
    "joint agenda": (
        f"{_HEAD}Working Group on Trafficking in Persons\nProvisional agenda of the "
        "Working Group on Firearms\n1. Opening\nProvisional agenda of the Working "
        "Group on Trafficking in Persons\n",
        "{number}. Matter {number} (joint item)\n",
    ),
    "annotations": (_ANNOTATED, "{number}. Matter {number}\n{w}\n"),
    "annotations without list": ("Annotations\n", "Item {number}. Matter\n{w}\n"),
    "documents of items": (
        f"{_ANNOTATED}Documentation\n",
        "Note by the Secretariat on matter {number} (A/CONF.1/{number})\n",
    ),
    "programme": (
        f"{_HEAD}Organization of work\nDate and time\tItem\tTitle\n",
        "Monday, {n} May 2023\t\t\n10 a.m.–1 p.m.\t{n}\tMatter {number} of the Group\n",
    ),
    "piped programme": (
        "Organization of work\n| Date and time | Item | Title |\n|---|---|---|\n",
        "| Monday, {n} May 2023 | | |\n| 10 a.m.–1 p.m. | {n} | Matter {number} |\n",
    ),
    "HTML programme": (
        "Organization of work\n<table>\n",
        "<tr><td>10 a.m.–1 p.m.</td>\n<td>{n}</td><td>Matter {number}</td></tr>\n",
    ),
    "programme in lines": (
        "Organization of work\n",
        "Monday, {n} May 2023\n10 a.m.–1 p.m.\nItem {n}. Matter {number} of it\n",
    ),
    "side events": (
        "Side events\nTime\tVenue\tSide event\n",
        "Monday, {n} May 2023\t\t\n1–2 p.m.\tM{n}\tNorway / UNODC: Matter {number}\n",
    ),
    "side events in blocks": (
        "Side events\n",
        "Monday, {n} May 2023\n1–2 p.m.\nTitle: Matter {number}\nOrganized by: Norway,"
        " Chile\nVenue: M{n}\n",
    ),
    "calendar": (
        "Calendar of meetings, 2023\n",
        "Working Group on matter {number}\t{n} May\tVienna\n",
    ),
    "calendar, days first": (
        "Calendar of meetings, 2023\n",
        "{n} May\tWorking Group on matter {number}\tVienna\n",
    ),
    "calendar in lines": (
        "Calendar of meetings, 2023\n",
        "Working Group on matter {number}, tenth session\n{n}–30 May, Vienna\n",
    ),
    "calendar by months": (
        "Calendar of meetings, 2023\n",
        "May\n{n} Working Group on matter {number} Vienna\n",
    ),
    "calendar, piped": (
        "Calendar of meetings, 2023\n| Meeting | Date | Place |\n|---|---|---|\n",
        "| Working Group on matter {number} | {n}-30 May | Vienna |\n",
    ),
    "paragraphs": (_HEAD, "{number}. {w}\n\n"),
    "prose in lines": ("", "{w}\n"),
    "Chinese agenda": ("临时议程\n", "{number}. 关于事项{number}的讨论\n"),
    "Arabic agenda": ("جدول الأعمال المؤقت\n", "{number}- البند رقم {number}\n"),
    "Russian agenda": ("Предварительная повестка дня\n", "{number}. Вопрос {number}\n"),
    "French annotations": (
        "Ordre du jour provisoire\n1. Ouverture\nAnnotations\n",
        "Point {number}. Question {number}\nLe Groupe examinera la note {number}.\n",
    ),
    "Spanish timetable": (
        "Organización de los trabajos\nlunes 29 de mayo de 2023\n",
        "10.00 a 13.00 horas\t{n}\tAsunto {number}\n",
    ),
}  # fmt: skip

# One thing without end; what would be a line goes on where the row has no end of line.
_LINES = {
    "prose": "{w}",
    "letters in brackets": "(a) (b) word {number} ",
    "one letter in brackets": "(a) (a) ",
    "items": "{number}. Matter {number}; ",
    "days": "{n} May 2023 ",
    "bare days": "{n} May ",
    "Mondays": "Monday, {n} May 2023 ",
    "months of six languages": _MONTHS,
    "a timetable": "Monday, {n} May 2023 10 a.m.–1 p.m. {n} Matter {number} ",
    "hours": "10 a.m.–1 p.m. ",
    "side events": "1-2 p.m. M{n} Norway: Matter {number} ",
    "a calendar": "Working Group on matter {number} {n}-30 May Vienna ",
    "symbols": "CTOC/COP/2018/{number} ",
    "a joint symbol": "CTOC/COP/2018/{number}–",
    "addresses": "https://www.example.org/a/{number} ",
    "capitals": "WORKING GROUP ON MATTER {number} ",
    "colons": "Title: Matter {number}: ",
    "named items": "Item {number}. Matter ",
    "(continued)": "(continued) ",
    "cells": "Matter {number}\t",
    "pipes": "| Matter {number} ",
    "cells of HTML": "<td>{number}</td>\n",
    "stars": "**Matter** *{number}* ",
    "half stars": "**Matter ",
    "headings with marks": "## **{n}. Matter {number}** text ",
    "tables between bars": "| a | b | |---|---| | {number} | c | ",
    "labels of side events": "9–10 a.m. Title: Matter {number} Organizer: Norway ",
    "names over items": "the end. Working Group on matter {number} 1. Opening ",
    "names and days": "Group on matter {number} Vienna, {n} May 2023 ",
    "heads of columns": "Time Venue Title ",
    "tags": "<i>Matter</i> ",
    "open tags": "<i ",
    "links": "[Matter](a{number}) ",
    "open links": "[a](",
    "notes": "Matter {number}¹ ",
    "semicolons": "Matter; ",
    "initials": "A. B. C. ",
    "Arabic": "جدول الأعمال {number} ",
    "Chinese": "临时议程和说明",
    "Chinese ordinals": "第六届会议",
    "ordinals": "tenth session of the Working Group ",
    "places": "Vienna, {n}-30 May 2023, Boardroom A ",
    "broken words": "inter- national ",
    "labels": "Distr.: General Original: English ",
    "job numbers": "V.15-0{n}966 (E) 270315 ",
    "page numbers": "{n}/28 ",
    "words of ten thousand letters": "{long} ",
    "digits": "1234567890",
    "dots": ".",
    "dots and spaces": ". ",
    "dashes": "-",
    "long dashes": "–",
    "underscores": "_",
    "letters": "a",
    "capital letters": "A",
    "spaces": " ",
    "tabs": "\t",
    "no-break spaces": "\u00a0",
    "quotes": '"',
    "open brackets": "(",
    "brackets": "()",
    "square brackets": "[",
    "combining marks": "\u0301",
    "letters with marks": "e\u0301\u0327",
    "stars alone": "*",
    "bars": "|",
    "slashes": "/",
    "symbols without end": "A/",
    "ampersands": "&amp;",
    "less-than signs": "<",
    "numbers with dots": "1.",
    "backslashes": "\\*",
    "emoji": "\U0001f600",
    "Arabic letters": "ا",
    "soft hyphens": "a\u00ad",
}

# Lines without end.
_ROWS = {
    "prose": "{w}\n",
    "one letter": "a\n",
    "empty": "\n",
    "empty and full": "\n\n\nMatter {number}\n",
    "blank": " \t \n",
    "rules": "----------\n",
    "items": "{number}. Matter {number}\n",
    "items of one number": "1. Matter\n",
    "bare numbers": "{number}\n",
    "numbers and words": "{n} Matter {number}\n",
    "letters": "({a}) Matter {number};\n",
    "letters alone": "({a})\n",
    "Roman numbers": "(iv) Matter {number};\n",
    "Roman sections": "II. Matter {number}\n",
    "nested lists": "1. A:\n(a) B:\n(i) C;\n(ii) D;\n(b) E.\n",
    "named items": "Item {number}. Matter\n",
    "numbers after titles": "Matter [{n}]\n",
    "misread numbers": "l. Matter {number}\n",
    "capitals": "MATTER {number} OF THE GROUP\n",
    "colons": "Matter {number}: more of it\n",
    "headings": "Provisional agenda\n",
    "headings of annotations": "Annotations\n",
    "headings of timetables": "Organization of work\nMonday, {n} May 2023\n",
    "headings of documents": "Documentation\nMatter (A/{number})\n",
    "headings of calendars": "Calendar of meetings, 2017\nGroup {n} September\n",
    "annexes": "Annex\n",
    "contents": "Matter {number} ........ {n}\n",
    "Markdown headings": "## **{number}. Matter {number}**\n",
    "Markdown rows": "| a{number} | b | c |\n|---|---|---|\n",
    "bullets": "- Matter {number}\n",
    "bold": "**Matter {number}**\n",
    "half bold": "**Matter {number}\nof the Group**\n",
    "days": "{n} May 2023\n",
    "Mondays": "Monday, {n} May 2023\n",
    "weekdays": "Monday\n",
    "months": "May\n",
    "months of six languages": f"{_MONTHS}\n",
    "spans": "Vienna, {n} 30 May 2023\n",
    "hours": "10 a.m.–1 p.m.\n",
    "hours and words": "10 a.m.–1 p.m. Matter {number}\n",
    "rows": "10 a.m.–1 p.m.\t{n} (a)\tMatter {number}\n",
    "rows of days": "Monday, {n} May\t10 a.m.\t{n} (a)\tMatter {number}\n",
    "rows of hours": "\t\t{n}\tMatter {number} (continued)\n",
    "parallel columns": "10 a.m.–1 p.m.\t1 (a)\tMatter {number}\t2 (b)\tMatter\n",
    "names and days on long lines": "Group on matter {number} Vienna, {n} May 2023 " * 9
    + "\n",
    "rows of timetables on long lines": "Monday, {n} May 10 a.m.–1 p.m. 1 (a) Matter"
    " {number} Time Venue Title " * 9 + "\n",
    "rows in spaces": "10 a.m.–1 p.m.   {n} (a)    Matter {number}\n",
    "broken rows in spaces": "{n} May   Geneva   Board of\n          (tbc)    ports\n",
    "columns of spaces": "Matter {number}   of the     board  of lamps\n",
    "heads in spaces": "Date        Item      Title\nof the lamps\n",
    "cells": "a{number}\tb\tc\td\te\tf\n",
    "many cells": "a{number}" + "\tb" * 58 + "\n",
    "piped cells": "a{number} | b | c | d\n",
    "open rows of HTML": "<tr>\n",
    "rows of HTML": "<tr><td>{n} May</td><td>Matter {number}</td></tr>\n",
    "side events": "1-2 p.m.\tM{n}\tNorway: Matter {number} *\n",
    "side events in lines": "1-2 p.m.\nMatter {number}\nM{n}\n",
    "labelled side events": "10:00-11:00 Matter {number}\nSide event: Matter {n}\n",
    "slashed side events": "Matter {number} / {n} May / 13:15-14:30 / Room 4\n",
    "split panels": "SPLIT PANEL: A) X{number}: Y B) Z\n",
    "organizers": "Organized by: Norway, Chile {number}\n",
    "meetings": "Working Group on matter {number} {n}-30 May Vienna\n",
    "meetings, days first": "{n}-30 May Working Group on matter {number}\n",
    "meetings over lines": "Working Group on\nmatter {number}\n{n}–30 May\nVienna\n",
    "meetings postponed": "Group {number}, {n} May (postponed from {n} April)\n",
    "names": "Working Group on\n",
    "names of bodies": "Working Group on matter {number}\n",
    "ordinals": "Tenth session\n",
    "symbols": "CTOC/COP/2018/{number}\n",
    "documents": "Note by the Secretariat (A/CONF.1/{number})\n",
    "addresses": "www.example.org/{number}\n",
    "notes": "¹ Note {number}\n",
    "starred notes": "* Note {number}\n",
    "marks of notes": "¹\n",
    "slashed notes": "1/ Official Records {number}, Supplement\n",
    "cross-references": "For annotations on this item, see agenda item {n}.\n",
    "(continued)": "(continued)\n",
    "items continued": "Item {n}. Matter {number} (continued)\n",
    "labels": "Distr.: General\n",
    "page heads": "CTOC/COP/WG.2/2023/1\n\n{number}/99\n",
    "job numbers": "V.15-0{n}966 (E) 270315\n",
    "broken words": "Matter {number} inter-\nnational\n",
    "small letters": "matter {number} goes on\n",
    "Chinese": "议程项目{number}\n",
    "Arabic": "البند {number}\n",
    "Arabic days": "الاثنين، {n} أيار/مايو 2023\n",
    "Chinese days": "2023年5月{n}日星期一\n",
    "Russian days": "понедельник, {n} мая 2023 года\n",
    "words of ten thousand letters": "{long}\n",
    "long items": "{number}. {long}\n",
    "long prose": "{w}{w}{w}{w}{w}{w}{w}{w}\n",
    "long prose with days": "{w}{w}{w}{w}{w} {n} May 2023 {w}{w}{w}\n",
    "notes with a mark": "Matter {number}¹ of the Group².\n",
    "site words": "Skip to main content\n",
    "combining marks": "e\u0301\u0301\u0301 {number}\n",
    "carriage returns": "Matter {number}\r",
    "form feeds": "Matter {number}\f",
}

HEADS = {
    "nothing": "",
    "a list": _LIST,
    "annotations": _ANNOTATED,
    "documents": f"{_ANNOTATED}Documentation\n",
    "a timetable": _TIMETABLE,
    "a calendar": _CALENDAR,
    "side events": _EVENTS,
}


def shapes(heads: Iterable[str] = HEADS) -> Iterator[tuple[str, str, str]]:
    """Name, head and row of each shape that is no document, under each of the heads."""
    for before in heads:
        for name, row in _LINES.items():
            yield f"{before}, one line: {name}", HEADS[before], row
        for name, row in _ROWS.items():
            yield f"{before}, lines: {name}", HEADS[before], row


def text_of(head: str, row: str, size: int = SIZE) -> bytes:
    """A text of that many bytes at most."""
    rows, length, number = [head], len(head.encode()), 0
    is_same = "{" not in row
    long = "abcdefghij" * 1_000
    while length < size:
        number += 1
        a = "abcdefghijklmnopqrstuvwxyz"[number % 26]
        filled = (
            row * 1_000
            if is_same
            else row.format(
                n=number % 28 + 1, number=number, a=a, long=f"{long}{number}", w=_WORDS
            )
        )
        rows.append(filled)
        length += len(filled.encode())
    whole = "".join(rows).encode()[:size]
    return whole.decode(errors="ignore").encode()
