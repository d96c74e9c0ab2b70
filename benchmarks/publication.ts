import { sql } from 'kysely'
import { publishRun, showPublication } from '../modules/matching/contract.ts'
import { inTransaction, type Database } from '../platform/server/database/index.ts'
import { openEdition } from './measuring/open-edition.ts'
import { openEngines, type MeasuredEngine } from './measuring/open-engines.ts'
import { report } from './measuring/report.ts'
import { timed } from './measuring/timed.ts'

/** A national network's publication: its run is written as the matching would keep it, and published as a lead does. */
const pairs = Number(process.env.BENCH_PAIRS ?? 20_000)

const policy = JSON.stringify({
  goal: 'best-fit',
  criteria: [],
  vetoes: [],
  quotas: [],
  locks: [],
  avoided: [],
  seed: '',
})

const rows = []
for (const engine of await openEngines()) {
  rows.push(await publishOnce(engine))
  await engine.stop()
}
await report('publication', `Publish ${pairs} pairs: the answer, then every pair and mail, in ms`, rows)

async function publishOnce(engine: MeasuredEngine) {
  const database = await engine.open()
  const { lead, edition, instance, stop } = await openEdition(database)
  const runId = await keepRun(database, edition.id)
  const answer = await timed(() => lead.ask(publishRun, { id: runId, anyway: true }))
  const { mails } = answer.outcome
  const all = await timed(() => instance.settle())
  const { publication } = await lead.ask(showPublication, { editionId: edition.id })
  if (publication?.proposed !== pairs || !publication.isDone || mails !== 2 * pairs)
    throw new Error(`${publication?.proposed} of ${pairs} pairs were proposed, ${mails} mails said.`)
  await stop()
  await database.close()
  return {
    engine: engine.name,
    pairs,
    answer: answer.milliseconds,
    'all proposed': all.milliseconds,
    'pairs a second': pairs / (all.milliseconds / 1000),
    // Of the embedded engine too, but not of PostgreSQL, which is another process.
    'processor ms a pair': all.processorMilliseconds / pairs,
  }
}

async function keepRun(database: Database, editionId: string): Promise<string> {
  const { id: organisationId } = await database.kysely
    .selectFrom('people.organisations')
    .select('id')
    .executeTakeFirstOrThrow()
  const runId = crypto.randomUUID()
  const statements = [
    sql`create temporary table twos on commit drop as
      select at, gen_random_uuid() as mentor, gen_random_uuid() as mentee from generate_series(0, ${pairs}::int - 1) at`,
    ...(['mentor', 'mentee'] as const).flatMap((role) => [
      sql`insert into people.accounts (id, email, language, created_at)
        select ${sql.ref(role)}, ${role}::text || at || '@exemple.invalid', 'fr', now() from twos`,
      sql`insert into people.people (organisation_id, id, account_id, email, name, profile, created_at, updated_at)
        select ${organisationId}, ${sql.ref(role)}, ${sql.ref(role)}, ${role}::text || at || '@exemple.invalid', ${role}::text || ' ' || at,
          '{"place": null, "timeZone": null, "languages": [], "jobFamily": null, "jobTitle": null, "seniority": null, "startedOn": null, "employer": null, "subsidiary": null, "site": null, "team": null, "lineManager": null}',
          now(), now() from twos`,
      sql`insert into enrolment.enrolments
        (organisation_id, id, edition_id, person_id, role, answers, capacity_pairs, status, created_at, updated_at)
        select ${organisationId}, ${sql.ref(role)}, ${editionId}, ${sql.ref(role)}, ${role}, '{}', 1, 'enrolled', now(), now() from twos`,
    ]),
    sql`insert into matching.runs
      (organisation_id, id, edition_id, engine_version, seed, policy, problem, input_hash, member_hashes, result, result_hash,
        proof, served, total_points, ran_by, ran_at)
      select ${organisationId}, ${runId}, ${editionId}, '0', '', ${policy}, '{}', '', '{}',
        jsonb_build_object('pairs', jsonb_agg(jsonb_build_object('menteeId', mentee, 'mentorId', mentor) order by at)),
        '', '{}', ${pairs}, 0, ${runId}, now() from twos`,
    sql`insert into matching.proposals
      (organisation_id, run_id, position, mentor_enrolment_id, mentee_enrolment_id, mentor_reasons, mentee_reasons)
      select ${organisationId}, ${runId}, at, mentor, mentee, '[]', '[]' from twos`,
  ]
  const write = () =>
    inTransaction(database, { organisationId, role: 'app', statementTimeoutMs: 600_000 }, async (db) => {
      for (const statement of statements) await statement.execute(db)
    })
  // Nothing that the product does writes so much in one statement.
  await (database.embedded?.withoutLimit(write) ?? write())
  await database.pool.query('analyze')
  return runId
}
