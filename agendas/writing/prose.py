"""Markdown, in which annotations are written, as paragraphs of a paper.

An address behind words goes into a footnote, as papers print it.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from dataclasses import replace as with_

from markdown_it import MarkdownIt
from markdown_it.token import Token

from agendas.writing.blocks import Paragraph, Run, Runs
from agendas.writing.records import Text
from agendas.writing.voices import Voice, clean

# As on the pages of the site: HTML is shown as typed, headings and images are not.
_READER = MarkdownIt("commonmark", {"html": False}).disable(["image", "heading"])
_SAFE_ADDRESS = re.compile(r"(?:https?://|mailto:)\S+", re.IGNORECASE)
BULLET = "•"


def paragraphs(text: Text, voice: Voice) -> list[Paragraph]:
    """The paragraphs of a Markdown text in the language of the voice."""
    words, language = text.said(voice.language)
    if not words.strip():
        return []
    writer = _ProseWriter(voice, voice.other(language))
    for token in _READER.parse(words):
        writer.take(token)
    return writer.paragraphs


@dataclass
class _ProseWriter:
    """Takes tokens in their order; `lists` are the counters of those that are open."""

    voice: Voice
    language: str | None
    paragraphs: list[Paragraph] = field(default_factory=list)
    lists: list[int | None] = field(default_factory=list)
    mark: str = ""
    quotations: int = 0

    def take(self, token: Token) -> None:
        match token.type:
            case "bullet_list_open":
                self.lists.append(None)
            case "ordered_list_open":
                self.lists.append(int(token.attrGet("start") or 1))
            case "bullet_list_close" | "ordered_list_close":
                self.lists.pop()
            case "list_item_open":
                self._begin_entry()
            case "list_item_close":
                self.mark = ""
            case "blockquote_open":
                self.quotations += 1
            case "blockquote_close":
                self.quotations -= 1
            case "inline":
                self._add(self._runs(token.children or []))
            case "code_block" | "fence":
                self._add((Run(clean(token.content), self.language),))

    def _begin_entry(self) -> None:
        number = self.lists[-1]
        if number is None:
            self.mark = BULLET
        else:
            self.mark, self.lists[-1] = f"({number})", number + 1

    def _add(self, runs: Runs) -> None:
        if not any(run.text.strip() for run in runs):
            return
        kind = "quotation" if self.quotations else "text"
        if self.lists:
            kind = "entry"
        self.paragraphs.append(Paragraph(_trimmed(runs), kind, self.mark))
        self.mark = ""

    def _runs(self, tokens: Sequence[Token]) -> Runs:
        """The runs of a paragraph: emphasis, and addresses as footnotes."""
        runs: list[Run] = []
        plain = Run("", self.language)
        address, start = "", 0
        for token in tokens:
            match token.type:
                case "strong_open" | "strong_close":
                    plain = with_(plain, is_bold=token.nesting > 0)
                case "em_open" | "em_close":
                    plain = with_(plain, is_italic=token.nesting > 0)
                case "link_open":
                    address, start = str(token.attrGet("href") or ""), len(runs)
                case "link_close":
                    runs += self._note_of(address, runs[start:])
                case "softbreak" | "hardbreak":
                    runs.append(with_(plain, text=" "))
                case _:
                    runs.append(with_(plain, text=_kept(token.content)))
        return tuple(run for run in runs if run.text or run.note)

    def _note_of(self, address: str, words: Sequence[Run]) -> list[Run]:
        """A footnote with the address, unless the words are the address."""
        said = "".join(run.text for run in words).strip()
        address = clean(address)
        if not _SAFE_ADDRESS.fullmatch(address) or said in address:
            return []
        return [self.voice.note((Run(address, is_code=True),))]


def _kept(words: str) -> str:
    """Cleaned, but with the blanks at both ends that part it from its neighbours."""
    head = " " if words[:1].isspace() else ""
    tail = " " if words[-1:].isspace() else ""
    return head + clean(words) + tail


def _trimmed(runs: Runs) -> Runs:
    """Without blanks at both ends and doubled ones where runs meet."""
    whole: list[Run] = []
    for run in runs:
        text = run.text
        if text and (not whole or whole[-1].text.endswith(" ")):
            text = text.lstrip()
        if text or run.note:
            whole.append(with_(run, text=text))
    while whole and not whole[-1].note and not whole[-1].text.strip():
        whole.pop()
    if whole and not whole[-1].note:
        whole[-1] = with_(whole[-1], text=whole[-1].text.rstrip())
    return tuple(whole)
