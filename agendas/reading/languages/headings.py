"""The headings by which the parts of a document are known, in six languages.

"Annotated provisional agenda", "Ordre du jour provisoire", "Аннотации", "附件"
"""

import re

from agendas.reading.languages.calendar_headings import is_of_calendar
from agendas.reading.languages.draft_words import without_draft_words
from agendas.reading.languages.folding import fold
from agendas.reading.languages.phrases import phrases

# What a heading opens. A heading is one of the phrases, or begins with one and goes
# on with a word of _GOES_ON: "Provisional agenda for the seventh session".
_HEADINGS = {
    "annotated": """
        annotated provisional agenda | annotated provisional agendas
        | provisional annotated agenda | annotated agenda | agenda and annotations
        | provisional agenda and annotations | provisional agenda with annotations
        | draft annotated agenda | annotated draft agenda
        | provisional agendas and annotations | draft provisional agenda and annotations
        | revised annotated provisional agenda | draft annotated provisional agenda
        | provisional agenda, annotations thereto
        | provisional agenda and annotations thereto
        | annotated provisional agenda and proposed organization of work
        | annotated provisional agenda and organization of work
        | provisional annotated agenda and organization of work
        | provisional agenda, annotations and organization of work
        | ordre du jour provisoire annoté | ordres du jour provisoires annotés
        | ordre du jour annoté | ordre du jour provisoire et annotations
        | ordre du jour provisoire, annotations
        | ordre du jour provisoire accompagné d’annotations
        | ordre du jour et annotations | projet d’ordre du jour annoté
        | projet annoté d’ordre du jour | orden del día anotado | temario anotado
        | orden del día comentado | programa comentado | temario comentado
        | agenda comentada | agenda anotada | agenda provisional anotada
        | agenda provisional comentada | programa provisional comentado
        | temario provisional comentado
        | ordre du jour commenté | ordre du jour provisoire commenté
        | projet d’ordre du jour commenté | projet d’ordre du jour provisoire annoté
        | 附加说明的议程草案
        | аннотированный проект повестки дня | مشروع جدول الأعمال المشروح
        | programa provisional anotado | programa provisional y anotaciones
        | programas provisionales anotados | programa anotado
        | programa provisional con anotaciones | temario provisional anotado
        | programa y anotaciones | orden del día provisional anotado
        | аннотированная предварительная повестка дня
        | аннотированные предварительные повестки дня
        | предварительная аннотированная повестка дня
        | предварительная повестка дня с аннотациями
        | предварительная повестка дня и пояснительные замечания
        | provisional agenda and explanatory notes
        | programa provisional y notas explicativas
        | ordre du jour provisoire et notes explicatives
        | предварительная повестка дня и аннотации | аннотированная повестка дня
        | повестка дня и аннотации | 临时议程和说明 | 临时议程及说明 | 临时议程说明
        | 议程说明 | 附加说明的临时议程 | 附说明的临时议程 | 临时议程附加说明
        | 议程和说明 | 临时议程说明和会议时间安排 | 临时议程及其说明
        | 临时议程和附加说明 | 注释议程 | 临时注释议程 | 暂定注释议程
        | 附加注释的临时议程 | 带注释的临时议程 | 暂定议程及说明 | 附加说明的议程
        | 暂定议程和说明 | 附有说明的临时议程 | جدول الأعمال المؤقت المشروح
        | جدول الأعمال المؤقت وشروحه | جدول الأعمال المؤقت والشروح
        | جدول الأعمال المشروح | جدول الأعمال المؤقت وشروح
        | جدول الأعمال المؤقت والحواشي | جدول الأعمال المؤقت وحواشيه
        | جدولا الأعمال المؤقتان المشروحان | جدول أعمال مؤقت مشروح | جدول الأعمال وشروحه
        | جدول الأعمال التفصيلي المؤقت | جدول الأعمال المؤقت التفصيلي
        | detailed provisional agenda | provisional detailed agenda
        | ordre du jour provisoire détaillé | ordre du jour détaillé
        | programa provisional detallado | temario detallado | programa detallado
        | подробная предварительная повестка дня | 详细临时议程 | 暂定详细议程
        | provisional agenda and notes | agenda and notes | draft agenda and notes
        | ordre du jour provisoire et notes | ordre du jour et notes
        | programa provisional y notas | temario provisional y notas
        | предварительная повестка дня и примечания | 临时议程和注释 | 暂定议程和注释
        | جدول الأعمال المؤقت والملاحظات | جدول الأعمال المؤقت وملاحظات
    """,
    "list": """
        provisional agenda | provisional agendas | agenda | draft agenda
        | draft provisional agenda | proposed agenda | revised provisional agenda
        | proposed provisional agenda | agenda items | list of agenda items
        | ordre du jour provisoire | ordre du jour | l’ordre du jour
        | projet d’ordre du jour | projet d’ordre du jour provisoire
        | ordre du jour provisoire révisé | ordres du jour provisoires
        | programa provisional | proyecto de programa | proyecto de programa provisional
        | temario provisional | orden del día provisional | orden del día | temario
        | programas provisionales | предварительная повестка дня | повестка дня
        | проект повестки дня | проект предварительной повестки дня
        | предварительные повестки дня | порядок дня | 临时议程 | 议程 | 议程草案
        | 暂定议程 | 临时议程草案 | 拟议议程 | 会议议程 | جدول الأعمال المؤقت
        | جدول الأعمال | جدول أعمال | مشروع جدول الأعمال | مشروع جدول الأعمال المؤقت
        | مشروع جدول أعمال | جدول أعمال مؤقت | مشروع جدول أعمال مؤقت
        | بنود جدول الأعمال | مشروع بنود جدول الأعمال | повестка | проект повестки
        | повестка заседания | 大会议程
        | جدولا الأعمال المؤقتان
    """,
    "annotations": """
        annotations | annotations to the provisional agenda | annotations to the agenda
        | annotations to agenda items | annotations to the annotated provisional agenda
        | annotations to the items of the provisional agenda | annotations to the items
        | annotations on the provisional agenda | annotations to provisional agenda
        | annotations to the provisional agenda items | annotation
        | annotations to the proposed agenda | notes on the provisional agenda
        | revised annotations to the provisional agenda | annotations to the agendas
        | annotations relatives à l’ordre du jour provisoire
        | annotations à l’ordre du jour provisoire
        | annotations concernant l’ordre du jour provisoire
        | annotations relatives à l’ordre du jour | annotations à l’ordre du jour
        | notes explicatives | annotations se rapportant à l’ordre du jour provisoire
        | annotations relatives aux points de l’ordre du jour | anotaciones
        | anotaciones al programa provisional | anotaciones al programa
        | anotaciones a los temas del programa | anotaciones al temario provisional
        | anotaciones sobre los temas del programa | аннотации
        | аннотации к предварительной повестке дня | аннотации к повестке дня
        | аннотации к пунктам повестки дня | пояснительные замечания | explanatory notes
        | notas explicativas | аннотации к пунктам предварительной повестки дня | 说明
        | 附加说明 | 临时议程的说明 | 议程项目说明 | 临时议程项目说明 | 对临时议程的说明
        | 临时议程注释 | الشروح | شروح | الحواشي | شروح جدول الأعمال المؤقت
        | شروح جدول الأعمال | شروح بنود جدول الأعمال | شروح بنود جدول الأعمال المؤقت
        | الشروح والتعليقات | حواشي جدول الأعمال المؤقت | التعليقات
        | شروح على جدول الأعمال المؤقت | notes on the agenda | notes on the agenda items
        | notes on agenda items | notes on the items of the provisional agenda
        | notes to the agenda | notes relatives à l’ordre du jour provisoire
        | notes sur l’ordre du jour | notes relatives à l’ordre du jour
        | notes sur l’ordre du jour provisoire | notas sobre el orden del día
        | notas sobre el programa provisional | notas sobre los temas del programa
        | notas al programa provisional | примечания к повестке дня
        | примечания к предварительной повестке дня | примечания к пунктам повестки дня
        | 议程项目注释 | 议程注释 | ملاحظات على جدول الأعمال
        | ملاحظات على جدول الأعمال المؤقت
    """,
    "timetable": """
        proposed organization of work | organization of work | organization of the work
        | proposed organization of the work | tentative organization of work
        | provisional organization of work | programme of work | timetable
        | proposed timetable | tentative timetable | provisional timetable
        | proposed programme of work | tentative programme of work | programme
        | draft organization of work | draft programme of work | programa para hoy
        | proposed organisation of work | provisional programme of work
        | draft timetable | schedule of meetings | scheduling of meetings
        | proposed schedule of meetings | indicative timetable
        | provisional timetable of meetings | work programme | proposed work schedule
        | timetable and programme of work | proposed timetable and organization of work
        | tentative timetable of meetings | indicative organization of work
        | proposed schedule of work | programme of meetings | schedule of work
        | provisional schedule of meetings | tentative schedule of meetings
        | timetable of meetings | indicative programme of work | order of the day
        | daily programme | programme of the day | draft programme | tentative programme
        | meeting programme | conference programme | workshop programme
        | detailed programme | programme overview | schedule | tentative schedule
        | provisional schedule | proposed schedule | draft schedule
        | indicative schedule | indicative schedule of work | general schedule of work
        | running order | tentative running order | order of business
        | tentative order of business | agenda and timetable
        | provisional agenda and timetable | programme and timetable
        | draft work programme | provisional work programme | tentative work programme
        | meeting schedule | programme of the meeting | programme of the workshop
        | programme of the session | programme of the seminar | programme for today
        | today programme of meetings | today’s programme | today’s meetings
        | programme of meetings and events | réunions du jour | provisional programme
        | ordre du jour de la journée | programme du jour | programa diario
        | programme des séances | programme des réunions | programa de sesiones
        | programa de reuniones | программа заседаний | برنامج الاجتماعات
        | برنامج الجلسات | برنامج عمل يوم | ordonnance des séances | программа дня
        | 每日议程 | 当日议程 | projet d’organisation des travaux
        | organisation des travaux | organisation des travaux proposée
        | organisation proposée des travaux | programme de travail
        | calendrier provisoire | calendrier des travaux | calendrier proposé
        | calendrier indicatif | programme des travaux | programme de travail provisoire
        | calendrier des séances | projet de calendrier
        | proposition d’organisation des travaux | organisation provisoire des travaux
        | projet de programme de travail | emploi du temps | programme provisoire
        | programme de la réunion | programme de l’atelier | programme du séminaire
        | programme de la session | programme indicatif | programme détaillé
        | programme de la conférence | calendrier de travail | horaire des séances
        | horaire | organización de los trabajos propuesta
        | organización de los trabajos | propuesta de organización de los trabajos
        | proyecto de organización de los trabajos
        | organización provisional de los trabajos | programa de trabajo
        | calendario provisional | calendario de sesiones | calendario propuesto
        | propuesta de programa de trabajo | calendario de reuniones propuesto
        | organización propuesta de los trabajos
        | calendario provisional de las sesiones | programa de la reunión
        | programa del taller | programa del seminario | programa de la conferencia
        | programa tentativo | programa preliminar | calendario de trabajo
        | horario de sesiones | horario | cronograma | предлагаемая организация работы
        | организация работы | программа работы | предварительное расписание заседаний
        | предлагаемый график работы | расписание | предлагаемое расписание работы
        | график работы | расписание заседаний | предварительное расписание работы
        | предварительный график работы | предварительная программа работы
        | предлагаемая программа работы | программа | предварительное расписание
        | предлагаемый порядок работы | порядок работы | предварительная программа
        | регламент работы | проект регламента работы | распорядок работы
        | проект программы работы | программа заседания | программа форума
        | деловая программа | 会议流程 | 活动流程 | مشروع برنامج عمل | البرنامج الزمني
        | проект программы | программа совещания | программа семинара
        | программа конференции | расписание работы | график заседаний | 日程 | 日程表
        | 暂定日程表 | 每日日程 | 活动日程 | 拟议工作安排 | 工作安排 | 拟议的工作安排
        | 暂定工作安排 | 会议日程 | 拟议时间表 | 工作方案 | 暂定时间表 | 时间表
        | 会议时间安排 | 日程安排 | 工作日程 | 会议安排 | 拟议日程安排 | 暂定日程
        | 拟议工作日程 | 工作安排草案 | 方案 | تنظيم الأعمال المقترح | تنظيم الأعمال
        | التنظيم المقترح للأعمال | اقتراح تنظيم الأعمال | برنامج العمل | الجدول الزمني
        | الجدول الزمني المقترح | الجدول الزمني المؤقت | برنامج العمل المقترح | البرنامج
        | مقترح تنظيم الأعمال | تنظيم العمل المقترح | تنظيم العمل
        | الجدول الزمني للجلسات | جدول الجلسات | التنظيم المقترح لأعمال | تنظيم أعمال
        | البرنامج المؤقت | برنامج الاجتماع | برنامج ورشة العمل | برنامج الندوة
        | برنامج المؤتمر | جدول العمل | برنامج عمل | برنامج أعمال
        | réunions d’aujourd’hui | programme d’aujourd’hui | reuniones de hoy
        | programa de hoy | sesiones de hoy | заседания сегодня | программа на сегодня
        | 论坛日程 | 大会日程 | 峰会日程 | 年会日程 | 研讨会日程 | 今日会议 | 今日日程
        | 今日安排 | 当日会议 | اجتماعات اليوم | برنامج اليوم | daily timetable
        | preliminary daily timetable | provisional daily timetable | daily schedule
        | emploi du temps quotidien | horario diario | расписание на каждый день
        | 每日时间表 | 暂定每日时间表 | الجدول الزمني اليومي
        | الجدول الزمني اليومي المؤقت
    """,
    "documentation": """
        documentation | documents | document | document(s)
        | list of documents before the meeting | documentation for the item
        | background documentation | documentos | documentación
        | documentación de referencia | документация | документы | документ | 文件
        | 文档 | 会议文件 | الوثائق | وثائق | الوثيقة
    """,
    "annex": """
        annex | annexe | anexo | приложение | 附件 | المرفق | مرفق | appendix
        | المرفق الأول | المرفق الثاني | дополнение | annexes | anexos | приложения
    """,
    "side_events": """
        side events | side event | special events | programme of side events
        | list of side events | side events programme | side event programme
        | side-event programme | schedule of side events | calendar of side events
        | provisional programme of side events | draft programme of side events
        | programme of special events | side-events | side event schedule
        | manifestations parallèles | réunions parallèles | activités parallèles
        | programme des manifestations parallèles | programme des réunions parallèles
        | liste des manifestations parallèles | événements parallèles
        | evênements parallèles | manifestations spéciales | actos paralelos
        | eventos paralelos | programa de actos paralelos | actividades paralelas
        | lista de actos paralelos | reuniones paralelas | programa de eventos paralelos
        | calendario de actos paralelos | параллельные мероприятия
        | программа параллельных мероприятий | сопутствующие мероприятия
        | перечень параллельных мероприятий | список параллельных мероприятий
        | расписание параллельных мероприятий | 会外活动 | 会外活动日程 | 会边活动
        | 边会 | 会外活动方案 | 边会日程 | 会外活动安排 | 平行活动 | 会外活动时间表
        | 会外活动一览表 | الأحداث الجانبية | المناسبات الجانبية | الفعاليات الجانبية
        | الفعاليات المصاحبة | 边会安排
        | أحداث جانبية | برنامج الأحداث الجانبية | برنامج المناسبات الجانبية
        | الأنشطة الجانبية | برنامج الفعاليات الجانبية | قائمة الأحداث الجانبية
    """,
    "calendar": """
        calendar of meetings | list of meetings | annual calendar
        | calendar of conferences and meetings | programme of meetings for
        | schedule of meetings for | calendar of conferences | meetings calendar
        | provisional calendar of meetings | upcoming meetings | upcoming events
        | forthcoming events | événements à venir | próximos eventos
        | предстоящие совещания | предстоящие мероприятия | الاجتماعات القادمة
        | tentative calendar of meetings | indicative calendar of meetings
        | draft calendar of meetings | forthcoming meetings | planned meetings
        | annual calendar of meetings | proposed calendar of meetings
        | list of forthcoming meetings | list of planned meetings | calendar of events
        | overview of meetings | calendar of sessions | dates of meetings
        | revised calendar of meetings | calendar of meetings and events
        | calendrier des réunions | calendrier des conférences et réunions
        | liste des réunions | calendrier provisoire des réunions | réunions prévues
        | calendrier prévisionnel des réunions | calendrier des sessions
        | réunions à venir | calendrier des conférences | calendario de reuniones
        | calendario de conferencias y reuniones | lista de reuniones
        | calendario provisional de reuniones | próximas reuniones | reuniones previstas
        | calendario de conferencias | calendario de períodos de sesiones
        | calendario tentativo de reuniones | расписание совещаний | календарь совещаний
        | график совещаний | расписание конференций и совещаний | перечень совещаний
        | список совещаний | предварительное расписание совещаний
        | график проведения совещаний | календарь заседаний | календарь мероприятий
        | расписание сессий | предварительный календарь совещаний
        | предстоящие совещания | 会议日历 | 会议一览表 | 会议时间表 | 会议日程表
        | 会议清单 | 会议和大会日历 | 会议列表 | 暂定会议日历 | 会议和会议日历 | 会历
        | جدول الاجتماعات | قائمة الاجتماعات | جدول المؤتمرات والاجتماعات
        | الجدول الزمني للاجتماعات | الاجتماعات المقبلة | رزنامة الاجتماعات
        | قائمة بالاجتماعات | الاجتماعات المقررة | تقويم الاجتماعات | calendar
        | meetings | sessions | past meetings | previous meetings | past events
        | past sessions | previous sessions | upcoming sessions | next meetings
        | meetings and events | events calendar | calendrier | réunions
        | sessions passées | réunions passées | réunions précédentes
        | prochaines réunions | prochaines sessions | calendario | reuniones
        | reuniones anteriores | reuniones pasadas | próximas sesiones
        | períodos de sesiones | календарь | совещания | сессии | прошедшие совещания
        | прошлые совещания | предыдущие совещания | прошедшие мероприятия | 日历
        | 历届会议 | 往届会议 | 以往会议 | 即将举行的会议 | 近期会议 | الاجتماعات
        | الدورات | الاجتماعات السابقة | الدورات السابقة | الجدول الزمني للدورات
        | earlier sessions | list of sessions | future sessions | sessions précédentes
        | sessions antérieures | sessions à venir | liste des sessions
        | períodos de sesiones anteriores | sesiones anteriores
        | próximos períodos de sesiones | lista de períodos de sesiones
        | предыдущие сессии | прошедшие сессии | прошлые сессии | предстоящие сессии
        | перечень сессий | 上届会议 | 历次会议 | 历届届会 | 往届届会 | 今后会议
        | الدورات الماضية | الدورات المقبلة | الدورات القادمة | الاجتماعات الماضية
    """,
    "contents": """
        contents | table of contents | table des matières | índice | содержание | 目录
        | المحتويات | sommaire | indice | оглавление | paragraphs page
        | chapter paragraphs page | paragraphes page | párrafos página | пункты стр.
        | пункты страница | 段次 页次 | الفقرات الصفحة
    """,
}

