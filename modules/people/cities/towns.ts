import exonyms from './exonyms.json' with { type: 'json' }
import { plainName } from './plain-name.ts'
import table from './table.json' with { type: 'json' }

export type City = {
  city: string
  /** ISO 3166-1 alpha-2. */
  country: string
  /** What tells namesakes apart: French department ('44'), Canadian province, American state; else null. */
  area: string | null
  /** Degrees (WGS 84), to the hundredth. */
  latitude: number
  longitude: number
  /** IANA name. */
  timeZone: string
}

/** One spelling of one town. Exonyms ('Londres') are spellings like the town's own name. */
export type Spelling = { plain: string; town: City; rank: number }

let loaded: Spelling[] | undefined

/** Every spelling of every town of the table, likeliest first. Unpacked once, in about 0.15 s. */
export function allSpellings(): Spelling[] {
  loaded ??= Object.entries(table.countries)
    .flatMap(([country, packed]) => spellingsIn(country, packed))
    .toSorted((a, b) => b.rank - a.rank)
  return loaded
}

function spellingsIn(country: string, packed: { timeZone: string; towns: string }): Spelling[] {
  const otherNames = Object.entries((exonyms as Record<string, Record<string, string>>)[country] ?? {})
  const seen = new Set<string>()
  return packed.towns.split(';').flatMap((row) => {
    const { town, hundredsOfPeople } = unpack(country, packed.timeZone, row)
    const likelihood = hundredsOfPeople * nearness(country, town.area)
    const own = { plain: plainName(town.city), town, rank: likelihood }
    // Rows go from the most populous: a smaller namesake must not take the exonym too.
    const first = !seen.has(town.city)
    seen.add(town.city)
    if (!first) return [own]
    const others = otherNames
      .filter(([, name]) => name === town.city)
      .map(([exonym]) => ({
        plain: plainName(exonym),
        town: { ...town, city: exonym },
        // Valence is a French town before it is Valencia.
        rank: likelihood / 5,
      }))
    return [own, ...others]
  })
}

function unpack(country: string, countryTimeZone: string, row: string) {
  const [city, area, latitude, longitude, hundredsOfPeople, timeZone] = row.split(',')
  const town: City = {
    city: city!,
    country,
    area: area || null,
    latitude: Number(latitude) / 100,
    longitude: Number(longitude) / 100,
    timeZone: timeZone ? table.timeZones[Number(timeZone)]! : countryTimeZone,
  }
  return { town, hundredsOfPeople: Number(hundredsOfPeople) }
}

const frenchSpeakingNeighbours = new Set('BE CH LU MC RE GP MQ GF YT NC PF PM BL MF WF'.split(' '))
const frenchSpeakingAfrica = new Set(
  'MA DZ TN BJ BF CI GN ML MR NE SN TG CM CD CG GA TD CF MG RW BI DJ KM'.split(' '),
)

/** How many times likelier a French speaker is to mean a town there, at equal population. */
function nearness(country: string, area: string | null): number {
  if (country === 'FR') return 100
  if (frenchSpeakingNeighbours.has(country) || (country === 'CA' && area === 'QC')) return 10
  return frenchSpeakingAfrica.has(country) ? 4 : 1
}
