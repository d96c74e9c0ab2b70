import { sql } from 'kysely'
import { standing } from '../../../platform/server/standing/standing.ts'

/** Who comes for a partner, and who reads its figures: these take part in nothing of its edition. */
export const partnersStanding = standing({
  roles: ({ db, person }) => [
    db
      .selectFrom('partners.readers')
      .innerJoin('partners.partners', 'partners.partners.id', 'partnerId')
      .select([
        'editionId as placeId',
        sql<string>`'partner-reader'::text`.as('role'),
        sql<string | null>`null::uuid`.as('subjectId'),
      ])
      .where('personId', '=', person.id)
      .where('endedAt', 'is', null),
    db
      .selectFrom('partners.mentors')
      .select([
        'editionId as placeId',
        sql<string>`'partner-mentor'::text`.as('role'),
        sql<string | null>`null::uuid`.as('subjectId'),
      ])
      .where('personId', '=', person.id)
      .where('leftAt', 'is', null),
  ],
})
