"""The first words of the paragraphs of a decision, in which no body is named.

"Recalling its resolution 5/1"   "Ayant examiné le document"   "Постановляет"
"""

import re

_RECITAL = re.compile(
    r"(?:recalling|noting|reaffirming|bearing in mind|taking (?:note|into account)"
    r"|having (?:considered|examined|heard|regard|adopted|reviewed|received|noted)"
    r"|emphasi[sz]ing|stressing|welcoming|mindful (?:of|that)|convinced (?:of|that)"
    r"|aware (?:of|that)|conscious (?:of|that)|recogni[sz]ing|considering (?:the|that)"
    r"|guided by|desir(?:ing|ous)|deeply concerned|acknowledging|acting (?:under|in)"
    r"|(?:further |also )?(?:decides|requests|invites|urges|calls upon|takes note"
    r"|encourages|approves|endorses|reaffirms|recommends|welcomes|expresses)"
    r"|rappelant|notant|prenant (?:note|en)|ayant (?:examiné|étudié|entendu|pris|à"
    r"|considéré|adopté)"
    r"|considérant (?:que|l)|consciente? (?:de|que)|réaffirmant|tenant compte"
    r"|reconnaissant|soulignant|se félicitant|convaincue? (?:de|que)|gardant à"
    r"|s[’']inspirant|(?:décide|prie|invite|exhorte|prend note|recommande|approuve) "
    r"(?:d|le|la|l|que|les|en outre|également|instamment|aux?)"
    r"|recordando|teniendo (?:en|presentes?)|tomando nota|habiendo (?:examinado|oído"
    r"|estudiado|considerado)"
    r"|considerando (?:que|l)|reafirmando|reconociendo|subrayando|conscientes? (?:de"
    r"|que)|convencid[ao] (?:de|que)|acogiendo con|observando"
    r"|(?:decide|pide|invita|exhorta|toma nota|recomienda|aprueba|insta) "
    r"(?:a|que|el|la|los|las|al|también|además|de)"
    r"|ссылаясь|напоминая|принимая (?:во|к)|учитывая|рассмотрев|отмечая|подтверждая"
    r"|памятуя|сознавая|признавая|подч[её]ркивая|приветствуя|будучи|руководствуясь"
    r"|заслушав|постановляет|просит|призывает|предлагает|принимает к сведению"
    r"|рекомендует|одобряет)(?!\w)"
    r"|(?:回顾|铭记|考虑到|审议了|注意到|重申|认识到|意识到|确认|强调|欢迎|赞赏|深信"
    r"|听取了)(?=[^会议])|(?:决定|请|吁请|敦促|核准|建议)(?=[各所其秘缔成本将于在])"
    r"|(?:و?إذ (?:ت|ي)\w+|وإذ|بعد أن (?:نظر|استعرض|درس|استمع)\w*|تقرر|يقرر|تطلب إلى"
    r"|يطلب إلى|تحيط علما|يحيط علما|تدعو الدول|يدعو الدول|تحث|يحث|تؤكد من جديد)(?!\w)",
)
# As printed: a capital, or a number or a letter before the word.
_LEAD = re.compile(r"(?:[(（]?[\dа-яa-z]{1,2}[)）.]\s)?")
# "Article IV, paragraph 1", "粮农组织章程第四条第一款": what a rule is cited by.
_ARTICLE = re.compile(
    r"(?:article|artículo|art\.|rule|règle|regla|статья|правило|المادة)\s[\dIVXLC]{1,6}\b"
    r"|第[一二三四五六七八九十百\d]{1,5}条",
    re.IGNORECASE,
)
_ARTICLE_WORDS = ("artic", "artíc", "art.", "rule", "règle", "regla", "стать", "правил")
_ARTICLE_WORDS += ("المادة", "条")
_LONGEST = 60  # characters in which they begin


def begins_recital(text: str) -> bool:
    """Whether a paragraph of a decision begins: its reasons, or what is decided."""
    head = text[:_LONGEST].lower()
    return _RECITAL.match(head, _LEAD.match(head).end()) is not None


def cites_article(text: str) -> bool:
    """Whether an article of a rule is cited: "Article IV of the Constitution"."""
    lowered = text.lower()
    may_cite = any(map(lowered.__contains__, _ARTICLE_WORDS))
    return may_cite and _ARTICLE.search(text) is not None
