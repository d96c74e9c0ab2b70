import type { MappedSheet } from '../../target.ts'
import type { OneOrTwo, RowProblem, Volunteer } from '../../volunteer.ts'
import type { Candidate } from './candidate.ts'
import { joinPeople } from './join-people.ts'
import { partByAddress } from './part-by-address.ts'
import { joinByName } from './join-by-name.ts'
import { tellSides } from './tell-sides.ts'

export type Settling = {
  readonly sheets: readonly MappedSheet[]
  /** Seniority as it was written, by its key. */
  readonly labels: ReadonlyMap<string, string>
  /** What was answered to "one person, or two?". */
  readonly whoIsWho: Readonly<Record<string, OneOrTwo>>
}

/** The lines of one person, with why they are thought to be: nothing to ask where an address says it. */
export type Person = {
  readonly members: readonly Candidate[]
  /** An address that others share is nobody's. */
  readonly dropsAddress: boolean
  readonly asked: { readonly key: string; readonly taken: OneOrTwo } | null
}

/**
 * Who is who: one address is one person unless the names differ; without addresses, one name on both sides is one
 * person. Each that could be otherwise is said with its question, and taken as `whoIsWho` answers it.
 */
export function settlePeople(
  candidates: readonly Candidate[],
  settling: Settling,
): { volunteers: Volunteer[]; problems: RowProblem[] } {
  const byAddress = partByAddress(candidates, settling.whoIsWho)
  const byName = joinByName(byAddress.people, settling)
  const joined = byName.people.map((person) => ({ person, ...joinPeople(person.members, settling) }))
  const problems = [...byAddress.problems, ...byName.problems, ...tellSides(joined)]
  const volunteers = joined.map(({ person, volunteer }) =>
    person.dropsAddress ? { ...volunteer, email: null } : volunteer,
  )
  return { volunteers, problems }
}
