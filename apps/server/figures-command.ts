import { readFigures, type Results } from '../../modules/insights/server/index.ts'
import { findEditions } from '../../modules/programmes/server/index.ts'
import { realNow } from '../../platform/server/clock.ts'
import { inTransaction, migrate, openDatabase, type Database } from '../../platform/server/database/index.ts'
import { readSettings } from './settings.ts'

type Edition = { readonly id: string; readonly name: { readonly fr: string; readonly en: string } }
type Found =
  | { readonly results: Results; readonly edition: Edition }
  | { readonly editions: readonly Edition[] }

/**
 * The figures of the edition of this id or name, for who may open the database itself. Where none has it, or several have, the
 * editions that there are.
 */
export async function figuresCommand(wanted: string): Promise<Found> {
  const { databaseUrl, dataDirectory, now = realNow } = readSettings(process.env)
  const database = await openDatabase(databaseUrl ? { url: databaseUrl } : { directory: dataDirectory })
  try {
    await migrate(database)
    const all = await editionsOf(database)
    const named = all.filter(({ edition: { id, name } }) =>
      [id, name.fr, name.en].some((one) => isSame(one, wanted)),
    )
    const [only] = named
    if (only === undefined || named.length > 1) {
      return { editions: (named.length > 1 ? named : all).map(({ edition }) => edition) }
    }
    const { edition, organisation } = only
    const present = { editionId: edition.id, timeZone: organisation.timeZone, now: now() }
    const results = await inTransaction(database, { organisationId: organisation.id, role: 'app' }, (db) =>
      readFigures(db, present),
    )
    return { results, edition }
  } finally {
    await database.close()
  }
}

async function editionsOf(database: Database) {
  const organisations = await inTransaction(database, { organisationId: null, role: 'app' }, (db) =>
    db.selectFrom('people.organisations').select(['id', 'timeZone']).orderBy('id').execute(),
  )
  const found = []
  for (const organisation of organisations) {
    const editions = await inTransaction(
      database,
      { organisationId: organisation.id, role: 'app' },
      findEditions,
    )
    found.push(...editions.map((edition) => ({ edition, organisation })))
  }
  return found
}

const isSame = (one: string, other: string) => one.trim().toLowerCase() === other.trim().toLowerCase()
