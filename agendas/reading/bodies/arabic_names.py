"""Names of Arabic bodies behind the preposition that is one word with them.

للمجلس التنفيذي → المجلس التنفيذي      لمجلس الموانئ → مجلس الموانئ
للجنة الدائمة → اللجنة الدائمة         للجنة المنارات → لجنة المنارات
"""

import re

# Their first letter is the preposition's, where no article stands before it.
_COMMITTEE = "للجنة "
# Words that agree with "the committee", and so name no subject of one.
_OF_ONE_WITH_ARTICLE = re.compile(
    r"(?:التنفيذية|الدائمة|العامة|المشتركة|الخاصة|الرئيسية|المركزية|العليا|الفرعية"
    r"|المخصصة|التحضيرية|الاقتصادية|الفنية|التقنية|الاستشارية|الحكومية|الدولية"
    r"|الوزارية|المالية|القانونية|الاجتماعية|السياسية|الإدارية|العلمية|التوجيهية"
    r"|المعنية|الأوروبية|الأفريقية|العربية|الإقليمية|الأولى|الثانية|الثالثة|الرابعة"
    r"|الخامسة|السادسة)(?!\w)"
)
NAME_BEHIND = re.compile(
    r"(?:^|\s)(?P<name>ل(?:ل?مجلس|ل?مؤتمر|لجنة|ل?هيئة|ل?جمعية|ل?فريق|ل?مجموعة|ل?منتدى"
    r"|ل?مكتب)(?!\w)(?:\s.{2,100})?)$"
)


def without_preposition(text: str) -> str:
    """The name without the letter that says "of"; other words as they are."""
    if text.startswith(_COMMITTEE):
        is_one = _OF_ONE_WITH_ARTICLE.match(text[len(_COMMITTEE) :])
        return f"ال{text[1:]}" if is_one else text[1:]
    if text.startswith("لل"):
        return f"ال{text[2:]}"
    return text[1:] if text.startswith("ل") else text
