import type { Enlisted } from '../../people/server/index.ts'
import type { KeptByHand } from '../contract.ts'
import type { KeptEnrolment } from './complete-enrolments.ts'

type Row = { readonly line: number; readonly person: Enlisted; readonly sharesAddress: boolean }

/** What the rows said otherwise and was not taken, in the order of the rows. */
export function listKept(rows: readonly Row[], enrolments: readonly KeptEnrolment[]): KeptByHand[] {
  const byPerson = new Map<string, KeptEnrolment[]>()
  for (const one of enrolments) byPerson.set(one.personId, [...(byPerson.get(one.personId) ?? []), one])
  return rows.flatMap(({ line, person: { id, kept }, sharesAddress }) => {
    const ofAddress: KeptByHand[] = sharesAddress ? [{ line, kind: 'address' }] : []
    const ofPerson = kept.map((field): KeptByHand =>
      field === 'name' ? { line, kind: 'name' } : { line, kind: 'profile', field },
    )
    const ofEnrolments = (byPerson.get(id) ?? []).flatMap(
      ({ role, answers, capacity, withdrawn }): KeptByHand[] => [
        ...answers.map((question) => ({ line, kind: 'answer' as const, role, question })),
        ...(capacity ? [{ line, kind: 'capacity' as const, role }] : []),
        ...(withdrawn ? [{ line, kind: 'withdrawal' as const, role }] : []),
      ],
    )
    return [...ofAddress, ...ofPerson, ...ofEnrolments]
  })
}
