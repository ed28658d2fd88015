"""The words of mastheads: distribution, original language, sessions, offices."""

import re

from agendas.reading.languages.phrases import phrases

# Words of the masthead that are no body: the name of the Organization and offices.
_ORGANIZATIONS = """
    united nations | nations unies | naciones unidas | onu
    | организация объединенных наций | объединенные нации | 联合国 | الأمم المتحدة
    | un | united nations office on drugs and crime | unodc | english | french
    | spanish | russian | chinese | arabic | français | español | русский | 中文
    | عربي | العربية | united nations environment programme
    | united | nations | unies | naciones | unidas
"""

# "English, French and Spanish only", "anglais et français seulement".
LANGUAGES_ONLY = re.compile(
    r"(?:(?:arabic|chinese|english|french|russian|spanish|anglais|français|espagnol"
    r"|inglés|francés|español|russe|ruso|chino|arabe)(?:,| and| et| y)?\s){1,6}"
    r"(?:only|seulement|solamente|únicamente)",
    re.IGNORECASE,
)
# "Start date" and "End date", the day after each or under it.
FIRST_OR_LAST_DAY = re.compile(
    r"(?:(?P<start>start(?:ing)? date|date de début|fecha de (?:inicio|comienzo)"
    r"|дата начала|开始日期|تاريخ (?:البدء|البداية))"
    r"|end(?:ing)? date|date de fin|fecha de (?:fin|finalización|término|clausura)"
    r"|дата окончания|结束日期|تاريخ (?:الانتهاء|النهاية))"
    r"\s?(?:[:：]\s?|$)(?P<day>.{0,40})",
    re.IGNORECASE,
)
# A title by which a paper is something else than an agenda.
REPORT = re.compile(
    r"(?:draft |advance |final )?report o[fn] the"
    r"|rapport (?:de|du|sur) l|informe (?:del|de la|sobre)"
    r"|resolution adopted by|draft (?:resolution|decision)|résolution adoptée par"
    r"|resolución aprobada por|резолюция, принятая|letter dated"
    r"|доклад (?:о|комиссии|конференции|рабочей)|تقرير (?:ال|عن|لجنة|مجلس|فريق"
    r"|مؤتمر|هيئة)|.{2,40}的报告$",
    re.IGNORECASE,
)
# Minutes, reports and decisions: an agenda that they quote is not their own.
RECORD = re.compile(
    r"(?:provisional )?summary record|verbatim record|compte rendu (?:anal|in ext)"
    r"|acta resumida|acta taquigráfica|краткий отчет|стенографический отчет"
    r"|.{0,20}(?:简要|逐字)记录$|محضر (?:موجز|حرفي)|(?:draft )?report o[fn] the .{0,80}"
    r"(?:session|meeting|conference|committee|commission|group|congress)"
    r"|(?:projet de )?rapport (?:de|du|sur) l.{0,80}(?:session|réunion|conférence)"
    r"|(?:proyecto de )?informe (?:del|de la|sobre) .{0,80}"
    r"(?:sesiones|reunión|conferencia)"
    r"|доклад .{0,80}(?:сесси|совещани|конференци|комисси)|.{2,40}会议报告$"
    r"|(?:draft )?minutes of the .{0,60}(?:meeting|session)"
    r"|procès-verbal de la .{0,60}(?:réunion|séance)"
    r"|acta de la .{0,60}(?:reunión|sesión)"
    r"|протокол .{0,60}(?:заседания|совещания)"
    r"|resolution adopted by|résolution adoptée par|resolución aprobada por",
    re.IGNORECASE,
)
CHAIR = re.compile(
    r"(?:chair(?:man|person)?|president|rapporteur|présidente?|presidente|presidenta"
    r"|председатель|докладчик|主席|报告员|الرئيس\s?ة?|المقرر)\s?[:：]",
    re.IGNORECASE,
)
# After these titles the words of the paper begin at once.
DECISION = re.compile(
    r"resolution adopted by|résolution adoptée par|resolución aprobada por"
    r"|резолюция, принятая|letter dated|lettre datée|carta de fecha",
    re.IGNORECASE,
)
NOTES_BY = re.compile(
    r"(?:revised )?note (?:by|of|from|du|de la|de l)\b|note verbale|nota de la|nota del"
    r"|записка|秘书处的?说明|秘书长的?说明|执行秘书的?说明|秘书处编写的说明"
    r"|مذكرة من|report of the secretary|submitted by|prepared by",
    re.IGNORECASE,
)

