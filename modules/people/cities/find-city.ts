import { drawerOf } from './drawer-of.ts'
import { withoutArticle } from './plain-name.ts'
import { readTown, type TownReading } from './read-town.ts'
import { countryByName } from './countries.ts'
import { spellingsIn, type City, type Spelling } from './towns.ts'

/**
 * The town that a hand-written text most likely means, or null: accents, case, hyphens, 'St', districts, postcodes,
 * departments, countries and the usual exonyms are understood. Namesakes: French-speaking countries first, then the
 * most populous. `country` (ISO 3166-1 alpha-2) leaves the others out. The table is a large import: load it lazily.
 */
export function findCity(text: string, { country }: { country?: string } = {}): City | null {
  const reading = readTown(text, countryByName)
  for (const name of reading.names) {
    const found = namesakes(name).find(({ town }) => fits(town, reading, country ?? reading.country))
    if (found) return { ...found.town }
  }
  return null
}

/** 'Le Havre' is also found under 'Havre', after the towns whose whole name it is. */
function namesakes(plain: string): Spelling[] {
  const near = spellingsIn(drawerOf(plain))
  const whole = near.filter((spelling) => spelling.plain === plain)
  const short = near.filter(
    (spelling) => spelling.plain !== plain && withoutArticle(spelling.plain) === plain,
  )
  return [...whole, ...short]
}

// A French department says nothing about a town elsewhere: five figures are a postcode in Germany too.
function fits(town: City, reading: TownReading, country: string | null): boolean {
  if (country !== null && town.country !== country) return false
  if (reading.department === null || town.country !== 'FR') return true
  return town.area === reading.department || (reading.department === '20' && /^2[AB]$/.test(town.area ?? ''))
}
