"""A PDF file in each language says what the same text says."""

import json

import pytest
from weasyprint import HTML

from agendas.reading import read_file, read_text

# Body, number, place and days, titles, items, and the timetable with its heading.
AGENDAS = {
    "en": {
        "head": [
            "Working Group on Firearms",
            "Ninth meeting",
            "Vienna, 29 and 30 May 2023",
            "Annotated provisional agenda",
            "Provisional agenda",
        ],
        "items": [
            "1. Organizational matters:",
            "(a) Opening of the meeting;",
            "(b) Adoption of the agenda and organization of work.",
            "2. Implementation of the Firearms Protocol.",
            "3. Other matters.",
        ],
        "annex": "Proposed organization of work",
        "rows": [
            ["Date and time", "Agenda item", "Title or description"],
            ["Monday, 29 May 2023", "", ""],
            ["10 a.m.–1 p.m.", "1 (a)", "Opening of the meeting"],
            ["", "1 (b)", "Adoption of the agenda and organization of work"],
            ["3–6 p.m.", "2", "Implementation of the Firearms Protocol"],
            ["Tuesday, 30 May 2023", "", ""],
            [
                "10 a.m.–1 p.m.",
                "2",
                "Implementation of the Firearms Protocol (continued)",
            ],
            ["3–6 p.m.", "3", "Other matters"],
        ],
    },
    "fr": {
        "head": [
            "Groupe de travail sur les armes à feu",
            "Neuvième réunion",
            "Vienne, 29 et 30 mai 2023",
            "Ordre du jour provisoire annoté",
            "Ordre du jour provisoire",
        ],
        "items": [
            "1. Questions d’organisation :",
            "a) Ouverture de la réunion ;",
            "b) Adoption de l’ordre du jour et organisation des travaux.",
            "2. Application du Protocole relatif aux armes à feu.",
            "3. Questions diverses.",
        ],
        "annex": "Projet d’organisation des travaux",
        "rows": [
            ["Date et heure", "Point de l’ordre du jour", "Titre ou description"],
            ["Lundi 29 mai 2023", "", ""],
            ["10 heures-13 heures", "1 a)", "Ouverture de la réunion"],
            ["", "1 b)", "Adoption de l’ordre du jour et organisation des travaux"],
            [
                "15 heures-18 heures",
                "2",
                "Application du Protocole relatif aux armes à feu",
            ],
            ["Mardi 30 mai 2023", "", ""],
            [
                "10 heures-13 heures",
                "2",
                "Application du Protocole relatif aux armes à feu (suite)",
            ],
            ["15 heures-18 heures", "3", "Questions diverses"],
        ],
    },
    "es": {
        "head": [
            "Grupo de Trabajo sobre Armas de Fuego",
            "Novena reunión",
            "Viena, 29 y 30 de mayo de 2023",
            "Programa provisional anotado",
            "Programa provisional",
        ],
        "items": [
            "1. Cuestiones de organización:",
            "a) Apertura de la reunión;",
            "b) Aprobación del programa y organización de los trabajos.",
            "2. Aplicación del Protocolo sobre Armas de Fuego.",
            "3. Otros asuntos.",
        ],
        "annex": "Organización de los trabajos propuesta",
        "rows": [
            ["Fecha y hora", "Tema del programa", "Título o descripción"],
            ["Lunes 29 de mayo de 2023", "", ""],
            ["10.00 a 13.00 horas", "1 a)", "Apertura de la reunión"],
            ["", "1 b)", "Aprobación del programa y organización de los trabajos"],
            [
                "15.00 a 18.00 horas",
                "2",
                "Aplicación del Protocolo sobre Armas de Fuego",
            ],
            ["Martes 30 de mayo de 2023", "", ""],
            [
                "10.00 a 13.00 horas",
                "2",
                "Aplicación del Protocolo sobre Armas de Fuego (continuación)",
            ],
            ["15.00 a 18.00 horas", "3", "Otros asuntos"],
        ],
    },
    "ru": {
        "head": [
            "Рабочая группа по огнестрельному оружию",
            "Девятое совещание",
            "Вена, 29 и 30 мая 2023 года",
            "Аннотированная предварительная повестка дня",
            "Предварительная повестка дня",
        ],
        "items": [
            "1. Организационные вопросы:",
            "a) открытие совещания;",
            "b) утверждение повестки дня и организация работы.",
            "2. Осуществление Протокола об огнестрельном оружии.",
            "3. Прочие вопросы.",
        ],
        "annex": "Предлагаемая организация работы",
        "rows": [
            ["Дата и время", "Пункт повестки дня", "Название или описание"],
            ["Понедельник, 29 мая 2023 года", "", ""],
            ["10:00–13:00", "1 a)", "Открытие совещания"],
            ["", "1 b)", "Утверждение повестки дня и организация работы"],
            ["15:00–18:00", "2", "Осуществление Протокола об огнестрельном оружии"],
            ["Вторник, 30 мая 2023 года", "", ""],
            [
                "10:00–13:00",
                "2",
                "Осуществление Протокола об огнестрельном оружии (продолжение)",
            ],
            ["15:00–18:00", "3", "Прочие вопросы"],
        ],
    },
    "zh": {
        "head": [
            "枪支问题工作组",
            "第九次会议",
            "2023年5月29日和30日，维也纳",
            "临时议程说明",
            "临时议程",
        ],
        "items": [
            "1. 组织事项：",
            "(a) 会议开幕；",
            "(b) 通过议程和安排工作。",
            "2. 枪支议定书的实施情况。",
            "3. 其他事项。",
        ],
        "annex": "拟议工作安排",
        "rows": [
            ["日期和时间", "议程项目", "标题或说明"],
            ["2023年5月29日星期一", "", ""],
            ["上午10时至下午1时", "1 (a)", "会议开幕"],
            ["", "1 (b)", "通过议程和安排工作"],
            ["下午3时至6时", "2", "枪支议定书的实施情况"],
            ["2023年5月30日星期二", "", ""],
            ["上午10时至下午1时", "2", "枪支议定书的实施情况（续）"],
            ["下午3时至6时", "3", "其他事项"],
        ],
    },
    "ar": {
        "head": [
            "الفريق العامل المعني بالأسلحة النارية",
            "الاجتماع التاسع",
            "فيينا، 29 و30 أيار/مايو 2023",
            "جدول الأعمال المؤقت المشروح",
            "جدول الأعمال المؤقت",
        ],
        "items": [
            "1- المسائل التنظيمية:",
            "(أ) افتتاح الاجتماع؛",
            "(ب) إقرار جدول الأعمال وتنظيم الأعمال.",
            "2- تنفيذ بروتوكول الأسلحة النارية.",
            "3- مسائل أخرى.",
        ],
        "annex": "تنظيم الأعمال المقترح",
        "rows": [
            ["التاريخ والوقت", "بند جدول الأعمال", "العنوان أو الوصف"],
            ["الاثنين، 29 أيار/مايو 2023", "", ""],
            ["10:00–13:00", "1 (أ)", "افتتاح الاجتماع"],
            ["", "1 (ب)", "إقرار جدول الأعمال وتنظيم الأعمال"],
            ["15:00–18:00", "2", "تنفيذ بروتوكول الأسلحة النارية"],
            ["الثلاثاء، 30 أيار/مايو 2023", "", ""],
            ["10:00–13:00", "2", "تنفيذ بروتوكول الأسلحة النارية (تابع)"],
            ["15:00–18:00", "3", "مسائل أخرى"],
        ],
    },
}
FONTS = "'Noto Sans', 'Noto Naskh Arabic', 'WenQuanYi Micro Hei', sans-serif"


