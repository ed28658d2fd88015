"""Words and signs inside lines: "(continued)", "joint item", "tbc", "See item 3"."""

import re
from functools import lru_cache

CONTINUED = re.compile(
    r"\s*[\[(（]\s*(?:continued|cont[’'`]?d?\.?|continuation|suite(?: et fin)?|fin"
    r"|concluded|continuaci[oó]n|continúa|conclusi[oó]n|продолжение|окончание|续|續"
    r"|تابع|تتمة|تكملة)\s*[\])）](?:\s?(?:…|\.{3}))?\s*",
    re.IGNORECASE,
)
# "Lamps cont’d", "Lamps, continued": without brackets, at the end of the words or
# before the brackets behind them.
_BARE_CONTINUED = re.compile(
    r"(?:\s*[,;–—-]\s*|\s+)(?:cont[’'`]d\.?|(?<=[,;–—-]\s)continued)\s*(?=$|[\[(])",
    re.IGNORECASE,
)


def find_continued(text: str) -> re.Match[str] | None:
    """ "(continued)", where it stands in the words: few have a bracket at all."""
    may_hold = "(" in text or "（" in text or "[" in text
    found = CONTINUED.search(text) if may_hold else None
    if not found and ("’d" in text or "'d" in text or "continued" in text):
        return _BARE_CONTINUED.search(text)
    return found


def without_continued(text: str) -> str:
    """The words around "(continued)"."""
    found = find_continued(text)
    return found.re.sub(" ", text) if found else text


# "(joint item)", "(joint item of A and B)": the words after the bracket.
_JOINT_ITEMS = (
    r"(?:joint (?:agenda )?items?|points? communs?|point conjoint"
    r"|tema (?:conjunto|común)|temas conjuntos|совместны[йе] пункты?|общий пункт"
    r"|共同项目|联合项目|联合议程项目|共同议程项目|بند مشترك|بندان? مشتركان?)"
)
JOINT = re.compile(
    rf"\s*[\[(（]\s*{_JOINT_ITEMS}[^()（）\[\]]{{0,400}}[\])）]"
    rf"|\s+[–—-]\s{_JOINT_ITEMS}\.?$",
    re.IGNORECASE,
)

# "Item 3", "Agenda item 3", "Point 3": the word before the number of an item.
ITEM_WORDS = (
    "(?:(?:provisional )?agenda items?|items?|points? de l[’']ordre du jour|points?"
    "|temas? del programa|temas?|puntos? del orden del día|puntos?"
    "|пункты? повестки дня|пункты?"
    "|(?:临时)?议程项目|项目|议题|البند|بند)"
    # "Item No. 1", "Point nᵒ 1", "البند رقم 1"
    r"(?:\s(?:no\.?|n[°ºᵒo]\.?|núm\.?|№|رقم)(?=\s?\d))?"
)

SEE = re.compile(
    r"for (?:the )?annotations? (?:on|to|regarding|concerning) (?:this|the) item"
    r"|see (?:also )?(?:the )?(?:annotations? (?:to|on|under) )?(?:agenda )?item"
    r"|voir (?:aussi |également )?(?:les annotations relatives au |le )?point"
    r"|véa(?:n)?se (?:también )?(?:las anotaciones (?:al|sobre el) )?(?:el )?tema"
    r"|см\. (?:также )?(?:аннотаци\w+ к )?(?:в )?пункт\w*"
    r"|(?:另)?见[^。]{0,40}?(?:议程)?项目"
    r"|انظر (?:أيضا |أيضاً )?البند",
    re.IGNORECASE,
)

