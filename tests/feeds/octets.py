"""Points 1 to 4, and the size of point 24: what a feed is before it is read."""

import re

_CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")
_MAX_BYTES = 1_000_000


def octet_points(data: bytes) -> list[str]:
    return [*_encoding(data), *_crlf(data), *_fold(data), *_size(data)]


def _encoding(data: bytes) -> list[str]:
    try:
        text = data.decode()
    except UnicodeDecodeError as error:
        return [f"1 encoding: octet {error.start} is not UTF-8"]
    problems = ["1 encoding: a byte order mark"] if "\ufeff" in text else []
    if match := _CONTROLS.search(text):
        problems.append(f"1 encoding: control character {match[0]!r}")
    return problems


def _crlf(data: bytes) -> list[str]:
    problems = []
    if re.search(rb"(?<!\r)\n|\r(?!\n)", data):
        problems.append("2 crlf: a line ends otherwise")
    if not data.endswith(b"\r\n"):
        problems.append("2 crlf: the last line has no end")
    if b"\r\n\r\n" in data or data.startswith(b"\r\n"):
        problems.append("2 crlf: an empty line")
    return problems


def _fold(data: bytes) -> list[str]:
    problems, before = [], b""
    for number, line in enumerate(data.split(b"\r\n"), start=1):
        if len(line) > 75:
            problems.append(f"3 fold: line {number} is {len(line)} octets")
        if line[:1] in (b" ", b"\t"):
            if line[1:2] and line[1] & 0xC0 == 0x80:
                problems.append(f"4 fold-utf8: line {number} begins in a character")
            if (len(before) - len(before.rstrip(b"\\"))) % 2:
                problems.append(f"4 fold-utf8: line {number} begins in an escape")
            before = before + line[1:]
        else:
            before = line
    return problems


def _size(data: bytes) -> list[str]:
    return [f"24 size: {len(data)} octets"] if len(data) > _MAX_BYTES else []
