import { audience } from '../../../platform/server/action.ts'

export const partyOfRelationship = audience(
  'party-of-relationship',
  async ({ db, person }, { id }: { id: string }) => {
    const party = await db
      .selectFrom('relationships.parties')
      .select('personId')
      .where('relationshipId', '=', id)
      .where('personId', '=', person.id)
      .executeTakeFirst()
    return party !== undefined
  },
)
