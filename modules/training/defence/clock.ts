/** Whole seconds from one instant to another. */
export const secondsSince = (since: string, now: string): number =>
  Math.max(0, Math.round((Date.parse(now) - Date.parse(since)) / 1000))

/** An instant of the clock after a pause: as much later as the pause was long, so that what was left is left. */
export const shiftedBy = (instant: string, pausedAt: string, now: string): string =>
  new Date(Date.parse(instant) + Date.parse(now) - Date.parse(pausedAt)).toISOString()
