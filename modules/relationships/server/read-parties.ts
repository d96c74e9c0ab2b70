import { sql } from 'kysely'
import type { Db } from '../../../platform/server/database/index.ts'
import { readPeople } from '../../people/server/index.ts'
import type { PartyRole, RelationshipStatus } from '../contract.ts'

export type KnownParty = {
  readonly personId: string
  readonly name: string
  readonly email: string | null
  readonly role: PartyRole
}
export type KnownRelationship = {
  readonly editionId: string
  readonly status: RelationshipStatus
  readonly parties: readonly KnownParty[]
}

/** Who is in these relationships, by name, in the order of their enrolments. */
export async function readParties(db: Db, ids: readonly string[]): Promise<Map<string, KnownRelationship>> {
  if (ids.length === 0) return new Map()
  const wanted = [...new Set(ids)]
  const relationships = await db
    .selectFrom('relationships.relationships')
    .select(['id', 'editionId', 'status'])
    .where(sql<boolean>`id = any(${wanted}::uuid[])`)
    .execute()
  const parties = await db
    .selectFrom('relationships.parties')
    .select(['relationshipId', 'personId', 'role'])
    .where(sql<boolean>`relationship_id = any(${wanted}::uuid[])`)
    .orderBy('enrolmentId')
    .execute()
  const people = await readPeople(
    db,
    parties.map(({ personId }) => personId),
  )
  return new Map(
    relationships.map(({ id, editionId, status }) => [
      id,
      {
        editionId,
        status,
        parties: parties
          .filter(({ relationshipId }) => relationshipId === id)
          .map(({ personId, role }) => {
            const { name = '', email = null } = people.get(personId) ?? {}
            return { personId, role, name, email }
          }),
      },
    ]),
  )
}
