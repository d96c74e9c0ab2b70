import { mkdir } from 'node:fs/promises'
import type { DatabaseLog } from '../database-log.ts'
import { FencedPool } from '../fenced-pool.ts'
import type { OpenDatabaseOptions } from '../open-database.ts'
import { valueParsers } from '../value-parsers.ts'
import { lockDirectory } from './directory-lock.ts'
import { EmbeddedEngine } from './embedded-engine.ts'
import { EmbeddedStream } from './embedded-stream.ts'
import { whyUnusable } from './folder-unusable.ts'
import { prepareDataDirectory } from './prepare-data-directory.ts'
import { readTemplate } from './template.ts'

/**
 * The embedded database behind a pool of one connection, its directory locked until it closes. Throws
 * `FolderUnusable` where the directory is read-only, damaged, or on a full disk.
 */
export async function openEmbedded(
  options: OpenDatabaseOptions & { statementTimeoutMs: number; log: DatabaseLog },
) {
  const { directory, inMemory, inThisThread, template, statementTimeoutMs, log } = options
  const engineWith = (files: { directory: string | undefined; archive: Uint8Array | undefined }) =>
    new EmbeddedEngine({ ...files, statementTimeoutMs, inThisThread })
  if (!directory && !inMemory) throw new Error('openDatabase needs a url, a directory, or inMemory: true.')
  if (!directory) {
    const archive = template ? await readTemplate(template) : undefined
    return pooled(engineWith({ directory: undefined, archive }))
  }
  try {
    return await openIn(directory)
  } catch (error) {
    throw await whyUnusable(directory, error)
  }

  async function openIn(folder: string) {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    const lock = await lockDirectory(folder, options.address)
    try {
      const dataDirectory = await prepareDataDirectory(folder, template, log)
      const engine = engineWith({ directory: dataDirectory, archive: undefined })
      return await pooled(engine, () => lock.release())
    } catch (error) {
      await lock.release()
      throw error
    }
  }
}

async function pooled(engine: EmbeddedEngine, afterwards: () => Promise<void> = () => Promise.resolve()) {
  await engine.start()
  const pool = new FencedPool({
    // One session: asking twice at once queues here.
    max: 1,
    idleTimeoutMillis: 0,
    connectionTimeoutMillis: 60_000,
    user: 'postgres',
    database: 'postgres',
    ssl: false,
    types: valueParsers,
    stream: () => new EmbeddedStream(engine),
  })
  // A server that stops says so to whoever is waiting; its idle connection has nobody to tell.
  pool.on('error', () => undefined)
  let closing: Promise<void> | undefined
  const close = () =>
    (closing ??= pool
      .end()
      .then(() => engine.close())
      .finally(afterwards))
  return { pool, embedded: engine, close }
}
