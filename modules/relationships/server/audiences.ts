import { audience } from '../../../platform/server/action.ts'
import { isLead } from '../../programmes/server/index.ts'

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

export const leadOfStoppedPair = audience('lead-of-stopped-pair', async (context, { id }: { id: string }) => {
  const stopped = await context.db
    .selectFrom('relationships.stoppedPairs')
    .select('editionId')
    .where('id', '=', id)
    .executeTakeFirst()
  return stopped !== undefined && (await isLead(context, stopped.editionId))
})

export const leadOfRelationship = audience(
  'lead-of-relationship',
  async (context, { id }: { id: string }) => {
    const relationship = await context.db
      .selectFrom('relationships.relationships')
      .select('editionId')
      .where('id', '=', id)
      .executeTakeFirst()
    return relationship !== undefined && (await isLead(context, relationship.editionId))
  },
)

export const partyOfGoal = audience('party-of-goal', async ({ db, person }, { id }: { id: string }) => {
  const party = await db
    .selectFrom('relationships.goals')
    .innerJoin(
      'relationships.parties',
      'relationships.parties.relationshipId',
      'relationships.goals.relationshipId',
    )
    .select('relationships.parties.personId')
    .where('relationships.goals.id', '=', id)
    .where('relationships.parties.personId', '=', person.id)
    .executeTakeFirst()
  return party !== undefined
})