_GOES_ON = re.compile(
    r"(?:for|of|to|at|on|in|and|during|durant|pendant|lors|durante|во время|خلال|أثناء"
    r"|du|de|des|del|pour|para|a|au|aux|la|le|les|en|et|y"
    r"|tb[acd]|на|для|по|к|о|об|в|и|во|лтя|ل\w+|في|عن|من|لل\w+"
    r"|(?:ال)?(?:دورة|اجتماع|موتمر|جلسة|قمة|منتدى|ندوة|ورشة|مجلس|لجنة)(?: .*)?"
    r"|ال(?:سبت|احد|اثنين|ثلاثا|اربعا|خميس|جمع)\w{0,2}،?|\d{4}|thereto|\(.*|-|,|:"
    # Russian has a genitive: "Организация работы двадцатой сессии Совета".
    r"|(?:[а-я]{2,14}(?:ои|еи|го|их|ых|ть|ь) ){0,3}(?:сессии|форума|совещани[яи]"
    r"|заседани[яи]|комитета|комиссии|конференции|совета|группы|семинара|конгресса)"
    r"|relati\w{2,3}|explicativ\w{1,2}|explanatory)"
    r"(?:\b|(?<=[-,:)])|$)"
)

_SPACED_CHINESE = re.compile(r"(?:[\u4e00-\u9fff] ){2,11}[\u4e00-\u9fff]")
ROLES = {phrase: role for role, text in _HEADINGS.items() for phrase in phrases(text)}
# "Provisionalagenda": the spaces were lost.
_GLUED = {
    phrase.replace(" ", ""): role for phrase, role in ROLES.items() if " " in phrase
}
# The longest first: "provisional agenda and annotations" before "provisional agenda".
_STARTS = sorted(ROLES, key=len, reverse=True)
_BY_FIRST_WORD: dict[str, list[str]] = {}
for _phrase in _STARTS:
    _BY_FIRST_WORD.setdefault(_phrase.split()[0].rstrip(",:"), []).append(_phrase)
