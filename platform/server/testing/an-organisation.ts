import { randomUUID } from 'node:crypto'
import { inTransaction, type Database } from '../database/index.ts'

/** Writes an organisation with a name of its own, and gives its id. */
export async function anOrganisation(database: Database, name = 'Les Mots justes'): Promise<string> {
  const id = randomUUID()
  await inTransaction(database, { organisationId: null, role: 'app' }, (trx) =>
    trx
      .insertInto('people.organisations')
      .values({
        id,
        slug: `o-${id}`,
        name,
        language: 'fr',
        timeZone: 'Europe/Paris',
        createdAt: '2026-11-21T20:00:00.000Z',
      })
      .execute(),
  )
  return id
}