# "The Board will have before it:", and the documents are below.
ANNOUNCES_DOCUMENTS = re.compile(
    r"\b(?:before (?:it|them)|following (?:documents?|papers)"
    r"|documents? (?:listed below|are before)"
    r"|sera(?:it|ient)? saisie?s?|seront saisie?s?|disposera|documents? suivants?"
    r"|documents? ci-(?:après|dessous)|tendrán? (?:ante sí|a la vista)|dispondrá"
    r"|siguientes documentos?|documentos? siguientes?|следующ\w{2,3} документ\w*"
    r"|буд(?:ет|ут) представлен\w*|документ\w*, перечисленн\w*)\b"
    r"|(?:以下|下列).{0,6}文件|将?面前有|将收到|备有|الوثائق التالية|الوثيقة التالية"
    r"|معروضا? (?:على|أمام)|س[يت]عرض على",
    re.IGNORECASE,
)
# A sentence that gives the agenda: "The provisional agenda … is as follows:".
GIVES_AGENDA = re.compile(
    r"\b(?:agenda|ordre du jour|orden del d[ií]a|temario|повестк[аиу]\w* дня)\b"
    r"|议程|جدول (?:ال)?[أا]عمال",
    re.IGNORECASE,
)
# A decision whose annex is the agenda: "Adopts its agenda as contained in the annex".
ADOPTS_ANNEXED = re.compile(
    r"\b(?:adopts?|approves?|adopte|approuve|aprueba|adopta|утверждает|принимает)\b"
    r".{0,60}\b(?:agenda|ordre du jour|orden del d[ií]a|programa|temario|повестк[аиу])"
    r".{0,200}\b(?:annex|annexe|anexo|приложени)"
    r"|[تي](?:عتمد|قر) .{0,20}جدول (?:ال)?[أا]عمال.{0,120}مرفق"
    r"|通过.{0,20}附件.{0,30}议程|通过.{0,30}议程.{0,30}附件",
    re.IGNORECASE,
)
# Its end, which no title has.
AS_FOLLOWS = re.compile(
    r"(?:as follows|est le suivant|est ainsi conçu|(?:es|será) (?:el|la) siguiente"
    r"|следующ\w{2,3}|如下|(?:كما يلي|التالي|الآتي))\s?[:：]?$",
    re.IGNORECASE,
)
# … and one that gives what was adopted, or is on an item, a document, a sitting.
GIVES_NO_AGENDA = re.compile(
    r"\b(?:adopted|approved|adopt(?:é|èrent|ó|aron)|aprobó|aprobaron|approuvé|documents?"
    r"|documentos?|speakers?|statements?)\b|(?:утверди|приня)л[аои]?\b|документ"
    r"|通过了|文件|اعتمد|أقر|الوثائق"
    rf"|(?:{ITEM_WORDS})\s?\d",
    re.IGNORECASE,
)

# After the number of an item: one of another paper, "item 4 of document A/75/1".
OF_DOCUMENT = re.compile(
    r"\s?(?:of|in|du|de la|de l[’']|del|de|из|в|من|في)?\s?(?:the\s|его\s|l[’'])?"
    r"(?:documents?|report|annex|rapport|annexe|documento|informe|anexo|документ\w*"
    r"|доклад\w*|приложени\w+|文件|报告|الوثيقة|التقرير|المرفق)(?!\w)",
    re.IGNORECASE,
)

# The day on which a programme was last changed, not one of the meeting's.
AS_OF = re.compile(
    r"\b(?:as (?:of|at)|last updated?(?: on)?|updated on|version of|status)\s.{0,12}\d"
    r"|\b(?:état au|mis à jour le|version du|actualizado (?:al|el)|versión del"
    r"|по состоянию на|обновлено)\s.{0,12}\d|截至.{0,12}\d|حتى تاريخ",
    re.IGNORECASE,
)

# A year in the name of a plan or a treaty: "2030 Agenda", "Horizon 2030", "2030年议程";
# of words in small letters, which are several times as quick as in either.
_NAMED = "agenda|vision|horizon|goals?|targets?|summit|framework|strategy|convention"
_NAMED += "|protocol|treaty|review conference|outcome|development|sustainable"
_YEAR_IN_NAME = re.compile(
    rf"\b(?:19|20)\d\d\s(?:{_NAMED})\b"
    r"|\b(?:agenda|vision|horizon(?:te)?|visión|programme|plan|стратеги\w+|видение)"
    r"(?: de| à l[’']horizon)?[\s-](?:19|20)\d\d\b(?!\s?[-–/])"
    r"|\b(?:convention|protocol|treaty|protocole|traité|sommet|convenci[óo]n|convenio"
    r"|protocolo|tratado|cumbre|конвенци\w+|протокол\w*|саммит\w*)"
    r"(?: of| de)? (?:19|20)\d\d\b"
    r"|\bповестк\w+ дня(?: [а-яё]+){0,6} (?:19|20)\d\d\b|\bдо (?:19|20)\d\d\b"
    r"|(?:19|20)\d\d\s?年(?:可持续发展)?(?:议程|愿景|目标|战略|前)"
    r"|(?<!\w)(?:خطة|خطه|رؤية|اتفاقية|أجندة)(?: [\u0621-\u064a]+){0,3} (?:19|20)\d\d\b"
)
# What the names hold: asked first, as the pattern looks at each letter.
_STEMS_OF_NAMES = (
    "agenda",
    "vision",
    "horizon",
    "goal",
    "target",
    "summit",
    "framework",
)
_STEMS_OF_NAMES += ("strategy", "convention", "protocol", "treaty", "outcome", "plan")
_STEMS_OF_NAMES += ("development", "sustainable", "review conf", "visión", "programme")
_STEMS_OF_NAMES += ("traité", "sommet", "convenci", "convenio", "tratado", "cumbre")
_STEMS_OF_NAMES += ("стратеги", "видение", "конвенци", "протокол", "саммит", "повестк")
_STEMS_OF_NAMES += ("до ", "年", "خط", "رؤية", "اتفاقية", "أجندة")


