import { sql } from 'kysely'
import { openTestInstance } from '../apps/server/testing/open-test-instance.ts'
import { importVolunteers } from '../modules/enrolment/contract.ts'
import { createProgramme } from '../modules/programmes/contract.ts'
import { inTransaction } from '../platform/server/database/index.ts'
import { listMentors, listSuggestions } from '../modules/requests/contract.ts'
import { emptyProfile } from '../modules/people/rules.ts'
import { openEngines, type MeasuredEngine } from './measuring/open-engines.ts'
import { report } from './measuring/report.ts'
import { summarise } from './measuring/summarise.ts'
import { timed } from './measuring/timed.ts'

/** Three suggestions with their reasons, and a search in the directory, of an edition with 10 000 mentors. */
const runs = Number(process.env.BENCH_RUNS ?? 30)
const mentors = 10_000

const rows: Record<string, string | number>[] = []
for (const engine of await openEngines()) await measureEngine(engine)
await report('suggestions', `Of ${mentors} mentors, in ms (target: p99 under 300)`, rows)

async function measureEngine(engine: MeasuredEngine) {
  const database = await engine.open()
  const instance = await openTestInstance(database)
  const lead = await instance.found()
  const name = { fr: 'Toute l’année', en: 'All year' }
  const made = { template: 'find-own', name, editionName: name, startsOn: null }
  const { editionId } = await lead.ask(createProgramme, made)
  const themes = [
    'first-clients',
    'be-known',
    'prices',
    'law-tax',
    'organise',
    'change-trade',
    'lead',
    'abroad',
  ]
  await lead.ask(importVolunteers, {
    editionId,
    volunteers: [
      {
        line: 1,
        name: 'Nadia Ferhat',
        email: 'nadia@exemple.invalid',
        roles: ['mentee'],
        profile: emptyProfile,
        answers: {
          mentee: { needs: themes.slice(0, 2), problem: 'Trouver des clients en direct, sans plateforme.' },
        },
        capacity: 1,
      },
    ],
    newOptions: [],
    newThemes: [],
    newQuestions: [],
    seniorityLevels: null,
  })
  const asker = await instance.signIn('nadia@exemple.invalid', lead.organisation)
  const { rows: organisations } = await sql<{ id: string }>`select id from people.organisations`.execute(
    database.kysely,
  )
  const organisationId = organisations[0]!.id
  const query = (statement: ReturnType<typeof sql>) =>
    inTransaction(database, { organisationId, role: 'app' }, (db) => statement.execute(db))
  await query(sql`insert into people.people (organisation_id, id, name, is_admin, profile, created_at, updated_at)
    select ${organisationId}, ('01934f00-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, 'Mentor ' || n, false,
      ${JSON.stringify(emptyProfile)}::jsonb || jsonb_build_object('jobTitle', 'Métier ' || n % 40), now(), now()
    from generate_series(1, ${mentors}::int) as n`)
  await query(sql`insert into enrolment.enrolments
      (organisation_id, id, edition_id, person_id, role, answers, capacity_pairs, status, created_at, updated_at)
    select ${organisationId}, ('01934f00-0000-7000-9000-' || lpad(to_hex(n), 12, '0'))::uuid, ${editionId}, ('01934f00-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, 'mentor',
      jsonb_build_object('offers', jsonb_build_array((${themes}::text[])[1 + n % ${themes.length}::int], (${themes}::text[])[1 + n % 7]),
        'experience', 'J’ai vécu de mes clients en direct pendant ' || n % 30 || ' ans, sans plateforme ni agence.'),
      1 + n % 3, 'enrolled', now(), now()
    from generate_series(1, ${mentors}::int) as n`)
  await database.pool.query('analyze')
  const asked = [
    ['three suggestions', () => asker.ask(listSuggestions, { editionId })],
    ['the next three', () => asker.ask(listSuggestions, { editionId, after: 3 })],
    ['directory, a word', () => asker.ask(listMentors, { editionId, search: 'metier 7' })],
    [
      'directory, free, a theme',
      () => asker.ask(listMentors, { editionId, theme: themes[3]!, only: 'free' }),
    ],
  ] as const
  for (const [what, ask] of asked) {
    const milliseconds: number[] = []
    await ask()
    while (milliseconds.length < runs) milliseconds.push((await timed<unknown>(ask)).milliseconds)
    rows.push({ what, engine: engine.name, ...summarise(milliseconds) })
  }
  await instance.stop()
  await database.close()
  await engine.stop()
}