# Where bodies of the United Nations meet most, to part a name from the place after it.
_SEATS = """
    Vienna | Geneva | Nairobi | Bonn | Paris | Rome | Montreal | Montréal | Bangkok
    | Doha | Kyoto | Marrakech | Marrakesh | New York | The Hague | Salvador | Amman
    | Nusa Dua | Bali | Panama City | St. Petersburg | Saint Petersburg | Abu Dhabi
    | Sharm el-Sheikh | Atlanta | Mérida | Hanoi | Palermo | Milan | Havana | Cairo
    | Dubai | Nice | Cancún | Cancun | Busan | Addis Ababa | Beijing | Berlin
    | Brasilia | Buenos Aires | Copenhagen | Curitiba | Durban | Glasgow | Hyderabad
    | Istanbul | Jakarta | Johannesburg | Katowice | Kigali | Kunming | Lima | London
    | Madrid | Manila | Mexico City | Minsk | Moscow | Nagoya | New Delhi | Ottawa
    | Poznan | Pyeongchang | Rio de Janeiro | Riyadh | Samarkand | Santiago | Seoul
    | Singapore | Stockholm | Tokyo | Tunis | Warsaw | Washington, D.C. | Bogotá
    | Oslo | Helsinki | Wellington | Canberra | Sydney | Auckland | San Francisco
    | Kuala Lumpur | Colombo | Kathmandu | Dhaka | Ulaanbaatar | Almaty | Astana
    | Tashkent | Tbilisi | Yerevan | Kyiv | Bucharest | Budapest | Prague | Bratislava
    | Ljubljana | Zagreb | Belgrade | Riga | Tallinn | Vilnius | Dublin | Reykjavik
    | Strasbourg | Lausanne | Valletta | Nicosia | Beirut | Baghdad | Muscat | Manama
    | Tehran | Islamabad | Kabul | Dakar | Bamako | Ouagadougou | Accra | Lagos | Abuja
    | Yaoundé | Libreville | Kinshasa | Luanda | Lusaka | Harare | Gaborone | Windhoek
    | Pretoria | Cape Town | Maputo | Dar es Salaam | Arusha | Kampala | Entebbe
    | Algiers | Rabat | Casablanca | Kingston | Port of Spain | Bridgetown | San José
    | Guatemala City | Tegucigalpa | Managua | Quito | La Paz | Asunción | Montevideo
    | Caracas | Paramaribo | Santo Domingo | Suva | Apia | Nadi | Port Moresby | Hobart
    | Shanghai | Guangzhou | Shenzhen | Hong Kong | Macao | Chengdu | Hangzhou | Xiamen
    | Osaka | Yokohama | Incheon | Daejeon | Ho Chi Minh City | Vientiane | Phnom Penh
    | Yangon | Mumbai | Vancouver | Toronto | Boston | Chicago | Los Angeles | Honolulu
    | Cali | Lisbon | Lyon | Abidjan | Ankara | Athens | Baku | Belém | Brussels
    | Vienne | Genève | Le Caire | La Haye | Nueva York | Viena | Ginebra | El Cairo
    | Bruxelles | Londres | Lisbonne | Copenhague | Varsovie | Moscou | Athènes | Alger
    | Bruselas | Lisboa | Estocolmo | Varsovia | Moscú | Pekín | Roma | París | Túnez
    | La Habana | Ciudad de México | Ciudad de Panamá | Berlín | Estambul
    | La Haya | Nairobi (Kenya) | Вена | Женева | Нью-Йорк | Найроби | Бонн | Париж
    | Рим | Москва | Санкт-Петербург | Доха | Киото | Гаага | Монреаль | Бангкок
    | Минск | Алматы | Ташкент | Бишкек | Брюссель | Лондон | Берлин | Копенгаген
    | Стокгольм | Хельсинки | Стамбул | Пекин | Токио | Каир | Прага | Будапешт
    | Варшава | Баку | Тбилиси | Ереван | Киев | Дубай
    | 维也纳 | 日内瓦 | 纽约 | 内罗毕 | 波恩 | 巴黎 | 罗马 | 多哈 | 京都 | 蒙特利尔
    | 北京 | 上海 | 曼谷 | 东京 | 伦敦 | 布鲁塞尔 | 柏林 | 开罗 | 新加坡 | 首尔
    | فيينا | جنيف | نيويورك | نيروبي | بون | باريس | روما | الدوحة | كيوتو | القاهرة
    | عمّان | الرياض | بيروت | تونس العاصمة | الرباط | دبي | أبو ظبي | لندن | بروكسل
    | بانكوك | الخرطوم | مسقط | المنامة | طنجة | مراكش | شرم الشيخ
"""
SEATS = [city.strip() for city in _SEATS.split("|")]

