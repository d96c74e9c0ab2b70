/** Midnights that have passed where the reader is: what happened at 23:50 was yesterday ten minutes later. */
export function daysSince(instant: string, now: Date): number {
  return Math.max(0, dayNumber(now) - dayNumber(new Date(instant)))
}

// Counted from the wall's date, so that a day of 23 or 25 hours is one day.
function dayNumber(at: Date): number {
  return Date.UTC(at.getFullYear(), at.getMonth(), at.getDate()) / 86_400_000
}
