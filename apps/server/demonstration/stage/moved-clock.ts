import { later } from '../../../../platform/server/clock.ts'

/** A clock of its own, moved forwards only, until it is let go and shows the present. */
export type MovedClock = {
  readonly now: () => string
  readonly moveTo: (instant: string) => void
  readonly letGo: () => void
}

export function movedClock(start: string, present: () => string): MovedClock {
  let at: string | null = start
  return {
    // A millisecond a reading: what happens later is written down as later.
    now: () => (at === null ? present() : (at = later(at, 1))),
    moveTo: (instant) => {
      if (at !== null && instant > at) at = instant
    },
    letGo: () => (at = null),
  }
}
