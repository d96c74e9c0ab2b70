// Writes database/schema.sql and database/tables.ts from the migrations:
//   npx tsx --conditions=binome-source database/generate.ts
import { writeFile } from 'node:fs/promises'
import { migrate, openDatabase } from '../platform/server/database/index.ts'
import { generatedFiles } from './generated-files.ts'

const database = await openDatabase({ inMemory: true })
try {
  await migrate(database)
  for (const { path, content } of await generatedFiles(database.pool)) {
    await writeFile(path, content)
    process.stdout.write(`${path}\n`)
  }
} finally {
  await database.close()
}
