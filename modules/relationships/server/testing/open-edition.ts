import { sql } from 'kysely'
import { randomUUID } from 'node:crypto'
import { later } from '../../../../platform/server/clock.ts'
import type { Database } from '../../../../platform/server/database/index.ts'
import { newId } from '../../../../platform/server/id.ts'
import { openTestActions, type Caller } from '../../../../platform/server/testing/open-test-actions.ts'
import { atOnce } from '../../../../platform/server/testing/while-locked.ts'
import { moduleOrder } from '../../../order.ts'
import { matchingRunPublished } from '../../../matching/server/index.ts'
import { actLinks, findOrganisation, listOrganisations } from '../../../people/server/index.ts'
import { emptyProfile } from '../../../people/rules.ts'
import { createProgramme } from '../../../programmes/contract.ts'
import type { Role } from '../../../programmes/contract.ts'
import { listOwnRelationships } from '../../contract.ts'

/** Somebody enrolled, who can sign in. */
export type Enrolled = Caller & {
  readonly enrolmentId: string
  readonly email: string
  readonly name: string
}
type Joining = { readonly role?: Role; readonly capacity?: number; readonly language?: 'fr' | 'en' }

const policy = JSON.stringify({
  goal: 'best-fit',
  criteria: [],
  vetoes: [],
  quotas: [],
  locks: [],
  avoided: [],
  seed: '1',
})

export const openRelationships = (database: Database) =>
  openTestActions(database, { modules: moduleOrder, listOrganisations, findOrganisation, actLinks })
export type Relationships = Awaited<ReturnType<typeof openRelationships>>

type Published = { readonly mentor: Enrolled; readonly mentee: Enrolled }

/**
 * An organisation of its own with an edition and its lead, on a database that other tests share; people join it and
 * pairs are published in it without a matching, whose tests stand elsewhere.
 */
