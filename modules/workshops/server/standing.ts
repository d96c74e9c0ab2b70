import { sql } from 'kysely'
import { standing } from '../../../platform/server/standing/standing.ts'

/** Proposals that wait for the team's yes, and what was asked so often that somebody should hold it. */
export const workshopsStanding = standing({
  waits: ({ db, placesAs }) => [
    db
      .selectFrom('workshops.workshops')
      .select(({ fn }) => [
        sql<string>`'workshops/approve'::text`.as('kind'),
        sql<string>`'lead'::text`.as('role'),
        'editionId as placeId',
        sql<string | null>`null::uuid`.as('subjectId'),
        fn.min('proposedAt').as('since'),
        sql<number>`count(*)::int`.as('count'),
      ])
      .where('status', '=', 'proposed')
      .where(sql<boolean>`edition_id = any(${placesAs('lead')}::uuid[])`)
      .groupBy('editionId'),
    db
      .selectFrom('workshops.ideas')
      .innerJoin(
        'programmes.workshopTerms',
        'programmes.workshopTerms.editionId',
        'workshops.ideas.editionId',
      )
      .select(({ fn }) => [
        sql<string>`'workshops/asked'::text`.as('kind'),
        sql<string>`'lead'::text`.as('role'),
        'workshops.ideas.editionId as placeId',
        sql<string | null>`null::uuid`.as('subjectId'),
        fn.min('firstAskedAt').as('since'),
        sql<number>`count(*)::int`.as('count'),
      ])
      .where('closedAt', 'is', null)
      .where(sql<boolean>`ideas.edition_id = any(${placesAs('lead')}::uuid[])`)
      // Not where somebody has proposed it: that waits for a yes.
      .where(
        sql<boolean>`not exists (select 1 from workshops.workshops as answer where answer.organisation_id = ideas.organisation_id
          and answer.idea_id = ideas.id and answer.status = 'proposed')`,
      )
      .where(
        sql<boolean>`(select count(*) from workshops.asks where asks.organisation_id = ideas.organisation_id
          and asks.idea_id = ideas.id) >= (workshop_terms.terms ->> 'tellAfterAsks')::int`,
      )
      .groupBy('workshops.ideas.editionId'),
  ],
})
