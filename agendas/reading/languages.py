"""The words by which the parts of a document are known, in six languages.

"Annotated provisional agenda", "Ordre du jour provisoire", "(продолжение)", "续",
"البند". Every phrase is folded as `agendas.reading.folding` folds a line.
"""

import re

from agendas.reading.folding import fold

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
        | programa provisional anotado | programa provisional y anotaciones
        | programas provisionales anotados | programa anotado
        | programa provisional con anotaciones | temario provisional anotado
        | programa y anotaciones | orden del día provisional anotado
        | аннотированная предварительная повестка дня
        | аннотированные предварительные повестки дня
        | предварительная аннотированная повестка дня
        | предварительная повестка дня и аннотации
        | аннотированная повестка дня | повестка дня и аннотации
        | 临时议程和说明 | 临时议程及说明 | 附加说明的临时议程 | 附说明的临时议程
        | 临时议程附加说明 | 议程和说明 | 临时议程说明和会议时间安排 | 临时议程及其说明
        | 临时议程和附加说明 | 附加说明的议程 | 暂定议程和说明 | 附有说明的临时议程
        | جدول الأعمال المؤقت المشروح | جدول الأعمال المؤقت وشروحه
        | جدول الأعمال المؤقت والشروح | جدول الأعمال المشروح
        | جدول الأعمال المؤقت وشروح | جدول الأعمال المؤقت والحواشي
        | جدول الأعمال المؤقت وحواشيه | جدولا الأعمال المؤقتان المشروحان
        | جدول أعمال مؤقت مشروح | جدول الأعمال وشروحه
    """,
    "list": """
        provisional agenda | provisional agendas | agenda | draft agenda
        | draft provisional agenda | proposed agenda | revised provisional agenda
        | proposed provisional agenda | agenda items | list of agenda items
        | ordre du jour provisoire | ordre du jour | projet d’ordre du jour
        | projet d’ordre du jour provisoire | ordre du jour provisoire révisé
        | ordres du jour provisoires
        | programa provisional | proyecto de programa | proyecto de programa provisional
        | temario provisional | orden del día provisional | orden del día | temario
        | programas provisionales
        | предварительная повестка дня | повестка дня | проект повестки дня
        | проект предварительной повестки дня | предварительные повестки дня
        | 临时议程 | 议程 | 议程草案 | 暂定议程 | 临时议程草案 | 拟议议程
        | جدول الأعمال المؤقت | جدول الأعمال | مشروع جدول الأعمال
        | مشروع جدول الأعمال المؤقت | جدولا الأعمال المؤقتان
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
        | annotations relatives à l’ordre du jour
        | annotations à l’ordre du jour | notes explicatives
        | annotations se rapportant à l’ordre du jour provisoire
        | annotations relatives aux points de l’ordre du jour
        | anotaciones | anotaciones al programa provisional | anotaciones al programa
        | anotaciones a los temas del programa | anotaciones al temario provisional
        | anotaciones sobre los temas del programa
        | аннотации | аннотации к предварительной повестке дня
        | аннотации к повестке дня | аннотации к пунктам повестки дня
        | аннотации к пунктам предварительной повестки дня
        | 说明 | 临时议程说明 | 议程说明 | 附加说明 | 临时议程的说明 | 议程项目说明
        | 临时议程项目说明 | 对临时议程的说明 | 临时议程注释
        | الشروح | شروح | الحواشي | شروح جدول الأعمال المؤقت | شروح جدول الأعمال
        | شروح بنود جدول الأعمال | شروح بنود جدول الأعمال المؤقت | الشروح والتعليقات
        | حواشي جدول الأعمال المؤقت | التعليقات | شروح على جدول الأعمال المؤقت
    """,
    "timetable": """
        proposed organization of work | organization of work | organization of the work
        | proposed organization of the work | tentative organization of work
        | provisional organization of work | programme of work | timetable
        | proposed timetable | tentative timetable | provisional timetable
        | proposed programme of work | tentative programme of work | programme
        | draft organization of work | draft programme of work | proposed organisation of work
        | provisional programme of work | draft timetable | schedule of meetings
        | scheduling of meetings | proposed schedule of meetings | indicative timetable
        | provisional timetable of meetings | work programme | proposed work schedule
        | timetable and programme of work | proposed timetable and organization of work
        | tentative timetable of meetings | indicative organization of work
        | proposed schedule of work | programme of meetings | schedule of work
        | provisional schedule of meetings | tentative schedule of meetings
        | timetable of meetings | indicative programme of work
        | projet d’organisation des travaux | organisation des travaux
        | organisation des travaux proposée | organisation proposée des travaux
        | programme de travail | calendrier provisoire | calendrier des travaux
        | calendrier proposé | calendrier indicatif | programme des travaux
        | programme de travail provisoire | calendrier des séances | projet de calendrier
        | proposition d’organisation des travaux | organisation provisoire des travaux
        | projet de programme de travail | emploi du temps
        | organización de los trabajos propuesta | organización de los trabajos
        | propuesta de organización de los trabajos | proyecto de organización de los trabajos
        | organización provisional de los trabajos | programa de trabajo
        | calendario provisional | calendario de sesiones | calendario propuesto
        | propuesta de programa de trabajo | calendario de reuniones propuesto
        | organización propuesta de los trabajos | calendario provisional de las sesiones
        | предлагаемая организация работы | организация работы | программа работы
        | предварительное расписание заседаний | предлагаемый график работы | расписание
        | предлагаемое расписание работы | график работы | расписание заседаний
        | предварительное расписание работы | предварительный график работы
        | предварительная программа работы | предлагаемая программа работы
        | программа | предварительное расписание | предлагаемый порядок работы
        | 拟议工作安排 | 工作安排 | 拟议的工作安排 | 暂定工作安排 | 会议日程 | 拟议时间表
        | 工作方案 | 暂定时间表 | 时间表 | 会议时间安排 | 日程安排 | 工作日程 | 会议安排
        | 拟议日程安排 | 暂定日程 | 拟议工作日程 | 工作安排草案 | 方案
        | تنظيم الأعمال المقترح | تنظيم الأعمال | التنظيم المقترح للأعمال
        | اقتراح تنظيم الأعمال | برنامج العمل | الجدول الزمني | الجدول الزمني المقترح
        | الجدول الزمني المؤقت | برنامج العمل المقترح | البرنامج | مقترح تنظيم الأعمال
        | تنظيم العمل المقترح | تنظيم العمل | الجدول الزمني للجلسات | جدول الجلسات
        | التنظيم المقترح لأعمال | تنظيم أعمال
    """,
    "documentation": """
        documentation | documents | document | list of documents before the meeting
        | documentation for the item | background documentation
        | documentos | documentación | documentación de referencia
        | документация | документы | документ
        | 文件 | 文档 | 会议文件
        | الوثائق | وثائق | الوثيقة
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
        | evênements parallèles | manifestations spéciales
        | actos paralelos | eventos paralelos | programa de actos paralelos
        | actividades paralelas | lista de actos paralelos | reuniones paralelas
        | programa de eventos paralelos | calendario de actos paralelos
        | параллельные мероприятия | программа параллельных мероприятий
        | сопутствующие мероприятия | перечень параллельных мероприятий
        | список параллельных мероприятий | расписание параллельных мероприятий
        | 会外活动 | 会外活动日程 | 会边活动 | 边会 | 会外活动方案 | 边会日程 | 会外活动安排
        | 平行活动 | 会外活动时间表 | 会外活动一览表
        | الأحداث الجانبية | المناسبات الجانبية | الفعاليات الجانبية | أحداث جانبية
        | برنامج الأحداث الجانبية | برنامج المناسبات الجانبية | الأنشطة الجانبية
        | برنامج الفعاليات الجانبية | قائمة الأحداث الجانبية
    """,
    "calendar": """
        calendar of meetings | list of meetings | annual calendar | calendar of conferences and meetings
        | programme of meetings for | schedule of meetings for | calendar of conferences
        | meetings calendar | provisional calendar of meetings | upcoming meetings
        | tentative calendar of meetings | indicative calendar of meetings
        | draft calendar of meetings | forthcoming meetings | planned meetings
        | annual calendar of meetings | proposed calendar of meetings
        | list of forthcoming meetings | list of planned meetings | calendar of events
        | overview of meetings | calendar of sessions | dates of meetings
        | revised calendar of meetings | calendar of meetings and events
        | calendrier des réunions | calendrier des conférences et réunions
        | liste des réunions | calendrier provisoire des réunions | réunions prévues
        | calendrier prévisionnel des réunions | calendrier des sessions
        | réunions à venir | calendrier des conférences
        | calendario de reuniones | calendario de conferencias y reuniones
        | lista de reuniones | calendario provisional de reuniones | próximas reuniones
        | reuniones previstas | calendario de conferencias | calendario de períodos de sesiones
        | calendario tentativo de reuniones
        | расписание совещаний | календарь совещаний | график совещаний
        | расписание конференций и совещаний | перечень совещаний | список совещаний
        | предварительное расписание совещаний | график проведения совещаний
        | календарь заседаний | календарь мероприятий | расписание сессий
        | предварительный календарь совещаний | предстоящие совещания
        | 会议日历 | 会议一览表 | 会议时间表 | 会议日程表 | 会议清单 | 会议和大会日历
        | 会议列表 | 暂定会议日历 | 会议和会议日历 | 会历
        | جدول الاجتماعات | قائمة الاجتماعات | جدول المؤتمرات والاجتماعات
        | الجدول الزمني للاجتماعات | الاجتماعات المقبلة | رزنامة الاجتماعات
        | قائمة بالاجتماعات | الاجتماعات المقررة | تقويم الاجتماعات
    """,
    "contents": """
        contents | table of contents | table des matières | índice | содержание
        | 目录 | المحتويات | sommaire | indice | оглавление
    """,
}

_GOES_ON = re.compile(
    r"(?:for|of|to|at|on|in|and|du|de|des|del|pour|para|a|au|aux|la|le|les|en|et|y"
    r"|на|для|по|к|о|об|в|и|во|лтя|ل\w+|في|عن|من|لل\w+|\d{4}|thereto|\(.*|-|,|:)"
    r"(?:\b|(?<=[-,:)])|$)"
)

CONTINUED = re.compile(
    r"\s*[\[(（]\s*(?:continued|cont[’'`]?d?\.?|continuation|suite(?: et fin)?|fin"
    r"|concluded|continuaci[oó]n|continúa|conclusi[oó]n|продолжение|окончание|续|續"
    r"|تابع|تتمة|تكملة)\s*[\])）]\s*",
    re.IGNORECASE,
)

# "(joint item)", "(joint item of A and B)": the words after the bracket.
JOINT = re.compile(
    r"\s*[\[(（]\s*(?:joint (?:agenda )?items?|points? communs?|point conjoint"
    r"|tema (?:conjunto|común)|temas conjuntos|совместны[йе] пункты?|общий пункт"
    r"|共同项目|联合项目|联合议程项目|共同议程项目|بند مشترك|بندان? مشتركان?)"
    r"[^()（）\[\]]{0,400}[\])）]",
    re.IGNORECASE,
)

# "Item 3", "Agenda item 3", "Point 3": the word before the number of an item.
ITEM_WORDS = (
    "agenda items?|items?|points? de l[’']ordre du jour|points?|temas? del programa"
    "|temas?|пункты? повестки дня|пункты?|议程项目|项目|البند|بند"
)

SEE = re.compile(
    r"for (?:the )?annotations? (?:on|to|regarding|concerning) (?:this|the) item"
    r"|see (?:also )?(?:the )?(?:annotations? (?:to|on|under) )?(?:agenda )?item"
    r"|voir (?:aussi |également )?(?:les annotations relatives au |le )?point"
    r"|véa(?:n)?se (?:también )?(?:las anotaciones (?:al|sobre el) )?(?:el )?tema"
    r"|см\. (?:также )?(?:аннотаци\w+ к )?пункт|(?:另)?见(?:上文|下文)?(?:议程)?项目"
    r"|انظر (?:أيضا |أيضاً )?البند",
    re.IGNORECASE,
)

# The roles of the columns of a table, by the words of its heading.
_COLUMNS = {
    "when": """date and time | date/time | date & time | date, time | day and time
        | date et heure | dates et heures | jour et heure | fecha y hora | día y hora
        | дата и время | день и время | 日期和时间 | 日期与时间 | 日期及时间 | 时间和日期
        | التاريخ والوقت | التاريخ والتوقيت | اليوم والوقت | date and hour
        | day/time | date et horaire""",
    "date": """date | dates | day | jour | fecha | fechas | día | дата | даты | день
        | 日期 | 日 | التاريخ | اليوم | تاريخ | date(s) | dates and place
        | التواريخ | сроки проведения | сроки | dates prévues""",
    "time": """time | times | hour | hours | heure | heures | horaire | hora | horas
        | horario | время | 时间 | الوقت | التوقيت | الساعة | час | meeting time""",
    "item": """agenda item | item | agenda items | items | item no. | agenda item no.
        | point de l’ordre du jour | point | points de l’ordre du jour | tema
        | tema del programa | temas del programa | пункт повестки дня | пункт
        | пункты повестки дня | 议程项目 | 项目 | 议程 | البند | بند جدول الأعمال
        | بند | بنود جدول الأعمال | no. | n° | number | № | 编号 | item number
        | البنود""",
    "title": """title or description | title | description | title and description
        | titre ou description | titre ou sujet | titre | título o descripción | título
        | название или описание | название | наименование | 标题或说明 | 标题 | 说明
        | 标题或内容 | العنوان أو الوصف | العنوان | الوصف | intitulé | subject | activity
        | title/description | intitulé ou description | meeting | meetings | body
        | réunion | reunión | совещание | 会议 | الاجتماع | event | side event
        | название или тема | título o tema | topic | тема | 题目 | tema o descripción
        | названия или описания | название совещания | title of event | title of meeting
        | title of side event | name of meeting | réunions | reuniones | совещания
        | organe | órgano | орган | 机构 | الهيئة | conference or meeting
        | manifestation | acto | acto paralelo | мероприятие | 活动 | الحدث | النشاط
        | اسم الاجتماع | عنوان الاجتماع | 会议名称 | название мероприятия | 活动名称
        | manifestation parallèle | titre de la manifestation | title of the event
        | session | sesión""",
    "venue": """venue | room | place | location | lieu | salle | lugar | sala | место
        | место проведения | зал | 地点 | 会议室 | 会场 | المكان | القاعة | مكان الانعقاد
        | city | conference room | meeting room | place and venue | lieu de réunion
        | 地点和会议室 | помещение | salón""",
    "organizers": """organizer | organizers | organizer(s) | organised by | organized by
        | organiser | organisers | organisateur | organisateurs | organisé par
        | organizador | organizadores | organizado por | организатор | организаторы
        | 主办方 | 组织者 | 主办单位 | المنظم | المنظمون | الجهة المنظمة | sponsor
        | sponsors | sponsored by | co-sponsors | organisateur(s) | organizador(es)
        | الجهات المنظمة | host | hosts | organizers and co-organizers""",
    "status": """status | remarks | comment | comments | note | notes | statut
        | observations | observaciones | estado | примечания | статус | 备注 | 状态
        | ملاحظات | الحالة | remarques | note(s)""",
    "track": """plenary | parallel meeting | parallel meetings | committee of the whole
        | plenary meeting | plenary meetings | committee i | committee ii | cow
        | séance plénière | séances plénières | plénière | réunion parallèle
        | réunions parallèles | comité plénier | sesión plenaria | plenario | plenaria
        | sesiones plenarias | reunión paralela | reuniones paralelas | comité plenario
        | пленарное заседание | пленарные заседания | параллельное совещание
        | параллельное заседание | комитет полного состава | пленум
        | параллельные совещания | параллельные заседания
        | 全体会议 | 平行会议 | 全体委员会 | 并行会议 | الجلسة العامة | الاجتماع الموازي
        | اللجنة الجامعة | الاجتماعات الموازية | الجلسات العامة | اجتماع مواز
        | committee of the whole (in parallel) | main committee | plenary hall
        | high-level segment | workshop | workshops""",
}
# Words that head the column of the description only where another column has titles.
DESCRIPTIONS = """description | descripción | описание | 说明 | الوصف | summary
    | résumé | resumen | краткое описание | 简介 | 内容 | abstract | content"""

_STATUS = {
    "cancelled": "cancelled|canceled|annulée?s?|canceladas?|suspendidas?"
    "|отмен\\w+|取消|(?:ألغي\\w*|ملغا\\w*|ملغى)",
    "postponed": "postponed|reportée?s?|aplazad[ao]s?|pospuest[ao]s?|отложен\\w*"
    "|перенесен\\w*|推迟|延期|(?:مؤجل\\w*|أرجئ\\w*|تأجل\\w*|أجل\\w*)|rescheduled",
    "tentative": "tentative(?:ly)?|provisional|provisoires?|provisional(?:es)?"
    "|tentativ[ao]s?|предварительн\\w*|ориентировочн\\w*|暂定|(?:مؤقت\\w*|مبدئي\\w*)"
    "|indicative|à titre indicatif|dates? provisoires?",
    "tbc": "tbc|t\\.b\\.c\\.?|tbd|to be confirmed|to be determined|à confirmer"
    "|à déterminer|a confirmar|por confirmar|por determinar|подлежит подтверждению"
    "|подлежат подтверждению|будет подтвержден\\w*|待定|待确认|(?:يؤكد لاحقا|تؤكد لاحقا"
    "|يحدد لاحقا|تحدد لاحقا|تؤكد لاحقاً|يؤكد لاحقاً|يحدد لاحقاً|تحدد لاحقاً|رهن التأكيد)"
    "|dates to be confirmed|tba|to be announced",
}
STATUS = {
    name: re.compile(rf"(?<!\w)(?:{words})(?!\w)", re.IGNORECASE)
    for name, words in _STATUS.items()
}

# Words of the masthead that are no body: the name of the Organization and offices.
ORGANIZATIONS = """united nations | nations unies | naciones unidas | onu
    | организация объединенных наций | объединенные нации | 联合国 | الأمم المتحدة | un
    | united nations office on drugs and crime | unodc | english | french | spanish
    | russian | chinese | arabic | français | español | русский | 中文 | عربي
    | العربية | unep | united nations u | 联 合 国 | english only | anglais seulement
    | united nations environment programme"""

NOTES_BY = re.compile(
    r"(?:revised )?note (?:by|of|from|du|de la|de l)\b|note verbale|nota de la|nota del"
    r"|записка|秘书处的?说明|秘书长的?说明|执行秘书的?说明|秘书处编写的说明"
    r"|مذكرة من|report of the secretary|submitted by|prepared by",
    re.IGNORECASE,
)

# Where the United Nations meets most; only to part a name from the place after it.
CITIES = [
    "Vienna",
    "Geneva",
    "Nairobi",
    "Bonn",
    "Paris",
    "Rome",
    "Montreal",
    "Bangkok",
    "Doha",
    "Kyoto",
    "Marrakech",
    "Vienne",
    "Genève",
    "Viena",
    "Ginebra",
    "Вена",
    "Женева",
    "维也纳",
    "日内瓦",
    "فيينا",
    "جنيف",
] + ["New York", "The Hague", "Nueva York", "Нью-Йорк", "纽约", "نيويورك"]

# A masthead line that says for which item of another agenda the paper was issued.
ITEM_OF_AGENDA = re.compile(
    r"^(?:agenda )?items? \d{1,3}.{0,40}$|^(?:agenda )?items? \d.{0,60}agenda\W*$"
    r"|^points? \d.{0,40}ordre du jour.{0,20}$|^tema \d.{0,40}programa.{0,20}$"
    r"|^пункт \d.{0,40}повестки дня\W*$|^(?:临时)?议程项目? ?\d|^البند \d.{0,60}$",
)

DISTRIBUTION = re.compile(
    r"(?:Distr(?:ibution)?\s?[.．:：]+\s?:?|分发\s?[：:]|التوزيع\s?:|Рас(?:с|пр)\w+:)"
    r"\s*(?P<word>general|générale|limited|limitée|restricted|restreinte|limitada"
    r"|reservada|restringida|общее|общая|ограниченное|для\sобщего\sпользования"
    r"|一般|普遍|有限|限制|عام|محدود|مقيد|general)?",
    re.IGNORECASE,
)
ORIGINAL = re.compile(
    r"(?:Original\s?[:：]|Оригинал:|Подлинный текст:|Язык оригинала:|原文\s?[：:]"
    r"|原件\s?[：:]|الأصل\s?:)\s*(?P<word>[^\W\d_]{0,20}(?:\s?/\s?[^\W\d_]{1,20})*)",
    re.IGNORECASE,
)

# The nouns of what is counted, with the unit they stand for.
UNITS = {
    "session": "sessions?|períodos? de sesiones|período ordinario de sesiones"
    "|períodos? extraordinarios? de sesiones|сесси[яию]|届会议|届会|دورة|الدورة",
    "meeting": "meetings?|réunions?|reuni[oó]n(?:es)?|совещани[еяю]|次会议|اجتماع|الاجتماع",
    "congress": "congress|congrès|congreso|конгресс[ае]?|届大会|مؤتمر|المؤتمر",
}

OPENS = re.compile(
    r"will be opened|will be convened|will open\b|will be declared open|is to be opened"
    r"|shall be opened|will begin|sera ouverte?|s[’']ouvrira|será inaugurad[ao]|se abrirá"
    r"|se inaugurará|dará comienzo|declarará abiert[ao]|откроется|будет открыт[оа]?"
    r"|открытие .{0,80}состоится|宣布.{0,12}开幕|开幕|تفتتح|سيفتتح|ستفتتح|سيُفتتح|ستُفتتح"
    r"|يفتتح|will commence",
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
HALVES = {
    "morning": """morning | a.m. | am | morning meeting | matin | séance du matin
        | mañana | sesión de la mañana | утро | утреннее заседание | 上午 | صباحا
        | الجلسة الصباحية | morning session | por la mañana | matinée""",
    "afternoon": """afternoon | p.m. | pm | afternoon meeting | après-midi | tarde
        | séance de l’après-midi | sesión de la tarde | дневное заседание | 下午
        | بعد الظهر | الجلسة المسائية | afternoon session | por la tarde | после обеда
        | evening | lunchtime | lunch time | вечернее заседание""",
}


def _phrases(text: str) -> frozenset[str]:
    return frozenset(fold(phrase) for phrase in text.split("|") if phrase.strip())


_ROLES = {phrase: role for role, text in _HEADINGS.items() for phrase in _phrases(text)}
# The longest first: "provisional agenda and annotations" before "provisional agenda".
_STARTS = sorted(_ROLES, key=len, reverse=True)
_BY_FIRST_WORD: dict[str, list[str]] = {}
for _phrase in _STARTS:
    _BY_FIRST_WORD.setdefault(_phrase.split()[0].rstrip(",:"), []).append(_phrase)
_CHINESE_ENDINGS = [phrase for phrase in _STARTS if "一" <= phrase[0] <= "鿿"]
# "UNTOC calendar of meetings, 2017": the name of the body may go first.
_OF_CALENDAR = re.compile(
    r"(?:annual|meetings) calendar|calendar of (?:meetings|conferences)|list of meetings"
    r"|calend(?:rier|ario) de(?:s)? (?:reunio|conf)|liste des reunions|lista de reuniones"
    r"|(?:расписание|календарь|график|перечень) (?:\w+ )?совещании|会议(?:日历|一览表|清单)"
    r"|(?:جدول|قائمة|تقويم) الاجتماعات"
)
# These say nothing certain unless they stand alone.
_ALONE = {fold(word) for word in ("documents", "document", "programme", "программа")}
_ALONE |= {
    fold(word) for word in ("agenda", "方案", "文件", "البرنامج", "说明", "议程")
}

COLUMN_ROLES = {
    phrase: role for role, text in _COLUMNS.items() for phrase in _phrases(text)
}
DESCRIPTION_WORDS = _phrases(DESCRIPTIONS)
ORGANIZATION_WORDS = _phrases(ORGANIZATIONS)
HALF_WORDS = {
    phrase: half for half, text in HALVES.items() for phrase in _phrases(text)
}


def heading_role(folded: str) -> str | None:
    """What a heading opens, by its folded words: "annotated", "list", "annex" …"""
    if role := _ROLES.get(folded):
        return role
    first, _, _ = folded.partition(" ")
    for phrase in _BY_FIRST_WORD.get(first.rstrip(",:"), ()):
        if phrase in _ALONE or not folded.startswith(phrase):
            continue
        rest = folded[len(phrase) :]
        if rest[:1] in ",:" or (rest[:1] == " " and _GOES_ON.match(rest.strip())):
            return _ROLES[phrase]
    if len(folded) <= 110 and _OF_CALENDAR.search(folded):
        return "calendar"
    if len(folded) <= 60 and folded[-1:] >= "一":
        for phrase in _CHINESE_ENDINGS:
            if len(phrase) > 2 and folded.endswith(phrase):
                return _ROLES[phrase]
    return None
