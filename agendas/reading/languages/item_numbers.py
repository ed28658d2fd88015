"""The numbers of items and days in words: "Agenda item three", "Punto uno"."""

from agendas.reading.languages.folding import fold

_WORDS = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
    " fifteen sixteen seventeen eighteen nineteen twenty",
    "un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze"
    " seize dix-sept dix-huit dix-neuf vingt",
    "uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce"
    " quince dieciséis diecisiete dieciocho diecinueve veinte",
    "первый второй третий четвертый пятый шестой седьмой восьмой девятый"
    " десятый одиннадцатый двенадцатый тринадцатый четырнадцатый пятнадцатый",
    "الأول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر",
)
_ARABIC_TEENS = "الحادي الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع"
# By the folded word.
ITEM_NUMBERS = {
    fold(word): number
    for words in _WORDS
    for number, word in enumerate(words.split(), start=1)
} | {
    fold(f"{word} عشر"): number
    for number, word in enumerate(_ARABIC_TEENS.split(), start=11)
}
