"""Which lines of a PDF page are put together as paragraphs, and which stay apart."""

from weasyprint import HTML

from agendas.reading import read_file
from agendas.reading.sources import source_text
from agendas.reading.sources.beginnings import begins_anew

TEXT = (
    "The keepers will tell what they have learned of wicks and of oil in the winters "
    "that were long, and which of the lenses they would rather not polish again. They "
    "will hear those who build harbours and those who pilot ships into them at night."
)
FULL = "Best practices of the keepers of lamps in harbours closed by ice"
STYLE = (
    "@page {size: A4; margin: 40mm} body {font: 10pt 'Noto Sans'}"
    "p {margin: 0; text-align: justify}"
    ".number {display: inline-block; width: 24pt}"
    ".full {text-align-last: justify}"
)


def lines_of(*headings: str) -> list[str]:
    """The lines of a page on which each heading has the text under it."""
    parts = [
        f"<p{' class=full' if title == FULL else ''}>"
        f"<span class=number>{number}.</span>{title}</p><p>{TEXT}</p>"
        for number, title in enumerate(headings, 1)
    ]
    page = HTML(string=f"<style>{STYLE}</style>{''.join(parts)}").write_pdf()
    return source_text("a.pdf", page).split("\n")


def test_a_heading_that_is_as_wide_as_its_text_stays_apart_from_it():
    """The headings that have room show that text stands under their numbers."""
    lines = lines_of("Lamps", "Lenses and mirrors", FULL, "Harbours")

    assert f"3.    {FULL}" in lines
    assert lines.count(TEXT) == 4


def test_text_under_a_heading_with_room_is_another_paragraph():
    lines = lines_of("Lamps", "Lenses and mirrors", "Harbours")

    assert lines[lines.index("2.    Lenses and mirrors") + 1] == ""


def test_the_day_of_a_masthead_in_latin_letters_stands_before_its_month():
    """On an Arabic page, whose lines begin on the right: "January 2031 3"."""
    head = ["الأمم المتحدة", "Distr.: General", "3 January 2031", "Original: English"]
    body = ["الفريق العامل المعني بالمصابيح", "الدورة الرابعة", "جدول الأعمال المؤقت"]
    lines = "".join(f"<p>{line}</p>" for line in head + body)
    page = f"<html dir=rtl lang=ar><style>{STYLE}</style>{lines}"

    reading = read_file("a.pdf", HTML(string=page).write_pdf())

    assert reading.document_date.isoformat() == "2031-01-03"


def test_a_paragraph_goes_on_with_a_day_behind_an_article():
    above = "2. El Grupo de Trabajo se reunirá con los pilotos de los puertos el"

    assert not begins_anew(above, "lunes 10 de marzo de 2031 a las 10.00 horas.")


def test_chinese_lines_that_end_near_each_other_by_chance_stay_apart():
    """The page has far more room, as one of them shows."""
    lines = [
        "港口灯塔和航标问题工作组第九次会议的时间和地点",
        "灯塔看守人培训问题不限成员名额专家组的工作安排",
        "闭会期间各区域航标与浮标问题联络小组的成员名单",
        "关于透镜和灯油的说明以及秘书处为各国港口编写的灯塔看守人手册",
        "由各位看守人提交的文件",
    ]
    body = "".join(f"<p>{line}</p>" for line in lines)
    style = STYLE.replace("'Noto Sans'", "'WenQuanYi Micro Hei'")

    text = source_text(
        "a.pdf", HTML(string=f"<style>{style}</style>{body}").write_pdf()
    )

    assert [line for line in text.split("\n") if line] == lines


def test_numbered_paragraphs_go_on_under_their_numbers_where_most_do():
    """Though one text stands under a heading; Chinese has no small letters."""
    things = ["灯塔", "航标", "透镜", "浮标"]
    said = [
        f"工作组将审议秘书处关于{thing}的说明并听取看守人介绍冬季维护的经验和困难。"
        for thing in things
    ]
    numbered = [
        f"<p><span class=number>{n}.</span>{text}</p>" for n, text in enumerate(said, 2)
    ]
    heading = f"<p><span class=number>1.</span>灯塔</p><p>{said[0]}</p>"
    style = STYLE.replace("'Noto Sans'", "'WenQuanYi Micro Hei'")
    page = f"<style>{style}</style>{heading}{''.join(numbered)}"

    lines = source_text("a.pdf", HTML(string=page).write_pdf()).split("\n")

    paragraphs = [f"{n}.    {text}" for n, text in enumerate(said, 2)]
    assert [line for line in lines if line in paragraphs] == paragraphs
