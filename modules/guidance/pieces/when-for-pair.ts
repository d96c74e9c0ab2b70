import { addDays } from '../../../platform/calendar-day.ts'
import type { Moment } from './piece.ts'

/** A pair that goes on, in calendar days of its organisation. */
export type PairInDays = {
  readonly publishedOn: string
  readonly activeOn: string
  /** The day on which its last pause ended; null where it never paused. */
  readonly resumedOn: string | null
  readonly lastOn: string | null
  /** The days of its meetings held, the first first. */
  readonly heldOn: readonly string[]
  /** The day of the next date; null where there is none. */
  readonly nextOn: string | null
}

/** From which day a piece is for them, and until which it is still worth a mail. */
export type Window = { readonly from: string; readonly until: string }

/** Later than that after its day, a piece is read in the room and mailed no more. */
export const worthDays = 7

/** From that day on, advice by the day speaks of a path that has begun. */
export const daysOfBeginning = 30

/** Undefined as long as nothing says when. */
export function whenForPair(moment: Moment, pair: PairInDays): Window | undefined {
  const { publishedOn, activeOn, resumedOn, lastOn, heldOn, nextOn } = pair
  const begun = (day: string) => (day < activeOn ? activeOn : day)
  const week = (from: string) => ({ from, until: addDays(from, worthDays) })
  switch (moment.kind) {
    case 'day': {
      const on = begun(addDays(publishedOn, moment.days))
      if (moment.days < daysOfBeginning) return week(on)
      // Who has not met yet is in no middle: what is said of it waits for the first meeting.
      const [first] = heldOn
      return first === undefined ? undefined : week(first > on ? first : on)
    }
    case 'before-meeting': {
      const held = heldOn[moment.nth - 1]
      const on = held ?? (heldOn.length === moment.nth - 1 ? nextOn : null)
      if (on === null) return undefined
      const from = begun(addDays(on, -moment.days))
      // Once they have met, nothing is before that meeting any more.
      return { from, until: held === undefined ? on : addDays(from, -1) }
    }
    case 'after-meeting': {
      const held = heldOn[moment.nth - 1]
      return held === undefined ? undefined : week(addDays(held, moment.days))
    }
    case 'before-end': {
      if (lastOn === null) return undefined
      const { from, until } = week(begun(addDays(lastOn, -moment.days)))
      return { from, until: until < lastOn ? until : lastOn }
    }
    case 'quiet': {
      if (nextOn !== null) return undefined
      const last = heldOn.at(-1) ?? activeOn
      return week(addDays(resumedOn !== null && resumedOn > last ? resumedOn : last, moment.days))
    }
    case 'briefing':
    case 'library':
      return undefined
  }
}
