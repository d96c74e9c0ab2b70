import { addDays } from '../../../platform/calendar-day.ts'

/** Going on is spoken of from so many days before the last one. */
export const continueWithinDays = 30
const longestDays = 370
const longestPauseDays = 90

export const mayContinue = (lastOn: string, today: string) => today >= addDays(lastOn, -continueWithinDays)

/** A new last day is after the one that stands, and in reach. */
export const daysToContinue = (lastOn: string, today: string) => ({
  first: addDays(lastOn > today ? lastOn : today, 1),
  last: addDays(lastOn > today ? lastOn : today, longestDays),
})

/** One comes back after today, before the last day, and within three months. */
export function daysToPause(lastOn: string, today: string) {
  const [first, last] = [addDays(today, 1), addDays(today, longestPauseDays)]
  return { first, last: lastOn > first && lastOn < last ? lastOn : last }
}

/** The end is prepared from day 75 of 120 on. */
export const prepareFrom = (lastOn: string, durationDays: number) =>
  addDays(lastOn, -Math.round((durationDays * 45) / 120))
