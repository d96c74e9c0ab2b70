import { sql } from 'kysely'
import { randomUUID } from 'node:crypto'
import { moduleOrder } from '../../modules/order.ts'
import { emptyProfile } from '../../modules/people/rules.ts'
import { actLinks, findOrganisation, listOrganisations } from '../../modules/people/server/index.ts'
import { createProgramme, showEdition } from '../../modules/programmes/contract.ts'
import type { Database } from '../../platform/server/database/index.ts'
import { inTransaction } from '../../platform/server/database/index.ts'
import { newId } from '../../platform/server/id.ts'
import { openTestActions, type Caller } from '../../platform/server/testing/open-test-actions.ts'
import { behaviour, drawsFrom, pick, zipfOf } from './behaviour.ts'

export type Member = Caller & { readonly enrolmentId: string; readonly themes: readonly string[] }
export type Network = Awaited<ReturnType<typeof openNetwork>>

/** An alumni network of thousands who help each other with a dozen themes, and its team; nobody has asked anybody yet. */
export async function openNetwork(database: Database) {
  const actions = await openTestActions(database, {
    modules: moduleOrder,
    listOrganisations,
    findOrganisation,
    actLinks,
  })
  const draw = drawsFrom(21)
  const id = randomUUID()
  const organisation = {
    id,
    slug: 'reseau',
    name: 'Réseau des anciens',
    language: 'fr',
    timeZone: 'Europe/Paris',
    invented: true,
  } as const
  await sql`insert into people.organisations (id, slug, name, language, time_zone, created_at)
    values (${id}, 'reseau', ${organisation.name}, 'fr', 'Europe/Paris', ${actions.clock.now})`.execute(
    database.kysely,
  )
  const within = <Row>(statement: ReturnType<typeof sql<Row>>) =>
    inTransaction(
      database,
      { organisationId: id, role: 'app' },
      async (db) => (await statement.execute(db)).rows,
    )
  const callers = Array.from({ length: behaviour.people + 1 }, (_, at): Caller => {
    const name = at === 0 ? 'Solène' : `Personne ${at}`
    const email = `p${at}@exemple.invalid`
    return {
      organisation,
      person: { id: newId(actions.clock.now), name, email, isAdmin: at === 0 },
      account: { id: newId(actions.clock.now), sessionId: randomUUID(), language: 'fr' },
    }
  })
  const now = actions.clock.now
  const columns = {
    accounts: callers.map(({ account }) => account.id),
    people: callers.map(({ person }) => person.id),
    emails: callers.map(({ person }) => person.email!),
    names: callers.map(({ person }) => person.name),
  }
  await sql`insert into people.accounts (id, email, language, created_at)
    select id, email, 'fr', ${now}
    from unnest(${columns.accounts}::uuid[], ${columns.emails}::text[]) as given (id, email)`.execute(
    database.kysely,
  )
  await within(sql`insert into people.people
      (organisation_id, id, account_id, email, name, is_admin, profile, joined_at, created_at, updated_at)
    select ${id}, id, account, email, name, email = 'p0@exemple.invalid', ${JSON.stringify(emptyProfile)}::jsonb, ${now}, ${now}, ${now}
    from unnest(${columns.people}::uuid[], ${columns.accounts}::uuid[], ${columns.emails}::text[], ${columns.names}::text[])
      as given (id, account, email, name)`)
  const lead = callers[0]!
  const name = { fr: 'Au long cours', en: 'All year' }
  const made = { template: 'find-own', name, editionName: name, startsOn: null }
  const { editionId } = await actions.ask(lead, createProgramme, made)
  const edition = await actions.ask(lead, showEdition, { editionId })
  const themes = edition.themes.map(({ key }) => key)
  const popular = zipfOf(themes.length)
  const twoThemes = () => {
    const first = pick(popular, draw())
    const rest = popular.map((weight, at) => (at === first ? 0 : weight))
    return [themes[first]!, themes[pick(rest, draw())]!]
  }
  const members = callers.slice(1).map((caller, at): Member & { role: string; places: number } => ({
    ...caller,
    enrolmentId: newId(actions.clock.now),
    themes: twoThemes(),
    role: at < behaviour.mentors ? 'mentor' : 'mentee',
    places: at < behaviour.mentors ? 1 + pick(behaviour.places, draw()) : 1,
  }))
  await within(sql`insert into enrolment.enrolments
      (organisation_id, id, edition_id, person_id, role, answers, capacity_pairs, status, created_at, updated_at)
    select ${id}, id, ${editionId}, person, role, answers::jsonb, places, 'enrolled', ${now}, ${now}
    from unnest(${members.map((one) => one.enrolmentId)}::uuid[], ${members.map((one) => one.person.id)}::uuid[],
      ${members.map((one) => one.role)}::text[], ${members.map((one) => one.places)}::int[],
      ${members.map((one) => JSON.stringify({ [one.role === 'mentor' ? 'offers' : 'needs']: one.themes }))}::text[])
      as given (id, person, role, places, answers)`)
  await database.pool.query('analyze')
  return {
    database,
    actions,
    organisation,
    editionId,
    lead,
    within,
    mentors: members.filter(({ role }) => role === 'mentor'),
    mentees: members.filter(({ role }) => role === 'mentee'),
  }
}
