import { sql } from 'kysely'
import { standing } from '../../../platform/server/standing/standing.ts'

/** Whose pair somebody is in; a proposal waits for their answer, and published pairs that could not be proposed for the team. */
export const relationshipsStanding = standing({
  roles: ({ db, person }) => [
    db
      .selectFrom('relationships.parties')
      .innerJoin(
        'relationships.relationships',
        'relationships.relationships.id',
        'relationships.parties.relationshipId',
      )
      .select(['editionId as placeId', sql<string>`'pair'::text`.as('role'), 'relationshipId as subjectId'])
      .where('personId', '=', person.id)
      .where('leftAt', 'is', null)
      .where('status', 'in', ['proposed', 'active']),
  ],
  waits: ({ db, person, placesAs }) => [
    db
      .selectFrom('relationships.parties')
      .innerJoin(
        'relationships.relationships',
        'relationships.relationships.id',
        'relationships.parties.relationshipId',
      )
      .select([
        sql<string>`'relationships/answer'::text`.as('kind'),
        sql<string>`'pair'::text`.as('role'),
        'editionId as placeId',
        'relationshipId as subjectId',
        'proposedAt as since',
        sql<number>`1`.as('count'),
      ])
      .where('personId', '=', person.id)
      .where('status', '=', 'proposed')
      .where('acceptedAt', 'is', null)
      .where('relationships.parties.declinedAt', 'is', null)
      .where('leftAt', 'is', null),
    db
      .selectFrom('relationships.agreements')
      .innerJoin('relationships.relationships', 'relationships.relationships.id', 'relationshipId')
      .innerJoin(
        'relationships.parties',
        'relationships.parties.relationshipId',
        'relationships.relationships.id',
      )
      .select([
        sql<string>`'relationships/agreement'::text`.as('kind'),
        sql<string>`'pair'::text`.as('role'),
        'editionId as placeId',
        'relationships.relationships.id as subjectId',
        'relationships.agreements.proposedAt as since',
        sql<number>`1`.as('count'),
      ])
      .where('personId', '=', person.id)
      .where('leftAt', 'is', null)
      .where('status', '=', 'active')
      .where('agreedAt', 'is', null)
      .where('closedAt', 'is', null)
      .where(sql<boolean>`not (person_id = any(agreed_by))`),
    db
      .selectFrom('relationships.stoppedPairs')
      .select(({ fn }) => [
        sql<string>`'relationships/stopped'::text`.as('kind'),
        sql<string>`'lead'::text`.as('role'),
        'editionId as placeId',
        sql<string | null>`null::uuid`.as('subjectId'),
        fn.min('stoppedAt').as('since'),
        sql<number>`count(*)::int`.as('count'),
      ])
      .where(sql<boolean>`edition_id = any(${placesAs('lead')}::uuid[])`)
      .groupBy('editionId'),
  ],
})