def without_names_of_years(lowered: str) -> str:
    """Words in small letters without such names, whose years are none."""
    may_name = any(map(lowered.__contains__, _STEMS_OF_NAMES))
    return _YEAR_IN_NAME.sub(" ", lowered) if may_name else lowered


# A sentence that announces a list of meetings.
_ANNOUNCES = re.compile(
    r"(?:list|calendar|schedule|dates) of (?:\w+ ){0,4}(?:meetings|sessions)"
    r"|(?:meetings|sessions)\b.{0,250}\b(?:as follows|on the following dates)"
    r"|following (?:\w+ ){0,3}(?:meetings|sessions)"
    r"|(?:réunions|sessions) suivantes|(?:reuniones|sesiones) siguientes"
    r"|следующие (?:\w+ ){0,3}(?:совещания|сессии)"
    r"|(?:liste|calendrier|dates) des (?:\w+ ){0,3}(?:réunions|sessions)"
    r"|(?:lista|calendario|fechas) de (?:las |los )?(?:\w+ ){0,3}"
    r"(?:reuniones|períodos de sesiones)"
    r"|(?:перечень|расписание|сроки проведения) (?:\w+ ){0,3}(?:совещаний|сессий)"
    r"|会议(?:清单|日历|一览表|日期)|(?:قائمة|جدول|مواعيد) (?:ب?ال)?(?:اجتماعات|دورات)"
)
# Each has one of these: asked first, as most lines have none.
_MANY = (
    "meetings",
    "sessions",
    "réunions",
    "reuniones",
    "sesiones",
    "совещани",
    "сесси",
)
_MANY += ("会议", "اجتماعات", "دورات")


def announces_meetings(text: str) -> bool:
    """Whether words announce a list: "dates of the meetings", "as follows"."""
    lowered = text.lower()
    may_announce = any(map(lowered.__contains__, _MANY))
    return may_announce and _ANNOUNCES.search(lowered) is not None


