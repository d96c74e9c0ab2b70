import type { EditionRelationship } from '../../contract.ts'

/** Where a pair stands, as the programme team counts it; proposals by who has yet to answer. */
export const pairStates = [
  'waiting-both',
  'waiting-mentor',
  'waiting-mentee',
  'active',
  'declined',
  'completed',
  'ended-early',
  'never-started',
  're-paired',
  'lapsed',
  'withdrawn',
] as const
export type PairState = (typeof pairStates)[number]

export function pairState({
  status,
  mentorAccepted,
  menteeAccepted,
  endedKind,
}: EditionRelationship): PairState {
  if (status === 'ended') return endedKind ?? 'completed'
  if (status !== 'proposed') return status
  if (mentorAccepted) return 'waiting-mentee'
  return menteeAccepted ? 'waiting-mentor' : 'waiting-both'
}

export function countPairs(pairs: readonly EditionRelationship[]) {
  const count = (status: EditionRelationship['status']) =>
    pairs.filter((pair) => pair.status === status).length
  return {
    proposed: count('proposed'),
    active: count('active'),
    declined: count('declined'),
    ended: count('ended'),
  }
}
