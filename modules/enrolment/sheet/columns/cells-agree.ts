import { saysNothing } from '../../no-common-ground/index.ts'
import type { Meaning } from './words/meaning.ts'
import { isCountry } from '../cells/is-country.ts'
import { readInstant } from '../cells/read-instant.ts'
import { readDay } from '../cells/read-day.ts'
import { readCapacity, readNumber } from '../cells/read-number.ts'
import { readTimeZone } from '../cells/read-time-zone.ts'
import { readWeekHours } from '../cells/read-week-hours.ts'
import { areRoles } from '../cells/are-roles.ts'
import { readYesNo } from '../cells/read-yes-no.ts'

/** Whether the cells can be what the heading says: a column "Mentees" full of names is no number of mentees. */
export function cellsAgree(meaning: Meaning, values: readonly string[]): boolean {
  const sample = values.slice(0, 200)
  if (meaning.to === 'role') return areRoles(sample, 0.5)
  const reads = readerFor(meaning)
  if (reads === null) return true
  // "N/a" from whoever is not asked says nothing against what the others answer.
  const told = meaning.to === 'capacity' ? sample.filter((cell) => reads(cell) || !saysNothing(cell)) : sample
  return told.filter(reads).length >= Math.max(told.length / 2, 1)
}

function readerFor(meaning: Meaning): ((cell: string) => boolean) | null {
  if (meaning.to === 'email') return (cell) => cell.includes('@')
  if (meaning.to === 'both-roles') return (cell) => readYesNo(cell) !== null
  if (meaning.to === 'capacity' || (meaning.to === 'left-out' && meaning.reason === 'mentors-wanted'))
    return (cell) => readCapacity(cell) !== null
  if (meaning.to === 'purpose' && meaning.purpose === 'availability')
    return (cell) => readWeekHours(cell) !== null
  if (meaning.to === 'answered-at')
    return (cell) => readInstant(cell, 'day-first') !== null || readInstant(cell, 'month-first') !== null
  if (meaning.to === 'purpose' && (meaning.purpose === 'needs' || meaning.purpose === 'offers'))
    return (cell) => readYesNo(cell) === null && readNumber(cell) === null
  if (meaning.to !== 'profile') return null
  // The minute at which somebody opened a form is no first day in a job.
  if (meaning.field === 'startedOn')
    return (cell) =>
      !saysMinute(cell) && (readDay(cell, 'day-first') !== null || readDay(cell, 'month-first') !== null)
  if (meaning.field === 'place') return (cell) => !isCountry(cell)
  return meaning.field === 'timeZone' ? (cell) => readTimeZone(cell) !== null : null
}

function saysMinute(cell: string): boolean {
  const time = /[T ]\s*(\d{1,2})[:h](\d{2})(?::(\d{2}))?/.exec(cell)
  return time !== null && time.slice(1).some((part) => Number(part ?? 0) !== 0)
}
