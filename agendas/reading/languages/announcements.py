"""The words of sentences that tell when and where a meeting is, or when it opens.

"The sixth session will be held in Vienna from 5 to 9 May 2031."
"Сессию откроет Председатель в понедельник, 5 мая 2031 года."
"""

import re

from agendas.reading.languages.phrases import phrases

HELD = re.compile(
    r"\b(?:will|is to|are to|shall|(?:is (?:scheduled|planned|due) )?to) be"
    r" (?:held|convened|hosted)|\bwill take place"
    r"|\b(?:will|shall) (?:meet|hold its)\b|\bse tiendra|\baura lieu|\bse réunira"
    r"|\btiendra s(?:a|on|es)\b|\bse celebrará|\btendrá lugar|\bse reunirá"
    r"|\bse realizará|\bcelebrará su\b|состоится|пройд[её]т|будет проведен"
    r"|провед[её]т свою|将[于在]|定于|(?:س|المقرر أن )?(?:ت|ي)ُ?عقد|ستجتمع|سيجتمع",
    re.IGNORECASE,
)
# The same of what is over: "La reunión se celebró en Roma".
WAS_HELD = re.compile(
    r"\b(?:was|were|has been|have been) (?:held|convened|hosted)|\btook place\b"
    r"|\bs[’']est (?:tenue?|réunie?|déroulée?)\b|\b(?:a|ont) eu lieu\b"
    r"|\bse (?:celebr(?:ó|aron)|reuni(?:ó|eron))\b|\btuv(?:o|ieron) lugar\b"
    r"|\b(?:прош[её]?л[аио]?|состоял(?:ся|ась|ось|ись))\b|已?于.{2,40}举行"
    r"|(?<!\w)(?:عُ?قدت?|انعقدت?)(?!\w)",
    re.IGNORECASE,
)
# A sentence with these words is about another meeting.
OF_OTHERS = re.compile(
    r"\b(?:next|previous|following|side events?|prochaine|précédente|suivante"
    r"|próxim[ao]|anterior|siguiente|следующ\w+|предыдущ\w+)\b|下[一届]|上[一届]"
    r"|المقبلة?|القادمة?|السابقة?",
    re.IGNORECASE,
)

# A body that holds its first meeting: "tiendra sa séance d’ouverture".
_HOLDS_FIRST = (
    r"will (?:hold|meet for) (?:its|the) (?:first|opening|inaugural)"
    r" (?:plenary )?(?:session|meeting|sitting)"
    r"|tiendra (?:sa|la) (?:première (?:séance|réunion)"
    r"|(?:séance|réunion)(?: plénière)? (?:d[’']ouverture|inaugurale))"
    r"|celebrará (?:su|la) (?:primera (?:sesión|reunión)"
    r"|(?:sesión|reunión)(?: plenaria)? (?:de apertura|inaugural))"
    r"|провед[её]т (?:сво[её] )?(?:(?:первое|вступительное) (?:пленарное )?заседание"
    r"|(?:пленарное )?заседание, посвящ[её]нное открытию)"
    r"|举行(?:其)?第一次(?:全体)?会议"
    r"|جلست(?:ها|ه) (?:العامة )?(?:الافتتاحية|الأولى)"
)
HOLDS_FIRST = re.compile(_HOLDS_FIRST, re.IGNORECASE)
# "The opening ceremony is scheduled for Monday".
_OPENING_PLANNED = (
    r"opening .{0,80}is (?:scheduled|planned) for|ouverture .{0,80}est prévue"
    r"|apertura .{0,80}est[áa] prevista"
    r"|открыти[ея] .{0,80}(?:назначен|намечен|запланирован)[оа]"
)

