import {
  checksOf,
  goalsCompared,
  introduction,
  introductions,
  makeProof,
  match,
  ourTemplate,
  pairsTable,
  reasonsFor,
  reasonsTable,
  rematch,
  rowsOf,
  startingPolicy,
  summaryFor,
  unmatchedTable,
  unmatchedWhy,
  verify,
  whatIf,
  whoElse,
  type Cohort,
  type Matched,
  type MatchingProgress,
  type Outcome,
} from '../../rules.ts'
import { loadHighs } from '../../quotas/highs/load-highs.ts'
import { pictureOf } from './picture-of.ts'
import type { AnswerOf, AskOf, SolveKind, Solved } from './solve-protocol.ts'

/** What the worker remembers between two questions. */
export type SolveMemory = {
  /** The cohort that came in parts. */
  given: Cohort | null
  cohort: (AskOf<'match'> & { cohort: Cohort }) | null
  matched: Matched | null
}

export function emptyMemory(): SolveMemory {
  return { given: null, cohort: null, matched: null }
}

/** Answers one question about the cohort in memory. Pure but for that memory: it runs in a worker or in a test. */
export async function answerSolve<Kind extends SolveKind>(
  memory: SolveMemory,
  kind: Kind,
  ask: AskOf<Kind>,
  onProgress: OnProgress = () => {},
): Promise<AnswerOf<Kind>> {
  return answers[kind](memory, ask, onProgress)
}

type OnProgress = (progress: MatchingProgress) => void

type Answers = {
  [Kind in SolveKind]: (
    memory: SolveMemory,
    ask: AskOf<Kind>,
    onProgress: OnProgress,
  ) => AnswerOf<Kind> | Promise<AnswerOf<Kind>>
}

const tables = { pairs: pairsTable, reasons: reasonsTable, unmatched: unmatchedTable }

const answers: Answers = {
  ready: async () => {
    await loadHighs()
    return true as const
  },
  cohort: (memory, { cohort }) => {
    memory.given = { ...cohort, members: [...cohort.members] }
    return true
  },
  members: (memory, { members }) => {
    const given = known(memory.given)
    memory.given = { ...given, members: [...given.members, ...members] }
    return true
  },
  start: (memory) => startingPolicy(known(memory.given), ourTemplate),
  match: (memory, ask, onProgress) => {
    const cohort = ask.cohort ?? known(memory.given)
    memory.cohort = { ...ask, cohort }
    memory.matched = null
    return remembered(memory, match(cohort, ask.policy, { weekOf: ask.weekOf, onProgress }))
  },
  rematch: (memory, { policy }, onProgress) => {
    if (memory.matched) return remembered(memory, rematch(memory.matched, policy, { onProgress }))
    // The cohort was refused so far, so nothing is scored yet.
    const { cohort, weekOf } = known(memory.cohort)
    return remembered(memory, match(cohort, policy, { weekOf, onProgress }))
  },
  summaries: (memory, { pairs }) => pairs.map((pair) => summaryFor(known(memory.matched), pair, 'team')),
  explain: (memory, { pair }) => {
    const matched = known(memory.matched)
    return {
      score: rowsOf(matched, pair, 'team'),
      reasons: reasonsFor(matched, pair, 'team'),
      checks: checksOf(matched, pair),
      forMentee: whoElse(matched, pair.menteeId, 3),
      forMentor: whoElse(matched, pair.mentorId, 3),
    }
  },
  near: (memory, { memberId }) => whoElse(known(memory.matched), memberId, 5),
  'what-if': (memory, { pair, wish }) => whatIf(known(memory.matched), wish, pair),
  goals: (memory) => goalsCompared(known(memory.matched)),
  unmatched: (memory) => unmatchedWhy(known(memory.matched)),
  verify: (memory) => verify(known(memory.matched)),
  introduction: (memory, { pair }) => introduction(known(memory.matched), pair),
  introductions: (memory) => introductions(known(memory.matched)),
  table: (memory, { which }) => tables[which](known(memory.matched)),
  proof: (memory) => makeProof(known(memory.matched)),
}

async function remembered(memory: SolveMemory, solving: Promise<Outcome>): Promise<Solved> {
  const { cohort } = memory
  const outcome = await solving
  // While a solver was loading, another cohort may have come.
  if (memory.cohort !== cohort) throw new Error('Another cohort came before this one was solved.')
  // After a refusal the last good result stays, so that a step back is quick.
  if ('refusal' in outcome) return outcome
  memory.matched = outcome.matched
  return { picture: pictureOf(outcome.matched) }
}

function known<Thing>(thing: Thing | null): Thing {
  if (thing === null) throw new Error('The worker was asked before it was given a cohort.')
  return thing
}
