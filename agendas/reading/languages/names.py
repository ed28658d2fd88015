"""Words by which names are known: what issues papers, heads a column, organizes."""

import re

# What issues papers and is no body that meets: "World Health Organization".
ORGANIZATION = re.compile(
    r"\b(?:organi[sz]ations?|organisation|convention|programme|program|fund|union|agency"
    r"|protocol|treaty|institute|university|bank|court|authority|nations|secretariat"
    r"|conferences?|congress|committee|commission|council|assembl(?:y|ies)|board|groups?"
    r"|forum|panel|parties|platform|meeting|organe|conférence|congrès|comité|conseil"
    r"|assemblées?|groupe|réunion|organización|convenci[óo]n|convenio|programa|fondo"
    r"|unión|organismo|protocolo|conferencia|congreso|comisi[óo]n|consejo|asambleas?"
    r"|grupo|junta|foro|reunión|fonds|agence|traité|protocole)\b"
    r"|организаци|конвенци|программ|фонд|союз|агентств|протокол|конференц|конгресс"
    r"|комитет|комисси|совет|ассамбле|групп|форум|совещани|собрани|участник"
    r"|组织|公约|规划署|计划署|基金|联盟|机构|议定书|会议|委员会|理事会|大会|小组|工作组|署$"
    r"|(?<!\w)(?:ال)?(?:منظمة|اتفاقية|برنامج|صندوق|اتحاد|وكالة|بروتوكول|مؤتمر|لجنة|مجلس"
    r"|جمعية|فريق|هيئة|منتدى|جامعة\sالدول)",
)
# Nouns of those who hold side events, and of hardly any title.
OFFICE = re.compile(
    r"\b(?:universit(?:y|é|aire)|universidad|institut(?:e|o|ion|ión)?|cent(?:re|er)"
    r"|foundation|fondation|fundación|association|asociación|society|société|sociedad"
    r"|network|réseau|red de|alliance|alianza|coalition|coalición|partnership"
    r"|partenariat|academ(?:y|ies)|académie|academia|ministry|ministère|ministerio"
    r"|missions?|misión|misiones|department|département|departamento|office|bureau|oficina"
    r"|agency|agence|agencia|secretariat|secrétariat|secretaría|federation"
    r"|fédération|federación|organi[sz]ation|organización|ngo|ong)\b"
    r"|(?:университет|институт|центр|фонд|ассоциаци|обществ|альянс|коалици|академи"
    r"|министерств|миссия|департамент|управлени|агентств|секретариат|федераци"
    r"|организаци)\w{0,4}\b"
    r"|(?:大学|学院|研究所|中心|基金会|协会|学会|联盟|科学院|部|代表团|办事处|署|秘书处|组织)$"
    r"|(?<!\w)(?:ال)?(?:جامعة|معهد|مركز|مؤسسة|جمعية|شبكة|تحالف|أكاديمية|وزارة|بعثة"
    r"|إدارة|مكتب|وكالة|أمانة|اتحاد|منظمة)(?!\w)",
    re.IGNORECASE,
)
# Nouns of meetings that no list of meetings is known by.
OTHER_GATHERING = re.compile(
    r"\b(?:gatherings?|retreats?|dialogues?|trainings?|courses?|days? of|weeks?|body"
    r"|rencontres?|journées?|formations?|cours|stages?|semaines?|dialogue"
    r"|encuentros?|jornadas?|cursos?|semanas?|diálogos?|capacitaci[óo]n)\b"
    r"|\b(?:events?|hearings?|talks|negotiations?|exhibitions?|fairs?|festivals?"
    r"|ceremony|celebrations?|événements?|auditions?|négociations?|expositions?"
    r"|cérémonie|eventos?|audiencias?|negociaci[óo]n(?:es)?|exposici[óo]n(?:es)?"
    r"|ferias?|ceremonia)\b"
    r"|мероприят|слушани|переговор|выставк|церемони|活动|听证|谈判|展览|仪式"
    r"|(?<!\w)(?:ال)?(?:فعالي|حدث|مفاوضات|معرض|احتفال)"
    r"|встреч|диалог|обучени|курсы|дни |недел|对话|培训|课程|周$|日$"
    r"|(?<!\w)(?:ال)?(?:لقاء|ملتقى|حوار|تدريب|أسبوع|جلسة)",
    re.IGNORECASE,
)
# "Committee A, Room XX" heads a column of a journal; "Journal No. 5" counts issues.
COLUMN_HEAD = re.compile(
    r"(?:committee|commission|comisión|comité|комитет|комиссия|[甲乙]委员会|اللجنة)"
    r"\s?[\"“«]?[A-DА-Гأب]?[\"”»]?(?:$|\s(?:room|salle|sala|зал)\b)"
    r"|.{0,30}(?:\b(?:room|salle|sala|зал)\s[IVX\d]|[IVX\d]会议室)"
    r"|第.{1,4}次(?:会议|全会)$|(?:other meetings|other|autres(?: réunions)?|otr[ao]s"
    r"|otras (?:sesiones|reuniones)|другие (?:заседания|совещания)|其[他它]会议"
    r"|جلسات أخرى|اجتماعات أخرى|credentials committee|committee on credentials"
    r"|commission de vérification des pouvoirs|comisión de credenciales"
    r"|комитет по проверке полномочий|全权证书委员会|لجنة أوراق الاعتماد)$"
    r"|.{0,30}(?<!\w)(?:n\.?[°º]\.?|№|no\.|العدد)\s?\d{1,3}\b",
    re.IGNORECASE,
)
# Who holds a meeting, under its name: no part of it, nor a body that meets.
ORGANIZED_BY = re.compile(
    r"(?:jointly )?(?:(?:co-?)?organi[sz]ed|(?:co-?)?hosted|convened|sponsored)"
    r" (?:jointly )?by\b"
    r"|in (?:cooperation|collaboration|partnership) with|under the auspices of"
    r"|organisée? par|organizad[oa] por"
    r"|en (?:coopération|collaboration|partenariat) avec"
    r"|en (?:cooperación|colaboración) con|под эгидой|в сотрудничестве с",
    re.IGNORECASE,
)
# Above the name of a body: what kind of paper it is. And more than one meeting.
NO_NAME = re.compile(
    r"(?:daily )?(?:journal|bulletin)|diario|bolet[ií]n|дневник|бюллетень|日刊|يومية"
    r"|(?:convocation|convocatoria|convocaci[óo]n)\b.{0,120}"
    r"|press release|media advisory|communiqué de presse|comunicado de prensa"
    r"|пресс-релиз|新闻稿|بيان صحفي"
    # Rules that a body has adopted, and bodies that are not named.
    r"|(?:provisional )?rules of procedure|règlement (?:intérieur|financier)"
    r"|reglamento(?: provisional| interno| financiero)?"
    r"|(?:временные )?правила процедуры|(?:暂行|临时)?议事规则"
    r"|النظام الداخلي(?: المؤقت)?|subsidiary (?:bodies|organs)"
    r"|organes subsidiaires|[óo]rganos subsidiarios|вспомогательные органы"
    r"|附属机构|الهيئات الفرعية"
    r"|(?:overview|highlights|aperçu|panorama|rese[ñn]a|обзор|概[览况]|نظرة عامة"
    r"|لمحة).{0,120}"
    r"|(?:updated information|informations? (?:actualisées?|à jour)"
    r"|información actualizada|обновленная информация)\s.{0,160}"
    r"|الجلسة \d{1,2}(?:\s?\(.{2,30}\))?"
    # Titles of papers, also with the kind of their file.
    r"|.{0,60}(?:organi[sz]ation of (?:the )?works?|organisation des travaux"
    r"|organización de los trabajos|организаци[яи] работы|programme of work"
    r"|programme de travail|programa de trabajo|программ[аы] работы).{0,60}"
    r"|.{3,150}[(\[](?:pdf|docx?|html?|[\d.,]{1,6} ?[kmg]b)[)\]]"
    # Whose address it is: "Secretariat, Washington, D.C. 20006".
    r"|.{6,160},\s.{2,30}\s\d{5,6}"
    # What kind of body stands below.
    r"|(?:subsidiary body|organe (?:subsidiaire|auxiliaire)"
    r"|órgano (?:auxiliar|subsidiario)) (?:established|set up|created|créé"
    r"|establecido|creado) .{6,80}"
    r"|(?:provisional|draft|preliminary|revised|final) version|(?:first|second) draft"
    r"|version (?:provisoire|préliminaire|révisée|finale)"
    r"|versi[óo]n (?:provisional|preliminar|revisada|final)"
    r"|(?:предварительный|окончательный) вариант|проект|草案|مسودة|مشروع"
    r"|.{3,120}\s(?:and (?:related|associated) meetings|et (?:les )?réunions connexes"
    r"|y (?:las )?reuniones (?:conexas|relacionadas)|и связанные с \w+ \w+)",
    re.IGNORECASE,
)
# "Programme of the Lamp Conference": the title of a paper, and whose it is.
# Of "Programme des Nations Unies pour …" the first word is part of the name.
# Who presides over a session that is named: not the session itself.
OFFICERS_OF = re.compile(
    r"(?:bureau of|bureau d[eu]|mesa del?|бюро|مكتب|هيئة مكتب)\s|.{2,60}主席团$",
    re.IGNORECASE,
)
TITLE_OF_BODY = re.compile(
    r"(?!programme des nations unies\b)"
    r"(?:programme|program|agenda|timetable|schedule|ordre du jour|calendrier|programa"
    r"|orden del día|temario|calendario)\s(?:of the|for the|de la|du|des|del|de los)\s",
    re.IGNORECASE,
)
# What a line says of an event beside its facts: no title.
OTHER_LABEL = re.compile(
    r"(?:contacts?(?: person)?|registration|register|web ?site|web ?page|link|webcast"
    r"|languages?|interpretation|e-?mail|meeting id|passcode|zoom|inscriptions?"
    r"|langues?|interprétation|lien|courriel|contactos?|inscripción|idiomas?"
    r"|interpretación|enlace|correo(?: electrónico)?|контакты?|контактное лицо"
    r"|регистрация|языки?|перевод|ссылка|联系人|联系方式|注册|语[文言]|口译|链接|网址"
    r"|للاتصال|جهة الاتصال|التسجيل|اللغات?|الترجمة(?: الشفوية)?|الرابط)\s?[:：]",
    re.IGNORECASE,
)
