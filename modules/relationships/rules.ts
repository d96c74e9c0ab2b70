import type { RelationshipStatus } from './contract.ts'

export type Answered = {
  readonly status: RelationshipStatus
  readonly mine: 'accepted' | 'declined' | null
  readonly theirs: 'accepted' | 'declined' | null
}

/** One yes a person; a pair that was declined stays declined. */
export function whyNotAccept({
  status,
  mine,
}: Answered): 'already-answered' | 'already-declined' | undefined {
  if (status === 'declined' || status === 'ended') return 'already-declined'
  return mine === null ? undefined : 'already-answered'
}

/** Declining is for a proposal; an active pair ends in another way. */
export function whyNotDecline({ status }: Answered): 'already-active' | 'already-declined' | undefined {
  if (status === 'active') return 'already-active'
  return status === 'proposed' ? undefined : 'already-declined'
}

/** Whose turn it is, as its reader sees it. */
export function waitingFor({ status, mine }: Answered): 'me' | 'partner' | 'nobody' {
  if (status !== 'proposed') return 'nobody'
  return mine === null ? 'me' : 'partner'
}
