import { sql } from 'kysely'
import { later } from '../../../platform/server/clock.ts'
import type { Db } from '../../../platform/server/database/index.ts'
import { standing } from '../../../platform/server/standing/standing.ts'
import { daysToAnswerExtra } from '../rules.ts'
import { waitsForTeamSince } from './state/read-extras.ts'

/**
 * What waits for a programme's team: projects that nobody steers, what clients have not answered for five days (a deliverable, a
 * change to what was agreed), and what a client asked for three days ago without an answer.
 */
export const projectsStanding = standing({
  waits: ({ db, now, placesAs }) => [
    db
      .selectFrom('projects.projects')
      .select(({ fn }) => [
        sql<string>`'projects/no-mentor'::text`.as('kind'),
        sql<string>`'lead'::text`.as('role'),
        'editionId as placeId',
        sql<string | null>`null::uuid`.as('subjectId'),
        fn.min('createdAt').as('since'),
        sql<number>`count(*)::int`.as('count'),
      ])
      .where('status', 'in', ['selection', 'team', 'running'])
      .where(sql<boolean>`edition_id = any(${placesAs('lead')}::uuid[])`)
      .where(
        sql<boolean>`not exists (select from projects.members where members.organisation_id = projects.organisation_id
          and members.project_id = projects.id and members.role = 'mentor' and members.left_at is null)`,
      )
      .groupBy('editionId'),
    db
      .selectFrom(unansweredSince(db, later(now, -5 * 86_400_000)).as('unanswered'))
      .select(({ fn }) => [
        sql<string>`'projects/client-silent'::text`.as('kind'),
        sql<string>`'lead'::text`.as('role'),
        'editionId as placeId',
        sql<string | null>`null::uuid`.as('subjectId'),
        fn.min('since').as('since'),
        sql<number>`count(*)::int`.as('count'),
      ])
      .where(sql<boolean>`edition_id = any(${placesAs('lead')}::uuid[])`)
      .groupBy('editionId'),
    db
      .selectFrom('projects.extras')
      .innerJoin('projects.projects', 'projects.projects.id', 'projectId')
      .select([
        sql<string>`'projects/extra-asked'::text`.as('kind'),
        sql<string>`'lead'::text`.as('role'),
        'editionId as placeId',
        sql<string | null>`null::uuid`.as('subjectId'),
        sql<string>`min(${waitsForTeamSince})`.as('since'),
        sql<number>`count(*)::int`.as('count'),
      ])
      .where('status', 'in', ['running', 'delivered'])
      .where(sql<boolean>`edition_id = any(${placesAs('lead')}::uuid[])`)
      .where('proposedAt', 'is', null)
      .where('refusedAt', 'is', null)
      .where('answer', 'is', null)
      .where(waitsForTeamSince, '<=', later(now, -daysToAnswerExtra * 86_400_000))
      .groupBy('editionId'),
  ],
})

/** Each deliverable and each change of what was agreed that has waited for its client since then or before. */
const unansweredSince = (db: Db, since: string) =>
  db
    .selectFrom('projects.versions')
    .innerJoin('projects.deliverables', 'projects.deliverables.id', 'deliverableId')
    .innerJoin('projects.projects', 'projects.projects.id', 'projects.deliverables.projectId')
    .select(['editionId', 'sentAt as since'])
    .where('projects.projects.status', '=', 'running')
    .where('answer', 'is', null)
    .where('sentAt', '<=', since)
    .where(
      sql<boolean>`not exists (select from projects.versions as next where next.organisation_id = versions.organisation_id
        and next.deliverable_id = versions.deliverable_id and next.version > versions.version)`,
    )
    .unionAll(
      db
        .selectFrom('projects.amendments')
        .innerJoin('projects.projects', 'projects.projects.id', 'projectId')
        .select(['editionId', 'proposedAt as since'])
        .where('status', 'in', ['running', 'delivered'])
        .where('endedAt', 'is', null)
        .where('proposedAt', '<=', since),
    )