def text_of(agenda: dict) -> str:
    rows = "\n".join("\t".join(row) for row in agenda["rows"])
    parts = ["CTOC/COP/WG.6/2023/1", *agenda["head"], *agenda["items"], agenda["annex"]]
    return "\n\n".join([*parts, rows])


def page_of(agenda: dict, language: str) -> str:
    head = "".join(f"<p>{line}</p>" for line in agenda["head"])
    items = "".join(f"<p style='margin: 2pt'>{item}</p>" for item in agenda["items"])
    rows = "".join(
        "<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>"
        for row in agenda["rows"]
    )
    direction = "rtl" if language == "ar" else "ltr"
    return (
        f"<html lang={language} dir={direction}><style>body {{font-family: {FONTS}}}"
        " td {vertical-align: top; padding: 2px 12px}</style>"
        f"<p dir=ltr>CTOC/COP/WG.6/2023/1</p>{head}{items}"
        f"<p>{agenda['annex']}</p><table>{rows}</table>"
    )


def without_lines(value: object) -> object:
    if isinstance(value, list):
        return [without_lines(each) for each in value]
    if not isinstance(value, dict):
        return value
    return {key: without_lines(each) for key, each in value.items() if key != "line"}


@pytest.mark.parametrize("language", AGENDAS)
def test_a_pdf_says_what_its_text_says(language):
    agenda = AGENDAS[language]
    from_text = without_lines(read_text(text_of(agenda)).to_json())

    page = HTML(string=page_of(agenda, language)).write_pdf()

    assert without_lines(read_file("agenda.pdf", page).to_json()) == from_text
    counts = (
        len(from_text["agendas"][0]["items"]),
        len(from_text["organization_of_work"]),
    )
    assert (json.dumps(from_text["problems"]), *counts) == ("[]", 5, 4)