# The nouns that a body's name begins with; a line that begins with one is a new name.
BODY_START = re.compile(
    r"(?:(?:general )?conference|working (?:group|party)|sub-?commi(?:ttee|ssion)"
    r"|commission|committee|council|group|general assembly"
    r"|economic and social|human rights|congress|meeting of|subsidiary|ad hoc|forum"
    r"|(?:global|world|regional) (?:forum|conference)|task force|steering|team of"
    r"|board|implementation review|open-ended|intergovernmental|standing|expert"
    r"|preparatory|governing|executive|security council|united nations environment"
    r"|united nations congress|united nations commission|assembly|industrial"
    r"|conf[ée]rence|groupe|comit[ée]|conseil|assembl[ée]e|congr[èe]s|organe"
    r"|conferencia|grupo|comisi[óo]n|consejo|asamblea|congreso|junta|[óo]rgano"
    r"|конференция|рабочая|группа|комисси|комитет|совет|конгресс|генеральная|форум"
    r"|экономический и|межправительственная|вспомогательный"
    r"|مؤتمر|الفريق|فريق|لجنة|مجلس|الجمعية العامة|المجلس|اللجنة|الهيئة|هيئة)",
    re.IGNORECASE,
)
# The nouns of bodies by their rank: an assembly has committees, those have groups.
_RANKS = (
    r"group|groupe|grupo|panel|task force|team|workshop|групп|工作组|专家组|审议组|小组"
    r"|(?<!\w)(?:ال)?(?:فريق|أفرقة)",
    r"sub-?committee|committee|commission|board|bureau|body|comité|comisi[óo]n|junta"
    r"|organe|[óo]rgano|комитет|комисси|бюро|орган|委员会|机构|(?<!\w)(?:ال)?(?:لجنة|هيئة)",
    r"assembly|conference|congress|council|assemblée|conférence|congrès|conseil"
    r"|asamblea|conferencia|congreso|consejo|ассамбле|конференц|конгресс|совет"
    r"|大会|会议|理事会|(?<!\w)(?:ال)?(?:جمعية|مؤتمر|مجلس)",
)
RANKS = tuple(re.compile(words, re.IGNORECASE) for words in _RANKS)
# Names of bodies that are whole, so that what follows is another name.
_COMPLETE = """
    general assembly | economic and social council | human rights council
    | assemblée générale | conseil économique et social | asamblea general
    | consejo económico y social | генеральная ассамблея
    | экономический и социальный совет | 大会 | 经济及社会理事会
    | الجمعية العامة | المجلس الاقتصادي والاجتماعي
    | conseil des droits de l[’']homme | consejo de derechos humanos
    | совет по правам человека | 人权理事会 | مجلس حقوق الإنسان
    | united nations commission on international trade law
    | united nations conference on trade and development
    | economic commission for europe | trade and development board
    | economic commission for africa | inland transport committee
    | economic and social commission for asia and the pacific
    | economic and social commission for western asia
    | economic commission for latin america and the caribbean
    | commission économique pour l[’']europe | commission économique pour l[’']afrique
    | commission économique et sociale pour l[’']asie et le pacifique
    | comité des transports intérieurs | comisión económica para europa
    | comisión económica para américa latina y el caribe
    | европейская экономическая комиссия | комитет по внутреннему транспорту
    | экономическая и социальная комиссия для азии и тихого океана
    | экономическая комиссия для африки | 欧洲经济委员会 | 非洲经济委员会
    | 亚洲及太平洋经济社会委员会 | اللجنة الاقتصادية لأوروبا
    | اللجنة الاقتصادية لأفريقيا | اللجنة الاقتصادية والاجتماعية لغربي آسيا
    | commission on crime prevention and criminal justice
    | commission on narcotic drugs
    | conference of the parties to the united nations convention against
      transnational organized crime
    | conference of the states parties to the united nations convention against
      corruption
    | commission des nations unies pour le droit commercial international
    | comisión de las naciones unidas para el derecho mercantil internacional
    | комиссия организации объединенных наций по праву международной торговли
    | 联合国国际贸易法委员会 | 联合国反腐败公约缔约国会议
    | 联合国打击跨国有组织犯罪公约缔约方会议 | لجنة الأمم المتحدة للقانون التجاري الدولي
    | conférence des états parties à la convention des nations unies contre la
      corruption
    | conferencia de los estados partes en la convención de las naciones unidas
      contra la corrupción
    | конференция государств [–—-] участников конвенции организации объединенных
      наций против коррупции
    | مؤتمر الدول الأطراف في اتفاقية الأمم المتحدة لمكافحة الفساد
"""
COMPLETE = re.compile(
    "|".join(" ".join(name.split()) for name in _COMPLETE.split("|")), re.IGNORECASE
)

