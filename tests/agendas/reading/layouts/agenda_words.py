"""What an annotated agenda of a working group says, in six languages.

Each language has the same items; the annotations stand under all of them but the
second, whose sub-items have their own.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class Words:
    """The words of a language, each as the documents of that language have it."""

    parent: str
    body: str
    session: str
    session_of_body: str
    city: str
    days: str
    distribution: str
    document_date: str
    original: str
    original_language: str
    provisional: str
    annotated: str
    annotations: str
    documentation: str
    document: str
    item: str
    titles: list[str]
    texts: list[str]


WORDS = {
    "en": Words(
        parent="Conference of the Parties to the Lamp Convention",
        body="Working Group on Lamps and Lenses",
        session="Fourth session",
        session_of_body="Fourth session of the Working Group on Lamps and Lenses",
        city="Vienna",
        days="10–14 March 2031",
        distribution="Distr.: General",
        document_date="3 January 2031",
        original="Original: English",
        original_language="English",
        provisional="Provisional agenda",
        annotated="Annotated provisional agenda",
        annotations="Annotations",
        documentation="Documentation",
        document="Note by the Secretariat on lamps that went out (LC/WG.1/2031/2)",
        item="Item",
        titles=[
            "Opening of the session",
            "Organizational matters",
            "Election of officers",
            "Adoption of the agenda and organization of work",
            "Review of the implementation of the Lamp Convention and of the "
            "Protocols thereto",
            "Technical assistance and capacity-building",
            "Other matters",
            "Adoption of the report",
        ],
        texts=[
            "The fourth session of the Working Group will be opened on Monday, 10 "
            "March 2031, at 10 a.m.",
            "The Working Group will elect a Chair and two Vice-Chairs.",
            "The Working Group may wish to adopt the provisional agenda and to "
            "consider how its work is organized during the session.",
            "The Working Group may wish to consider the note by the Secretariat on "
            "lamps that went out. It may also wish to hear the keepers.",
            "The Working Group will have before it a paper on training. Delegates "
            "are invited to tell of their experience.",
            "Any other matters will be taken up under this item.",
            "The Working Group will adopt the report on its session.",
        ],
    ),
    "fr": Words(
        parent="Conférence des Parties à la Convention sur les lampes",
        body="Groupe de travail sur les lampes et les lentilles",
        session="Quatrième session",
        session_of_body=(
            "Quatrième session du Groupe de travail sur les lampes et les lentilles"
        ),
        city="Vienne",
        days="10-14 mars 2031",
        distribution="Distr. générale",
        document_date="3 janvier 2031",
        original="Original : anglais",
        original_language="anglais",
        provisional="Ordre du jour provisoire",
        annotated="Ordre du jour provisoire annoté",
        annotations="Annotations",
        documentation="Documentation",
        document="Note du Secrétariat sur les lampes éteintes (LC/WG.1/2031/2)",
        item="Point",
        titles=[
            "Ouverture de la session",
            "Questions d’organisation",
            "Élection du Bureau",
            "Adoption de l’ordre du jour et organisation des travaux",
            "Examen de l’application de la Convention sur les lampes et des "
            "Protocoles s’y rapportant",
            "Assistance technique et renforcement des capacités",
            "Questions diverses",
            "Adoption du rapport",
        ],
        texts=[
            "La quatrième session du Groupe de travail s’ouvrira le lundi 10 mars "
            "2031 à 10 heures.",
            "Le Groupe de travail élira un président et deux vice-présidents.",
            "Le Groupe de travail souhaitera peut-être adopter l’ordre du jour "
            "provisoire et examiner l’organisation de ses travaux.",
            "Le Groupe de travail souhaitera peut-être examiner la note du "
            "Secrétariat sur les lampes éteintes. Il entendra les gardiens.",
            "Le Groupe de travail sera saisi d’un document sur la formation.",
            "Toute autre question sera examinée au titre de ce point.",
            "Le Groupe de travail adoptera le rapport sur sa session.",
        ],
    ),
    "es": Words(
        parent="Conferencia de las Partes en la Convención sobre Lámparas",
        body="Grupo de Trabajo sobre Lámparas y Lentes",
        session="Cuarto período de sesiones",
        session_of_body=(
            "Cuarto período de sesiones del Grupo de Trabajo sobre Lámparas y Lentes"
        ),
        city="Viena",
        days="10 a 14 de marzo de 2031",
        distribution="Distr. general",
        document_date="3 de enero de 2031",
        original="Original: inglés",
        original_language="inglés",
        provisional="Programa provisional",
        annotated="Programa provisional anotado",
        annotations="Anotaciones",
        documentation="Documentación",
        document="Nota de la Secretaría sobre las lámparas apagadas (LC/WG.1/2031/2)",
        item="Tema",
        titles=[
            "Apertura del período de sesiones",
            "Cuestiones de organización",
            "Elección de la Mesa",
            "Aprobación del programa y organización de los trabajos",
            "Examen de la aplicación de la Convención sobre Lámparas y de sus "
            "Protocolos",
            "Asistencia técnica y fomento de la capacidad",
            "Otros asuntos",
            "Aprobación del informe",
        ],
        texts=[
            "El cuarto período de sesiones del Grupo de Trabajo se inaugurará el "
            "lunes 10 de marzo de 2031 a las 10.00 horas.",
            "El Grupo de Trabajo elegirá un Presidente y dos Vicepresidentes.",
            "El Grupo de Trabajo tal vez desee aprobar el programa provisional y "
            "examinar la organización de sus trabajos.",
            "El Grupo de Trabajo tal vez desee examinar la nota de la Secretaría "
            "sobre las lámparas apagadas. También oirá a los fareros.",
            "El Grupo de Trabajo tendrá ante sí un documento sobre capacitación.",
            "Cualquier otro asunto se examinará en relación con este tema.",
            "El Grupo de Trabajo aprobará el informe sobre su período de sesiones.",
        ],
    ),
    "ru": Words(
        parent="Конференция участников Конвенции о лампах",
        body="Рабочая группа по лампам и линзам",
        session="Четвертая сессия",
        session_of_body="Четвертая сессия Рабочей группы по лампам и линзам",
        city="Вена",
        days="10–14 марта 2031 года",
        distribution="Distr.: General",
        document_date="3 January 2031",
        original="Original: English",
        original_language="English",
        provisional="Предварительная повестка дня",
        annotated="Аннотированная предварительная повестка дня",
        annotations="Аннотации",
        documentation="Документация",
        document="Записка Секретариата о погасших лампах (LC/WG.1/2031/2)",
        item="Пункт",
        titles=[
            "Открытие сессии",
            "Организационные вопросы",
            "Выборы должностных лиц",
            "Утверждение повестки дня и организация работы",
            "Обзор осуществления Конвенции о лампах и протоколов к ней",
            "Техническая помощь и создание потенциала",
            "Прочие вопросы",
            "Утверждение доклада",
        ],
        texts=[
            "Четвертая сессия Рабочей группы откроется в понедельник, 10 марта "
            "2031 года, в 10 час. 00 мин.",
            "Рабочая группа изберет Председателя и двух заместителей Председателя.",
            "Рабочая группа, возможно, пожелает утвердить предварительную повестку "
            "дня и рассмотреть организацию своей работы.",
            "Рабочая группа, возможно, пожелает рассмотреть записку Секретариата о "
            "погасших лампах. Она также заслушает смотрителей.",
            "Рабочей группе будет представлен документ о подготовке кадров.",
            "По этому пункту будут рассмотрены любые другие вопросы.",
            "Рабочая группа утвердит доклад о своей сессии.",
        ],
    ),
    "ar": Words(
        parent="مؤتمر الأطراف في اتفاقية المصابيح",
        body="الفريق العامل المعني بالمصابيح والعدسات",
        session="الدورة الرابعة",
        session_of_body="الدورة الرابعة للفريق العامل المعني بالمصابيح والعدسات",
        city="فيينا",
        days="10-14 آذار/مارس 2031",
        distribution="Distr.: General",
        document_date="3 January 2031",
        original="Original: English",
        original_language="English",
        provisional="جدول الأعمال المؤقت",
        annotated="جدول الأعمال المؤقت المشروح",
        annotations="الشروح",
        documentation="الوثائق",
        document="مذكرة من الأمانة عن المصابيح المنطفئة (LC/WG.1/2031/2)",
        item="البند",
        titles=[
            "افتتاح الدورة",
            "المسائل التنظيمية",
            "انتخاب أعضاء المكتب",
            "إقرار جدول الأعمال وتنظيم الأعمال",
            "استعراض تنفيذ اتفاقية المصابيح والبروتوكولات الملحقة بها",
            "المساعدة التقنية وبناء القدرات",
            "مسائل أخرى",
            "اعتماد التقرير",
        ],
        texts=[
            "ستفتتح الدورة الرابعة للفريق العامل يوم الاثنين 10 آذار/مارس 2031 "
            "الساعة 10/00.",
            "سينتخب الفريق العامل رئيسا ونائبين للرئيس.",
            "لعل الفريق العامل يود أن يقر جدول الأعمال المؤقت وأن ينظر في "
            "تنظيم أعماله.",
            "لعل الفريق العامل يود أن ينظر في مذكرة الأمانة عن المصابيح المنطفئة. "
            "وسيستمع أيضا إلى الحراس.",
            "ستعرض على الفريق العامل وثيقة عن التدريب.",
            "سينظر في أي مسائل أخرى في إطار هذا البند.",
            "سيعتمد الفريق العامل التقرير عن دورته.",
        ],
    ),
    "zh": Words(
        parent="灯具公约缔约方会议",
        body="灯具和透镜工作组",
        session="第四届会议",
        session_of_body="灯具和透镜工作组第四届会议",
        city="维也纳",
        days="2031年3月10日至14日",
        distribution="Distr.: General",
        document_date="3 January 2031",
        original="Original: English",
        original_language="English",
        provisional="临时议程",
        annotated="临时议程说明",
        annotations="说明",
        documentation="文件",
        document="秘书处关于灯具熄灭的说明（LC/WG.1/2031/2）",
        item="项目",
        titles=[
            "会议开幕",
            "组织事项",
            "选举主席团成员",
            "通过议程和安排工作",
            "审查灯具公约及其各项议定书的实施情况",
            "技术援助和能力建设",
            "其他事项",
            "通过报告",
        ],
        texts=[
            "工作组第四届会议将于2031年3月10日星期一上午10时开幕。",
            "工作组将选举一名主席和两名副主席。",
            "工作组似宜通过临时议程并审议会议工作的安排。",
            "工作组似宜审议秘书处关于灯具熄灭的说明。工作组还将听取看守人的介绍。",
            "工作组将收到一份关于培训的文件。",
            "将在本项目下审议任何其他事项。",
            "工作组将通过其会议报告。",
        ],
    ),
}
