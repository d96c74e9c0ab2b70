import { plainName } from './plain-name.ts'

/** What a hand-written town says: names to try in order, and what narrows the choice. */
export type TownReading = { names: string[]; department: string | null; country: string | null }

/** French postcodes and departments that are countries of their own in ISO 3166-1. */
const overseas: Record<string, string> = {
  '971': 'GP', '972': 'MQ', '973': 'GF', '974': 'RE', '975': 'PM', '976': 'YT', '977': 'BL', '978': 'MF',
  '980': 'MC', '986': 'WF', '987': 'PF', '988': 'NC',
} // oxfmt-ignore

/** Reads 'Paris 11e', '75011 Paris', 'Lyon (69)', 'Nantes, France' and the like. */
export function readTown(text: string, countryByName: () => ReadonlyMap<string, string>): TownReading {
  const figures = /(?<!\d)(\d{3})(\d{2})?(?!\d)/.exec(text)
  const parts = text.split(/[,;|/()]|\s[-–—]\s/).map((part) => part.trim())
  const postcode = figures?.[2] ? figures[1]!.slice(0, 2) : undefined
  const department = postcode ?? parts.find((part) => /^(\d{2}|2[ab])$/i.test(part))?.toUpperCase()
  const bareParts = parts.map(withoutNumbers).filter((part) => part !== '')
  const country = bareParts
    .slice(1)
    .map((part) => countryByName().get(part))
    .find(Boolean)
  return {
    names: [plainName(text), ...bareParts, ...bareParts.map(withoutSurroundings)].filter(
      (name) => name !== '',
    ),
    department: department ?? null,
    country: overseas[figures?.[1] ?? ''] ?? country ?? null,
  }
}

/** Postcodes, districts and CEDEX marks fall: 'Lyon 3e arrondissement', 'L-1234', 'H2X 1Y4', 'Paris XIe'. */
function withoutNumbers(part: string): string {
  return plainName(part)
    .split(' ')
    .filter((word) => !/\d/.test(word) && !/^([ivx]+e(me)?|cedex|arrondissement)$/.test(word))
    .join(' ')
    .replace(/^[a-z]$/, '')
}

/** 'nantes centre', 'rennes quartier thabor', 'pres de vannes', 'angers ou a distance'. */
function withoutSurroundings(plain: string): string {
  return plain
    .replace(/^(a cote de|pres de|pres d|autour de|environs de|region de|vers|a) /, '')
    .replace(
      / (et|ou|centre|quartier|metropole|agglomeration|agglo|banlieue|nord|sud|est|ouest|ville)( .*)?$/,
      '',
    )
}