# The name of the Organization before that of an organ or of a symbol.
ORGANIZATION_AHEAD = re.compile(
    r"(?:[A-Z]{1,4}\s)?(?:united nations|nations unies|naciones unidas|联合国"
    r"|организация объединенных наций|الأمم المتحدة)"
    r"(?=\s(?:[A-Z]{1,3}\s)?(?:united nations|nations unies|naciones unidas"
    r"|general assembly|economic and social|human rights|security council"
    r"|conference of the|assemblée|conseil|conférence des|convention-cadre"
    r"|asamblea|consejo|conferencia de|convención marco|генеральная"
    r"|экономический|конференция|рамочная|совет|الجمعية|المجلس|مؤتمر|لجنة|大会"
    r"|\d{1,3}\.?[ºª°]|(?:[\w-]+ ){1,2}(?:congress|congreso|congrès)"
    r"|[A-Z]{1,6}(?:/[A-Z]|\.\d)))",
    re.IGNORECASE,
)

# A masthead line that says for which item of another agenda the paper was issued.
ITEM_OF_AGENDA = re.compile(
    r"^(?:agenda )?items? \d{1,3}(?: ?\(?\w{1,3}\))?(?:(?:,| and) \d{1,3}"
    r"(?: ?\(?\w{1,3}\))?)*(?: of .{0,40})?\W*$"
    r"|^(?:agenda )?items? \d[^:.]{0,60}agenda\W*$"
    r"|^points? \d.{0,40}ordre du jour.{0,20}$"
    r"|^(?:tema|punto) \d.{0,40}(?:programa|orden del dia|temario).{0,20}$"
    r"|^(?:point|tema|punto|пункт) \d{1,2}\W*$"
    r"|^пункт \d.{0,40}повестки дня\W*$|^(?:临时)?议程项目? ?\d|^البند \d.{0,60}$",
)

