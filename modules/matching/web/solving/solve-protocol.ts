import type {
  Alternative,
  Assumption,
  Check,
  Cohort,
  InputRefusal,
  MatchingProgress,
  Member,
  PairIds,
  PairScore,
  Policy,
  ProofFile,
  Quota,
  Reason,
  Said,
  Sentence,
  Table,
  Unmatched,
  Verification,
  WhatIf,
} from '../../rules.ts'

/** What the worker is asked, and what it answers to each: the scored cohort itself never leaves it. */
export type SolveExchange = {
  /** Answered as soon as all has come that the worker may need, so that the network may be cut. */
  ready: { ask: object; answer: true }
  /** A cohort that comes, with the first of its people; the others follow, so that the page never stands still. */
  cohort: { ask: { readonly cohort: Cohort }; answer: true }
  members: { ask: { readonly members: readonly Member[] }; answer: true }
  /** What the people of a spreadsheet start from. */
  start: { ask: object; answer: Start }
  /** The first solving of a cohort: everybody is scored. Without one, of the cohort that came in parts. */
  match: {
    ask: { readonly cohort?: Cohort; readonly policy: Policy; readonly weekOf: string }
    answer: Solved
  }
  /** The same cohort under another policy. */
  rematch: { ask: { readonly policy: Policy }; answer: Solved }
  /** A sentence for each pair, in the order asked. */
  summaries: { ask: { readonly pairs: readonly PairIds[] }; answer: readonly Sentence[] }
  explain: { ask: { readonly pair: PairIds }; answer: Explanation }
  near: { ask: { readonly memberId: string }; answer: readonly Alternative[] }
  'what-if': { ask: { readonly pair: PairIds; readonly wish: 'together' | 'apart' }; answer: WhatIf }
  /** What the goal costs and brings beside the other that one would choose; null where there is nothing to say. */
  goals: { ask: object; answer: Sentence | null }
  unmatched: { ask: object; answer: readonly Unmatched[] }
  /** Checks the certificate anew, by the engine's own checker; where a quota binds, what can be counted. */
  verify: { ask: { readonly version: number }; answer: Verification }
  introduction: { ask: { readonly pair: PairIds }; answer: readonly Said[] }
  introductions: { ask: object; answer: readonly Said[] }
  table: { ask: { readonly which: 'pairs' | 'reasons' | 'unmatched' }; answer: Table }
  proof: { ask: object; answer: ProofFile }
}

export type SolveKind = keyof SolveExchange
export type AskOf<Kind extends SolveKind> = SolveExchange[Kind]['ask']
export type AnswerOf<Kind extends SolveKind> = SolveExchange[Kind]['answer']

export type SolveRequest = {
  [Kind in SolveKind]: { readonly id: number; readonly kind: Kind; readonly ask: AskOf<Kind> }
}[SolveKind]

export type SolveReply =
  | { readonly id: number; readonly answer: AnswerOf<SolveKind> }
  | { readonly id: number; readonly fault: string }
  | { readonly id: number; readonly progress: MatchingProgress }

export type Start = { readonly policy: Policy; readonly assumptions: readonly Assumption[] }

export type Solved = { readonly picture: Picture } | { readonly refusal: InputRefusal }

/** What the list draws, and no more. */
export type Picture = {
  readonly criteria: readonly { readonly id: string; readonly dropped: boolean }[]
  /** Pairs to check first, the most pressing first; then the others from the weakest to the strongest. */
  readonly pairs: readonly PictureOfPair[]
  readonly served: number
  /** Points out of 100 of a pair, on average; null without pairs. */
  readonly average: number | null
  readonly unpairedIds: readonly string[]
  readonly skippedLocks: readonly PairIds[]
  /** What the pairs make of each quota, in whole pairs, in the policy's order. */
  readonly shares: readonly { readonly quota: Quota; readonly pairsHaving: number; readonly pairs: number }[]
}

export type PictureOfPair = PairIds & {
  /** Out of 100. */
  readonly score: number
  readonly locked: boolean
  /** Points out of 100, one for each of `criteria`; `missing` marks those that rest on a guess. */
  readonly points: readonly number[]
  readonly missing: readonly boolean[]
  readonly checks: readonly Check[]
}

export type Explanation = {
  readonly score: PairScore
  readonly reasons: readonly Reason[]
  readonly checks: readonly Check[]
  /** Other mentors for the mentee, then other mentees for the mentor. */
  readonly forMentee: readonly Alternative[]
  readonly forMentor: readonly Alternative[]
}
