"""Words for meetings of any kind, and for what has days and is none.

"Regional meeting", "Совещание"   "Registration", "Rules adopted at the session"
"""

import re
from functools import lru_cache

# Stems in any form and number; of a title, a heading or a sentence above a list.
GATHERING = re.compile(
    r"\b(?:meetings?|sessions?|conferences?|congress|forums?|fora|workshops?|seminars?"
    r"|symposi\w+|colloqui\w+|summits?|round ?tables?|webinars?|consultations?|assembl"
    r"|réunions?|conférences?|congrès|ateliers?|séminaires?|colloques?|sommets?"
    r"|tables? rondes?|consultations|assemblées?|webinaires?"
    r"|reuni[oó]n(?:es)?|sesi[oó]n(?:es)?|conferencias?|congresos?|foros?|talleres|taller"
    r"|seminarios?|simposios?|coloquios?|cumbres?|mesas? redondas?|asambleas?"
    r"|совещани|заседани|сесси[йяюеи]|конференци|конгресс|форум|семинар|симпозиум"
    r"|коллоквиум|саммит|встреч|практикум|круглы[йе] стол|консультаци|ассамбле)"
    r"|会议|届会|大会|研讨会|讲习班|座谈会|论坛|峰会|会谈|会晤|磋商"
    r"|(?<!\w)(?:[وبلف]?ال|لل)?(?:اجتماع|دورة|دورات|مؤتمر|ندوة|ندوات|حلقة|حلقات|ورشة"
    r"|منتدى|قمة|لقاء|مشاورات)",
    re.IGNORECASE,
)
# At the head of a title: papers, terms, persons.
_NO_HEAD = (
    r"(?:(?:draft |final |annual |progress |provisional |summary )?(?:reports?"
    r"|documents?|statements?|decisions?|resolutions?|minutes|proceedings|notes?"
    r"|letters?|papers?|summary|summaries|records?|press|deadlines?|closing date"
    r"|registration|submissions?|nominations?|elections?|members?|chair|agenda"
    r"|programme (?:of|for)|participants|photos?|videos?|highlights|outcomes?"
    r"|conclusions|recommendations|information note|call for|list of|terms? of"
    r"|holidays?|visits?|missions?|agreement|treaty|protocol|declaration|rapports?|déclarations?"
    r"|décisions?|résolutions?|actes|compte|procès|lettres?|communiqués?|date limite"
    r"|inscriptions?|ordre du jour|liste des|accord|traité|mandat|congés?|visites?"
    r"|appel|informes?|declaraci[oó]n(?:es)?|decisi[oó]n(?:es)?|resoluci[oó]n(?:es)?|actas?"
    r"|cartas?|notas?|plazos?|inscripci[oó]n(?:es)?|orden del día|lista de|acuerdo"
    r"|tratado|mandato|visitas?|convocatoria|comunicado|feriado"
    r"|(?:invitation|notification|announcement|publication|presentation)s? (?:of|to)"
    r"|(?:dépôt|soumission|notification|annonce|publication|lancement|envoi) d(?:es?|u)"
    r"|(?:recepción|notificación|anuncio|publicación|envío|lanzamiento) del?"
    r"|presentación de (?:los )?(?:documentos|informes|candidaturas|solicitudes)"
    r"|phase|stage|step|preparations?|(?:comment|review) period|étape|préparation|fase"
    r"|etapa|preparación)(?![\w’'-])"
    r"|доклад|документ|заявлени|решени|резолюци|протокол|письм|записк|отч[её]т|срок"
    r"|регистраци|повестк|список|соглашени|договор|визит|полномочи|избрани|выбор"
    r"|отпуск|праздник|этап|подготовк|阶段|筹备工作|(?:ال)?مرحلة|报告|文件|决议|决定|声明|记录|截止|注册|议程|名单|协定|条约|访问"
    r"|при[её]м (?:заявок|документов)|подач[аи] |объявлени|публикаци"
    r"|представление (?:заяв|документ|доклад)|рассмотрение (?:заяв|документ|доклад)"
    r"|提交|公布|发布|申请"
    r"|假期|任期|(?:ال)?(?:تقرير|تقارير|وثيقة|وثائق|بيان|قرار|مقرر|محضر|رسالة|مذكرة"
    r"|تقديم|استلام|نشر|إرسال|موعد|تسجيل"
    r"|جدول أعمال|قائمة|اتفاق|معاهدة|زيارة|انتخاب|عطلة))"
)
# Anywhere in a title: what was done there, or is to be done by then.
_NO_WORD = (
    r"\b(?:adopted|approved|signed|ratified|issued|published|elected|appointed|amended"
    r"|established|entered into force|deadlines?|submitted|said|says|opens|closes"
    r"|adoptée?s?|approuvée?s?|signée?s?|ratifiée?s?|publiée?s?|élue?s?|nommée?s?"
    r"|échéance|entrée? en vigueur|a déclaré|adoptad[oa]s?|aprobad[oa]s?|firmad[oa]s?"
    r"|ratificad[oa]s?|publicad[oa]s?|elegid[oa]s?|nombrad[oa]s?|entrada en vigor"
    r"|fecha límite|declaró|принят|утвержд[её]н|подписан|ратифицирован|издан"
    r"|опубликован|избран|назначен|вступил|заявил|крайний срок)"
)
_NO_CHINESE_OR_ARABIC = (
    r"通过的?|签署|批准|发布|出版|选举产生|任命|生效|截止|表示|(?:报告|记录|纪要|文件)$"
    r"|(?<!\w)(?:اعتمد|اعتُمد|المعتمد|وقع|وُقع|صادق|نشر|انتخب|عين|صدر|الصادر|دخل حيز"
    r"|صرح|قال)"
)
# At the head of a heading: "Sessions of the Board on Buoys".
SESSIONS_OF = re.compile(
    r"(?:(?:past|upcoming|future|previous) )?(?:(?:meetings|sessions|conferences"
    r"|congresses|summits) of (?:the )?"
    r"|(?:réunions|sessions|conférences|sommets) (?:du |de la |de l[’']|des )"
    r"|(?:reuniones|(?:per[ií]odos de )?sesiones|conferencias|cumbres) (?:del |de la "
    r"|de las |de los )"
    r"|(?:اجتماعات|دورات) )",
    re.IGNORECASE,
)
_SESSIONS = ("meetings of", "sessions", "réunions", "reuniones", "sesiones")
_SESSIONS += ("اجتماعات", "دورات")
# Of words in small letters, which are several times as quick as in either.
_BEGINS_OTHER = re.compile(_NO_HEAD)
_TELLS_OF_OTHER = re.compile(_NO_WORD)
_TELLS_IN_OTHER_LETTERS = re.compile(_NO_CHINESE_OR_ARABIC)


# Several rules ask after the same lines.
@lru_cache(maxsize=4096)
def is_no_gathering(title: str) -> bool:
    """Whether the words are of a paper, a term or a person, or of what was done."""
    lowered = title.lower()
    if _BEGINS_OTHER.match(lowered) or _TELLS_OF_OTHER.search(lowered):
        return True
    return not lowered.isascii() and bool(_TELLS_IN_OTHER_LETTERS.search(lowered))


def without_sessions_of(text: str) -> str:
    """ "Sessions of the Board on Buoys" → "Board on Buoys"."""
    may_say = any(map(text.lower().__contains__, _SESSIONS))
    return SESSIONS_OF.sub("", text, count=1) if may_say else text
