"""The headings of the columns of tables, and words that stand for hours.

"Date and time", "Point de l’ordre du jour", "Название", "会议室"
"""

from agendas.reading.languages.phrases import phrases

# The roles of the columns of a table, by the words of its heading.
_COLUMNS = {
    "when": """
        when | quand | cuándo | когда | 何时 | متى
        | date and time | date/time | date & time | date, time | day and time
        | date et heure | dates et heures | jour et heure | fecha y hora | día y hora
        | дата и время | день и время | 日期和时间 | 日期与时间 | 日期及时间
        | 时间和日期 | التاريخ والوقت | التاريخ والتوقيت | اليوم والوقت
        | date and hour | day/time | date et horaire
    """,
    "date": """
        place and date | place and dates | venue and date | lieu et date
        | lieu et dates | lugar y fecha | lugar y fechas | место и дата
        | место и время проведения | место и сроки проведения | 地点和时间 | 地点和日期
        | 时间地点 | المكان والتاريخ | الزمان والمكان
        | date and place | dates and venue | date and venue | date et lieu
        | dates et lieu | dates et lieux | fecha y lugar | fechas y lugar
        | дата и место проведения | дата и место | сроки и место проведения
        | время и место проведения | 日期和地点 | 时间和地点 | التاريخ والمكان
        | date | dates | day | jour | fecha | fechas | día | дата | даты | день | 日期
        | 日 | التاريخ | اليوم | تاريخ | date(s) | dates and place | التواريخ
        | сроки проведения | сроки | dates prévues | start date | date from | from date
        | begin date | beginning date | date of beginning | opening date
        | date de début | fecha de inicio | fecha de comienzo | дата начала
        | 开始日期 | 起始日期 | تاريخ البدء | تاريخ البداية | срок проведения | срок
        | даты проведения | дата проведения | 会期 | 举行日期 | 会议日期 | الموعد
        | المواعيد | تاريخ الانعقاد | موعد الانعقاد | période | período | periodo
    """,
    "time": """
        time | times | hour | hours | heure | heures | horaire | hora | horas
        | horario | время | 时间 | الوقت | التوقيت | الساعة | час | meeting time
        | from | start | starts | begin | begins | beginning | début | inicio | начало
        | с | 开始 | البداية | البدء | من
        | du | desde | start time | time from | starting time | begin time
        | heure de début
        | hora de inicio | hora de comienzo | время начала | 开始时间 | وقت البدء
    """,
    "until": """
        au | hasta | finish | end | to | until | ends | ending | end time
        | finishing time | end date
        | finish time | time to | date to | to date | closing date | ending date
        | date of end | fin | final | heure de fin | date de fin | hora de término
        | fecha de término | término | fecha final | fecha de fin | hora de fin
        | fecha de finalización | hora de finalización | окончание | конец
        | время окончания | дата окончания | по | 结束 | 结束时间 | 结束日期 | 至
        | النهاية | تاريخ الانتهاء | تاريخ النهاية | وقت الانتهاء | إلى
    """,
    "speaker": """
        led by | lead | speaker | speakers | speaker(s) | presenter | presenters
        | presented by | responsible | moderator | moderators | facilitator
        | facilitators | chair | chairperson | responsible person | person responsible
        | responsible persons | in charge | responsables | personne responsable
        | personnes responsables | intervenantes | facilitateur | facilitateurs
        | modérateurs | animateurs | encargado | encargados | persona responsable
        | a cargo de | facilitador | facilitadores | moderadores | expositores
        | ответственные | 负责人 | المسؤولون | intervenant | intervenants
        | intervenant(s) | orateur | orateurs | présentateur | présentateurs
        | responsable | modérateur | animateur | ponente | ponentes | orador | oradores
        | expositor | moderador | докладчик | докладчики | выступающий
        | выступающие | ответственный | ведущий | модератор | 发言人 | 主讲人 | 主持人
        | 报告人 | المتحدث | المتحدثون | المتكلم | المتكلمون | المسؤول
    """,
    "item": """
        agenda item | item | agenda items | items | item no. | agenda item no.
        | point de l’ordre du jour | point | points de l’ordre du jour | tema
        | tema del programa | temas del programa | пункт повестки дня | пункт
        | пункты повестки дня | 议程项目 | 项目 | 议程 | البند | بند جدول الأعمال
        | بند | بنود جدول الأعمال | no. | n° | number | № | 编号 | 序号 | item number
        | البنود
    """,
    "title": """
        title or description | title | description | title and description
        | titre ou description | titre ou sujet | titre | título o descripción
        | título | название или описание | название | наименование | 标题或说明 | 标题
        | 说明 | 标题或内容 | العنوان أو الوصف | العنوان | الوصف | intitulé | subject
        | activity | activities | activité | activités | actividad | actividades
        | мероприятие | мероприятия | содержание | 活动 | النشاط | الأنشطة | topics
        | asunto | asuntos | thème | title/description | intitulé ou description
        | meeting | meetings | committee
        | body | organ | organs | réunion | reunión | совещание | 会议 | الاجتماع
        | event | side event
        | название или тема | título o tema | topic | тема | 题目 | tema o descripción
        | названия или описания | название совещания | title of event
        | title of meeting | title of side event | name of meeting | réunions
        | name of the meeting | meeting’s name | nom de la réunion
        | nombre de la reunión
        | reuniones | совещания | organe | órgano | орган | 机构 | الهيئة
        | conference or meeting | manifestation | acto | acto paralelo | мероприятие
        | 活动 | الحدث | النشاط | اسم الاجتماع | عنوان الاجتماع | 会议名称
        | название мероприятия | наименование мероприятия | наименование совещания
        | наименование заседания | 活动名称 | manifestation parallèle
        | événement | événements | evento | событие | الفعالية | المناسبة
        | name of event | name of the event | event name | event title
        | nom de la manifestation | nombre del evento | título del evento
        | titre de la manifestation | title of the event | session | sesión
        | 主题 | 议题 | الموضوع | наименование мероприятия | наименование совещания
        | наименование органа | название органа | name of body | nom de l’organe
        | nombre del órgano | 机构名称 | اسم الهيئة
        | название заседания | заседание | заседания | اسم الفعالية | عنوان الحدث
        | عنوان الفعالية | عنوان النشاط | عنوان المناسبة | عنوان الحدث الجانبي
    """,
    "venue": """
        where | où | dónde | где | أين
        | venue | room | place | location | lieu | salle | lugar | sala | место
        | место проведения | зал | 地点 | 会议室 | 会场 | المكان | القاعة
        | مكان الانعقاد | city | conference room | meeting room | place and venue
        | lieu de réunion | 地点和会议室 | помещение | salón
    """,
    "organizers": """
        organizer | organizers | organizer(s) | organised by | organized by
        | organiser | organisers | organisateur | organisateurs | organisé par
        | organizador | organizadores | organizado por | организатор | организаторы
        | 主办国 | 主办者 | 主办机构 | 主办 | 举办方 | 承办方 | 组织方
        | страна-организатор | страны-организаторы | pays organisateur
        | pays organisateurs | país organizador | países organizadores
        | organizing country | organizing countries | الدولة المنظمة
        | الدول المنظمة
        | 主办方 | 组织者 | 主办单位 | المنظم | المنظمون | الجهة المنظمة | sponsor
        | sponsors | sponsored by | co-sponsors | organisateur(s) | organizador(es)
        | الجهات المنظمة | host | hosts | organizers and co-organizers | hosted by
        | co-hosts | co-hosted by | government co-hosts | co-organizers
        | co-organized by | co-organizer | co-organiser | co-organisers | coorganisateur
        | co-organised by | co-sponsored by | lead organizer
        | main organizer | organizing entity | organizing entities | supported by
        | main sponsor | main sponsors | lead sponsor | lead sponsors | lead organizers
        | lead organization | lead organizations | main organizers | partners
        | partner organizations | organisateur principal | organisateurs principaux
        | partenaires | organizador principal | organizadores principales | asociados
        | партнеры | основной организатор | основные организаторы | 主要主办方 | 合作方
        | 合作伙伴 | المنظم الرئيسي | الشركاء
        | organiza | organizan | organise | organisent | организует | организуют
        | organisée par | organizada por | patrocinadores | coorganisateurs
        | coorganizadores | соорганизаторы | 共同主办 | 协办方 | تنظيم | ينظمها
        | organiser(s) | jointly organized by | jointly organised by | cosponsors
        | cosponsored by | convened by | convener | conveners | convenors | proponents
        | organizing partners | organizing institutions | organizing institution
        | organizing organization | organizing organizations
        | organisée conjointement par | organisé conjointement par | co-organisateurs
        | co-organisateur | coorganisé par | coorganisée par | co-organisé par
        | parrainé par | coparrainé par | coparrains | hôte | hôtes | accueilli par
        | entités organisatrices | entité organisatrice | à l’initiative de
        | co-organizadores | coorganizador | coorganizado por | copatrocinadores
        | organizado conjuntamente por | patrocinado por | patrocinan | anfitrión
        | anfitriones | entidades organizadoras | entidad organizadora
        | convoca | convocan
        | организатор(ы) | организовано | организуется | соорганизатор | спонсоры
        | коспонсоры | устроитель | устроители | проводится по инициативе
        | 承办单位 | 协办单位 | 共同主办方 | 联合主办 | 联合主办方 | 合办方 | 共同组织者
        | 联合举办方 | 举办单位 | 组办方
        | من تنظيم | ينظمه | المنظمون المشاركون | برعاية | الرعاة | الجهة المضيفة
        | الجهات المضيفة | بالاشتراك مع | تشارك في تنظيمه
    """,
    "status": """
        status | remarks | comment | comments | note | notes | statut | observations
        | observaciones | estado | примечания | статус | 备注 | 状态 | ملاحظات
        | الحالة | remarques | note(s)
    """,
    "track": """
        plenary | parallel meeting | parallel meetings | committee of the whole
        | plenary meeting | plenary meetings | committee i | committee ii | cow
        | séance plénière | séances plénières | plénière | réunion parallèle
        | réunions parallèles | comité plénier | sesión plenaria | plenario | plenaria
        | sesiones plenarias | reunión paralela | reuniones paralelas
        | comité plenario | пленарное заседание | пленарные заседания
        | параллельное совещание | параллельное заседание | комитет полного состава
        | пленум | параллельные совещания | параллельные заседания | 全体会议
        | 平行会议 | 全体委员会 | 并行会议 | الجلسة العامة | الاجتماع الموازي
        | اللجنة الجامعة | الاجتماعات الموازية | الجلسات العامة | اجتماع مواز
        | committee of the whole (in parallel) | main committee | plenary hall
        | high-level segment | workshop | workshops
    """,
}
# Words that head the column of the description only where another column has titles.
_DESCRIPTIONS = """
    description | descripción | описание | 说明 | الوصف | summary | résumé | resumen
    | краткое описание | 简介 | 内容 | abstract | content
"""

