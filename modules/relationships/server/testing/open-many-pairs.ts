import { sql } from 'kysely'
import { randomUUID } from 'node:crypto'
import type { Database } from '../../../../platform/server/database/index.ts'
import { newId } from '../../../../platform/server/id.ts'
import { emptyProfile } from '../../../people/rules.ts'
import type { Role } from '../../../programmes/contract.ts'
import { openEdition, type Enrolled, type Relationships } from './open-edition.ts'

/** An edition with so many proposed pairs, written by a few statements: what races need a hundred of. */
export async function openManyPairs(database: Database, actions: Relationships, count: number) {
  const edition = await openEdition(database, actions)
  const { organisation, editionId, publish, rows } = edition
  const mentors = await enrolMany('mentor')
  const mentees = await enrolMany('mentee')
  await publish(...mentors.map((mentor, at) => ({ mentor, mentee: mentees[at]! })))
  const found = await rows(sql<{ enrolmentId: string; relationshipId: string }>`
    select enrolment_id, relationship_id from relationships.parties where role = 'mentee'`)
  const idOf = new Map(found.map((one) => [one.enrolmentId, one.relationshipId]))
  const pairs = mentors.map((mentor, at) => {
    const mentee = mentees[at]!
    return { mentor, mentee, id: idOf.get(mentee.enrolmentId)! }
  })
  return { ...edition, pairs }

  async function enrolMany(role: Role): Promise<Enrolled[]> {
    const { now } = actions.clock
    const people = Array.from({ length: count }, (_, at) => {
      const [account, person, enrolment] = [newId(now), newId(now), newId(now)]
      return { account, person, enrolment, name: `${role} ${at}`, email: `${account}@exemple.invalid` }
    })
    const list = sql`json_to_recordset(${JSON.stringify(people)}::json)
      as one (account uuid, person uuid, enrolment uuid, name text, email text)`
    await sql`insert into people.accounts (id, email, language, created_at)
      select account, email, 'fr', ${now} from ${list}`.execute(database.kysely)
    await actions.within(organisation, async ({ db }) => {
      await sql`insert into people.people
          (organisation_id, id, account_id, email, name, is_admin, profile, joined_at, created_at, updated_at)
        select ${organisation.id}, person, account, email, name, false, ${JSON.stringify(emptyProfile)}::jsonb,
          ${now}, ${now}, ${now} from ${list}`.execute(db)
      await sql`insert into enrolment.enrolments
          (organisation_id, id, edition_id, person_id, role, answers, capacity_pairs, status, created_at, updated_at)
        select ${organisation.id}, enrolment, ${editionId}, person, ${role}, '{}'::jsonb, 1, 'enrolled', ${now}, ${now}
        from ${list}`.execute(db)
    })
    return people.map(({ account, person, enrolment, name, email }) => ({
      organisation,
      person: { id: person, name, email, isAdmin: false },
      account: { id: account, sessionId: randomUUID(), language: 'fr' as const },
      enrolmentId: enrolment,
      email,
      name,
    }))
  }
}
