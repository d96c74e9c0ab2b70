import { arrangeRounds, MatchingRefusal, solve, type Encounter } from 'matching-engine'
import type { Cohort } from '../cohort/cohort.ts'
import type { InputRefusal } from '../outcome/outcome.ts'
import type { Policy } from '../policy/policy.ts'
import { scoreUnder } from './score-under.ts'
import { engineRefusal, whyNobodyAllowed } from './why-not-match.ts'

type Evening = {
  readonly weekOf: string
  /** How many somebody meets at most: one a round. */
  readonly rounds: number
  /** Who has met already: they do not meet again. */
  readonly met: readonly Encounter[]
}

/**
 * An evening in rounds: everybody meets as many of the other side as there are rounds, those who suit best first, nobody twice and
 * nobody at two tables at once. The encounters are the best there can be (`solve`), their rounds as few as can be (`arrangeRounds`).
 */
export function encountersFor(
  cohort: Cohort,
  policy: Policy,
  { weekOf, rounds, met }: Evening,
): { readonly rounds: Encounter[][] } | { readonly refusal: InputRefusal } {
  // A quota holds a round of lasting pairs; who suits whom is asked as it stands.
  const open: Policy = { ...policy, goal: 'best-fit', locks: [], quotas: [] }
  const evening: Cohort = {
    ...cohort,
    members: cohort.members.map((member) => ({ ...member, capacity: rounds })),
    standing: { living: [], former: [...met] },
  }
  const scored = scoreUnder(evening, open, { weekOf })
  if ('refusal' in scored) return scored
  const nobody = whyNobodyAllowed(scored.scored, open)
  if (nobody !== undefined) return { refusal: nobody }
  try {
    const { instance } = scored.scored
    const { pairs } = solve(
      { ...instance, score: instance.score.map((points) => aTable + Math.floor(points / 20)) },
      { goal: 'best-fit', seed: open.seed },
    )
    return { rounds: arrangeRounds(pairs.map(({ menteeId, mentorId }) => ({ menteeId, mentorId }))) }
  } catch (error) {
    if (error instanceof MatchingRefusal) return { refusal: engineRefusal(evening, open, error) }
    throw error
  }
}

// A table that stays empty is worse than one where little is in common: of the 10 000 points, 500 tell two of them apart.
const aTable = 9_500