# Beside the items of a timetable; elsewhere such words are links of a page.
_DOCUMENTS = """
    document | documents | document(s) | documentation | working document
    | working documents | relevant documents | document no. | document symbol
    | document de travail | documents de travail | documento | documentos
    | documento(s) | documentación | documentos de trabajo | документ | документы
    | документация | рабочие документы | 文件 | 有关文件 | 文号 | الوثيقة | الوثائق
    | وثائق العمل
"""

HALVES = {
    "morning": """
        morning | a.m. | am | morning meeting | matin | séance du matin | mañana
        | sesión de la mañana | утро | утреннее заседание | 上午 | صباحا
        | الجلسة الصباحية | morning session | por la mañana | matinée
        | первая половина дня | до обеда | до полудня | утром | 早上 | قبل الظهر
        | الفترة الصباحية | turno de mañana | الصباح | في الصباح
    """,
    "afternoon": """
        afternoon | p.m. | pm | afternoon meeting | après-midi | tarde
        | séance de l’après-midi | sesión de la tarde | дневное заседание | 下午
        | بعد الظهر | الجلسة المسائية | afternoon session | por la tarde | после обеда
        | evening | lunchtime | lunch time | вечернее заседание | soir | soirée
        | en soirée | noche | вторая половина дня | после полудня | днем | вечер
        | вечером | 晚上 | 晚间 | مساء | الفترة المسائية | turno de tarde | المساء
    """,
    # Not a half, but told in the same places.
    "day": """
        all day | all-day | full day | full-day | whole day | toute la journée
        | journée entière | todo el día | día completo | весь день | целый день
        | в течение дня | в течение всего дня | 全天 | 全日 | طوال اليوم | كامل اليوم
        | اليوم كله
    """,
}

