import type { Deliverable, Extra } from '../../contract.ts'
import type { KnownDeliverable } from './read-deliverables.ts'
import type { KnownExtra } from './read-extras.ts'

/** As pages have it: which project it is of is known there. */
export function deliverableShown({
  projectId: _,
  agreedAt: __,
  ...deliverable
}: KnownDeliverable): Deliverable {
  return deliverable
}

/** What is the mentor's of a sum is theirs and the team's, as in the brief. */
export function extraShown({ kept: _, proposal, ...extra }: KnownExtra, readsAll: boolean): Extra {
  const more = proposal?.more && { ...proposal.more, cents: readsAll ? proposal.more.cents : null }
  return { ...extra, proposal: proposal && { ...proposal, more: more ?? null } }
}

export function ofProject<Row extends { readonly projectId: string }>({
  projectId: _,
  ...row
}: Row): Omit<Row, 'projectId'> {
  return row
}
