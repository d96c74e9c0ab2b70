import type { Profile } from '../../../people/contract.ts'
import { fold, makeKey } from '../fold.ts'
import type { Report } from './read-answer.ts'
import { readDay, type DayOrder } from './read-day.ts'
import { readLanguages } from './read-languages.ts'
import { readTimeZone } from './read-time-zone.ts'
import type { FoundCity } from '../volunteer.ts'

export type ProfileReading = {
  readonly dayOrder: DayOrder
  readonly findCity: (city: string) => FoundCity | null
  /** The first spelling of a name, so that "DDaT" and "ddat" are one family. */
  readonly firstSpelling: (field: string, text: string) => string
}

/** Writes what a cell says into a profile; what cannot be read is reported and left as it was. */
export function readProfileCell(
  cell: string,
  field: keyof Profile,
  profile: Profile,
  reading: ProfileReading,
  report: Report,
): void {
  const limit = field === 'place' ? 120 : 200
  if (cell.length > limit && field !== 'languages') return report('too-long', 'cell-left-out', { limit })
  switch (field) {
    case 'place': {
      const found = reading.findCity(cell)
      profile.place = {
        city: found?.city ?? cell,
        latitude: found?.latitude ?? null,
        longitude: found?.longitude ?? null,
      }
      return
    }
    case 'timeZone':
      profile.timeZone = readTimeZone(cell)
      if (profile.timeZone === null) report('not-a-time-zone', 'cell-left-out')
      return
    case 'startedOn':
      profile.startedOn = readDay(cell, reading.dayOrder)
      if (profile.startedOn === null) report('not-a-day', 'cell-left-out')
      return
    case 'languages': {
      const { languages, unknown } = readLanguages(cell)
      const spoken = new Set(profile.languages.map(({ language }) => language))
      profile.languages = [
        ...profile.languages,
        ...languages.filter(({ language }) => !spoken.has(language)),
      ].slice(0, 20)
      if (unknown.length > 0)
        report('not-a-language', 'cell-left-out', { unknown: unknown.join(', ').slice(0, 100) })
      return
    }
    case 'seniority':
      profile.seniority = levelKey(cell)
      return
    default:
      profile[field] = reading.firstSpelling(field, field === 'jobFamily' ? asPath(cell) : cell)
  }
}

/** The key of a seniority written as this label. */
export function levelKey(label: string): string {
  return makeKey(label)
}

// A profession may be written as a path: "Design > Graphisme" is design/graphic's shape.
function asPath(cell: string): string {
  return cell
    .split(/\s*[>›»/]\s*/)
    .filter((step) => step !== '')
    .join('/')
}

/** Remembers the first spelling of each name of each field. */
export function rememberSpellings(): ProfileReading['firstSpelling'] {
  const seen = new Map<string, string>()
  return (field, text) => {
    const key = `${field} ${fold(text)}`
    if (!seen.has(key)) seen.set(key, text)
    return seen.get(key)!
  }
}
