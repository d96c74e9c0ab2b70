import { migrate, openDatabase } from '../../platform/server/database/index.ts'
import { readSettings } from './settings.ts'

/** Opens the database that the environment names, brings it up to date and closes it. */
export async function migrateCommand(): Promise<void> {
  const { databaseUrl, dataDirectory } = readSettings(process.env)
  const database = await openDatabase(databaseUrl ? { url: databaseUrl } : { directory: dataDirectory })
  try {
    await migrate(database)
  } finally {
    await database.close()
  }
}
