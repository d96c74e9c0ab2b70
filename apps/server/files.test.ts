import { mkdtemp, readdir, rm, utimes } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { sql, type RawBuilder } from 'kysely'
import { expect, it } from 'vitest'
import { inTransaction, type Db } from '../../platform/server/database/index.ts'
import { folderStore, sweepFiles, type FileStore } from '../../platform/server/files/index.ts'
import { openHandedFile } from '../../modules/training/contract.ts'
import { openWorld } from './testing/open-world.ts'

const opened = openWorld()
const path = (id: string) =>
  `/api/${opened.world.slugs.own}/relationships/${id}/deliverable-files?expectedId=${opened.world.places.own.expectedId}&name=brief.pdf`

it('a file that says that it is too large, or does not say how large it is, is refused before it is read', async () => {
  const { world, instance } = opened
  const mentee = world.actors.mentee
  const send = (headers: Record<string, string>, cookies: Record<string, string>) =>
    instance.server.inject({
      method: 'POST',
      url: path(world.places.own.relationshipId),
      headers: { 'content-type': 'application/octet-stream', ...headers },
      cookies,
      payload: Buffer.from('%PDF-1.7'),
    })
  const cookies = Object.fromEntries(mentee.cookies)
  expect((await send({ 'content-length': String(51 * 1024 * 1024) }, cookies)).statusCode).toBe(413)
  expect((await send({}, {})).statusCode).toBe(401)
  const kept = await send({}, cookies)
  // The pair of the world has not begun: refused by its own rule, after it was read, and thrown away.
  expect(kept.json()).toMatchObject({ code: 'pair-not-open' })
  expect(openHandedFile.givesFile).toBe(true)
})

it('what no row names is swept from the store a week after it came; nothing that is named, new, or of another organisation', async () => {
  const { world, instance } = opened
  const folder = await mkdtemp(join(tmpdir(), 'binome-sweep-'))
  const store = folderStore(folder)
  const [own, elsewhere] = await organisationIds()
  const keep = (organisationId: string) => store.keep(organisationId, Readable.from([Buffer.from('x')]), 10)
  const ofDeliverable = await keep(own)
  const ofAnswer = await keep(own)
  const [lost, fresh, duringSweep, notOurs] = [
    await keep(own),
    await keep(own),
    await keep(own),
    await keep(elsewhere),
  ]
  const handed = { id: world.places.own.handedId, file: { ...ofDeliverable, name: 'a.txt' } }
  await query(sql`update training.handed set link = null, text = null, file_id = ${handed.file.id}, file_name = 'a.txt',
    file_kind = 'text/plain', file_bytes = 1 where id = ${handed.id}`)
  await query(sql`insert into enrolment.files (organisation_id, id, edition_id, question, name, kind, bytes, sent_at)
    values (${own}, ${ofAnswer.id}, ${world.places.own.editionId}, 'cv', 'a.txt', 'text/plain', 1, now())`)
  const weekAgo = new Date(Date.now() - 8 * 86_400_000)
  for (const { id } of [ofDeliverable, ofAnswer, lost, duringSweep])
    await utimes(join(folder, own, id), weekAgo, weekAgo)
  await utimes(join(folder, elsewhere, notOurs.id), weekAgo, weekAgo)
  // Attached between the look at the folder and the look at the rows: it stays.
  const listing: FileStore = {
    ...store,
    listOlder: async (...asked) => {
      const listed = await store.listOlder(...asked)
      await query(sql`insert into enrolment.files (organisation_id, id, edition_id, question, name, kind, bytes, sent_at)
        values (${own}, ${duringSweep.id}, ${world.places.own.editionId}, 'cv', 'a.txt', 'text/plain', 1, now())`)
      return listed
    },
  }
  const { database } = instance.machinery
  const steps = {
    organisation: { id: own },
    signal: new AbortController().signal,
    transaction: <T>(work: (context: { db: Db }) => Promise<T>) =>
      inTransaction(database, { organisationId: own, role: 'app' }, (db) => work({ db })),
  }
  const { run } = sweepFiles(listing, instance.discovered.namingFiles)
  await run(steps as never, {} as never)
  const left = async (organisationId: string) => new Set(await readdir(join(folder, organisationId)))
  expect(await left(own)).toEqual(new Set([ofDeliverable, ofAnswer, fresh, duringSweep].map(({ id }) => id)))
  expect(await left(elsewhere)).toEqual(new Set([notOurs.id]))
  // Its row goes with what it belonged to: so does the file, the night after.
  await query(sql`delete from enrolment.files where id = ${ofAnswer.id}`)
  await sweepFiles(store, instance.discovered.namingFiles).run(steps as never, {} as never)
  expect((await left(own)).has(ofAnswer.id)).toBe(false)
  await rm(folder, { recursive: true })
})

it('every table that names files of the store is known to the sweep, and every call that takes one', async () => {
  const rows = await query<{
    place: string
  }>(sql`select table_schema || '.' || table_name || '.' || column_name as place
    from information_schema.columns join information_schema.tables using (table_schema, table_name)
    where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')
      and (column_name = 'file_id' or (table_name = 'files' and column_name = 'id')) order by 1`)
  const known = opened.instance.discovered.namingFiles.map(({ table, column }) => `${table}.${column}`)
  expect(known.toSorted()).toEqual(rows.map(({ place }) => place))
  const takers = opened.endpoints.filter(({ takesFile }) => takesFile).map(({ name }) => name)
  // Another one? Say with `namingFiles` where it keeps the id, then add it here.
  expect(takers.toSorted()).toEqual([
    'hand-in-file',
    'send-call-file',
    'send-own-file',
    'send-project-version-file',
  ])
})

const query = async <Row>(statement: RawBuilder<Row>) =>
  (await statement.execute(opened.instance.database.kysely as never)).rows
const organisationIds = async () => {
  const { own, other } = opened.world.slugs
  const rows = await query<{ id: string; slug: string }>(sql`select id, slug from people.organisations`)
  return [own, other].map((slug) => rows.find((row) => row.slug === slug)!.id) as [string, string]
}
