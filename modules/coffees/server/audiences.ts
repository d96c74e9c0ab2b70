import { audience } from '../../../platform/server/action.ts'

export const selfOfCoffee = audience('self-of-coffee', async ({ db, person }, { id }: { id: string }) => {
  const seat = await db
    .selectFrom('coffees.seats')
    .select('id')
    .where('id', '=', id)
    .where('personId', '=', person.id)
    .executeTakeFirst()
  return seat !== undefined
})
