import type { WorkContext } from '../../../platform/server/context.ts'
import type { RelationshipKind, RelationshipStatus } from '../contract.ts'
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
  readonly parties: readonly Party[]
}

/** Locked until the end of the transaction: two answers at once are taken one after the other. */
export async function lockRelationship(
  { db }: Pick<WorkContext, 'db'>,
  id: string,
): Promise<LockedRelationship> {
  const relationship = await db
    .selectFrom('relationships.relationships')
    .select(['id', 'editionId', 'runId', 'kind', 'status', 'charterVersion'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirstOrThrow()
  const parties = await db
    .selectFrom('relationships.parties')
    .select(['enrolmentId', 'personId', 'role', 'acceptedAt', 'declinedAt', 'leftAt'])
    .where('relationshipId', '=', id)
    .orderBy('enrolmentId')
    .execute()
  return { ...relationship, parties }
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

/** Has neither said no nor left. */
export const isPresent = ({ declinedAt, leftAt }: PartyState) => declinedAt === null && leftAt === null
