import { fold } from '../fold.ts'

/** The IANA name of a time zone written as such ("Europe/Paris") or by its main city ("Paris"). Null where none is meant. */
export function readTimeZone(cell: string): string | null {
  const byCity = zonesByCity().get(fold(cell))
  if (byCity !== undefined) return byCity
  const name = cell.trim().replace(/\s+/g, '_')
  if (!/^[A-Za-z]+(?:\/[A-Za-z_+-]+\d*){1,2}$|^UTC$/.test(name)) return null
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone
  } catch {
    return null
  }
}

let known: Map<string, string> | null = null

function zonesByCity(): Map<string, string> {
  known ??= new Map([
    ...Intl.supportedValuesOf('timeZone').map((zone) => [fold(zone.split('/').at(-1)!), zone] as const),
    ...familiarNames,
  ])
  return known
}

const familiarNames: readonly (readonly [string, string])[] = [
  ['cet', 'Europe/Paris'],
  ['heure de paris', 'Europe/Paris'],
  ['france', 'Europe/Paris'],
  ['londres', 'Europe/London'],
  ['bruxelles', 'Europe/Brussels'],
  ['geneve', 'Europe/Zurich'],
  ['montreal', 'America/Toronto'],
  ['reunion', 'Indian/Reunion'],
  ['la reunion', 'Indian/Reunion'],
  ['alger', 'Africa/Algiers'],
  ['gmt', 'UTC'],
  ['utc', 'UTC'],
]
