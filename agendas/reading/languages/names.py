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
    r"|комитет|комисси|совет|ассамбле|групп|форум|совещани|участник"
    r"|组织|公约|规划署|计划署|基金|联盟|机构|议定书|会议|委员会|理事会|大会|小组|工作组|署$"
    r"|(?<!\w)(?:ال)?(?:منظمة|اتفاقية|برنامج|صندوق|اتحاد|وكالة|بروتوكول|مؤتمر|لجنة|مجلس"
    r"|جمعية|فريق|هيئة|منتدى)",
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
    r"|press release|media advisory|communiqué de presse|comunicado de prensa"
    r"|пресс-релиз|新闻稿|بيان صحفي"
    # Rules that a body has adopted, and bodies that are not named.
    r"|(?:provisional )?rules of procedure|règlement (?:intérieur|financier)"
    r"|reglamento(?: provisional| interno| financiero)?"
    r"|(?:временные )?правила процедуры|(?:暂行|临时)?议事规则"
    r"|النظام الداخلي(?: المؤقت)?|subsidiary (?:bodies|organs)"
    r"|organes subsidiaires|[óo]rganos subsidiarios|вспомогательные органы"
    r"|附属机构|الهيئات الفرعية"
    r"|(?:provisional|draft|preliminary|revised|final) version|(?:first|second) draft"
    r"|version (?:provisoire|préliminaire|révisée|finale)"
    r"|versi[óo]n (?:provisional|preliminar|revisada|final)"
    r"|(?:предварительный|окончательный) вариант|проект|草案|مسودة|مشروع"
    r"|.{3,120}\s(?:and (?:related|associated) meetings|et (?:les )?réunions connexes"
    r"|y (?:las )?reuniones (?:conexas|relacionadas)|и связанные с \w+ \w+)",
    re.IGNORECASE,
)
