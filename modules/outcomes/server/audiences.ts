import { audience } from '../../../platform/server/action.ts'

export const selfOfOutcome = audience('self-of-outcome', async ({ db, person }, { id }: { id: string }) => {
  const own = await db
    .selectFrom('outcomes.outcomes')
    .select('id')
    .where('id', '=', id)
    .where('personId', '=', person.id)
    .executeTakeFirst()
  return own !== undefined
})

export const authorOfIntroduction = audience(
  'author-of-introduction',
  async ({ db, person }, { id }: { id: string }) => {
    const own = await db
      .selectFrom('outcomes.introductions')
      .select('id')
      .where('id', '=', id)
      .where('introducedBy', '=', person.id)
      .executeTakeFirst()
    return own !== undefined
  },
)

export const selfOfIntroduction = audience(
  'self-of-introduction',
  async ({ db, person }, { id }: { id: string }) => {
    const own = await db
      .selectFrom('outcomes.introductions')
      .select('id')
      .where('id', '=', id)
      .where('personId', '=', person.id)
      .executeTakeFirst()
    return own !== undefined
  },
)