_DISTRIBUTIONS = (
    r"g[ée]n[ée]rale|general|limited|limit[ée]e|restricted|restreinte|limitada"
    r"|reservada|restringida|общее|общая|ограниченное|для\sобщего\sпользования"
    r"|一般|普遍|有限|限制|عام|محدود|مقيد"
)
DISTRIBUTION_WORD = re.compile(_DISTRIBUTIONS, re.IGNORECASE)
_LANGUAGE = (
    r"(?:english|french|spanish|russian|arabic|chinese|anglais|français|francais"
    r"|espagnol|russe|arabe|chinois|inglés|ingles|francés|frances|español|espanol|ruso"
    r"|árabe|chino|английский|французский|испанский|русский|арабский|китайский"
    r"|[英法西俄中]文|[英法俄汉]语|(?:西班牙|阿拉伯)[文语]"
    r"|(?:ب?ال)?(?:[إا]نكليزي|[إا]نجليزي|فرنسي|[إا]سباني|روسي|صيني|عربي)ة?)"
)
# One language or several, "English/French", "inglés y español".
LANGUAGE_NAMES = re.compile(
    rf"{_LANGUAGE}(?:(?:\s?[/,、،]\s?|\s(?:and|et|y|и|و)\s?){_LANGUAGE}){{0,5}}",
    re.IGNORECASE,
)
DISTRIBUTION = re.compile(
    r"(?:Distr(?:ibution)?\s?[.．:：]+\s?:?|分发\s?[：:]|التوزيع\s?:|Рас(?:с|пр)\w+:)"
    rf"\s*(?P<word>{_DISTRIBUTIONS})?",
    re.IGNORECASE,
)
ORIGINAL = re.compile(
    r"(?:Original\s?[:：]|Оригинал:|Подлинный текст:|Язык оригинала:|原文\s?[：:]"
    r"|原件\s?[：:]|الأصل\s?:)\s*(?P<word>[^\W\d_]{0,20}"
    r"(?:(?:\s?/\s?|\s(?:and|et|y|и)\s)[^\W\d_]{1,20}){0,5})",
    re.IGNORECASE,
)

# Where a fact begins in the middle of a line, whose break was lost.
FACT_AHEAD = re.compile(
    r"(?<=\s)(?=(?:Distr(?:ibution)?\s?[.．:]|Original\s?:|Оригинал:|原文\s?[：:]"
    r"|原件\s?[：:]|分发\s?[：:]|التوزيع\s?:|الأصل\s?:"
    r"|(?:Agenda )?[Ii]tem \d{1,2}(?: ?\([a-z]\))? of the|Agenda item \d"
    r"|Point \d{1,2}(?: [a-z]\))? de l"
    r"|Tema \d{1,2}(?: [a-z]\))? del|Пункт \d{1,2} |Note by the|Nota de|Note du"
    r"|(?-i:Report|REPORT) o[fn] the|(?-i:Rapport|RAPPORT) (?:de|du|sur)"
    r"|(?-i:Informe|INFORME) (?:del?|sobre)|(?-i:Доклад) о|Resolution adopted by))"
    r"|(?<=[\u4e00-\u9fff])(?<!临时)(?=(?:临时)?议程项目\s?\d)",
    re.IGNORECASE,
)
# The item of another agenda, and what stands behind it on the line.
OF_AGENDA = re.compile(
    r"(?:(?:Agenda )?item \d{1,2}(?: ?\([a-z]\))?"
    r"(?: of the (?:provisional )?agenda\*{0,2}|(?! of the))"
    r"|Point \d{1,2}.{0,8}de l[’']ordre du jour(?: provisoire|(?! prov))\*{0,2}"
    r"|Tema \d{1,2}(?: [a-z]\))? del programa(?: provisional|(?! prov))\*{0,2}"
    r"|Пункт \d{1,2}.{0,6}(?:предварительной )?повестки дня\*{0,2})\s",
    re.IGNORECASE,
)
# The words before the symbol of another document.
CITES = re.compile(
    r"[(（]|(?:see|cf\.|contained in|voir|v[eé]an?se|ver el|см\.|содержится в)\s"
    r"|[参另并]?见|载于|ان?ظر\s|أنظر\s|يرد في",
    re.IGNORECASE,
)
# Goes before the day of a paper, which is in capitals in some series.
DATED = re.compile(r"(?:date|fecha|дата|日期|التاريخ)\s?[:：]\s?", re.IGNORECASE)

# The nouns of what is counted, with the unit they stand for.
UNITS = {
    "session": "sessions?|per[ií]odos? de sesiones|per[ií]odo ordinario de sesiones"
    "|per[ií]odos? extraordinarios? de sesiones|sesi[oó]n(?:es)?(?! plenari)"
    "|сесси[яию]|届会议|届会|دورة|الدورة",
    "meeting": "series of meetings|séries? de réunions|series? de reuniones"
    "|сери[яию] (?:заседаний|совещаний)|系列会议|سلسلة (?:ال)?اجتماعات"
    "|meetings?|réunions?|reuni[oó]n(?:es)?"
    "|совещани[еяю]|次会议|اجتماع|الاجتماع",
    "congress": "congress|congrès|congreso|конгресс[ае]?|届大会|مؤتمر|المؤتمر",
}

