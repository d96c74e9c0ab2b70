import { sql } from 'kysely'
import { standing } from '../../../platform/server/standing/standing.ts'

/**
 * Once people of both sides are there, where an edition pairs them and is not over, their pairs wait to be made, until some are published. Then a next round waits
 * wherever both sides have somebody with a free place, and no round is on its way.
 */
export const matchingStanding = standing({
  waits: ({ db, now, placesAs }) => [
    db
      .selectFrom('enrolment.sides')
      .select([
        sql<string>`'matching/to-form'::text`.as('kind'),
        sql<string>`'lead'::text`.as('role'),
        sql<string>`edition_id`.as('placeId'),
        sql<string | null>`null::uuid`.as('subjectId'),
        sql<string | null>`null::timestamptz`.as('since'),
        sql<number>`mentees`.as('count'),
      ])
      .where(sql<boolean>`edition_id = any(${placesAs('lead')}::uuid[])`)
      .where('mentors', '>', 0)
      .where('mentees', '>', 0)
      .where(makesPairs(now))
      .where(({ not, exists, selectFrom }) =>
        not(
          exists(
            selectFrom('matching.runs')
              .select('matching.runs.id')
              .whereRef('matching.runs.editionId', '=', 'enrolment.sides.editionId')
              .where('publishedAt', 'is not', null),
          ),
        ),
      ),
    db
      .selectFrom('enrolment.freeSides')
      .select([
        sql<string>`'matching/next-round'::text`.as('kind'),
        sql<string>`'lead'::text`.as('role'),
        sql<string>`edition_id`.as('placeId'),
        sql<string | null>`null::uuid`.as('subjectId'),
        sql<string | null>`null::timestamptz`.as('since'),
        sql<number>`mentees`.as('count'),
      ])
      .where(sql<boolean>`edition_id = any(${placesAs('lead')}::uuid[])`)
      .where('mentors', '>', 0)
      .where('mentees', '>', 0)
      .where(makesPairs(now))
      .where(({ not, exists, selectFrom }) => {
        const published = selectFrom('matching.publications')
          .select('runId')
          .whereRef('matching.publications.editionId', '=', 'enrolment.freeSides.editionId')
          .where('voidAt', 'is', null)
        return exists(published).and(not(exists(published.where('doneAt', 'is', null))))
      }),
  ],
})

/** It pairs people, and its last day is not behind it. */
const makesPairs = (now: string) =>
  sql<boolean>`edition_id in (select edition_id from programmes.with_pairs
    where ends_on is null or ends_on >= ${now.slice(0, 10)}::date)`
