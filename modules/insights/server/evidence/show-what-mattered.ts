import { stepwiseAction } from '../../../../platform/server/action.ts'
import { inThread } from '../../../../platform/server/thread/in-thread.ts'
import { readsSpecial } from '../../../matching/rules.ts'
import { readRoundsMade, type RoundMade } from '../../../matching/server/index.ts'
import type { Question } from '../../../programmes/contract.ts'
import { readEditionFrame, readQuestionnaire } from '../../../programmes/server/index.ts'
import { showWhatMattered } from '../../contract.ts'
import { nothingTold, type PairEvidence } from '../../evidence/index.ts'
import type { computeWhatMattered } from './compute-what-mattered.ts'
import { readEvidence } from './read-evidence.ts'

// Measured on a busy machine: 10 s for 400 pairs whose mentors have four each (a thousand draws), 11 s for 2 000 of one each.
const mostPairsOf = (pairs: readonly PairEvidence[]) =>
  new Set(pairs.map(({ mentorId }) => mentorId)).size < pairs.length ? 400 : 2000

/** Read in one transaction, computed in a thread after it: whoever leaves the page ends it. */
export const showWhatMatteredAction = stepwiseAction(showWhatMattered, async (steps, { editionId }) => {
  const { organisation, now, signal } = steps
  const { frame, evidence, rounds, questions } = await steps.transaction(async ({ db }) => {
    const { programmeId, name, endsOn, invented } = await readEditionFrame(db, editionId)
    const { timeZone } = organisation
    const read = await readEvidence(db, { editionId, endsOn, timeZone, now })
    const isFew = read.pairs.length <= mostPairsOf(read.pairs)
    return {
      frame: { programmeId, name, endsOn, invented },
      evidence: read,
      rounds: isFew && read.pairs.length > 0 ? await readRoundsMade(db, editionId) : [],
      questions: (await readQuestionnaire(db, editionId)).questions,
    }
  })
  const { today, begun, unfinished, pairs } = evidence
  const mostPairs = mostPairsOf(pairs)
  const counted = { ...frame, on: today, pairs: begun, unfinished, mostPairs }
  const nothing = whyNothingYet(begun, pairs.length, mostPairs)
  const { factors, ...told } =
    nothing !== null
      ? nothingTold(nothing)
      : await inThread<typeof computeWhatMattered>(
          { besides: import.meta.url, module: 'compute-what-mattered', task: 'computeWhatMattered' },
          { pairs, rounds, criteria: criteriaToLookAt(rounds, questions) },
          { signal },
        )
  const wordingOf = (criterion: string | null) =>
    questions.find(({ key }) => key === criterion)?.wording ?? null
  return {
    ...counted,
    ...told,
    factors: factors.map((factor) => ({ ...factor, wording: wordingOf(factor.criterion) })),
  }
})

function whyNothingYet(begun: number, over: number, mostPairs: number) {
  if (begun === 0) return 'no-pair'
  if (over === 0) return 'unfinished'
  return over > mostPairs ? 'too-many' : null
}

/** Each criterion of any round once, whatever it weighed, the heaviest of the latest round first. */
function criteriaToLookAt(rounds: readonly RoundMade[], questions: readonly Question[]): string[] {
  const criteria = rounds
    .toReversed()
    .flatMap(({ policy }) => policy.criteria.toSorted((one, other) => other.weight - one.weight))
  return [...new Set(criteria.filter((criterion) => !readsSpecial(questions, criterion)).map(({ id }) => id))]
}
