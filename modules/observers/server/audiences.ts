import { audience } from '../../../platform/server/action.ts'

export const observerOfEdition = audience(
  'observer-of-edition',
  async ({ db, person }, { editionId }: { editionId: string }) => {
    const named = await db
      .selectFrom('observers.observers')
      .select('personId')
      .where('editionId', '=', editionId)
      .where('personId', '=', person.id)
      .executeTakeFirst()
    return named !== undefined
  },
)
