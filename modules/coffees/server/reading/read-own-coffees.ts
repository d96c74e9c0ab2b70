import { sql } from 'kysely'
import type { Db } from '../../../../platform/server/database/index.ts'
import { readPeople } from '../../../people/server/index.ts'
import { readEditionNames } from '../../../programmes/server/index.ts'
import { OwnCoffee } from '../../contract.ts'

type Reading = { readonly db: Db; readonly organisation: { readonly timeZone: string }; readonly now: string }

const most = 20

/** The latest coffees of somebody, or one; with whom, once it is drawn. */
export async function readOwnCoffees(
  { db, organisation, now }: Reading,
  personId: string,
  id?: string,
): Promise<OwnCoffee[]> {
  const rows = await db
    .selectFrom('coffees.seats')
    .innerJoin('coffees.rounds', 'coffees.rounds.id', 'roundId')
    .select([
      'coffees.seats.id',
      'roundId',
      'editionId',
      'nth',
      'drawsAt',
      'drawnAt',
      'asksMetAt',
      'says',
      'groupNth',
      'met',
    ])
    .where('personId', '=', personId)
    .$if(id !== undefined, (one) => one.where('coffees.seats.id', '=', id!))
    .orderBy('askedAt', 'desc')
    .limit(most)
    .execute()
  const drawn = rows.filter(({ groupNth }) => groupNth !== null)
  const others =
    drawn.length === 0
      ? []
      : await db
          .selectFrom('coffees.seats')
          .select(['roundId', 'groupNth', 'personId'])
          .where(sql<boolean>`round_id = any(${drawn.map(({ roundId }) => roundId)}::uuid[])`)
          .where('groupNth', 'is not', null)
          .where('personId', '!=', personId)
          .execute()
  const own = new Set(drawn.map(({ roundId, groupNth }) => `${roundId} ${groupNth}`))
  const partners = others.filter(({ roundId, groupNth }) => own.has(`${roundId} ${groupNth}`))
  const people = await readPeople(
    db,
    partners.map((one) => one.personId),
  )
  const names = await readEditionNames(db, [...new Set(rows.map(({ editionId }) => editionId))])
  return rows.map((row) =>
    OwnCoffee.parse({
      ...row,
      editionName: names.get(row.editionId)!.editionName,
      timeZone: organisation.timeZone,
      state:
        row.drawnAt === null
          ? 'asking'
          : row.groupNth !== null
            ? 'drawn'
            : row.says === 'in'
              ? 'alone'
              : 'aside',
      with: partners
        .filter((one) => one.roundId === row.roundId && one.groupNth === row.groupNth)
        .map((one) => {
          const { name, email, profile } = people.get(one.personId)!
          return { name, email, jobTitle: profile.jobTitle }
        }),
      asksMet: row.groupNth !== null && row.asksMetAt <= now,
    }),
  )
}
