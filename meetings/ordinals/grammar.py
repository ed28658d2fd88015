"""What sessions and their parts are called in the six official languages.

A template may use {ordinal} and {noun}, which agree, and the fields that `labels`
adds for its language. What stands in brackets needs a number and is left out
without one. No entry means "{ordinal} {noun}" in the order of the language.
"""

from dataclasses import dataclass, field

from meetings.ordinals.numbers import Form

_M, _F, _N = Form.MASCULINE, Form.FEMININE, Form.NEUTER


@dataclass(frozen=True)
class Noun:
    """A noun with what its language must know of it.

    `genitive` is Russian; `counter` is the Chinese word after the number. An Arabic
    noun has no article.
    """

    text: str
    form: Form = _M
    genitive: str = ""
    counter: str = "次"


@dataclass(frozen=True)
class Grammar:
    """One language: nouns by unit, nouns that a kind brings, templates by kind.

    A template may be kept for one unit alone, under "kind unit". `bare` holds the
    templates that differ when there is no number.
    """

    units: dict[str, Noun]
    own: dict[str, Noun]
    templates: dict[str, str]
    plain: str = "{ordinal} {noun}"
    bare: dict[str, str] = field(default_factory=dict)


ENGLISH = Grammar(
    units={
        "session": Noun("session"),
        "meeting": Noun("meeting"),
        "congress": Noun("Congress"),
        "dialogue": Noun("dialogue"),
        "consultation": Noun("consultation"),
        "training": Noun("training"),
        "segment": Noun("segment"),
    },
    own={
        "intersessional": Noun("intersessional meeting"),
        "expert_discussion": Noun("expert discussion"),
        "training": Noun("training"),
        "dialogue": Noun("constructive dialogue"),
        "segment": Noun("ministerial segment"),
        "consultation": Noun("consultation"),
    },
    templates={
        "resumed": "resumed {ordinal} {noun}",
        "reconvened": "reconvened {ordinal} {noun}",
        "pre_sessional": "pre-sessional consultations[ for the {ordinal} {noun}]",
        "opening": "opening of the {ordinal} {noun}",
        "organizational": "{ordinal} organizational {noun}",
        "special": "{ordinal} special {noun}",
        "concluding": "{ordinal} concluding {noun}",
        "drawing_of_lots": "drawing of lots[ for the {ordinal} {noun}]",
        "segment": "ministerial segment[ of the {ordinal} {noun}]",
    },
    bare={"consultation": "consultations"},
)

# {of} is "de la" or "du", {to} is "à la" or "au".
FRENCH = Grammar(
    units={
        "session": Noun("session", _F),
        "meeting": Noun("réunion", _F),
        "congress": Noun("Congrès"),
        "dialogue": Noun("dialogue"),
        "consultation": Noun("consultation", _F),
        "training": Noun("formation", _F),
        "segment": Noun("débat"),
    },
    own={
        "intersessional": Noun("réunion intersessions", _F),
        "expert_discussion": Noun("débat d’experts"),
        "training": Noun("formation", _F),
        "dialogue": Noun("dialogue constructif"),
        "segment": Noun("débat ministériel"),
        "consultation": Noun("consultation", _F),
    },
    templates={
        "resumed": "reprise {of} {ordinal} {noun}",
        "reconvened": "reprise {of} {ordinal} {noun}",
        "pre_sessional": "consultations préalables {to} {ordinal} {noun}",
        "opening": "ouverture {of} {ordinal} {noun}",
        "organizational": "{ordinal} {noun} d’organisation",
        "special": "{ordinal} {noun} extraordinaire",
        "concluding": "{ordinal} {noun} de clôture",
        "drawing_of_lots": "tirage au sort[ {of} {ordinal} {noun}]",
        "segment": "débat ministériel[ {of} {ordinal} {noun}]",
    },
    bare={"consultation": "consultations"},
)

# {of} is "de la" or "del", {to} is "a la" or "al"; {o} ends an adjective.
SPANISH = Grammar(
    units={
        "session": Noun("período de sesiones"),
        "meeting": Noun("reunión", _F),
        "congress": Noun("Congreso"),
        "dialogue": Noun("diálogo"),
        "consultation": Noun("consulta", _F),
        "training": Noun("capacitación", _F),
        "segment": Noun("serie de sesiones", _F),
    },
    own={
        "intersessional": Noun("reunión entre períodos de sesiones", _F),
        "expert_discussion": Noun("debate de expertos"),
        "training": Noun("capacitación", _F),
        "dialogue": Noun("diálogo constructivo"),
        "segment": Noun("serie de sesiones a nivel ministerial", _F),
        "consultation": Noun("consulta", _F),
    },
    templates={
        "resumed": "continuación {of} {ordinal} {noun}",
        "reconvened": "continuación {of} {ordinal} {noun}",
        "pre_sessional": "consultas previas {to} {ordinal} {noun}",
        "opening": "apertura {of} {ordinal} {noun}",
        "organizational": "{ordinal} {noun} de organización",
        "special": "{ordinal} {noun} extraordinari{o}",
        "special session": "{ordinal} período extraordinario de sesiones",
        "concluding": "{ordinal} {noun} de clausura",
        "drawing_of_lots": "sorteo[ {of} {ordinal} {noun}]",
        "segment": "serie de sesiones a nivel ministerial[ {of} {ordinal} {noun}]",
    },
    bare={"consultation": "consultas"},
)

