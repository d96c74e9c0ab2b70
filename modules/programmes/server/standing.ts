import { sql } from 'kysely'
import { standing, type NamedPlace } from '../../../platform/server/standing/standing.ts'
import { Edition, EditionWords } from '../contract.ts'

/** Whoever is in the team of an edition leads it; what the other modules know of is in editions too. */
export const programmesStanding = standing({
  roles: ({ db, person }) => [
    db
      .selectFrom('programmes.leads')
      .select([
        'editionId as placeId',
        sql<string>`'lead'::text`.as('role'),
        sql<string | null>`null::uuid`.as('subjectId'),
      ])
      .where('personId', '=', person.id),
  ],
  nameOfPlaces: async ({ db }, ids): Promise<NamedPlace[]> => {
    const rows = await db
      .selectFrom('programmes.editions')
      .innerJoin('programmes.programmes', 'programmes.programmes.id', 'programmes.editions.programmeId')
      .select([
        'programmes.editions.id',
        'programmeId',
        'programmes.programmes.name as programmeName',
        'programmes.editions.name',
        'startsOn',
        'endsOn',
        'invented',
        'words',
        sql<boolean>`requests is not null`.as('asks'),
        sql<boolean>`workshops is not null`.as('holdsWorkshops'),
        sql<boolean>`immersion is not null`.as('opensDays'),
        sql<boolean>`course is not null`.as('isCourse'),
        sql<boolean>`coffees is not null`.as('drinksCoffee'),
        'community',
        'projects',
        'pairs',
      ])
      .where(sql<boolean>`editions.id = any(${ids}::uuid[])`)
      .orderBy('programmes.editions.createdAt', 'desc')
      .execute()
    return rows.map((row) => {
      const { programmeId: _, programmeName: under, ...place } = Edition.parse(row)
      const words = EditionWords.nullable().parse(row.words)
      return {
        ...place,
        under,
        words,
        uses: [
          ...(row.asks ? ['requests'] : []),
          ...(row.holdsWorkshops ? ['workshops'] : []),
          ...(row.opensDays ? ['immersion'] : []),
          ...(row.isCourse ? ['course'] : []),
          ...(row.drinksCoffee ? ['coffees'] : []),
          ...(row.community ? ['community'] : []),
          ...(row.pairs ? ['pairs'] : []),
          ...(row.projects ? ['projects'] : []),
        ],
      }
    })
  },
})
