import { sql } from 'kysely'
import { later } from '../../../platform/server/clock.ts'
import { standing } from '../../../platform/server/standing/standing.ts'
import { hoursToMentors } from '../rules.ts'
import { ownWaits } from './own/own-waits.ts'

/** Answers and calls that somebody has not seen, questions of their themes without an answer; for the team what nobody offers; reports. */
export const communityStanding = standing({
  waits: ({ db, now, person, placesAs }) => [
    db
      .selectFrom(
        ownWaits({
          personId: person.id,
          now,
          editionIds: [...new Set([...placesAs('mentor'), ...placesAs('mentee'), ...placesAs('lead')])],
        }).as<'own'>(sql`own`),
      )
      .select([
        sql<string>`'community/' || own."as"`.as('kind'),
        sql<string>`'member'::text`.as('role'),
        sql<string>`own."editionId"`.as('placeId'),
        sql<string | null>`own."threadId"`.as('subjectId'),
        sql<string | null>`own.since`.as('since'),
        sql<number>`1`.as('count'),
      ]),
    db
      .selectFrom('community.threads')
      .innerJoin('programmes.communities', 'programmes.communities.editionId', 'community.threads.editionId')
      .select(({ fn }) => [
        sql<string>`'community/nobody-offers'::text`.as('kind'),
        sql<string>`'lead'::text`.as('role'),
        'community.threads.editionId as placeId',
        sql<string | null>`null::uuid`.as('subjectId'),
        fn.min('askedAt').as('since'),
        sql<number>`count(*)::int`.as('count'),
      ])
      .where('kind', '=', 'question')
      .where('answers', '=', 0)
      .where('hidden', '=', false)
      .where('takenBack', '=', false)
      .where('askedAt', '<=', later(now, -hoursToMentors * 3_600_000))
      .where(sql<boolean>`threads.edition_id = any(${placesAs('lead')}::uuid[])`)
      .where(
        sql<boolean>`not exists (select 1 from enrolment.members where members.organisation_id = threads.organisation_id
          and members.edition_id = threads.edition_id and members.role = 'mentor' and members.status = 'enrolled'
          and members.person_id <> threads.author_id
          and (threads.theme is null or members.offers @> to_jsonb(array[threads.theme])))`,
      )
      .groupBy('community.threads.editionId'),
    db
      .selectFrom('community.reportReaders')
      .innerJoin('community.reports', 'community.reports.id', 'community.reportReaders.reportId')
      .select(({ fn }) => [
        sql<string>`'community/reports'::text`.as('kind'),
        sql<string>`case when reports.edition_id = any(${placesAs('lead')}::uuid[]) then 'lead' else 'reader' end`.as(
          'role',
        ),
        'editionId as placeId',
        sql<string | null>`null::uuid`.as('subjectId'),
        fn.min('reportedAt').as('since'),
        sql<number>`count(*)::int`.as('count'),
      ])
      .where('personId', '=', person.id)
      .where('closedAt', 'is', null)
      .groupBy('editionId'),
  ],
})
