import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { expect, it } from 'vitest'
import { describeOnBothEngines } from '../platform/server/testing/describe-on-both-engines.ts'
import { openTestDatabase } from '../platform/server/testing/open-test-database.ts'
import { dumpSchema } from './dump-schema.ts'
import { generatedFiles } from './generated-files.ts'

describeOnBothEngines('the migrated database', (open, engine) => {
  it('has the schema of the other engine, to the letter', async () => {
    const [here, embedded] = await Promise.all([open(), openTestDatabase('embedded')])
    try {
      const options = { viewBodies: false }
      expect(await dumpSchema(here.pool, options)).toBe(await dumpSchema(embedded.pool, options))
    } finally {
      await embedded.close()
    }
  })

  it.runIf(engine === 'embedded')('is what database/schema.sql and database/tables.ts say', async () => {
    const { pool } = await open()
    const drifted = []
    for (const { path, content } of await generatedFiles(pool))
      if ((await readFile(path, 'utf8')) !== content)
        drifted.push(
          `database/${basename(path)}: run npx tsx --conditions=binome-source database/generate.ts`,
        )
    expect(drifted).toEqual([])
  })
})