_STATUS = {
    "cancelled": "cancelled|canceled|annulée?s?|cancelad[oa]s?|suspendid[oa]s?"
    "|отмен\\w+|已?取消|(?:ألغي\\w*|ملغا\\w*|ملغى)",
    "postponed": "postponed(?: sine die| until further notice| indefinitely)?"
    "|reportée?s?(?: (?:à une date ultérieure|sine die))?|aplazad[ao]s?|pospuest[ao]s?"
    "|postergad[ao]s?|отложен\\w*"
    "|перенесен\\w*|推迟|延期|(?:مؤجل\\w*|أرجئ\\w*|تأجل\\w*|أجل\\w*)|rescheduled",
    "tentative": "tentative(?:ly)?|provisional|provisoires?|provisional(?:es)?"
    "|tentativ[ao]s?|предварительн\\w*|предв\\.|ориентировочн\\w*|暂定|(?:مؤقت\\w*|مبدئي\\w*)"
    "|indicative|à titre (?:provisoire|indicatif)|dates? provisoires?",
    "tbc": "tbc|t\\.b\\.c\\.?|tbd|to be confirmed|to be determined|à confirmer"
    "|à déterminer|a confirmar|por confirmar|por determinar|подлежит подтверждению"
    "|подлежат подтверждению|будет подтвержден\\w*|待定|待确认|(?:يؤكد لاحقا|تؤكد لاحقا"
    "|يحدد لاحقا|تحدد لاحقا|تؤكد لاحقاً|يؤكد لاحقاً|يحدد لاحقاً|تحدد لاحقاً|رهن التأكيد)"
    "|dates to be confirmed|tba|to be (?:announced|advised|arranged|agreed)"
    "|(?:dates? )?to be (?:fixed|decided|set|scheduled|specified)|dates? pending"
    "|not yet (?:fixed|decided|determined|confirmed|scheduled|announced)"
    "|sous réserve de confirmation|non (?:fixée?s?|déterminée?s?|confirmée?s?)"
    "|à (?:préciser|définir|annoncer)"
    "|(?:sera|seront) (?:confirm|précis|communiqu)ée?s?(?: ultérieurement)?"
    "|(?:por|a) (?:definir|anunciar|acordar|determinar)|pendientes? de confirmación"
    "|se (?:confirm|determin|anunci)ará"
    "(?: más adelante| posteriormente| próximamente| oportunamente)?"
    "|буд[еу]т (?:определен|объявлен|уточнен|согласован)\\w*"
    "(?: позднее| позже| дополнительно)?"
    "|подлеж[аи]т (?:уточнению|согласованию|определению)"
    "|уточня[ею]тся|по согласованию|не определен[аоы]?|有待确认|另行通知|未定"
    "|س?[يت](?:ؤكد|علن|حدد)(?: عنها?)? (?:لاحقا|فيما بعد)|قيد التحديد"
    "|(?:س?يتم|سوف يتم) (?:الإعلان عنها?|تحديده?ا?|تأكيده?ا?) (?:لاحقا|فيما بعد)"
    "|لم [يت]حدد بعد"
    "|待通知|待公布|待商定|尚未确定|(?:dates?|lieu) à fixer|(?:fechas?|lugar) por fijar"
    "|дат[аы] уточня\\w+",
}
# Chinese puts no spaces between its words.
_NO_WORD_BEFORE, _NO_WORD_AFTER = r"(?<![^\W一-鿿])", r"(?![^\W一-鿿])"
_ANY_STATUS = f"{_NO_WORD_BEFORE}(?:{'|'.join(_STATUS.values())}){_NO_WORD_AFTER}"
ANY_STATUS = re.compile(_ANY_STATUS, re.IGNORECASE)
_ANY_SMALL = re.compile(_ANY_STATUS)  # thrice as quick, where all letters are small
STATUS = {
    name: re.compile(rf"{_NO_WORD_BEFORE}(?:{words}){_NO_WORD_AFTER}", re.IGNORECASE)
    for name, words in _STATUS.items()
}
# What is open: "dates and venue to be confirmed", "место уточняется".
_OPEN = (
    "(?:new )?dates?|days?|venue|place|location|time|host|lieux?|fechas?|lugar|sede"
    "|дат[аы]|срок[иа]?|место|место проведения|время|日期|时间|地点|会期"
    "|(?:ال)?(?:تاريخ|تواريخ|موعد|مواعيد|مكان)"
)
STATUS_ALONE = re.compile(
    rf"(?:(?:the )?(?:{_OPEN})(?:\s?(?:and|et|y|и|和|及|/|,|、|و)\s?(?:{_OPEN}))?"
    r"[\s:：–—-]*)?"
    rf"(?:{'|'.join(_STATUS.values())})"
    rf"(?:\s?[,;/–—-]\s?(?:{'|'.join(_STATUS.values())}))?",
    re.IGNORECASE,
)


@lru_cache(maxsize=1024)
def tells_status(text: str) -> bool:
    """Whether a word of some status is in it: asked first, as most words are none."""
    return _ANY_SMALL.search(text.lower()) is not None


