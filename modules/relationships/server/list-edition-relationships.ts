import { action } from '../../../platform/server/action.ts'
import { readPeople } from '../../people/server/index.ts'
import { EditionRelationship, listEditionRelationships } from '../contract.ts'
import { readStoppedPairs } from './read-stopped-pairs.ts'

export const listEditionRelationshipsAction = action(
  listEditionRelationships,
  async ({ db }, { editionId }) => {
    const rows = await db
      .selectFrom('relationships.relationships')
      .innerJoin(
        'relationships.parties',
        'relationships.parties.relationshipId',
        'relationships.relationships.id',
      )
      .select(['relationships.relationships.id', 'status', 'proposedAt', 'personId', 'role', 'answer'])
      .where('editionId', '=', editionId)
      .orderBy('proposedAt')
      .orderBy('relationships.relationships.id')
      .execute()
    const people = await readPeople(
      db,
      rows.map(({ personId }) => personId),
    )
    const byId = new Map<string, typeof rows>()
    for (const row of rows) byId.set(row.id, [...(byId.get(row.id) ?? []), row])
    const relationships = [...byId].map(([id, parties]) => {
      const side = (role: string) => parties.find((party) => party.role === role)!
      const { status, proposedAt } = parties[0]!
      return EditionRelationship.parse({
        id,
        status,
        proposedAt,
        mentor: people.get(side('mentor').personId)!.name,
        mentee: people.get(side('mentee').personId)!.name,
        mentorAccepted: side('mentor').answer === 'accepted',
        menteeAccepted: side('mentee').answer === 'accepted',
      })
    })
    return { relationships, stopped: await readStoppedPairs(db, editionId) }
  },
)