# Before the hours of side events: "Lunch (1–2 p.m.)".
_MEALS = """
    lunch | lunch break | breakfast | dinner | during lunch | lunch hour
    | déjeuner | pause déjeuner | pause-déjeuner | petit-déjeuner | petit déjeuner
    | dîner | heure du déjeuner | à l’heure du déjeuner | almuerzo | desayuno | cena
    | pausa para el almuerzo | pausa del almuerzo | hora del almuerzo | mediodía
    | обед | обеденный перерыв | перерыв на обед | завтрак | ужин | 午餐 | 午餐时间
    | 午间 | 午休 | 午休时间 | 早餐 | 早间 | 晚餐 | 中午 | الغداء | استراحة الغداء
    | فترة الغداء | الفطور | الإفطار | العشاء | المساء | الظهر
"""

# Columns that only lists of meetings have; elsewhere such words name other things.
_OF_MEETINGS = {
    "country": """
        country | host country | country/region | pays | pays hôte | país
        | país anfitrión | país sede | страна | страна проведения | 国家 | 东道国
        | 国家/地区 | البلد | الدولة | بلد | البلد المضيف
    """,
    "year": """
        year | année | an | año | год | 年 | 年份 | 年度 | السنة | العام | سنة
    """,
    "quarter": """
        quarter | semester | half-year | trimestre | semestre | квартал | полугодие
        | 季度 | 半年 | الربع | الفصل
    """,
    "month": """
        month | mois | mes | месяц | 月 | 月份 | الشهر | month and days | month/days
    """,
}

