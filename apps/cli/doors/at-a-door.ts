import type { Sheet } from '../../../modules/enrolment/sheet/index.ts'
import { translator } from '../../../platform/server/messages.ts'
import { pairsTable, reasonsFor, say, type Matched, type Policy } from '../../../modules/matching/rules.ts'

/** What a sheet gives wherever it is handed in: what counts, who is with whom, and why; or that nobody can be paired. */
export type AtADoor =
  | { readonly refused: true }
  | { readonly refused: false; readonly criteria: string[]; readonly matched: Matched }

export type SheetFiles = { readonly name: string; readonly sheets: readonly Sheet[] }

/** One week for all, so that hours are compared alike. */
export const week = '2026-01-05T12:00:00.000Z'

/** What a policy compares, with its weight, whatever the questions are called. */
export function criteriaOf({ criteria }: Policy): string[] {
  return criteria
    .filter(({ weight }) => weight > 0)
    .map(({ id, weight, measure }) => {
      const direction = 'direction' in measure ? ` ${measure.direction}` : ''
      return `${id} ${weight} ${measure.kind}${direction}`
    })
    .toSorted()
}

/** What is forbidden of a policy, and how many pairs that forbids. */
export function vetoesOf({ policy, cohort, scored }: Matched): string[] {
  const all = cohort.members.filter(({ role }) => role === 'mentee').length
  const allowed = scored.instance.column.length
  const forbidding = policy.vetoes.filter(({ on }) => on).map(({ id, kind }) => `${id} ${kind}`)
  return [...forbidding.toSorted(), `${allowed} of ${all * (cohort.members.length - all)} allowed`]
}

/** The pairs of an arrangement by name, each with its summary as the team reads it. */
export function pairsOf(matched: Matched): string[] {
  const t = translator('en', 'matching')
  return pairsTable(matched)
    .rows.map(([mentor, mentee, score, , why]) =>
      [mentor, mentee, score, why].map((said) => say(said!, 'en', t)).join(' | '),
    )
    .toSorted()
}

/** What is said of two people by name, whoever they are paired with. */
export function saidOf(matched: Matched, mentor: string, mentee: string): string[] {
  const idOf = (role: 'mentor' | 'mentee', name: string) =>
    matched.cohort.members.find((one) => one.role === role && one.name === name)!.id
  const pair = { mentorId: idOf('mentor', mentor), menteeId: idOf('mentee', mentee) }
  const t = translator('en', 'matching')
  return reasonsFor(matched, pair, 'team').map(
    (reason) => `${reason.criterion} ${reason.strength} ${say(reason, 'en', t)}`,
  )
}
