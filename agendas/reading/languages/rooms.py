"""The words of which the names of rooms are made, in six languages.

Conference Room 3     Salle des Assemblées     Sala Raúl Prebisch     Зал заседаний № 2
"""

from agendas.reading.languages.phrases import phrases

# What a room is. Chinese and Arabic nouns stand in rooms.py, which have no spaces
# around them, or an article in one word with them.
ROOM_NOUNS = (
    "rooms?|boardroom|ballroom|lounge|halls?|auditorium|salles?|salons?|amphithéâtre|salas?"
    "|salón|salones|auditorio|зал|залы|конференц-зал|аудитория"
)
# What kind of room, before the noun or behind it.
ROOM_KINDS = phrases("""
    conference | conf | committee | meeting | board | press | briefing | plenary
    | assembly | council
    | virtual | main | exhibition | conférence | conférences | réunion | réunions
    | commission | commissions | conseil | assemblées | assemblée | presse | plénière
    | virtuelle | grande | petite | conferencias | conferencia | reunión | reuniones
    | sesiones | sesión | plenos | prensa | plenaria | plenario | gran | consejo
    | asambleas | заседаний | конференций | совещаний | совета | ассамблеи | пленарный
    | пленарных
    | виртуальный | большой | малый | главный | verte | bleue | rouge | jaune | blanche
    | verde | azul | roja | blanca | amarilla
""")
# What joins a noun and a name: "Salle des Pas perdus", "Hall of Mirrors".
ROOM_JOINTS = phrases(
    "of | and | the | de | du | des | la | le | les | del | las | los | по"
)
# What joins the numbers of several: "Rooms 3 & 4".
ROOM_ANDS = phrases("and | & | et | y | и")
# Where in the building the room is, and which of several such places.
ROOM_PLACES = phrases("""
    floor | level | building | bldg | wing | basement | door | entrance | gate | étage
    | niveau | bâtiment | aile | rez-de-chaussée | sous-sol | porte | entrée | piso
    | nivel | planta | edificio | ala | sótano | puerta | entrada | acceso | этаж
    | здание | корпус | вход | подъезд | дверь
""")
ROOM_ORDINALS = phrases("""
    ground | first | second | third | fourth | fifth | sixth | premier | première
    | deuxième | seconde | troisième | quatrième | cinquième | sixième | primer
    | primera | segundo | segunda | tercer | tercera | cuarto | cuarta | quinto
    | quinta | sexto | sexta | baja | первый | второй | третий | четвертый | пятый
    | шестой | цокольный
""")
# Held in no room at all.
ONLINE_WORDS = (
    "(?:online|virtual|hybrid)(?: only)?|en ligne|virtuelle?|en línea|онлайн|线上|在线"
)
