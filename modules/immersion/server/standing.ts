import { sql } from 'kysely'
import { standing } from '../../../platform/server/standing/standing.ts'

/** Days for which candidacies are closed and nobody is chosen: the team may ask after the host. */
export const immersionStanding = standing({
  waits: ({ db, now, placesAs }) => [
    db
      .selectFrom('immersion.offers')
      .select(({ fn }) => [
        sql<string>`'immersion/choose'::text`.as('kind'),
        sql<string>`'lead'::text`.as('role'),
        'editionId as placeId',
        sql<string | null>`null::uuid`.as('subjectId'),
        fn.min('offeredAt').as('since'),
        sql<number>`count(*)::int`.as('count'),
      ])
      .where('status', '=', 'open')
      .where(sql<boolean>`edition_id = any(${placesAs('lead')}::uuid[])`)
      .where(
        sql<boolean>`taken < places and apply_by < ${now.slice(0, 10)} and last_on >= ${now.slice(0, 10)}`,
      )
      .where(
        sql<boolean>`exists (select 1 from immersion.candidacies where candidacies.organisation_id = offers.organisation_id
          and candidacies.offer_id = offers.id and candidacies.state = 'candidate')`,
      )
      .groupBy('editionId'),
  ],
})
