import { sql } from 'kysely'
import { standing } from '../../../platform/server/standing/standing.ts'

/** Whoever grades, while they do. Applications that wait for an answer are the team's to see, whether one is written or not. */
export const reviewsStanding = standing({
  roles: ({ db, person }) => [
    db
      .selectFrom('reviews.reviewers')
      .select([
        'editionId as placeId',
        sql<string>`'reviewer'::text`.as('role'),
        sql<string | null>`null::uuid`.as('subjectId'),
      ])
      .where('personId', '=', person.id)
      .where('leftAt', 'is', null),
  ],
  waits: ({ db, person, placesAs }) => [
    db
      .selectFrom('enrolment.reviewed')
      .select(({ fn }) => [
        sql<string>`'reviews/unanswered'::text`.as('kind'),
        sql<string>`'lead'::text`.as('role'),
        'editionId as placeId',
        sql<string | null>`null::uuid`.as('subjectId'),
        fn.min('inReviewSince').as('since'),
        sql<number>`count(*)::int`.as('count'),
      ])
      .where(sql<boolean>`edition_id = any(${placesAs('lead')}::uuid[])`)
      .where('closedAt', 'is', null)
      .where('enrolledAt', 'is', null)
      .where('personId', '!=', person.id)
      .where(
        // The latest that was sent: nothing, or a question that they answered.
        sql<boolean>`coalesce((select decision = 'ask' and replied_at is not null from reviews.decisions
          where decisions.organisation_id = reviewed.organisation_id and decisions.application_id = reviewed.application_id
            and sent_at is not null order by sent_at desc limit 1), true)`,
      )
      .groupBy('editionId'),
    db
      .selectFrom('reviews.readings')
      .innerJoin('enrolment.reviewed', 'enrolment.reviewed.applicationId', 'reviews.readings.applicationId')
      .leftJoin('reviews.terms', 'reviews.terms.editionId', 'reviews.readings.editionId')
      .select([
        sql<string>`'reviews/to-grade'::text`.as('kind'),
        sql<string>`'reviewer'::text`.as('role'),
        'reviews.readings.editionId as placeId',
        sql<string | null>`null::uuid`.as('subjectId'),
        sql<string | null>`null::timestamptz`.as('since'),
        sql<number>`count(*)::int`.as('count'),
      ])
      .where('reviews.readings.personId', '=', person.id)
      .where(sql<boolean>`readings.edition_id = any(${placesAs('reviewer')}::uuid[])`)
      .where('givenAt', 'is', null)
      .where('namesShownAt', 'is', null)
      .where('closedAt', 'is', null)
      .where('enrolledAt', 'is', null)
      .groupBy('reviews.readings.editionId'),
  ],
})
