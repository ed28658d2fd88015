"""What meetings do at the same hours, by the first words of a line.

Opening of the session     Groupe de rédaction     Выборы     通过议程

Rests are none of it: "Lunch" under other words begins hours of its own.
"""

import re

# With a capital they begin a title, also after a line that the page's width broke.
_STEPS = re.compile(
    r"opening|adoption|election of|consideration of|clos(?:ing|ure)(?! date)"
    r"|general debate|(?:any )?other (?:matters|business)|organizational matters"
    r"|ouverture|élection d|examen d|clôture|débat général"
    r"|questions (?:diverses|d[’']organisation)|apertura|inauguración"
    r"|aprobación|elección de|examen de|clausura|debate general|otros asuntos"
    r"|cuestiones de organización"
    r"|открытие|утверждение|принятие|выборы|рассмотрение|закрытие|общие прения"
    r"|прочие вопросы|прочее|организационные вопросы"
    r"|inaugural address|nomination of|presentation (?:of|by)|award of|signing of"
    r"|nomination (?:des?|du)\b|remise d|signature d|presentación (?:de|del|por)\b"
    r"|nombramiento de|entrega de|firma d|выступлени|назначение|вручение|подписание",
    re.IGNORECASE,
)
# These may be the middle of a title as well: "Report of the / Committee on Lamps".
_GROUPS = re.compile(
    r"(?:drafting|contact|working|african|arab) group|group of|committee on"
    r"|(?:annual |progress |final )?report (?:of|by|on)|annual report"
    r"|rapport (?:annuel )?(?:du|de|des|sur)\b|informe (?:anual )?(?:del?|sobre)\b"
    r"|(?:ежегодный )?(?:доклад|отч[её]т)|致辞|颁奖|提名|介绍|كلمة|عرض|تعيين|توقيع"
    r"|تقرير|informal (?:meeting|consultation)s?|meeting of|groupe (?:de|des)"
    r"|consultations"
    r"|réunion d|comité (?:de|des)|grupo de|consultas|reunión de|comité de"
    r"|(?:рабочая |редакционная )?группа|консультации|совещание"
    r"|(?:会议|届会)?[开闭]幕|通过|选举|审议|一般性辩论|其他事项|组织事项|非正式"
    r"|(?:起草|联络|工作)小?组|(?:ال)?افتتاح|اعتماد|إقرار|انتخاب|النظر في|(?:ال)?اختتام"
    r"|فريق|مشاورات|اجتماع|(?:ال)?مناقشة (?:ال)?عامة|مسائل أخرى|مسائل تنظيمية",
    re.IGNORECASE,
)
# With a full stop behind it; without one it heads what is held there.
_PLENARY = re.compile(
    r"plenary (?:meeting|session)|séance plénière|(?:sesión|reunión) plenaria"
    r"|пленарное заседание|全体会议|الجلسة العامة",
    re.IGNORECASE,
)
_LONGEST = 130  # characters; a longer line tells about it
_LONGEST_WITH_STOP = 60


def names_business(text: str, *, is_new: bool) -> bool:
    """Whether the line begins as what a sitting does; `is_new` if it ends no other.

    In the middle of a paragraph only some words do, and only with a capital.
    """
    if is_new and len(text) < _LONGEST_WITH_STOP and text[-1:] in {".", "。"}:
        text = text[:-1]
        if _PLENARY.fullmatch(text):
            return True
    if text[:1].islower() or text[-1:] in ".:;。：；" or len(text) > _LONGEST:
        return False
    return bool(_STEPS.match(text) or (is_new and _GROUPS.match(text)))
