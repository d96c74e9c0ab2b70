import { sql } from 'kysely'
import { standing } from '../../../platform/server/standing/standing.ts'

/** Who is enrolled takes part, as what they enrolled as. An edition that is led and has nobody in it waits for its volunteers. */
export const enrolmentStanding = standing({
  roles: ({ db, person }) => [
    db
      .selectFrom('enrolment.enrolments')
      .select(['editionId as placeId', 'role', sql<string | null>`null::uuid`.as('subjectId')])
      .where('personId', '=', person.id)
      .where('status', '=', 'enrolled'),
  ],
  waits: ({ db, placesAs }) => [
    db
      .selectFrom(sql<{ id: string }>`unnest(${placesAs('lead')}::uuid[])`.as<'edition'>(sql`edition(id)`))
      .select([
        sql<string>`'enrolment/nobody'::text`.as('kind'),
        sql<string>`'lead'::text`.as('role'),
        'edition.id as placeId',
        sql<string | null>`null::uuid`.as('subjectId'),
        sql<string | null>`null::timestamptz`.as('since'),
        sql<number>`1`.as('count'),
      ])
      .where(({ not, exists, selectFrom }) =>
        not(
          exists(
            selectFrom('enrolment.enrolments')
              .select('enrolment.enrolments.id')
              .whereRef('enrolment.enrolments.editionId', '=', 'edition.id')
              .where('status', '=', 'enrolled'),
          ),
        ),
      ),
  ],
})
