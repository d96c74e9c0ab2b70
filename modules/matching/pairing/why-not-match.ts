import { vetoCounts, type MatchingRefusal, type RefusalCode, type Scored } from 'matching-engine'
import type { InputRefusal, InputRefusalCode } from '../outcome/outcome.ts'
import type { Policy } from '../policy/policy.ts'
import { whyNotQuotas } from '../quotas/words/why-not-quotas.ts'
import { vetoLabel } from '../reasons/labels.ts'
import { quoted } from '../sentences/quote.ts'
import type { Cohort } from '../cohort/cohort.ts'
import { livingCounts } from '../problem/with-standing.ts'
import { specialCriteria, specialVetoes } from '../criteria/special-use.ts'

/** What must be there before anything is scored. */
export function whyNotMatch(cohort: Cohort, policy: Policy): InputRefusal | undefined {
  const mentees = cohort.members.filter(({ role }) => role === 'mentee')
  const mentors = cohort.members.filter(({ role }) => role === 'mentor')
  const people = { mentees: mentees.length, mentors: mentors.length }
  if (mentees.length === 0) return refusal('no-mentee', people)
  if (mentors.length === 0) return refusal('no-mentor', people)
  if (places(mentors) === 0) return refusal('no-mentor-place', people)
  if (places(mentees) === 0) return refusal('no-mentee-place', people)
  if (isEverybodyTaken(cohort, mentees, mentors)) return refusal('nobody-free', people)
  const twice = firstTwice(cohort)
  if (twice !== undefined) return refusal('same-member-twice', { names: [twice.name] }, [twice.id])
  if (policy.criteria.every(({ weight }) => weight === 0)) return refusal('no-weight')
  const special = whyNotSpecial(cohort.questionnaire.questions, policy)
  if (special !== undefined) return special
  const unheld = whyNotQuotas(cohort, policy)
  if (unheld !== undefined) return unheld
  const alone = new Map(cohort.members.map(({ id, personId }) => [id, personId]))
  for (const { menteeId, mentorId } of policy.locks) {
    const person = alone.get(menteeId)
    const names = [menteeId, mentorId].map((id) => nameIn(cohort, id))
    if (person !== undefined && person === alone.get(mentorId)) {
      return refusal('lock-same-person', { names }, [menteeId, mentorId])
    }
    if (policy.avoided.some((pair) => pair.menteeId === menteeId && pair.mentorId === mentorId)) {
      return refusal('lock-avoided', { names }, [menteeId, mentorId])
    }
  }
  return undefined
}

/** What touches identity neither weighs nor forbids: asked before a policy is kept as well as before anybody is paired. */
export function whyNotSpecial(
  questions: Cohort['questionnaire']['questions'],
  policy: Pick<Policy, 'criteria' | 'vetoes'>,
): InputRefusal | undefined {
  const named = (found: typeof questions) => ({ questions: found.map(({ wording }) => quoted(wording)) })
  const weighing = specialCriteria(questions, policy)
  if (weighing.length > 0) return refusal('special-weighs', named(weighing))
  const forbidding = specialVetoes(questions, policy)
  return forbidding.length > 0 ? refusal('special-forbids', named(forbidding)) : undefined
}

/** Everybody vetoed: the vetoes that forbid most are named. */
export function whyNobodyAllowed(scored: Scored, policy: Policy): InputRefusal | undefined {
  if (scored.instance.column.length > 0) return undefined
  const counts = new Map<string, number>()
  for (const id of scored.instance.menteeIds) {
    for (const { vetoId, count } of vetoCounts(scored, 'mentee', id)) {
      counts.set(vetoId, (counts.get(vetoId) ?? 0) + count)
    }
  }
  const vetoes = [...counts].toSorted(([, many], [, few]) => few - many).map(([id]) => id)
  return refusal('nobody-allowed', { vetoes: vetoes.slice(0, 2).map((id) => vetoLabel(policy, id)) })
}

/** The engine's refusal in the words of the screen. It names members, and the vetoes where they are the reason. */
export function engineRefusal(cohort: Cohort, policy: Policy, error: MatchingRefusal): InputRefusal {
  const members = new Set(cohort.members.map(({ id }) => id))
  const memberIds = error.ids.filter((id) => members.has(id))
  const vetoes = error.ids.filter((id) => !members.has(id)).map((id) => vetoLabel(policy, id))
  const names = memberIds.map((id) => nameIn(cohort, id))
  if (error.code === 'too-large') {
    const [mentees, mentors, fittingMentees, fittingMentors] = error.ids.map(Number)
    return refusal('too-large', {
      mentees: mentees!,
      mentors: mentors!,
      fittingMentees: fittingMentees!,
      fittingMentors: fittingMentors!,
    })
  }
  return refusal(codes[error.code] ?? 'not-possible', { names, vetoes, code: error.code }, memberIds)
}

const codes: Partial<Record<RefusalCode, InputRefusalCode>> = {
  'duplicate-id': 'same-member-twice',
  'weights-all-zero': 'no-weight',
  'duplicate-lock': 'lock-twice',
  'lock-same-person': 'lock-same-person',
  'lock-vetoed': 'lock-vetoed',
  'locks-over-capacity': 'locks-over-capacity',
}

function refusal(
  code: InputRefusalCode,
  values: InputRefusal['values'] = {},
  memberIds: readonly string[] = [],
): InputRefusal {
  return { code, values, memberIds }
}

function places(members: Cohort['members']): number {
  return members.reduce((sum, { capacity }) => sum + capacity, 0)
}

/** After a round, where one of the sides has no place left: there is nobody to pair. */
function isEverybodyTaken(cohort: Cohort, ...sides: readonly Cohort['members'][]): boolean {
  if ((cohort.standing?.living.length ?? 0) === 0) return false
  const counts = livingCounts(cohort)
  return sides.some((members) => members.every(({ id, capacity }) => capacity <= (counts.get(id) ?? 0)))
}

function nameIn(cohort: Cohort, id: string): string {
  return cohort.members.find((member) => member.id === id)?.name ?? id
}

function firstTwice({ members }: Cohort) {
  const seen = new Set<string>()
  return members.find(({ id }) => seen.size === seen.add(id).size)
}
