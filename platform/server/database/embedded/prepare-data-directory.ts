import { existsSync } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { DatabaseLog } from '../database-log.ts'
import { EmbeddedEngine } from './embedded-engine.ts'
import { findTemplate, readTemplate } from './template.ts'
import { syncPath, unpackArchive } from './unpack-archive.ts'

/**
 * Gives the folder of the data files inside `directory`, filled from the template when there is none yet.
 * A first start that dies half way leaves nothing that a second would take for a database.
 */
export async function prepareDataDirectory(
  directory: string,
  template: string | undefined,
  log: DatabaseLog,
): Promise<string> {
  const final = join(directory, 'postgres')
  if (existsSync(join(final, 'PG_VERSION'))) return final
  const path = template ?? (await findTemplate())
  if (!path) log.info({ directory }, 'no current template: the first start takes some seconds longer')
  const archive = path ? await readTemplate(path) : await makeEmptyArchive()
  const unfinished = join(directory, 'unfinished')
  await rm(unfinished, { recursive: true, force: true })
  await unpackArchive(archive, unfinished)
  await rename(unfinished, final)
  await syncPath(directory)
  return final
}

async function makeEmptyArchive(): Promise<Uint8Array> {
  const engine = new EmbeddedEngine({ directory: undefined, archive: undefined, statementTimeoutMs: 60_000 })
  try {
    return await engine.archive()
  } finally {
    await engine.close()
  }
}
