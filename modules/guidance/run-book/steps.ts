import { addDays } from '../../../platform/calendar-day.ts'

/** What a team does, counted in days from the first or the last day of its edition, and the page where it is done. */
const book = [
  { key: 'call', from: 'startsOn', days: -21, page: 'call' },
  { key: 'balance', from: 'startsOn', days: -14, page: 'people' },
  { key: 'referent', from: 'startsOn', days: -10, page: '' },
  { key: 'kick-off', from: 'startsOn', days: -10, page: 'gatherings' },
  { key: 'pairs', from: 'startsOn', days: -3, page: 'matching' },
  { key: 'publish', from: 'startsOn', days: 0, page: 'matching' },
  { key: 'first-dates', from: 'startsOn', days: 7, page: 'follow-up' },
  { key: 'first-contact', from: 'startsOn', days: 14, page: 'contacts' },
  { key: 'first-check-in', from: 'startsOn', days: 32, page: 'follow-up' },
  { key: 'middle', from: 'startsOn', days: 60, page: 'gatherings' },
  { key: 'next-round', from: 'startsOn', days: 65, page: 'matching' },
  { key: 'announce-end', from: 'endsOn', days: -15, page: 'contacts' },
  { key: 'closing', from: 'endsOn', days: -7, page: 'gatherings' },
  { key: 'results', from: 'endsOn', days: 14, page: 'results' },
  { key: 'next-edition', from: 'endsOn', days: 30, page: 'next' },
  { key: 'seen-later', from: 'startsOn', days: 210, page: 'results' },
] as const

export type StepKey = (typeof book)[number]['key']
export type Step = { readonly key: StepKey; readonly page: string; readonly on: string | null }

export const stepKeys = book.map(({ key }) => key)

type DaysOfEdition = { readonly startsOn: string | null; readonly endsOn: string | null }

/**
 * The run-book of an edition in the order of its days; what hangs on a day that the edition does not have comes last, without
 * one. What belongs to the middle is left out of an edition that has ended by then.
 */
export function stepsOf(edition: DaysOfEdition): Step[] {
  const { endsOn } = edition
  return book
    .map(({ key, from, days, page }) => {
      const day = edition[from]
      return { key, page, from, days, on: day === null ? null : addDays(day, days) }
    })
    .filter(({ from, days, on }) => from === 'endsOn' || days <= 0 || days > 100 || !isAfter(on, endsOn))
    .toSorted((one, other) => (one.on ?? '9999').localeCompare(other.on ?? '9999'))
    .map(({ key, page, on }) => ({ key, page, on }))
}

/**
 * Whether the run-book is this edition's: its steps are of rounds that pair people, whatever else happens beside them. Where people
 * ask each other, or follow a course, they would be another programme's.
 */
export const appliesTo = (edition: {
  readonly pairs: boolean
  readonly requests: object | null
  readonly course: object | null
}): boolean => edition.pairs && edition.requests === null && edition.course === null

const isAfter = (day: string | null, last: string | null) => day !== null && last !== null && day > last
