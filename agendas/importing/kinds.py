"""What kind of session a title names: "Resumed 8th session" is a resumed one.

What a title does not say is a regular session.
"""

import re

from meetings.search import fold
from meetings.vocabulary import SessionKind

# Folded words of the six languages; the first that stands in the title decides.
_WORDS = {
    SessionKind.DRAWING_OF_LOTS: r"drawing of lots|tirage au sort|sorteo|жеребьевк"
    r"|抽签|سحب القرعه",
    SessionKind.PRE_SESSIONAL: r"pre-?session|consultations prealables"
    r"|consultas previas|предсессионн|会前|ما قبل الدوره",
    SessionKind.INTERSESSIONAL: r"intersession|entre periodos de sesiones|межсессионн"
    r"|闭会期间|ما بين الدورات",
    SessionKind.RECONVENED: r"reconvened",
    SessionKind.RESUMED: r"\bresumed|\breprise\b|continuacion d|возобновл|续会|مستانف",
    SessionKind.DIALOGUE: r"constructive dialogue|dialogue constructif"
    r"|dialogo constructivo|конструктивн\w+ диалог|建设性对话|حوار البناء",
    SessionKind.TRAINING: r"\btraining for|\bformation\b|capacitacion|учебн|培训|تدريب",
    SessionKind.EXPERT_DISCUSSION: r"expert discussion|debats d.experts",
    SessionKind.ORGANIZATIONAL: r"organizational session|session d.organisation"
    r"|organizacion\b|организационн\w+ сессия|组织会议|الدوره التنظيميه",
    SessionKind.SPECIAL: r"special session|extraordinaire|extraordinari[oa]"
    r"|специальн\w+ сессия|特别会议|الاستثنائي",
    SessionKind.CONCLUDING: r"concluding session|de cloture|de clausura"
    r"|заключительн\w+ сессия|总结会议|الختامي",
    SessionKind.SEGMENT: r"ministerial segment|high-level segment|debat ministeriel"
    r"|на уровне министров|部长级部分|الجزء الوزاري",
}
_KINDS = {kind: re.compile(words) for kind, words in _WORDS.items()}
_JOINT = re.compile(r"\bjoint|\bconjoint|\bcommune?\b|conjunt|совместн|联合|مشترك")


def kind_of(title: str) -> str:
    """The kind of session that a title names."""
    folded = fold(title)
    for kind, pattern in _KINDS.items():
        if pattern.search(folded):
            return kind
    return SessionKind.REGULAR


def is_joint(title: str) -> bool:
    """Whether the title says that several bodies meet together."""
    return _JOINT.search(fold(title)) is not None