# Of a "schedule of meetings".
MANY_MEETINGS = re.compile(
    r"\b(?:meetings|sessions|réunions|séances|reuniones|sesiones|совещаний|заседаний"
    r"|сессий)\b|会议|届会|اجتماعات|جلسات|دورات",
    re.IGNORECASE,
)
CONFIRMED = re.compile(
    r"confirmed|definite|confirmée?s?|confirmad[oa]s?|подтвержден\w*"
    r"|(?:已)?确认|(?:مؤكد|تم التأكيد)\w*",
    re.IGNORECASE,
)
# "… has been cancelled": at the end of a title.
STATUS_SAID = re.compile(
    r"(?:\s(?:has been|have been|is|are|was|were|will be|a été|ont été|est|sont"
    r"|ha sido|han sido|fue|fueron|está|están|была?|было|были)\s"
    r"|\s(?=[а-яё\u0600-\u06ff])|(?<=[\u4e00-\u9fff])(?:已经?|被){0,2})"
    rf"(?P<status>{_STATUS['cancelled']}|{_STATUS['postponed']})$",
    re.IGNORECASE,
)

# What stands before days or places and is held on none.
LABELS_NO_MEETING = re.compile(
    r"(?:contacts?(?: persons?| points?)?|focal points?|inquiries|enquiries|e-?mail|tel"
    r"|phone|website|(?:registration|nomination|submission)?\s?deadline"
    r"(?: for [^:：]{1,60})?"
    r"|deadlines|registration|personnes? à contacter|courriel|téléphone|date limite"
    r"(?: [^:：]{1,60})?|inscriptions?|contactos?|persona de contacto"
    r"|correo electrónico"
    r"|teléfono|(?:fecha límite|plazo)(?: [^:：]{1,60})?|inscripción|контакты?"
    r"|контактное лицо|телефон|эл\. почта|(?:крайний )?срок(?: [^:：]{1,60})?"
    r"|регистрация|联系人|联系方式|联络人|电话|电子邮件|截止日期|截止时间|报名|注册"
    r"|(?:جهة (?:ال)?|لل|ال)?اتصال|البريد الإلكتروني|الهاتف"
    r"|الموعد النهائي(?: [^:：]{1,60})?"
    r"|آخر موعد(?: [^:：]{1,60})?|التسجيل)\s?[:：]",
    re.IGNORECASE,
)

_EVENT = (
    r"(?:(?:side|special)[ -]event|(?:manifestation|réunion|[ée]v[éèe]nement) parallèle"
    r"|(?:acto|evento) paralelo|(?:параллельное|сопутствующее) мероприятие"
    r"|会外活动|边会|(?:حدث|نشاط) جانبي)"
)
# "Side event: Lenses and mirrors": the title of one, not the heading of many.
EVENT_LABEL = re.compile(rf"(?:[•▪‣◦·*–-]\s+)?{_EVENT}\s?[:：]\s?(?=\S)", re.IGNORECASE)
# At the head of the page of one event.
ONE_EVENT = re.compile(rf"{_EVENT}(?![\w-])", re.IGNORECASE)
EVENT_BEGINS = re.compile(
    r"(?:starts|begins|commence|débute|comienza|empieza|inicia|начинается|начало|开始"
    r"|يبدأ|تبدأ)(?:\s(?:on|le|el|в))?\s?[:：]?\s?(?=\S)",
    re.IGNORECASE,
)
EVENT_ENDS = re.compile(
    r"(?:ends|finishes|se termine|finit|termina|finaliza|заканчивается|окончание|结束"
    r"|ينتهي|تنتهي)(?:\s(?:on|le|el|в))?\s?[:：]?\s?(?=\S)",
    re.IGNORECASE,
)

REFRESHMENTS = {
    "before": re.compile(
        r"before|avant|antes|до начала|перед|之前|前|قبل", re.IGNORECASE
    ),
    "after": re.compile(r"after|après|después|после|之后|后|بعد", re.IGNORECASE),
}
REFRESHMENT_WORDS = re.compile(
    r"refreshment|coffee|snacks|reception|lunch|rafraîchissement|refrigerio|refresco"
    r"|напитки|закуски|угощени|茶点|饮料|مرطبات|مشروبات|light meal|sandwiches",
    re.IGNORECASE,
)

# A line that ends so goes on: "United Nations Environment Assembly of the".
OPEN_ENDS = (" of", " the", " on", " to", " and", " against", " for", " la", " de") + (
    " sur", " en", " del", " et", " y", " contre", " contra", " по", " и", " против"
) + (" du", " des", " au", " aux", " les", " los", " las", " el", " with", " from") + (
    " для", " от", " о", " об", " из", " в", " во", " на", " с", " за", " к", " من"
) + (" في", " على", " إلى", " عن"
) + ("和", "及", "与", "、", " و")  # fmt: skip