# When and how a meeting begins.
OPENS = re.compile(
    rf"{_HOLDS_FIRST}|{_OPENING_PLANNED}|"
    r"opening .{0,120}(?:will take place|will be held)|scheduled to be opened"
    r"|ouverture .{0,120}(?:aura lieu|se tiendra)|apertura .{0,120}tendrá lugar"
    r"|première séance (?:aura lieu|se tiendra)|first (?:plenary )?meeting will be held"
    r"|primera sesión (?:se celebrará|tendrá lugar)"
    r"|первое заседание (?:состоится|пройд)"
    r"|состоится открытие|ستعقد الجلسة الافتتاحية|"
    r"will be opened|will be convened|will open\b|will be declared open|is to be opened"
    r"|shall be opened|will begin|sera ouverte?|s[’']ouvrira"
    r"|será inaugurad[ao]|se abrirá"
    r"|se inaugurará|dará comienzo|declarará abiert[ao]|откроется"
    r"|будет (?:открыт|созван)[оа]?"
    r"|открытие .{0,80}состоится|宣布.{0,12}开幕|开幕|تفتتح|سيفتتح|ستفتتح|سيُفتتح|ستُفتتح"
    r"|يفتتح|will commence|(?:starting|commencing|beginning) (?:at \d|on )"
    r"|(?:session|meeting|conference) (?:commences|begins|opens|starts) (?:at|on) "
    r"|(?:session|réunion) (?:commence|débute)(?:ra)? (?:à|le) "
    r"|(?:sesiones|reunión) (?:comienza|comenzará|se inicia|se iniciará) (?:a|el) "
    r"|(?:сессия|совещание) начн[её]тся ",
    re.IGNORECASE,
)

# A verb that stands behind its meeting: "the sixth session, to be held in Vienna".
PARTICIPLES = re.compile(
    r"to be|starting|commencing|beginning|(?-i:TO BE)", re.IGNORECASE
)
# "the session, which will be held": the meeting goes before the comma.
RELATIVES = re.compile(
    r"(?:which|that|qui|laquelle|que|котор\w+|التي|الذي)(?:\s|$)", re.IGNORECASE
)
# What meets, by the first letters of its noun, and what is said of its beginning.
MEETINGS = (
    ("session", "meeting", "congress", "conference", "réunion", "congrès")
    + ("conférence", "séance", "reunión", "reuniones", "congreso", "conferencia")
    + ("sesiones", "сесси", "совещани", "конгресс", "конференци", "заседани")
    + ("الدورة", "دورة", "الاجتماع", "اجتماع", "المؤتمر", "مؤتمر", "الجلسة")
)
PRONOUNS = phrases("it | il | elle | она | оно | он")
# These name no other meeting beside the nouns of the one that is meant.
SMALL_WORDS = phrases("""
    the | a | of | on | for | in | its | this | and | first | one | hundred
    | opening | ceremony | plenary | regular | resumed | reconvened | annual |
    special | also | hereby | provisional | agenda | le | la | les | l | du | de
    | des | d | sur | pour | et | en | sa | son | cette | ce |
    l’ouverture | d’ | ouverture | cérémonie | première | cent | vingt | trente |
    quarante | cinquante | soixante | reprise | ordinaire | extraordinaire | plénière |
    ordre | jour | provisoire | el | los | las | del | al | sobre | para | y |
    su | esta | este | ceremonia | apertura | primera | período | periodo |
    ordinario | extraordinario | plenaria | programa | provisional | и | по | о
    | об | на | его | ее | эта | это | первое | первая | открытие | церемония |
    сто | двадцать | тридцать | сорок | пятьдесят | шестьдесят | семьдесят |
    восемьдесят | девяносто | года | возобновленная | очередная |
    предварительная | повестка | дня | في | من | على | الى | المعني | المعنية |
    ستعقد | سيعقد | تعقد | يعقد | افتتاح | الافتتاحية | المستانفة | العادية | هذا | هذه
""")
# Before a place or a day, where the object of a verb ends.
BEFORE_PLACES_AND_DAYS = phrases(
    "in | at | on | from | by | en | à | le | dans | el | в | на | с | во"
    "| في | من | يوم"
)

# Cities as they stand after the Russian "in".
LOCATIVES = {
    "Вене": "Вена", "Женеве": "Женева", "Нью-Йорке": "Нью-Йорк", "Найроби": "Найроби",
    "Бонне": "Бонн", "Париже": "Париж", "Риме": "Рим", "Москве": "Москва",
    "Санкт-Петербурге": "Санкт-Петербург", "Дохе": "Доха", "Киото": "Киото",
    "Гааге": "Гаага", "Монреале": "Монреаль", "Бангкоке": "Бангкок",
}  # fmt: skip

# "Pre-sessional consultations for the thirtieth session": named after a session.
NAMED_AFTER_SESSION = re.compile(
    r"consultations?|dialogues?|consultas|diálogos?|консультаци[ия]|диалог"
    r"|磋商|对话|مشاورات|حوار",
    re.IGNORECASE,
)