# What stands between the parts of a day, and is no business of a meeting.
_RESTS = """
    coffee break | tea break | coffee | break | tea/coffee break | coffee/tea break
    | health break | pause | pause-café | pause café | pause santé | pausa | pausa café
    | pausa para café | pausa para el café | receso | refrigerio | кофе-брейк
    | кофе-пауза | перерыв | кофе | 茶歇 | 休息 | 茶点
    | استراحة | استراحة قهوة | استراحة شاي
"""

# The columns that say when, under any of their names.
TIME_ROLES = frozenset({"when", "date", "time"})
COLUMN_ROLES = {
    phrase: role for role, text in _COLUMNS.items() for phrase in phrases(text)
}
COLUMNS_OF_MEETINGS = {
    phrase: role for role, text in _OF_MEETINGS.items() for phrase in phrases(text)
}
# In each label that speaks of organizing, and of nothing else.
ORGANIZER_STEMS = ("organi", "организ", "主办", "承办", "组织", "منظم", "تنظيم")
DESCRIPTION_WORDS = phrases(_DESCRIPTIONS)
DOCUMENT_WORDS = phrases(_DOCUMENTS)
MEAL_WORDS = phrases(_MEALS)
REST_WORDS = frozenset(MEAL_WORDS | phrases(_RESTS))
HALF_WORDS = {phrase: half for half, text in HALVES.items() for phrase in phrases(text)}
