import type { Criterion } from './criterion.ts'
import type { Veto } from './veto.ts'

/**
 * Everything a run depends on, as plain data. Answers inside criteria and vetoes are columns aligned with
 * `mentees` and `mentors`; null, or an empty list, means that the person did not answer.
 */
export type Problem = {
  readonly mentees: readonly Mentee[]
  readonly mentors: readonly Mentor[]
  readonly criteria: readonly Criterion[]
  readonly vetoes: readonly Veto[]
  readonly locks: readonly Lock[]
  readonly goal: Goal
  /** Any text. It decides who comes first among equals, and nothing else. */
  readonly seed: string
  /** Means of an earlier run by criterion id (0 to 10 000), to keep what missing answers count for. */
  readonly means?: Readonly<Record<string, number>>
}

/**
 * Who comes first among equals: by `orderKey` where there is one, by id where there is none or where keys are the same.
 * For people whose ids say nothing of them: with a key made of who they are, the same people give the same pairs.
 */
export type Ordered = { readonly id: string; readonly orderKey?: string }

/** `wants` is how many mentors this person would like at most (0 to 50). */
export type Mentee = Ordered & { readonly wants: number; readonly personId?: string }

/** `min` and `max` bound the number of mentees (0 to 50). A minimum is hard: a run that cannot hold it is refused. */
export type Mentor = Ordered & {
  readonly min: number
  readonly max: number
  readonly personId?: string
}

/** A pair fixed beforehand: it takes its places and is always kept. */
export type Lock = { readonly menteeId: string; readonly mentorId: string }

/** Each serves as many mentees as possible first, but `stable`, where no two people would rather have each other. */
export type Goal = PricedGoal | 'fairest' | 'everybody-has-somebody' | 'stable'

/** Goals of which prices of mentors' places are the whole proof. */
export type PricedGoal = 'best-fit' | 'nobody-left-out'
