"""What an organization of work of a working group says, in six languages."""

HEADINGS = {
    "en": "Proposed organization of work",
    "fr": "Projet d’organisation des travaux",
    "es": "Organización de los trabajos propuesta",
    "ru": "Предлагаемая организация работы",
    "ar": "تنظيم الأعمال المقترح",
    "zh": "拟议工作安排",
}
TITLES = {
    "en": [
        "Opening of the session",
        "Adoption of the agenda and organization of work",
        "Review of the implementation of the Lamp Convention",
        "Technical assistance and capacity-building",
        "Other matters",
        "Adoption of the report",
    ],
    "fr": [
        "Ouverture de la session",
        "Adoption de l’ordre du jour et organisation des travaux",
        "Examen de l’application de la Convention sur les lampes",
        "Assistance technique et renforcement des capacités",
        "Questions diverses",
        "Adoption du rapport",
    ],
    "es": [
        "Apertura del período de sesiones",
        "Aprobación del programa y organización de los trabajos",
        "Examen de la aplicación de la Convención sobre Lámparas",
        "Asistencia técnica y fomento de la capacidad",
        "Otros asuntos",
        "Aprobación del informe",
    ],
    "ru": [
        "Открытие сессии",
        "Утверждение повестки дня и организация работы",
        "Обзор осуществления Конвенции о лампах",
        "Техническая помощь и создание потенциала",
        "Прочие вопросы",
        "Утверждение доклада",
    ],
    "ar": [
        "افتتاح الدورة",
        "إقرار جدول الأعمال وتنظيم الأعمال",
        "استعراض تنفيذ اتفاقية المصابيح",
        "المساعدة التقنية وبناء القدرات",
        "مسائل أخرى",
        "اعتماد التقرير",
    ],
    "zh": [
        "会议开幕",
        "通过议程和安排工作",
        "审查灯具公约的实施情况",
        "技术援助和能力建设",
        "其他事项",
        "通过报告",
    ],
}
# Day and time in one column; day, time; item; title.
COLUMNS = {
    "en": ("Date and time", "Date", "Time", "Agenda item", "Title or description"),
    "fr": (
        "Date et heure",
        "Date",
        "Heure",
        "Point de l’ordre du jour",
        "Titre ou description",
    ),
    "es": (
        "Fecha y hora",
        "Fecha",
        "Hora",
        "Tema del programa",
        "Título o descripción",
    ),
    "ru": (
        "Дата и время",
        "Дата",
        "Время",
        "Пункт повестки дня",
        "Название или описание",
    ),
    "ar": (
        "التاريخ والوقت",
        "التاريخ",
        "الوقت",
        "بند جدول الأعمال",
        "العنوان أو الوصف",
    ),
    "zh": ("日期和时间", "日期", "时间", "议程项目", "标题或说明"),
}
ITEM = {
    "en": "Item",
    "fr": "Point",
    "es": "Tema",
    "ru": "Пункт",
    "ar": "البند",
    "zh": "项目",
}
CONTINUED = {
    "en": "(continued)",
    "fr": "(suite)",
    "es": "(continuación)",
    "ru": "(продолжение)",
    "ar": "(تابع)",
    "zh": "（续）",
}
HALVES = {
    "en": ("Morning", "Afternoon"),
    "fr": ("Matin", "Après-midi"),
    "es": ("Mañana", "Tarde"),
    "ru": ("Утро", "После обеда"),
    "ar": ("صباحا", "بعد الظهر"),
    "zh": ("上午", "下午"),
}
# The names of the first four sittings.
MEETINGS = {
    "en": ("1st meeting", "2nd meeting", "3rd meeting", "4th meeting"),
    "fr": ("1re séance", "2e séance", "3e séance", "4e séance"),
    "es": ("1ª sesión", "2ª sesión", "3ª sesión", "4ª sesión"),
    "ru": ("1-е заседание", "2-е заседание", "3-е заседание", "4-е заседание"),
    "ar": ("الجلسة الأولى", "الجلسة الثانية", "الجلسة الثالثة", "الجلسة الرابعة"),
    "zh": ("第1次会议", "第2次会议", "第3次会议", "第4次会议"),
}
# The columns of the hours from which and up to which a sitting lasts.
START_AND_END = {
    "en": ("Start", "End"),
    "fr": ("Début", "Fin"),
    "es": ("Inicio", "Fin"),
    "ru": ("Начало", "Окончание"),
    "ar": ("البداية", "النهاية"),
    "zh": ("开始", "结束"),
}
