import { placesMissing, tensionOf, type Tension } from '../../enrolment/themes/index.ts'
import { howShown, wilson } from '../statistics/index.ts'
import type { NetworkFacts } from './facts.ts'
import { outcomesOf, since } from './outcomes.ts'

export const daysOfTension = 90

export type ThemeState = {
  readonly theme: string
  readonly open: number
  readonly free: number
  readonly state: Tension
  /** Places that would bring it back among those in balance. */
  readonly placesMissing: number
  readonly answered: number
  readonly due: number
  readonly low: number | null
  readonly high: number | null
}

/** Of each theme: who waits for how many free places, and how many of the last ninety days' requests had an answer; tensest first. */
export function themeStates(facts: NetworkFacts): ThemeState[] {
  const recent = since(facts, daysOfTension)
  return facts.themes
    .map((theme): ThemeState => {
      const open = facts.open.filter((one) => one.theme === theme).length
      const free = facts.members
        .filter(({ role, offers }) => role === 'mentor' && offers.includes(theme))
        .reduce((sum, { capacity, taken }) => sum + Math.max(0, capacity - taken), 0)
      const { answered, due } = outcomesOf(recent.filter((one) => one.theme === theme))
      const interval =
        howShown(due) === 'percent' ? wilson({ cases: answered, of: due }) : { low: null, high: null }
      const use = { asked: open, places: free }
      const state = tensionOf(use)
      return {
        theme,
        open,
        free,
        state,
        placesMissing: state === 'tense' ? placesMissing(use) : 0,
        answered,
        due,
        low: interval.low,
        high: interval.high,
      }
    })
    .toSorted((one, other) => weight(other) - weight(one) || other.open - one.open)
}

const weight = ({ open, free }: ThemeState) => (free === 0 ? open * 1000 : open / free)
