import { audience } from '../../../platform/server/action.ts'
import type { Context } from '../../../platform/server/context.ts'
import { takesPart } from '../../enrolment/server/index.ts'
import { isLead } from '../../programmes/server/index.ts'

export const leadOfGathering = audience('lead-of-gathering', async (context, { id }: { id: string }) => {
  const editionId = await editionOf(context, id)
  return editionId !== undefined && (await isLead(context, editionId))
})

/** Everybody enrolled in its edition. */
export const invitedToGathering = audience(
  'invited-to-gathering',
  async (context, { id }: { id: string }) => {
    const editionId = await editionOf(context, id)
    return editionId !== undefined && (await takesPart(context.db, editionId, context.person.id))
  },
)

async function editionOf({ db }: Pick<Context, 'db'>, id: string): Promise<string | undefined> {
  const gathering = await db
    .selectFrom('gatherings.gatherings')
    .select('editionId')
    .where('id', '=', id)
    .executeTakeFirst()
  return gathering?.editionId
}
