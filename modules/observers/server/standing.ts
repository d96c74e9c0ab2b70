import { sql } from 'kysely'
import { standing } from '../../../platform/server/standing/standing.ts'

/** Whose figures somebody reads, without being of the edition. */
export const observersStanding = standing({
  roles: ({ db, person }) => [
    db
      .selectFrom('observers.observers')
      .select([
        'editionId as placeId',
        sql<string>`'observer'::text`.as('role'),
        sql<string | null>`null::uuid`.as('subjectId'),
      ])
      .where('personId', '=', person.id),
  ],
})