# What goes before the number of a session held in parts: "First resumed eighth".
SESSION_LEADS = re.compile(
    r"^(?:(?:(?:first|second|third) )?(?:continued )?(?:resumed|reconvened)(?: the)?"
    r"|(?:first|second|third) part of(?: the)?"
    r"|(?:première |deuxième |seconde )?reprise de la|(?:première|seconde) partie de la"
    r"|(?:primera |segunda )?(?:continuación|reanudación) del?(?: la)?"
    r"|(?:первая |вторая )?возобновленн(?:ая|ое|ый)(?: часть)?|continued) ",
    re.IGNORECASE,
)
SESSION_LEAD_BEFORE = re.compile(
    SESSION_LEADS.pattern.replace("^", r"(?<!\S)", 1) + "$", re.IGNORECASE
)
# What kind of session is counted, between the number and the noun or after it.
SESSION_KINDS = re.compile(
    r"\b(?:special|organizational|regular|extraordinary|substantive|ordinary|annual"
    r"|inter-?sessional|preparatory|concluding|executive|emergency|ministerial|resumed|reconvened|plenary|formal"
    r"|ordinari[ao]s?|extraordinari[ao]s?|especial(?:es)?"
    r"|специальн\w+|(?:вне)?очередн\w+|организационн\w+|возобновленн\w+|ежегодн\w+"
    r"|de fond|d[’']organisation|de organización|sustantiv[oa]s?|основн\w+"
    r"|межсессионн\w+|الموضوعية|الاستثنائية|العادية|المستأنفة|التنظيمية|السنوية)(?!\w)|实质性",
    re.IGNORECASE,
)

# Headings under which the words of a paper begin; what follows is no masthead.
TEXT_HEADINGS = phrases("""
    summary | executive summary | introduction | background | abstract | résumé
    | résumé analytique | introduction générale | resumen | introducción | antecedentes
    | резюме | введение | общие сведения | 摘要 | 提要 | 导言 | 引言 | 概要
    | موجز | مقدمة | خلاصة | ملخص
""")
ORGANIZATION_WORDS = phrases(_ORGANIZATIONS)

# A day by which something is to be done, not one of the meeting.
DEADLINE = re.compile(
    r"\b(?:deadline|until|no later than|closing date|jusqu[’']au|date limite"
    r"|au plus tard|fecha límite|hasta el|a más tardar|не позднее)\b|截止"
    r"|الموعد النهائي|في موعد أقصاه",
    re.IGNORECASE,
)
# What is held or done on some of the days, where a place might stand.
PARTS_OF_SESSIONS = re.compile(
    r"\b(?:segment|part|days?|week|workshop|seminar|briefing|round table|dialogue"
    r"|registration|reception|revised|updated|reissued|consultations?|visit|holiday"
    r"|semaine|partie|atelier|séminaire|inscription|révisé|mis à jour|visite"
    r"|segmento|parte|semana|serie|taller|seminario|inscripción|revisad[oa]|visita)\b"
    r"|\b(?:этап|сегмент|част[ьи]|недел|семинар|регистраци|прием|пересмотрен|обновлен)"
    r"|部分|周|研讨会|登记|招待会|修订|订正|الجزء|الاسبوع|الأسبوع|حلقة|التسجيل|حفل|منقح",
    re.IGNORECASE,
)
# A house in which meetings are held.
VENUE = re.compile(
    r"(?:cent(?:re|er)|palais|palac[eio]|h[ôo]tel|headquarters|hall|building|bâtiment"
    r"|centro|centr|siège|sede|edificio|\bun ?hq\b|\buno[gvn]\b|центр|дворец|здани[ея]"
    r"|гостиниц|штаб-квартир|中心|总部|万国宫|大厦|酒店|宾馆|(?<!\w)(?:ال)?(?:مركز|مقر|قصر"
    r"|فندق|مبنى)(?!\w))",
    re.IGNORECASE,
)
