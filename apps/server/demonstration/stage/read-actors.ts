import type { Db } from '../../../../platform/server/database/index.ts'
import type { Organisation } from '../../../../platform/server/context.ts'
import type { Actor } from './open-stage.ts'

/** Everybody of the organisation who has an account, by the id of the person. */
export async function readActors(db: Db, { language }: Organisation): Promise<Map<string, Actor>> {
  const people = await db
    .selectFrom('people.people')
    .select(['id', 'name', 'email', 'isAdmin', 'accountId'])
    .where('accountId', 'is not', null)
    .execute()
  return new Map(
    people.map(({ accountId, ...person }) => [
      person.id,
      { person, account: { id: accountId!, sessionId: null, language } },
    ]),
  )
}
