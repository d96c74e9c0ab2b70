import type { Context } from '../../../platform/server/context.ts'
import type { RelationshipStatus } from '../contract.ts'
import type { Answered } from '../rules.ts'

export type Party = {
  readonly enrolmentId: string
  readonly personId: string
  readonly role: 'mentor' | 'mentee'
  readonly answer: 'accepted' | 'declined' | null
}
export type BothParties = {
  readonly editionId: string
  readonly charterVersion: number
  readonly mine: Party
  readonly theirs: Party
  readonly answered: Answered
}

/** A relationship as one of its two people sees it, locked: two answers at once are taken one after the other. */
export async function lockParties(
  { db, person }: Pick<Context, 'db' | 'person'>,
  id: string,
): Promise<BothParties> {
  const relationship = await db
    .selectFrom('relationships.relationships')
    .select(['editionId', 'charterVersion', 'status'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirstOrThrow()
  const parties = (await db
    .selectFrom('relationships.parties')
    .select(['enrolmentId', 'personId', 'role', 'answer'])
    .where('relationshipId', '=', id)
    .execute()) as Party[]
  const mine = parties.find(({ personId }) => personId === person.id)!
  const theirs = parties.find(({ personId }) => personId !== person.id)!
  const status = relationship.status as RelationshipStatus
  const { editionId, charterVersion } = relationship
  return {
    editionId,
    charterVersion,
    mine,
    theirs,
    answered: { status, mine: mine.answer, theirs: theirs.answer },
  }
}
