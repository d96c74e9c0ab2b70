import { sql } from 'kysely'
import { standing } from '../../../platform/server/standing/standing.ts'

/** Who mentors in a course, who was ever paid for it, and how many of their meetings and months wait for a word; lines for the team to settle. */
export const trainingStanding = standing({
  waits: ({ db, person, now, placesAs }) => [
    db
      .selectFrom('training.unsaid')
      .select(({ fn }) => [
        sql<string>`'training/confirm'::text`.as('kind'),
        sql<string>`'pair'::text`.as('role'),
        'editionId as placeId',
        sql<string | null>`null::uuid`.as('subjectId'),
        fn.min('startsAt').as('since'),
        sql<number>`count(*)::int`.as('count'),
      ])
      .where('mentorId', '=', person.id)
      .groupBy('editionId'),
    db
      .selectFrom('training.defences')
      .innerJoin('training.jurors', 'training.jurors.defenceId', 'training.defences.id')
      .select(({ fn }) => [
        sql<string>`'training/decide'::text`.as('kind'),
        sql<string>`'pair'::text`.as('role'),
        'editionId as placeId',
        sql<string | null>`null::uuid`.as('subjectId'),
        fn.min('startsAt').as('since'),
        sql<number>`count(*)::int`.as('count'),
      ])
      .where('personId', '=', person.id)
      .where('result', 'is', null)
      .where('startsAt', '<=', now)
      .groupBy('editionId'),
    db
      .selectFrom('training.unconfirmedMonths')
      .select([
        sql<string>`'training/statement'::text`.as('kind'),
        sql<string>`'course-paid'::text`.as('role'),
        'editionId as placeId',
        sql<string | null>`null::uuid`.as('subjectId'),
        sql<string | null>`min((month + interval '1 month')::timestamp at time zone time_zone)`.as('since'),
        sql<number>`count(*)::int`.as('count'),
      ])
      .where('mentorId', '=', person.id)
      .where(sql<boolean>`month < date_trunc('month', ${now}::timestamptz at time zone time_zone)::date`)
      .groupBy('editionId'),
    db
      .selectFrom('training.lines')
      .innerJoin('training.statements', 'training.statements.id', 'statementId')
      .leftJoin('training.lateContests', 'training.lateContests.lineId', 'training.lines.id')
      .leftJoin('training.settlements', 'training.settlements.lineId', 'training.lines.id')
      .select([
        sql<string>`'training/settle'::text`.as('kind'),
        sql<string>`'lead'::text`.as('role'),
        'editionId as placeId',
        sql<string | null>`null::uuid`.as('subjectId'),
        sql<string | null>`min(coalesce(late_contests.contested_at, lines.contested_at))`.as('since'),
        sql<number>`count(*)::int`.as('count'),
      ])
      .where(sql<boolean>`statements.edition_id = any(${placesAs('lead')}::uuid[])`)
      .where(sql<boolean>`(lines.contested is not null or late_contests.line_id is not null)`)
      .where('training.settlements.lineId', 'is', null)
      .groupBy('editionId'),
  ],
  roles: ({ db, person }) => [
    db
      .selectFrom('training.mentors')
      .select([
        'editionId as placeId',
        sql<string>`'course-mentor'::text`.as('role'),
        sql<string | null>`null::uuid`.as('subjectId'),
      ])
      .where('personId', '=', person.id),
    db
      .selectFrom('training.paid')
      .select([
        'editionId as placeId',
        sql<string>`'course-paid'::text`.as('role'),
        sql<string | null>`null::uuid`.as('subjectId'),
      ])
      .where('personId', '=', person.id),
  ],
})
