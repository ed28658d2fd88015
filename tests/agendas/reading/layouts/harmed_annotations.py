"""Annotated agendas with sub-items, whose numbers came to harm on the way.

2. Organization of the session / 2.1 Credentials / 2.2 Adoption of the agenda …, each
with a text below it; a number was lost, is printed twice, or stands without its space.
"""

import textwrap
from collections.abc import Iterator
from dataclasses import dataclass

from tests.agendas.reading.layouts.words import LANGUAGES

HEADS = {
    "en": "Lamp Board\nNinth session\n\nAnnotated provisional agenda\n",
    "fr": "Conseil des lampes\nNeuvième session\n\nOrdre du jour provisoire annoté\n",
    "es": "Junta de Lámparas\nNoveno período de sesiones\n\n"
    "Programa provisional anotado\n",
    "ru": "Совет по лампам\nДевятая сессия\n\n"
    "Аннотированная предварительная повестка дня\n",
    "zh": "灯具理事会\n第九届会议\n\n临时议程说明\n",
    "ar": "مجلس المصابيح\nالدورة التاسعة\n\nجدول الأعمال المؤقت المشروح\n",
}
# Titles of 1, 2, 2.1, 2.2, 2.3 and 3.
TITLES = {
    "en": "Opening of the session|Organization of the session|Letters of the members"
    "|Adoption of the agenda|Setting up of committees|Lamps and lenses",
    "fr": "Ouverture de la session|Organisation de la session|Lettres des membres"
    "|Adoption de l’ordre du jour|Constitution de comités|Lampes et lentilles",
    "es": "Apertura del período|Organización del período|Cartas de los miembros"
    "|Aprobación del programa|Establecimiento de comités|Lámparas y lentes",
    "ru": "Открытие сессии|Организация сессии|Письма членов"
    "|Утверждение повестки дня|Учреждение комитетов|Лампы и линзы",
    "zh": "会议开幕|会议安排|成员信函|通过议程|设立各委员会|灯具和透镜",
    "ar": "افتتاح الدورة|تنظيم الدورة|رسائل الأعضاء|إقرار جدول الأعمال|إنشاء اللجان"
    "|المصابيح والعدسات",
}
TEXTS = {
    "en": "The Chair will open the session in the hall of the old lighthouse at ten."
    "|The Board is expected to settle the points below without delay."
    "|The Secretary will tell which letters came in before the first day."
    "|The agenda may be changed at any time, as the members wish."
    "|The groups will name the members of the committees on lamps."
    "|The members report every third year on the lamps that they keep.",
    "fr": "Le Président ouvrira la session dans la salle du vieux phare à dix heures."
    "|Le Conseil devrait régler sans tarder les questions qui suivent."
    "|Le Secrétaire dira quelles lettres sont arrivées avant le premier jour."
    "|L’ordre du jour, comme les membres le souhaitent, peut être modifié."
    "|Les groupes nommeront les membres des comités des lampes."
    "|Les membres font rapport tous les trois ans sur leurs lampes.",
    "es": "El Presidente abrirá el período en la sala del viejo faro a las diez."
    "|Se prevé que la Junta resuelva sin demora los puntos siguientes."
    "|El Secretario dirá qué cartas llegaron antes del primer día."
    "|El programa puede modificarse en todo momento, según deseen los miembros."
    "|Los grupos nombrarán a los miembros de los comités de lámparas."
    "|Los miembros informan cada tres años sobre las lámparas que mantienen.",
    "ru": "Председатель откроет сессию в зале старого маяка в десять часов."
    "|Совет, как ожидается, без промедления решит приведённые ниже вопросы."
    "|Секретарь сообщит, какие письма пришли до первого дня."
    "|Повестка дня может быть изменена в любое время по желанию членов."
    "|Группы назначат членов комитетов по лампам."
    "|Члены раз в три года сообщают о лампах, за которыми они следят.",
    "zh": "主席将于上午十时在旧灯塔大厅宣布会议开幕。"
    "|预期理事会将及时处理以下各点并作出决定。"
    "|秘书将说明在第一天之前收到了哪些信函。|议程可按各成员的意愿随时予以修改。"
    "|各区域集团将提名灯具委员会的成员。|各成员每三年报告一次其维护的灯具情况。",
    "ar": "سيفتتح الرئيس الدورة في قاعة المنارة القديمة في الساعة العاشرة."
    "|من المتوقع أن يبت المجلس في النقاط الواردة أدناه دون تأخير."
    "|سيبين الأمين الرسائل التي وردت قبل اليوم الأول."
    "|يجوز تعديل جدول الأعمال في أي وقت وفقا لرغبة الأعضاء."
    "|ستسمي المجموعات أعضاء اللجان المعنية بالمصابيح."
    "|يقدم الأعضاء كل ثلاث سنوات تقارير عن المصابيح التي يتعهدونها.",
}
DECIMALS = ["1. ", "2. ", "2.1 ", "2.2 ", "2.3 ", "3. "]
LETTERED = ["1. ", "2. ", "(a) ", "(b) ", "(c) ", "3. "]
NO_SPACES = ["1.", "2.", "2.1", "2.2", "2.3", "3."]
LABELS = ["1", "2", "2.1", "2.2", "2.3", "3"]
LETTER_LABELS = ["1", "2", "2 (a)", "2 (b)", "2 (c)", "3"]
LAYOUTS = ["gaps", "gaps above", "no gaps", "counted", "capitals"]
_WIDTH = 60  # characters


@dataclass
class Harmed:
    """A document, and which text stands under which title and label."""

    name: str
    text: str
    titles: list[str]
    texts: list[str]


def cases(layout: str, numbers: list[str]) -> Iterator[Harmed]:
    """The agenda in six languages, with these numbers before its titles."""
    for language in LANGUAGES:
        titles, texts = TITLES[language].split("|"), TEXTS[language].split("|")
        if layout == "capitals":
            titles = [title.upper() for title in titles]
        lines = [HEADS[language]]
        for place, (number, title, text) in enumerate(
            zip(numbers, titles, texts, strict=True), start=1
        ):
            printed = f"{place + 6}. {text}" if layout == "counted" else text
            gap = "" if layout == "no gaps" else "\n"
            below = "" if layout in {"no gaps", "gaps above"} else "\n"
            lines.append(f"{gap}{number}{title}\n{below}{printed}")
        yield Harmed(language, "\n".join(lines) + "\n", titles, texts)


def wrapped(text: str) -> str:
    """The text broken by the width of a page."""
    return "\n".join(textwrap.fill(line, _WIDTH) for line in text.split("\n"))
