import { sql } from 'kysely'
import { findSameQuestions, listThreads } from '../modules/community/contract.ts'
import { plain } from '../modules/community/words/index.ts'
import type { Database } from '../platform/server/database/index.ts'
import { inventCommunity } from './measuring/invented-community.ts'
import { collectGarbage } from './measuring/collect-garbage.ts'
import { openEdition } from './measuring/open-edition.ts'
import { openEngines, type MeasuredEngine } from './measuring/open-engines.ts'
import { report } from './measuring/report.ts'
import { summarise } from './measuring/summarise.ts'
import { timed } from './measuring/timed.ts'

/** A search in a community of 50 000 posts, as one types: the whole page, and beside it what a search without its index costs. */
// Of sixty runs the 99th percentile is the slowest: one pause of the machine would be the result.
const runs = Number(process.env.BENCH_RUNS ?? 200)
/** What is measured beside it takes seconds a time. */
const runsBeside = 10
const posts = Number(process.env.BENCH_POSTS ?? 50_000)
const searched = [
  'c',
  'client',
  'réponse',
  'reponse',
  'etude devis',
  'œuvre',
  'client logo prix',
  'zzz',
  'ba',
  'relance acompte',
]
const signs = ['%', '_', '100 %', 'client %']

const measured: { engine: MeasuredEngine['name']; what: string; milliseconds: number[] }[] = []
for (const engine of await openEngines()) await measureEngine(engine)
await report(
  'community',
  `A search in ${posts} posts, in ms (target: p99 under 200)`,
  measured.map(({ engine, what, milliseconds }) => ({ what, engine, ...summarise(milliseconds) })),
)

async function measureEngine(engine: MeasuredEngine) {
  const database = await engine.open()
  const { lead, edition, stop } = await openEdition(database)
  const { rows } = await database.pool.query('select id from people.organisations')
  const organisationId = rows[0].id as string
  const { personId } = edition.leads[0]!
  await within(
    database,
    organisationId,
    sql`update programmes.editions set community = true where id = ${edition.id}`,
  )
  await inventCommunity(database, { organisationId, editionId: edition.id, personId }, posts)
  await database.pool.query('analyze')
  collectGarbage()
  const measure = async (
    what: string,
    words: readonly string[],
    work: (typed: string) => Promise<unknown>,
    times = runs,
  ) => {
    const milliseconds: number[] = []
    while (milliseconds.length < times)
      milliseconds.push((await timed(() => work(words[milliseconds.length % words.length]!))).milliseconds)
    measured.push({ engine: engine.name, what, milliseconds })
  }
  const page = (search: string) => lead.ask(listThreads, { editionId: edition.id, search })
  await measure('the page, of words', searched, page)
  await measure('the page, of signs', signs, page)
  await measure(
    'asked before?',
    searched.map((typed) => `Comment ${typed} ?`),
    (typed) => lead.ask(findSameQuestions, { editionId: edition.id, typed }),
  )
  await measure('the latest, no search', [''], page)
  // Beside it: every post read, as `like` is beneath the policy of organisations whatever index there is.
  await measure(
    'found by `like` alone',
    searched,
    (typed) =>
      within(
        database,
        organisationId,
        sql`select count(distinct thread_id) from community.posts join community.threads
        on threads.organisation_id = posts.organisation_id and threads.id = posts.thread_id
        where edition_id = ${edition.id} and ${sql.join(
          plain(typed)
            .split(' ')
            .map((word) => sql`plain like ${`%${word}%`}`),
          sql` and `,
        )}`,
      ),
    runsBeside,
  )
  await measure(
    'found by text search alone',
    searched,
    (typed) =>
      within(
        database,
        organisationId,
        sql`select count(distinct thread_id) from community.posts join community.threads
        on threads.organisation_id = posts.organisation_id and threads.id = posts.thread_id
        where edition_id = ${edition.id} and to_tsvector('simple', plain) @@ to_tsquery('simple', ${plain(
          typed,
        )
          .split(' ')
          .map((word) => `${word}:*`)
          .join(' & ')})`,
      ),
    runsBeside,
  )
  await stop()
  await database.close()
  await engine.stop()
}

function within(database: Database, organisationId: string, statement: ReturnType<typeof sql>) {
  return database.kysely.transaction().execute(async (transaction) => {
    await sql`set local role binome_app`.execute(transaction)
    await sql`select set_config('app.organisation', ${organisationId}, true)`.execute(transaction)
    return statement.execute(transaction)
  })
}
