import type { Deliverable } from '../../contract.ts'
import type { KnownDeliverable } from './read-deliverables.ts'

/** As pages have it: which project it is of is known there. */
export function deliverableShown({
  projectId: _,
  agreedAt: __,
  ...deliverable
}: KnownDeliverable): Deliverable {
  return deliverable
}

export function ofProject<Row extends { readonly projectId: string }>({
  projectId: _,
  ...row
}: Row): Omit<Row, 'projectId'> {
  return row
}
