"""What a document is, told by its words and rows together; news and menus are none."""

import pytest

from agendas.reading import read_text
from tests.agendas.reading.checks import lost_lines

# Words of side events stand in the heading, their rows do not under it.
ABOUT_EVENTS = {
    "news_en": """\
Side events draw full rooms at the lamp conference

Geneva, 4 March 2031

More than forty organizations met beside the plenary this week. The first of them
opened at 1 p.m. in the hall of the old mint, and the last ended after dark.
"We ran out of chairs," the host said on Tuesday.

The conference goes on until Friday, 7 March 2031.
""",
    "rules_fr": """\
Manifestations parallèles : mode d'emploi

Chaque délégation peut réserver une salle de 13 heures à 14 h 30, ou le soir.
Les demandes sont reçues jusqu'au 14 février 2031 à midi, heure de Genève.
Une réponse est donnée le 21 février 2031 au plus tard, et aucune salle n'est payante.
Le traiteur livre à partir de 12 h 15.
""",
    "report_ru": """\
Отчет о параллельных мероприятиях Конференции по маякам

В дни Конференции, с 3 по 7 марта 2031 года, прошло сорок два мероприятия.
Больше всего гостей пришло 5 марта 2031 года: их было около трехсот.
Залы открывались в 13.00 и закрывались в 20.00.
Организаторами выступили девятнадцать государств.
""",
    "menu_es": """\
Eventos paralelos y cafetería: precios

Bocadillo de queso  4,50
Ensalada            6,00
Menú del día        11,80
Horario de cocina: de 12:00 a 15:30
""",
    "form_zh": """\
会外活动申请表

申请单位:
联系人:
希望举行的日期:
所需时间:
人数:
请于2031年2月14日前交回。
""",
    "article_ar": """\
الفعاليات الجانبية تجذب الجمهور

جنيف، 4 آذار/مارس 2031

شارك في المؤتمر هذا العام أكثر من أربعين منظمة، وكانت القاعة مكتظة.
وينتهي المؤتمر يوم الجمعة 7 آذار/مارس 2031.
""",
}
# Words of a list of meetings, and days that are not those of meetings.
ABOUT_MEETINGS = {
    "news_fr": """\
Calendrier des réunions : ce qui change en 2031

Le Conseil a revu le 12 mars 2031 la manière dont les salles sont attribuées.
Le premier essai a eu lieu du 3 au 7 février 2031, sans incident.
Un second essai est prévu en octobre 2031.
Les délégations ont jusqu'au 30 avril 2031 pour faire part de leurs remarques.
""",
    "report_es": """\
Informe sobre el plan de reuniones de 2031

El plan fue aprobado el 4 de marzo de 2031 y modificado el 9 de abril de 2031.
La Mesa lo examinó el 2 de mayo de 2031 y decidió no cambiar las fechas.
Las salas se asignaron el 16 de mayo de 2031.
""",
    "menu_ru": """\
Меню столовой на дни заседаний, март 2031 года

3 марта   Борщ, котлеты, компот
4 марта   Щи, рыба, чай
5 марта   Уха, плов, морс
""",
    "deadlines_en": """\
Calendar of deadlines for meetings in 2031

3 March   Submission of papers for the Council
17 March  Nomination of members of the Board
7 April   Registration for the session of the Commission
""",
    "shop_en": """\
Plan of the meetings wing, 2031

Ground floor   cloakroom, post, bank
First floor    rooms 1 to 6
Second floor   rooms 7 to 12, library
""",
    "library_zh": """\
2031年会议文件清单

2031年1月10日  灯塔报告
2031年2月14日  航标统计
2031年3月21日  秘书处说明
""",
    "letter_ar": """\
إلى جميع الوفود

خطة الاجتماعات لعام 2031

يرجى إرسال الملاحظات قبل 4 آذار/مارس 2031. وسوف ترد الأمانة عليها في 11 آذار/مارس 2031.
وتقبلوا فائق الاحترام.
""",
}
# Heads and numbers, each on a line, of what is no list of meetings.
COUNTED = {
    "stock_en": """\
No.
Item
Date
Place
1
Lamp glass
12 May 2031
Shelf 4
2
Wicks
13 May 2031
Shelf 9
3
Oil
14 May 2031
Shelf 2
""",
    "payments_fr": """\
N°
Objet
Date
Lieu
1
Loyer
2 mai 2031
Rouen
2
Charbon
9 mai 2031
Le Havre
3
Peinture
16 mai 2031
Caen
""",
    "letters_ru": """\
№ п/п
Наименование
Срок
1.
Ответ на письмо
22 января
2.
Счет за уголь
12 февраля
3.
Отчет смотрителя
26 февраля
""",
}


# The agenda of a day, and hours in sentences, that are those of nobody's meeting.
OF_A_DAY = {
    "news_fr": """\
À l'ordre du jour du mardi 4 mars 2031

Le maire a reçu les gardiens de phare, et la presse a pu les entendre ensuite.
Personne n'a voulu dire un mot de la brume, ni du prix de l'huile.
""",
    "diary_es": """\
Orden del día del martes: una crónica

A las tres de la tarde se apagó el faro y nadie supo encenderlo de nuevo.
El farero volvió a las nueve con un bidón, según contó un vecino.
""",
    "shop_ru": """\
Повестка дня на вторник: что подорожало

Масло для ламп стоит уже сорок монет, фитиль две.
Лавка открыта с 9.00 до 18.00, в среду закрыта.
""",
}


@pytest.mark.parametrize("texts", [ABOUT_EVENTS, ABOUT_MEETINGS, COUNTED, OF_A_DAY])
def test_texts_about_meetings_hold_none(texts):
    for name, text in texts.items():
        reading = read_text(text)

        rows = reading.meetings + reading.side_events + reading.organization_of_work
        assert (name, reading.kind, rows) == (name, "other", [])
        assert (name, lost_lines(text)) == (name, [])


@pytest.mark.parametrize(
    "title",
    [
        "CALENDAR OF MEETINGS[1]No. 94 – December 2031",
        "Calendrier des réunions, 2031",
        "Calendario de reuniones 2031",
        "Календарь совещаний на 2031 год",
        "2031年会议日历",
        "تقويم الاجتماعات لعام 2031",
    ],
)
def test_a_calendar_of_which_no_row_is_read_is_one_by_its_title(title):
    reading = read_text(f"Lens Office\n{title}\n\nThe rows are in the pictures.\n")

    assert (reading.kind, reading.meetings) == ("calendar", [])


@pytest.mark.parametrize("title", ["Upcoming events", "Meetings", "Calendar"])
def test_the_heading_of_a_menu_makes_no_calendar(title):
    assert read_text(f"{title}\n\nNothing is planned.\n").kind == "other"
