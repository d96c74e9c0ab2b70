import { sql } from 'kysely'
import { standing } from '../../../platform/server/standing/standing.ts'

/** Who may ask, or be asked, in an edition whose people ask each other; requests that wait for an answer, and searches for the team. */
export const requestsStanding = standing({
  roles: ({ db, person }) => [
    db
      .selectFrom('enrolment.members')
      .innerJoin(
        'programmes.requestTerms',
        'programmes.requestTerms.editionId',
        'enrolment.members.editionId',
      )
      .select([
        'enrolment.members.editionId as placeId',
        sql<string>`case members.role when 'mentor' then 'asked' else 'asking' end`.as('role'),
        sql<string | null>`null::uuid`.as('subjectId'),
      ])
      .where('personId', '=', person.id)
      .where('status', '=', 'enrolled'),
  ],
  waits: ({ db, person, placesAs }) => [
    db
      .selectFrom('requests.requests')
      .select(({ fn }) => [
        sql<string>`'requests/answer'::text`.as('kind'),
        sql<string>`'asked'::text`.as('role'),
        'editionId as placeId',
        sql<string | null>`null::uuid`.as('subjectId'),
        fn.min('sentAt').as('since'),
        sql<number>`count(*)::int`.as('count'),
      ])
      .where('mentorPersonId', '=', person.id)
      .where('status', '=', 'sent')
      .groupBy('editionId'),
    db
      .selectFrom('requests.searches')
      .select(({ fn }) => [
        sql<string>`'requests/by-hand'::text`.as('kind'),
        sql<string>`'lead'::text`.as('role'),
        'editionId as placeId',
        sql<string | null>`null::uuid`.as('subjectId'),
        fn.min('openedAt').as('since'),
        sql<number>`count(*)::int`.as('count'),
      ])
      .where('status', '=', 'by-hand')
      .where(sql<boolean>`edition_id = any(${placesAs('lead')}::uuid[])`)
      .groupBy('editionId'),
  ],
})
