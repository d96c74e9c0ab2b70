import type { Cohort } from '../cohort/cohort.ts'
import type { Policy } from '../policy/policy.ts'
import { arrangeFreely } from './arrange.ts'
import { reasonsFor } from '../reasons/reasons-for.ts'
import type { Sentence } from '../sentences/sentence.ts'
import { scoreUnder } from './score-under.ts'

/** A mentor whom the policy allows for somebody, with what each of the two may read of why. `score`: points of 10 000. */
export type Suggestion = {
  readonly mentorId: string
  readonly score: number
  readonly reasons: () => { readonly mentor: Sentence[]; readonly mentee: Sentence[] }
}

const mostReasons = 3

/**
 * Every mentor of a cohort whom its policy allows for its one mentee, best first; who has no place left too, since a person
 * may wait for them. Vetoes hold; locks and quotas are of rounds, and hold nobody here.
 */
export function suggestionsFor(cohort: Cohort, policy: Policy, options: { weekOf: string }): Suggestion[] {
  const open: Policy = { ...policy, goal: 'best-fit', locks: [], quotas: [] }
  const members = cohort.members.map((member) => ({ ...member, capacity: Math.max(1, member.capacity) }))
  const { standing: _, ...rest } = cohort
  const asked: Cohort = { ...rest, members }
  const outcome = scoreUnder(asked, open, options)
  if ('refusal' in outcome) return []
  const solved = arrangeFreely({ cohort: asked, policy: open, weekOf: options.weekOf, ...outcome })
  if ('refusal' in solved) return []
  const { matched } = solved
  const { column, score, mentorIds, menteeIds } = matched.scored.instance
  const menteeId = menteeIds[0]!
  return [...column]
    .map((mentor, at) => ({ mentorId: mentorIds[mentor]!, score: score[at]! }))
    .toSorted((one, other) => other.score - one.score)
    .map(({ mentorId, score: points }) => {
      const said = (reader: 'mentor' | 'mentee') =>
        reasonsFor(matched, { menteeId, mentorId }, reader)
          .filter(({ missing }) => missing === null)
          .slice(0, mostReasons)
          .map(({ key, values }) => ({ key, values }))
      return { mentorId, score: points, reasons: () => ({ mentor: said('mentor'), mentee: said('mentee') }) }
    })
}
