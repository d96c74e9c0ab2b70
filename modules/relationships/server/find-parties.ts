import type { WorkContext } from '../../../platform/server/context.ts'
import type { AgreementTerms } from '../../programmes/contract.ts'
import type { RelationshipKind, RelationshipStatus } from '../contract.ts'
import { answerBy } from './answer-by.ts'
import type { PairOfFact } from './facts.ts'
import type { PartyState } from '../rules.ts'

export type Party = PartyState & { readonly enrolmentId: string; readonly personId: string }

/** A relationship with everybody in it, as a transaction that changes it knows it. */
export type LockedRelationship = {
  readonly id: string
  readonly editionId: string
  readonly runId: string
  readonly kind: RelationshipKind
  readonly status: RelationshipStatus
  readonly charterVersion: number
  readonly proposedAt: string
  readonly agreement: AgreementTerms
  readonly lastOn: string | null
  readonly silenceAskedAt: string | null
  readonly pausedUntil: string | null
  /** When a proposal lapses. */
  readonly answerBy: string
  readonly parties: readonly Party[]
}

/** Locked until the end of the transaction: two answers at once are taken one after the other. */
export function lockRelationship(context: Pick<WorkContext, 'db'>, id: string): Promise<LockedRelationship> {
  return readRelationship(context, id, true)
}

/** As it stands, with everybody in it. */
export async function readRelationship(
  { db }: Pick<WorkContext, 'db'>,
  id: string,
  isLocked = false,
): Promise<LockedRelationship> {
  const relationship = await db
    .selectFrom('relationships.relationships')
    .select(['id', 'editionId', 'runId', 'kind', 'status', 'charterVersion', 'proposedAt', 'answerBy'])
    .select(['agreement', 'lastOn', 'silenceAskedAt', 'pausedUntil'])
    .where('id', '=', id)
    .$if(isLocked, (row) => row.forUpdate())
    .executeTakeFirstOrThrow()
  const parties = await db
    .selectFrom('relationships.parties')
    .select(['enrolmentId', 'personId', 'role', 'acceptedAt', 'declinedAt', 'leftAt'])
    .where('relationshipId', '=', id)
    .orderBy('enrolmentId')
    .execute()
  const agreement = relationship.agreement as AgreementTerms
  return {
    ...relationship,
    agreement,
    answerBy: relationship.answerBy ?? answerBy(relationship.proposedAt),
    parties,
  }
}

/** As one of its people sees it, who has been let in as one of them. */
export function standingOf(
  { status, parties }: LockedRelationship,
  personId: string,
): { readonly status: RelationshipStatus; readonly mine: Party; readonly others: readonly Party[] } {
  return {
    status,
    mine: parties.find((party) => party.personId === personId)!,
    others: parties.filter((party) => party.personId !== personId),
  }
}

/** The two of a pair, for facts; null for a team or a circle. */
export function pairOf({ kind, parties }: Pick<LockedRelationship, 'kind' | 'parties'>): PairOfFact | null {
  const mentor = parties.find(({ role }) => role === 'mentor')
  const mentee = parties.find(({ role }) => role === 'mentee')
  if (kind !== 'pair' || !mentor || !mentee) return null
  return {
    mentorEnrolmentId: mentor.enrolmentId,
    menteeEnrolmentId: mentee.enrolmentId,
    mentorPersonId: mentor.personId,
    menteePersonId: mentee.personId,
  }
}

/** Has neither said no nor left. */
export const isPresent = ({ declinedAt, leftAt }: PartyState) => declinedAt === null && leftAt === null
