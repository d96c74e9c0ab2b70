import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { anOrganisation } from '../platform/server/testing/an-organisation.ts'
import { describeOnBothEngines } from '../platform/server/testing/describe-on-both-engines.ts'

describeOnBothEngines('the pairs and places of before', (openTestDatabase) => {
  const open = async () => {
    const database = await openTestDatabase()
    // As the migrations run: the owner, whom row-level security binds to one organisation.
    const as = async (organisation: string, statements: string) => {
      const within = `set role binome_owner; select set_config('app.organisation', '${organisation}', false);`
      const all = await database.pool.query(`${within} ${statements}`)
      await database.pool.query('reset role')
      return ([all].flat() as { rows: unknown[] }[]).at(-1)!.rows
    }
    await database.pool.query(
      `do $$ begin execute format('grant create on database %I to binome_owner', current_database()); end $$`,
    )
    await as('', 'drop table platform.places cascade; drop schema relationships cascade;')
    await as('', await read('0006-relationships.sql'))
    await as(
      '',
      `alter table relationships.relationships
         add column proposal_position int, drop constraint relationships_organisation_id_edition_id_fkey;
       alter table relationships.parties drop constraint parties_organisation_id_person_id_fkey;`,
    )
    return { as, one: await anOrganisation(database), two: await anOrganisation(database) }
  }
  const pair = (organisation: string, status: string, at: string) => `
    insert into relationships.relationships
      (organisation_id, id, edition_id, run_id, status, agreement, charter_version, proposed_at, activated_at, declined_at)
      values ('${organisation}', gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), '${status}', '{}', 1, '${day}',
        ${status === 'active' ? at : 'null'}, ${status === 'declined' ? at : 'null'});`
  const day = '2026-11-21T20:00:00.000Z'
  const party = (answer: string | null) => `
    insert into relationships.parties
      (organisation_id, relationship_id, enrolment_id, person_id, role, reasons, answer, answered_at)
      select organisation_id, id, gen_random_uuid(), gen_random_uuid(), 'mentor', '[]',
        ${answer ? `'${answer}', '${day}'` : 'null, null'} from relationships.relationships;`

  it('are all there afterwards, organisation by organisation, with each yes and no', async () => {
    const { as, one, two } = await open()
    const everybody = party('accepted') + party('declined') + party(null)
    const place = (organisation: string, capacity: number, taken: number) =>
      `insert into relationships.places values ('${organisation}', gen_random_uuid(), ${capacity}, ${taken});`
    await as(one, pair(one, 'proposed', '') + pair(one, 'active', `'${day}'`) + everybody + place(one, 3, 2))
    await as(two, pair(two, 'declined', `'${day}'`) + everybody + place(two, 1, 0))
    await as('', await read('0014-parties-and-places.sql'))
    const answers =
      'select accepted_at, declined_at, left_at from relationships.parties order by answer nulls last'
    const [accepted, declined, silent] = [
      { accepted_at: day, declined_at: null, left_at: null },
      { accepted_at: null, declined_at: day, left_at: null },
      { accepted_at: null, declined_at: null, left_at: null },
    ]
    expect(await as(one, answers)).toEqual([accepted, accepted, declined, declined, silent, silent])
    expect(await as(two, answers)).toEqual([accepted, declined, silent])
    const places = 'select kind, capacity, taken from platform.places'
    expect(await as(one, places)).toEqual([{ kind: 'enrolment', capacity: 3, taken: 2 }])
    expect(await as(two, places)).toEqual([{ kind: 'enrolment', capacity: 1, taken: 0 }])
    expect(await as(one, 'select distinct kind from relationships.relationships')).toEqual([{ kind: 'pair' }])
  }, 120_000)

  it('are written by the version before while it still runs, and read by this one', async () => {
    const { as, one } = await open()
    await as('', await read('0014-parties-and-places.sql'))
    await as(one, pair(one, 'proposed', '') + party(null))
    const answer = (word: string) =>
      as(one, `update relationships.parties set answer = '${word}', answered_at = '${day}'`)
    await answer('accepted')
    await answer('declined')
    expect(await as(one, 'select accepted_at, declined_at from relationships.parties')).toEqual([
      { accepted_at: day, declined_at: day },
    ])
    await as(one, 'update relationships.parties set declined_at = null')
    expect(await as(one, 'select answer from relationships.parties')).toEqual([{ answer: 'accepted' }])

    const takeOne = 'update relationships.places set taken_pairs = taken_pairs + 1'
    await as(one, `insert into relationships.places values ('${one}', gen_random_uuid(), 2, 0)`)
    await as(one, 'update platform.places set taken = taken + 1')
    await as(one, takeOne)
    expect(await as(one, 'select capacity, taken from platform.places')).toEqual([{ capacity: 2, taken: 2 }])
    await expect(as(one, takeOne)).rejects.toThrow('places_not_exceeded')
  }, 120_000)
})

const read = (name: string) => readFile(new URL(`./migrations/${name}`, import.meta.url), 'utf8')