_CHINESE_ENDINGS = tuple(
    phrase for phrase in _STARTS if "一" <= phrase[0] <= "鿿" and len(phrase) > 2
)
# "b) 通过议程和时间表" is an item, in which something is done with an agenda.
_ACTS = re.compile(r"(?:[(（]?\w{1,3}[)）.、]\s?)?(?:通过|核准|批准|审议)(?!的)")
# These say nothing certain unless they stand alone.
_ALONE = {fold(word) for word in ("documents", "document", "programme", "программа")}
_ALONE |= {
    fold(word) for word in ("agenda", "方案", "文件", "البرنامج", "说明", "议程")
}
_ALONE |= {fold(word) for word in ("calendar", "meetings", "sessions", "calendrier")}
_ALONE |= {fold(word) for word in ("réunions", "calendario", "reuniones", "календарь")}
_ALONE |= {fold(word) for word in ("совещания", "сессии", "日历", "الاجتماعات")}
_ALONE |= {fold(word) for word in ("الدورات", "períodos de sesiones")}
# "Agenda for the seventh session of the Board", of one that is named.
_AGENDA_OF_SESSION = re.compile(
    r"agenda (?:for|of) the (?!next|following)(?:[\w-]+ ){1,6}(?:session|meeting)"
    r"(?: of [^.]{3,90})?"
)
_LONGEST_DRAFT = 60  # characters


