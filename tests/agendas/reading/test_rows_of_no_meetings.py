"""Rows of one form with days that are no list of meetings."""

import pytest

from agendas.reading import read_text

NONE = {
    "news": """\
News of the Secretary-General's meetings
12 May 2020 - The Secretary-General said that the lamps would burn
13 May 2020 - The Secretary-General said that the buoys would float
14 May 2020 - The Secretary-General opened a conference in Geneva
""",
    "papers": """\
Documents of the meetings
Report of the meeting on lamps (Geneva, 3–7 March 2031)
Report of the meeting on buoys (Vienna, 10–14 March 2031)
Summary of the conference on ports (Rome, 17–21 March 2031)
""",
    "what was adopted": """\
Rules adopted at the first session (Geneva, 3–7 March 2031)
Budget approved by the second session (Vienna, 10–14 March 2032)
Members elected at the third session (Rome, 17–21 March 2033)
""",
    "deadlines": """\
Dates of the conference:
Registration: 3 March–4 April 2031, online
Abstracts of papers: 1 May–30 June 2031, online
Call for side events: 1–31 July 2031, online
""",
    "dates of one conference without places": """\
Key dates of the Conference:
Early bird rate: 3–30 March 2031
Poster competition: 1–15 April 2031
Late rate: 16 April–2 May 2031
""",
    "ratifications": """\
Conference on Lamps
Kenya, 3 March 2031
Senegal, 10 April 2031
Austria, 12 May 2031
""",
    "terms": """\
Meeting of the Board, its members:
A. Keeper, Kenya: 1 January 2031–31 December 2032
B. Pilot, Austria: 1 January 2031–31 December 2032
C. Master, Peru: 1 July 2031–30 June 2033
""",
    "sentences": """\
The meetings of the Board are as follows:
The Board met in Vienna on 3–7 March 2031 and was pleased. It thanked Austria.
The Council met in Rome on 10–14 March 2031 and was not. It thanked nobody.
The Group met in Lima on 17–21 March 2031 and slept. It thanked the lamps.
""",
    "no year": """\
Regional meetings:
Asia: 5–7 July, Bangkok, Thailand
Africa: 11–13 July, Dakar, Senegal
Latin America: 25–28 July, Buenos Aires, Argentina
""",
    "visits": """\
Visits of the Chair, besides meetings:
Visit to Ghana, 3–5 March 2031, Accra
Visit to Peru, 10–12 March 2031, Lima
Visit to Austria, 17–19 March 2031, Vienna
""",
    "phases": """\
Plan of the workshop
Phase one of the workshop: 1 March–4 April 2031, Nairobi
Phase two of the workshop: 7 April–2 May 2031, Geneva
Phase three of the workshop: 5–30 May 2031, Rome
""",
    "Russian phases": """\
Этап подготовки совещания: 3–7 марта 2031 года, Минск
Этап созыва совещания: 10–14 марта 2031 года, Москва
Этап итогов совещания: 17–21 марта 2031 года, Вена
""",
    "officers": """\
Officers of the session
Chair of the session: A. Keeper, 3–7 March 2031, Geneva
Member of the bureau: B. Pilot, 3–7 March 2031, Geneva
Member of the bureau: C. Master, 3–7 March 2031, Geneva
""",
    "two days in a row": """\
Reports on the regional meetings are due as follows:
Asia: 5–7 July 2031, Bangkok; report due 5 August 2031
Africa: 11–13 July 2031, Dakar; report due 11 August 2031
America: 25–28 July 2031, Lima; report due 25 August 2031
""",
    "hours": """\
Rooms at the conference
Committee on Lamps, 5–7 July 2031, 10:00–13:00
Committee on Buoys, 8–9 July 2031, 10:00–13:00
Committee on Ports, 10–11 July 2031, 15:00–18:00
""",
    "symbols": """\
Documents of the sessions
LAMP/2031/1, session of 5–7 July 2031, Bangkok
LAMP/2031/2, session of 8–9 July 2031, Dakar
LAMP/2031/3, session of 10–11 July 2031, Lima
""",
    "French papers": """\
Rapport de la réunion sur les lampes (Genève, 3-7 mars 2031)
Rapport de la réunion sur les bouées (Vienne, 10-14 mars 2031)
Décisions de la conférence sur les ports (Rome, 17-21 mars 2031)
""",
    "French, what was adopted": """\
Règlement adopté à la première réunion (Genève, 3-7 mars 2031)
Budget approuvé à la deuxième réunion (Vienne, 10-14 mars 2032)
Bureau élu à la troisième réunion (Rome, 17-21 mars 2033)
""",
    "French deadlines": """\
Conférence sur les lampes
Inscription : 3-31 mars 2031, Genève
Date limite des résumés : 1er-4 avril 2031, Genève
Appel à contributions : 5-9 mai 2031, Genève
""",
    "Spanish papers": """\
Informe de la reunión sobre las lámparas (Ginebra, 3-7 de marzo de 2031)
Actas de la reunión sobre las boyas (Viena, 10-14 de marzo de 2031)
Decisiones de la conferencia (Roma, 17-21 de marzo de 2031)
""",
    "Spanish, what was signed": """\
Convenio firmado en la conferencia de Lima, 3-7 de marzo de 2031
Estatuto aprobado en la reunión de Quito, 10-14 de marzo de 2031
Texto adoptado en la reunión de Roma, 17-21 de marzo de 2031
""",
    "Spanish holidays": """\
Feriado de otoño: 3-7 de marzo de 2031, Ginebra
Feriado de puerto: 10-14 de marzo de 2031, Viena
Feriado de faros: 17-21 de marzo de 2031, Roma
""",
    "Russian papers": """\
Доклад совещания по лампам (Женева, 3–7 марта 2031 года)
Протокол совещания по буям (Вена, 10–14 марта 2031 года)
Решения конференции по портам (Рим, 17–21 марта 2031 года)
""",
    "Russian, what was adopted": """\
Положение, принятое на сессии в Женеве, 3–7 марта 2031 года
Бюджет, утвержденный на сессии в Вене, 10–14 марта 2032 года
Соглашение, подписанное на конференции, 17–21 марта 2033 года
""",
    "Russian news": """\
Новости о совещаниях
3 марта 2031 года – директор заявил, что лампы горят
4 марта 2031 года – директор открыл конференцию
5 марта 2031 года – директор посетил порт
""",
    "Arabic papers": """\
تقرير اجتماع المصابيح (جنيف، 3-7 آذار/مارس 2031)
تقرير اجتماع العوامات (فيينا، 10-14 آذار/مارس 2031)
قرارات مؤتمر الموانئ (روما، 17-21 آذار/مارس 2031)
""",
    "Arabic visits": """\
زيارة إلى غانا، 3-5 آذار/مارس 2031، أكرا
زيارة إلى بيرو، 10-12 آذار/مارس 2031، ليما
زيارة إلى النمسا، 17-19 آذار/مارس 2031، فيينا
""",
    "Chinese papers": """\
灯具会议报告（2031年3月3日至7日，日内瓦）
浮标会议记录（2031年3月10日至14日，维也纳）
港口会议文件（2031年3月17日至21日，罗马）
""",
    "Chinese, what was adopted": """\
第一届会议通过的章程，2031年3月3日至7日，日内瓦
第二届会议批准的预算，2032年3月10日至14日，维也纳
第三届会议签署的协定，2033年3月17日至21日，罗马
""",
    "Chinese news": """\
会议新闻
2031年3月3日：秘书长表示灯具会议很成功
2031年3月4日：秘书长表示浮标会议很成功
2031年3月5日：秘书长表示港口会议很成功
""",
}


@pytest.mark.parametrize("name", NONE)
def test_other_rows_of_one_form_are_no_meetings(name):
    reading = read_text(NONE[name])

    assert reading.meetings == []
