import { sql } from 'kysely'
import type { Db } from '../../../../platform/server/database/index.ts'
import { newId } from '../../../../platform/server/id.ts'
import { ofThemselves, type ModulePermissions } from '../../../../platform/server/testing/permissions.ts'

declare module '../../../../platform/server/testing/permissions.ts' {
  export interface Ids {
    coffeeId: string
  }
}

export const permissions: ModulePermissions = {
  audiences: { 'self-of-coffee': ofThemselves(['mentor'], ['mentor of another pair']) },
  findIds: async (db, { editionId, personId }) => ({ coffeeId: await aCoffee(db, editionId, personId) }),
  samples: {
    'say-coffee': ({ coffeeId }) => ({ id: coffeeId, says: 'in' as const }),
    'say-coffee-met': ({ coffeeId }) => ({ id: coffeeId, met: true }),
    'show-coffee': ({ coffeeId }) => ({ id: coffeeId }),
    'list-own-coffees': () => ({}),
    'show-coffees': ({ editionId }) => ({ editionId }),
    'run-coffees': ({ editionId }) => ({ editionId, isRunning: true }),
  },
}

/** Drawn long ago, with nobody. */
async function aCoffee(db: Db, editionId: string, personId: string): Promise<string> {
  const [roundId, id] = [newId('2026-11-21T20:00:00.000Z'), newId('2026-11-21T20:00:00.000Z')]
  await sql`insert into coffees.rounds (organisation_id, id, edition_id, nth, asked_at, draws_at, drawn_at, asks_met_at,
      asked_met_at)
    select organisation_id, ${roundId}, id, 1, '2026-01-05T08:00:00Z', '2026-01-08T07:00:00Z', '2026-01-08T07:00:00Z',
      '2026-01-15T07:00:00Z', '2026-01-15T07:00:00Z'
    from programmes.editions where id = ${editionId}`.execute(db)
  await sql`insert into coffees.seats (organisation_id, id, round_id, person_id)
    select organisation_id, ${id}, ${roundId}, id from people.people where id = ${personId}`.execute(db)
  return id
}