# {of} is the ordinal with the noun in the genitive; {end} ends an adjective.
RUSSIAN = Grammar(
    units={
        "session": Noun("сессия", _F, "сессии"),
        "meeting": Noun("совещание", _N, "совещания"),
        "congress": Noun("Конгресс", _M, "Конгресса"),
        "dialogue": Noun("диалог", _M, "диалога"),
        "consultation": Noun("консультация", _F, "консультации"),
        "training": Noun("учебный курс", _M, "учебного курса"),
        "segment": Noun("этап", _M, "этапа"),
    },
    own={
        "intersessional": Noun("межсессионное совещание", _N),
        "expert_discussion": Noun("обсуждение с участием экспертов", _N),
        "training": Noun("учебный курс"),
        "dialogue": Noun("конструктивный диалог"),
        "segment": Noun("этап на уровне министров"),
        "consultation": Noun("консультация", _F),
    },
    templates={
        "resumed": "возобновленн{end} {ordinal} {noun}",
        "reconvened": "возобновленн{end} {ordinal} {noun}",
        "pre_sessional": "предсессионные консультации[ {of}]",
        "opening": "открытие {of}",
        "organizational": "{ordinal} организационн{end} {noun}",
        "special": "{ordinal} специальн{end} {noun}",
        "concluding": "{ordinal} заключительн{end} {noun}",
        "drawing_of_lots": "жеребьевка[ для {of}]",
        "segment": "этап на уровне министров[ {of}]",
    },
    bare={"consultation": "консультации"},
)

CHINESE = Grammar(
    units={
        "session": Noun("会议", counter="届"),
        "meeting": Noun("会议"),
        "congress": Noun("大会", counter="届"),
        "dialogue": Noun("对话"),
        "consultation": Noun("协商"),
        "training": Noun("培训"),
        "segment": Noun("部分会议"),
    },
    own={
        "intersessional": Noun("闭会期间会议"),
        "expert_discussion": Noun("专家讨论"),
        "training": Noun("培训"),
        "dialogue": Noun("建设性对话"),
        "segment": Noun("部长级部分会议"),
        "consultation": Noun("协商"),
    },
    templates={
        "resumed": "[{ordinal}{noun}]续会",
        "reconvened": "[{ordinal}{noun}]续会",
        "pre_sessional": "[{ordinal}{noun}]会前协商",
        "opening": "{ordinal}{noun}开幕",
        "organizational": "{ordinal}组织{noun}",
        "special": "{ordinal}特别{noun}",
        "concluding": "{ordinal}总结{noun}",
        "drawing_of_lots": "[{ordinal}{noun}]抽签",
        "segment": "[{ordinal}{noun}]部长级部分",
    },
    plain="{ordinal}{noun}",
)

# {the} is the noun with its article, {to} with "for"; {a} ends an adjective;
# {after} is the ordinal of a noun that depends on another word.
ARABIC = Grammar(
    units={
        "session": Noun("دورة", _F),
        "meeting": Noun("اجتماع"),
        "congress": Noun("مؤتمر"),
        "dialogue": Noun("حوار"),
        "consultation": Noun("مشاورة", _F),
        "training": Noun("تدريب"),
        "segment": Noun("جزء"),
    },
    own={
        "expert_discussion": Noun("مناقشة", _F),
        "training": Noun("تدريب"),
        "dialogue": Noun("حوار"),
        "intersessional": Noun("اجتماع"),
        "segment": Noun("جزء"),
        "consultation": Noun("مشاورة", _F),
    },
    templates={
        "intersessional": "{the} {ordinal} لما بين الدورات",
        "expert_discussion": "{the} {ordinal} للخبراء",
        "dialogue": "{the} البناء {ordinal}",
        "segment segment": "{the} الوزاري {ordinal}",
        "resumed": "{the} {ordinal} المستأنف{a}",
        "reconvened": "{the} {ordinal} المستأنف{a}",
        "pre_sessional": "مشاورات ما قبل {the} {after}",
        "opening": "افتتاح {the} {after}",
        "organizational": "{the} التنظيمي{a} {ordinal}",
        "special": "{the} الاستثنائي{a} {ordinal}",
        "concluding": "{the} الختامي{a} {ordinal}",
        "drawing_of_lots": "سحب القرعة[ {to} {after}]",
        "segment": "الجزء الوزاري[ من {the} {after}]",
    },
    plain="{the} {ordinal}",
    bare={
        "regular": "{noun}",
        "training": "{noun}",
        "intersessional": "اجتماع لما بين الدورات",
        "expert_discussion": "مناقشة للخبراء",
        "dialogue": "حوار بناء",
        "consultation": "مشاورات",
    },
)

GRAMMARS = {
    "en": ENGLISH,
    "fr": FRENCH,
    "es": SPANISH,
    "ru": RUSSIAN,
    "zh": CHINESE,
    "ar": ARABIC,
}
