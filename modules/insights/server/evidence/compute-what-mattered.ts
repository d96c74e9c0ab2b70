import type { Task } from '../../../../platform/server/thread/in-thread.ts'
import type { RoundMade } from '../../../matching/server/index.ts'
import { agreementOfPairs } from '../../../matching/rules.ts'
import {
  tellWhatMattered,
  type CriterionOfPairs,
  type MatteredTold,
  type PairEvidence,
} from '../../evidence/index.ts'

type Given = {
  readonly pairs: readonly PairEvidence[]
  readonly rounds: readonly RoundMade[]
  /** Criteria that may be looked at: nothing that touches identity. */
  readonly criteria: readonly string[]
}

/** A thousand draws a factor where mentors have several pairs: seconds, so it has a thread of its own. */
export const computeWhatMattered: Task<Given, MatteredTold, never> = ({ pairs, rounds, criteria }) =>
  tellWhatMattered(pairs, criteriaOf(rounds, criteria))

/** Rounds of an edition may have weighed different things: each pair is measured as its own round did. */
function criteriaOf(rounds: readonly RoundMade[], criteria: readonly string[]): CriterionOfPairs[] {
  const measured = rounds.map(({ problem, pairs }) => ({
    pairs,
    agreements: agreementOfPairs(problem, pairs),
  }))
  return criteria.map((criterion) => ({
    criterion,
    byPair: new Map(
      measured.flatMap(({ pairs, agreements }) => {
        const values = agreements.find(({ criterionId }) => criterionId === criterion)?.values
        return pairs.map(({ relationshipId }, at) => [relationshipId, values?.[at] ?? null] as const)
      }),
    ),
  }))
}