export async function openEdition(database: Database, actions: Relationships) {
  // What other tests of the database left for later is not for this one's clock.
  await sql`delete from platform.jobs`.execute(database.kysely)
  actions.clock.now = later(actions.clock.now, 3_600_000)
  const id = randomUUID()
  const organisation = {
    id,
    slug: `o-${id}`,
    name: 'Les Mots justes',
    language: 'fr',
    timeZone: 'Europe/Paris',
    invented: false,
  } as const
  const write = (statement: ReturnType<typeof sql>) => statement.execute(database.kysely)
  await write(sql`insert into people.organisations (id, slug, name, language, time_zone, created_at)
    values (${id}, ${organisation.slug}, ${organisation.name}, 'fr', 'Europe/Paris', ${actions.clock.now})`)

  const join = async (
    name: string,
    isAdmin = false,
    language: 'fr' | 'en' = 'fr',
  ): Promise<Caller & { email: string }> => {
    const [accountId, personId, now] = [newId(actions.clock.now), newId(actions.clock.now), actions.clock.now]
    const email = `${name.toLowerCase()}.${accountId}@exemple.invalid`
    await write(sql`insert into people.accounts (id, email, language, created_at)
      values (${accountId}, ${email}, ${language}, ${now})`)
    await actions.within(organisation, ({ db }) =>
      sql`insert into people.people
        (organisation_id, id, account_id, email, name, is_admin, profile, joined_at, created_at, updated_at)
        values (${id}, ${personId}, ${accountId}, ${email}, ${name}, ${isAdmin},
          ${JSON.stringify({ ...emptyProfile, timeZone: 'Europe/Paris' })}, ${now}, ${now}, ${now})`.execute(
        db,
      ),
    )
    const account = { id: accountId, sessionId: randomUUID(), language }
    return { organisation, person: { id: personId, name, email, isAdmin }, account, email }
  }
  const lead = await join('Solène', true)
  const called = { fr: 'Cohorte', en: 'Cohort' }
  const { editionId, programmeId } = await actions.ask(lead, createProgramme, {
    template: 'cohort',
    name: called,
    editionName: called,
    startsOn: null,
  })
  const enrol = async (
    name: string,
    { role = 'mentee', capacity = 1, language }: Joining = {},
  ): Promise<Enrolled> => {
    const caller = await join(name, false, language)
    const enrolmentId = newId(actions.clock.now)
    await actions.within(organisation, ({ db, now }) =>
      sql`insert into enrolment.enrolments
        (organisation_id, id, edition_id, person_id, role, answers, capacity_pairs, status, created_at, updated_at)
        values (${id}, ${enrolmentId}, ${editionId}, ${caller.person.id}, ${role}, '{}', ${capacity}, 'enrolled',
          ${now}, ${now})`.execute(db),
    )
    return { ...caller, name, enrolmentId }
  }
  /** Publishes these pairs as a round of its own, and does the work that follows. */
  const publish = (...pairs: readonly Published[]) => publishIn(editionId, pairs)
  async function publishIn(edition: string, pairs: readonly Published[]) {
    const runId = newId(actions.clock.now)
    await actions.within(organisation, async ({ db, now, announce }) => {
      await sql`insert into matching.runs (organisation_id, id, edition_id, engine_version, seed, policy, problem,
          input_hash, member_hashes, result, result_hash, proof, served, total_points, ran_by, ran_at, published_by,
          published_at)
        values (${id}, ${runId}, ${edition}, 'test', '1', ${policy}, '{}', '', '{}', '{"pairs":[]}', '', '{}',
          ${pairs.length}, 0, ${lead.person.id}, ${now}, ${lead.person.id}, ${now})`.execute(db)
      for (const [position, { mentor, mentee }] of pairs.entries())
        await sql`insert into matching.proposals (organisation_id, run_id, position, mentor_enrolment_id,
            mentee_enrolment_id, mentor_reasons, mentee_reasons)
          values (${id}, ${runId}, ${position}, ${mentor.enrolmentId}, ${mentee.enrolmentId}, '[]', '[]')`.execute(
          db,
        )
      await sql`insert into matching.publications (organisation_id, run_id, edition_id, pairs, published_at)
        values (${id}, ${runId}, ${edition}, ${pairs.length}, ${now})`.execute(db)
      await announce(matchingRunPublished, { runId, editionId: edition })
    })
    await actions.settle()
    return runId
  }
  /** Somebody and a mentor of theirs, proposed to each other. */
  async function propose(name: string) {
    const mentor = await enrol(`Marc, ${name}`, { role: 'mentor', capacity: 1 })
    const mentee = await enrol(name)
    await publish({ mentor, mentee })
    const { relationships } = await actions.ask(mentee, listOwnRelationships, {})
    return { mentor, mentee, id: relationships[0]!.id }
  }
  const actAtOnce = <Result>(
    held: ReturnType<typeof sql>,
    acts: readonly (() => Promise<Result>)[],
  ): Promise<PromiseSettledResult<Result>[]> =>
    atOnce({ database, scope: { organisationId: id, role: 'app' }, first: (db) => held.execute(db) }, acts)
  return {
    organisation,
    programmeId,
    editionId,
    lead,
    enrol,
    join,
    publish,
    publishIn,
    propose,
    /** What is done to what `held` locks, each act having read it before any has written. */
    actAtOnce,
    toPairAtOnce: <Result>(pairId: string, acts: readonly (() => Promise<Result>)[]) =>
      actAtOnce(
        sql`select from relationships.relationships inner join relationships.parties on relationship_id = id
          where id = ${pairId} for update`,
        acts,
      ),
    /** What stands in a table of this organisation. */
    rows: <Row>(statement: ReturnType<typeof sql<Row>>) =>
      actions.within(organisation, async ({ db }) => (await statement.execute(db)).rows),
    /** Mail that waits for that person, oldest first: its subject and whole text. */
    mailsTo: async ({ email }: { email: string }) =>
      (
        await sql<{ effectKey: string; subject: string; textBody: string; language: string }>`
          select effect_key, subject, text_body, language from platform.outbox
          where to_address = ${email} order by created_at, id`.execute(database.kysely)
      ).rows,
    factsOf: (fact: string) =>
      actions.within(organisation, async ({ db }) =>
        (
          await db
            .selectFrom('platform.facts')
            .select('payload')
            .where('name', '=', fact)
            .orderBy('id')
            .execute()
        ).map(({ payload }) => payload),
      ),
    takenBy: ({ enrolmentId }: { enrolmentId: string }) =>
      actions.within(organisation, async ({ db }) => {
        const place = await db
          .selectFrom('platform.places')
          .select('taken')
          .where('id', '=', enrolmentId)
          .executeTakeFirst()
        return place?.taken ?? 0
      }),
  }
}
export type TestEdition = Awaited<ReturnType<typeof openEdition>>