def heading_role(folded: str) -> str | None:
    """What a heading opens, by its folded words: "annotated", "list", "annex" …

    Words that say how final it is may stand anywhere: "Horario provisional".
    """
    role = _role_of_phrase(folded)
    if role or len(folded) > _LONGEST_DRAFT:
        return role
    bare = without_draft_words(folded)
    role = ROLES.get(bare) if bare != folded else None
    return role if role in {"timetable", "side_events", "list"} else None


def _role_of_phrase(folded: str) -> str | None:
    if folded[1:2] == " " and _SPACED_CHINESE.fullmatch(folded):
        folded = folded.replace(" ", "")
    if role := ROLES.get(folded) or _GLUED.get(folded):
        return role
    bare = folded.rstrip("0123456789")
    if bare[-1:].isalpha() and bare in ROLES:
        return ROLES[bare]  # "Provisional agenda1", the mark of a note
    first, _, _ = folded.partition(" ")
    for phrase in _BY_FIRST_WORD.get(first.rstrip(",:"), ()):
        if phrase in _ALONE or not folded.startswith(phrase):
            continue
        rest = folded[len(phrase) :]
        if (
            rest[:1] in ",:"
            or rest[:3] in {" - ", " --"}
            or (rest[:1] == " " and _GOES_ON.match(rest.strip()))
        ):
            return _of_many(folded, ROLES[phrase])
    if _AGENDA_OF_SESSION.fullmatch(folded):
        return "list"
    if is_of_calendar(folded):
        return "calendar"
    if len(folded) <= 60 and folded.endswith(_CHINESE_ENDINGS):
        ends = (each for each in _CHINESE_ENDINGS if folded.endswith(each))
        return None if _ACTS.match(folded) else ROLES[next(ends)]
    return None


def _of_many(folded: str, role: str) -> str:
    """ "Indicative schedule of the main meetings": no timetable of one meeting."""
    return "calendar" if role == "timetable" and is_of_calendar(folded) else role
