"""An invented session whose texts are translated, and hostile ones."""

import datetime as dt

from agendas.writing.records import (
    Agenda,
    Convened,
    Document,
    Entry,
    Item,
    Panel,
    SessionRecord,
    SideEvent,
    Sitting,
    Text,
)
from meetings.dates import Span
from meetings.ordinals import session_label

DAY = dt.date(2026, 6, 2)
TEN, ONE, THREE, FIVE, SIX = (dt.time(hour) for hour in (10, 13, 15, 17, 18))


def text(en: str, fr: str, es: str, ru: str, zh: str, ar: str) -> Text:
    return Text({"en": en, "fr": fr, "es": es, "ru": ru, "zh": zh, "ar": ar})


GROUP = text(
    "Working Group on Firearms",
    "Groupe de travail sur les armes à feu",
    "Grupo de Trabajo sobre Armas de Fuego",
    "Рабочая группа по огнестрельному оружию",
    "枪支问题工作组",
    "الفريق العامل المعني بالأسلحة النارية",
)
PARENT = text(
    "Conference of the Parties to the Convention",
    "Conférence des Parties à la Convention",
    "Conferencia de las Partes en la Convención",
    "Конференция участников Конвенции",
    "公约缔约方会议",
    "مؤتمر الأطراف في الاتفاقية",
)
TITLES = {
    "1": text(
        "Organizational matters",
        "Questions d’organisation",
        "Cuestiones de organización",
        "Организационные вопросы",
        "组织事项",
        "المسائل التنظيمية",
    ),
    "1 (a)": text(
        "Opening of the meeting",
        "Ouverture de la réunion",
        "Apertura de la reunión",
        "Открытие совещания",
        "会议开幕",
        "افتتاح الاجتماع",
    ),
    "1 (b)": text(
        "Adoption of the agenda (first part)",
        "Adoption de l’ordre du jour (première partie)",
        "Aprobación del programa (primera parte)",
        "Утверждение повестки дня (первая часть)",
        "通过议程（第一部分）",
        "إقرار جدول الأعمال (الجزء الأول)",
    ),
    "2": text(
        "Marking and tracing of firearms",
        "Marquage et traçage des armes à feu",
        "Marcación y localización de armas de fuego",
        "Маркировка и отслеживание огнестрельного оружия",
        "枪支的标识和追查",
        "وسم الأسلحة النارية واقتفاء أثرها",
    ),
    "4": text(
        "Other matters",
        "Questions diverses",
        "Otros asuntos",
        "Прочие вопросы",
        "其他事项",
        "مسائل أخرى",
    ),
}
ANNOTATION = text(
    "It looks at practice in States.\n\n- Marking at import\n- Records (ten years)",
    "Il examine la pratique des États.\n\n- Marquage à l’importation\n- Registres",
    "Examina la práctica de los Estados.\n\n- Marcación al importar\n- Registros",
    "Группа рассмотрит практику государств.\n\n- Маркировка при импорте\n- Реестры",
    "工作组审议各国的做法。\n\n- 进口时的标识\n- 记录（十年）",
    "ينظر الفريق في ممارسات الدول خلال 10 سنوات.\n\n- الوسم عند الاستيراد\n- السجلات",
)
PAPER = text(
    "Note by the Secretariat on marking",
    "Note du Secrétariat sur le marquage",
    "Nota de la Secretaría sobre la marcación",
    "Записка Секретариата о маркировке",
    "秘书处关于标识的说明",
    "مذكرة من الأمانة العامة عن الوسم",
)
EVENT = text(
    "Old weapons, new rules",
    "Vieilles armes, nouvelles règles",
    "Armas viejas, normas nuevas",
    "Старое оружие, новые правила",
    "旧武器，新规则",
    "أسلحة قديمة وقواعد جديدة",
)
# A colon in a title, behind what might be a name.
COUNTRY = text(
    "Peru: twenty years of records",
    "Pérou : vingt ans de registres",
    "Perú: veinte años de registros",
    "Перу: двадцать лет учета",
    "秘鲁：二十年的登记",
    "بيرو: عشرون عاما من السجلات",
)
# Names that do not look like those of States, with signs that might part them.
INSTITUTE = text(
    "Institute of Locks and Keys",
    "Institut des serrures et des clefs",
    "Instituto de Cerraduras y Llaves",
    "Институт замков и ключей",
    "锁具研究所",
    "معهد الأقفال والمفاتيح",
)
LEAGUE = text(
    "Friends, Old and New",
    "Amis, anciens et nouveaux",
    "Amigos, viejos y nuevos",
    "Друзья, старые и новые",
    "新旧朋友",
    "الأصدقاء القدامى والجدد",
)
CITY = text("Vienna", "Vienne", "Viena", "Вена", "维也纳", "فيينا")
ROOM = text("Room M3", "Salle M3", "Sala M3", "Зал M3", "M3会议室", "القاعة M3")
BELGIUM = text("Belgium", "Belgique", "Bélgica", "Бельгия", "比利时", "بلجيكا")
PERU = text("Peru", "Pérou", "Perú", "Перу", "秘鲁", "بيرو")


def translated() -> SessionRecord:
    """A session with everything in it, in six languages."""
    items = tuple(
        Item(
            number,
            title,
            annotation=ANNOTATION if number == "2" else Text(),
            documents=(Document(PAPER, ("CTOC/COP/WG.6/2026/2",)),)
            if number == "2"
            else (Document(Text(), ("CTOC/COP/WG.6/2026/5",)),)
            if number == "4"
            else (),
        )
        for number, title in TITLES.items()
    )
    return SessionRecord(
        title=Text(),
        parent=PARENT,
        convened=(Convened(GROUP, _labels(10)),),
        city=CITY,
        span=Span(DAY, DAY + dt.timedelta(days=2)),
        status="confirmed",
        agendas=(
            Agenda(
                0,
                GROUP,
                "annotated",
                items,
                symbols=("CTOC/COP/WG.6/2026/1",),
                distribution="restricted",
                originals=("fr", "ar"),
            ),
        ),
        sittings=(
            _sitting(0, TEN, ONE, "1 (a)", "1 (b)"),
            _sitting(0, THREE, SIX, "2"),
            _sitting(1, TEN, ONE, "2", "4", continued={"2"}),
        ),
        side_events=(
            _event(TEN, Text(), (BELGIUM, PERU), EVENT, "before"),
            _event(THREE, Text({"en": "Split panel"}), (), None, "after"),
            _event(FIVE, Text(), (INSTITUTE,), COUNTRY, ""),
            _event(FIVE, Text(), (LEAGUE, BELGIUM), EVENT, ""),
            _event(FIVE, Text(), (), COUNTRY, ""),
        ),
    )


def _labels(n: int) -> Text:
    languages = ("en", "fr", "es", "ru", "zh", "ar")
    return Text({e: session_label(n, "meeting", "regular", e) for e in languages})


def _sitting(day: int, start, end, *numbers: str, continued=frozenset()) -> Sitting:
    entries = tuple(Entry(TITLES[n], 0, n, n in continued) for n in numbers)
    return Sitting(DAY + dt.timedelta(days=day), start, end, "plenary", entries, ROOM)


def _event(start, title, organizers, whole, refreshments) -> SideEvent:
    panels = (
        () if whole else (Panel("A", (PERU,), EVENT), Panel("B", (BELGIUM,), PAPER))
    )
    end = start.replace(hour=start.hour + 1)
    return SideEvent(
        DAY, start, end, ROOM, whole or title, organizers, PAPER, refreshments, panels
    )
