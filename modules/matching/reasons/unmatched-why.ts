import { vetoCounts } from 'matching-engine'
import { wordsOf } from '../cohort/words-of.ts'
import type { Matched } from '../outcome/outcome.ts'
import { sentence, type Said, type Sentence } from '../sentences/sentence.ts'
import { averageLoss, mentorsWithSomebody, underGoal } from './goals/under-goal.ts'
import { vetoLabel } from './labels.ts'

export const unmatchedCodes = [
  'no-capacity',
  'nobody-allowed',
  'no-free-place',
  'others-have-several',
  'more-mentors-than-mentees',
  'others-fit-better',
  'quota-binds',
] as const

export type Unmatched = {
  readonly memberId: string
  readonly code: (typeof unmatchedCodes)[number]
  /** Why, and what one could do. */
  readonly why: Sentence
  readonly advice: Sentence
  /** The goal under which this mentor has somebody, to be offered; null where none would help. */
  readonly goalThatHelps: 'everybody-has-somebody' | null
  /** Vetoes that count for this person, most frequent first. */
  readonly vetoes: readonly { readonly vetoId: string; readonly count: number; readonly label: Said }[]
}

/** Everybody who has nobody, mentees first. */
export function unmatchedWhy(matched: Matched): Unmatched[] {
  const { cohort, result } = matched
  const paired = new Set(result.pairs.flatMap(({ menteeId, mentorId }) => [menteeId, mentorId]))
  const sides = ['mentee', 'mentor'] as const
  return sides.flatMap((side) =>
    cohort.members
      .filter(({ id, role }) => role === side && !paired.has(id))
      .map(({ id }) => whyWithout(matched, side, id)),
  )
}

function whyWithout(matched: Matched, side: 'mentee' | 'mentor', id: string): Unmatched {
  const { cohort, policy, scored } = matched
  const { served } = matched.result
  const { member, called } = wordsOf(cohort)
  const vetoes = vetoCounts(scored, side, id)
    .toSorted((one, other) => other.count - one.count)
    .map(({ vetoId, count }) => ({ vetoId, count, label: vetoLabel(policy, vetoId) }))
  const counts = {
    mentees: cohort.members.filter(({ role }) => role === 'mentee').length,
    mentors: cohort.members.filter(({ role }) => role === 'mentor').length,
    places: cohort.members.reduce((sum, one) => sum + (one.role === 'mentor' ? one.capacity : 0), 0),
    wishes: cohort.members.reduce((sum, one) => sum + (one.role === 'mentee' ? one.capacity : 0), 0),
  }
  const several = mentorsOfSeveral(matched)
  const { goal } = policy
  const isOneEach = counts.places === counts.mentors || (goal === 'everybody-has-somebody' && several === 0)
  const code = codeFor(matched, side, id, member(id).capacity, counts)
  const helping = code === 'others-have-several' ? underGoal(matched, 'everybody-has-somebody') : null
  const who = called(id)
  const vetoWords = vetoes
    .slice(0, 3)
    .map(({ label, count }) => sentence('unmatched.veto', { label, count, side }))
  return {
    memberId: id,
    code,
    why: sentence(`unmatched.${code}.why`, {
      who,
      side,
      ...counts,
      oneEach: isOneEach ? 'yes' : 'no',
      several,
      vetoes: vetoWords,
      count: fewerServed(matched),
      waiting:
        cohort.members.filter(({ role, capacity }) => role === 'mentee' && capacity > 0).length - served,
    }),
    advice: sentence(`unmatched.${code}.advice`, {
      who,
      side,
      points: helping === null ? 0 : Math.max(0, averageLoss(matched.result, helping)),
    }),
    goalThatHelps: helping === null ? null : 'everybody-has-somebody',
    vetoes,
  }
}

function codeFor(
  matched: Matched,
  side: 'mentee' | 'mentor',
  id: string,
  capacity: number,
  counts: { places: number; wishes: number },
): Unmatched['code'] {
  const { scored, result, cohort } = matched
  if (capacity === 0) return 'no-capacity'
  if (!hasArc(scored, side, id)) return 'nobody-allowed'
  if (fewerServed({ result }) > 0) return 'quota-binds'
  if (side === 'mentor') {
    if (wouldHaveSomebody(matched, id)) return 'others-have-several'
    const served = cohort.members.filter(({ role }) => role === 'mentee').length
    return result.served === served || counts.places > counts.wishes
      ? 'more-mentors-than-mentees'
      : 'others-fit-better'
  }
  return counts.places < counts.wishes ? 'no-free-place' : 'others-fit-better'
}

/** Whether a mentor without anybody would have somebody if that came before points. */
function wouldHaveSomebody(matched: Matched, mentorId: string): boolean {
  if (matched.policy.goal === 'everybody-has-somebody') return false
  const everybody = underGoal(matched, 'everybody-has-somebody')
  return everybody !== null && mentorsWithSomebody(everybody).has(mentorId)
}

function mentorsOfSeveral({ result }: Matched): number {
  const loads = new Map<string, number>()
  for (const { mentorId } of result.pairs) loads.set(mentorId, (loads.get(mentorId) ?? 0) + 1)
  return [...loads.values()].filter((load) => load > 1).length
}

/** How many fewer have a pair than if no quota were asked. */
function fewerServed({ result }: Pick<Matched, 'result'>): number {
  return result.certificate === null ? result.without.served - result.served : 0
}

function hasArc({ instance }: Matched['scored'], side: 'mentee' | 'mentor', id: string): boolean {
  if (side === 'mentee') {
    const row = instance.menteeIds.indexOf(id)
    return instance.rowStart[row + 1]! > instance.rowStart[row]!
  }
  return instance.column.includes(instance.mentorIds.indexOf(id))
}
