import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { inject } from 'vitest'
import { type Database, openDatabase, type OpenDatabaseOptions } from '../database/index.ts'
import { askTestServer } from './test-server.ts'

export type OpenOptions = Pick<
  OpenDatabaseOptions,
  'statementTimeoutMs' | 'maxConnections' | 'log' | 'inThisThread'
>

/** A migrated, empty database of its own; closing it removes it. */
export function openTestDatabase(engine: Database['engine'], options: OpenOptions = {}): Promise<Database> {
  return engine === 'embedded' ? openEmbedded(options) : openPostgres(options)
}

/** The address of a fresh PostgreSQL database, `migrated` or `empty`, and what removes it. */
export async function createPostgresDatabase(kind: 'migrated' | 'empty') {
  const { url } = await askTestServer(inject('testServer'), 'postgres')
  const name = `test_${randomBytes(8).toString('hex')}`
  const template = kind === 'migrated' ? 'binome_template' : 'template0'
  // Its files as they are: block by block through the log, as by default, takes fifteen times as long.
  await once(url, `create database ${name} template ${template} strategy file_copy`)
  return {
    url: url.replace('/postgres?', `/${name}?`),
    drop: () => once(url, `drop database if exists ${name} with (force)`),
  }
}

async function openEmbedded(options: OpenOptions) {
  const { template } = await askTestServer(inject('testServer'), 'embedded')
  return openDatabase({ ...options, inMemory: true, template })
}

async function openPostgres(options: OpenOptions): Promise<Database> {
  const { url, drop } = await createPostgresDatabase('migrated')
  const database = await openDatabase({ maxConnections: 4, ...options, url })
  return { ...database, close: () => database.close().then(drop) }
}

async function once(url: string, statement: string) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
