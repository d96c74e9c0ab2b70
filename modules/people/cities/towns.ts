import { drawerOf } from './drawer-of.ts'
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

const opened = new Map<string, readonly Spelling[]>()

/** The spellings of one drawer, likeliest first. A sheet names a few towns: only their drawers are unpacked. */
export function spellingsIn(drawer: string): readonly Spelling[] {
  const known = opened.get(drawer)
  if (known !== undefined) return known
  const own = rowsIn(drawer).map(({ town, likelihood }) => ({
    plain: plainName(town.city),
    town,
    rank: likelihood,
  }))
  const spellings = [...own, ...exonymsIn(drawer)].toSorted((a, b) => b.rank - a.rank)
  opened.set(drawer, spellings)
  return spellings
}

let all: Spelling[] | undefined

/** Every spelling of every town of the table, likeliest first, then as in a dictionary. Unpacked once, in about 0.15 s. */
export function allSpellings(): readonly Spelling[] {
  all ??= [...new Set([...Object.keys(drawers), ...exonymsByDrawer().keys()])]
    .flatMap(spellingsIn)
    .toSorted((a, b) => b.rank - a.rank || (a.plain < b.plain ? -1 : 1))
  return all
}

type Row = { readonly town: City; readonly likelihood: number }
type Exonym = {
  readonly plain: string
  readonly exonym: string
  readonly country: string
  readonly of: string
}

const drawers: Readonly<Record<string, string>> = table.towns
const countries: Readonly<Record<string, string>> = table.countries

function rowsIn(drawer: string): Row[] {
  return Object.hasOwn(drawers, drawer) ? drawers[drawer]!.split(';').map(unpack) : []
}

function exonymsIn(drawer: string): Spelling[] {
  return (exonymsByDrawer().get(drawer) ?? []).flatMap(({ plain, exonym, country, of }) => {
    // Rows go from the most populous: a smaller namesake must not take the exonym too.
    const row = rowsIn(drawerOf(plainName(of))).find(
      ({ town }) => town.country === country && town.city === of,
    )
    // Valence is a French town before it is Valencia.
    return row ? [{ plain, town: { ...row.town, city: exonym }, rank: row.likelihood / 5 }] : []
  })
}

let exonymsKnown: Map<string, Exonym[]> | undefined

function exonymsByDrawer(): ReadonlyMap<string, readonly Exonym[]> {
  if (exonymsKnown !== undefined) return exonymsKnown
  exonymsKnown = new Map()
  for (const [country, names] of Object.entries(exonyms)) {
    for (const [exonym, of] of Object.entries<string>(names)) {
      const plain = plainName(exonym)
      const drawer = drawerOf(plain)
      const others = exonymsKnown.get(drawer)
      if (others) others.push({ plain, exonym, country, of })
      else exonymsKnown.set(drawer, [{ plain, exonym, country, of }])
    }
  }
  return exonymsKnown
}

function unpack(row: string): Row {
  const [city, country, area, latitude, longitude, hundredsOfPeople, timeZone] = row.split(',')
  const town: City = {
    city: city!,
    country: country!,
    area: area || null,
    latitude: Number(latitude) / 100,
    longitude: Number(longitude) / 100,
    timeZone: timeZone ? table.timeZones[Number(timeZone)]! : countries[country!]!,
  }
  return { town, likelihood: Number(hundredsOfPeople) * nearness(town.country, town.area) }
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
