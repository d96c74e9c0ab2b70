import type { WorkContext } from '../../../platform/server/context.ts'
import { showStanding } from '../../../platform/standing.ts'
import {
  listOwnRelationships,
  PairAgreement,
  showRelationship,
  type RelationshipKind,
  type RelationshipStatus,
} from '../contract.ts'
import { answerBy } from './answer-by.ts'
import type { PairOfFact } from './facts.ts'
import type { PartyState } from '../rules.ts'

export type Party = PartyState & { readonly enrolmentId: string; readonly personId: string }

/** A relationship with everybody in it, as a transaction that changes it knows it. */
export type LockedRelationship = {
  readonly id: string
  readonly editionId: string
  /** Null where one of its people asked the other. */
  readonly runId: string | null
  readonly kind: RelationshipKind
  readonly status: RelationshipStatus
  readonly charterVersion: number
  readonly proposedAt: string
  readonly activatedAt: string | null
  readonly agreement: PairAgreement
  readonly lastOn: string | null
  readonly silenceAskedAt: string | null
  readonly pausedUntil: string | null
  /** When a proposal lapses. */
  readonly answerBy: string
  readonly parties: readonly Party[]
}

/**
 * Locked until the end of the transaction: two answers at once are taken one after the other. What is locked is about to
 * change: the open pages of its people read it again after the commit.
 */
export async function lockRelationship(
  context: Pick<WorkContext, 'db' | 'tellPages'>,
  id: string,
): Promise<LockedRelationship> {
  const relationship = await readRelationship(context, id, true)
  context.tellPages(
    relationship.parties.map(({ personId }) => personId),
    [showRelationship, listOwnRelationships, showStanding],
  )
  return relationship
}

/** As it stands, with everybody in it. */
export async function readRelationship(
  { db }: Pick<WorkContext, 'db'>,
  id: string,
  isLocked = false,
): Promise<LockedRelationship> {
  const rows = await db
    .selectFrom('relationships.relationships')
    .innerJoin('relationships.parties', 'relationshipId', 'id')
    .select(['id', 'editionId', 'runId', 'kind', 'status', 'charterVersion', 'proposedAt', 'answerBy'])
    .select(['agreement', 'activatedAt', 'lastOn', 'silenceAskedAt', 'pausedUntil'])
    .select(['enrolmentId', 'personId', 'role', 'acceptedAt', 'relationships.parties.declinedAt', 'leftAt'])
    .where('id', '=', id)
    .orderBy('enrolmentId')
    // Both tables: who waited for another's answer reads it, and not what stood when the statement began.
    .$if(isLocked, (query) => query.forUpdate())
    .execute()
  const [first] = rows
  if (!first) throw new Error('A relationship without anybody in it.')
  const { editionId, runId, kind, status, charterVersion, proposedAt, lastOn } = first
  const { silenceAskedAt, pausedUntil } = first
  return {
    id,
    editionId,
    runId,
    kind,
    status,
    charterVersion,
    proposedAt,
    activatedAt: first.activatedAt,
    lastOn,
    silenceAskedAt,
    pausedUntil,
    agreement: PairAgreement.parse(first.agreement),
    answerBy: first.answerBy ?? answerBy(proposedAt),
    parties: rows.map(({ enrolmentId, personId, role, acceptedAt, declinedAt, leftAt }) => ({
      enrolmentId,
      personId,
      role,
      acceptedAt,
      declinedAt,
      leftAt,
    })),
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
