import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { importVolunteers, listEnrolments, withdrawEnrolment } from '../../../modules/enrolment/contract.ts'
import { publishRun, runMatching } from '../../../modules/matching/contract.ts'
import { emptyProfile } from '../../../modules/people/rules.ts'
import { addLead, createProgramme, removeLead } from '../../../modules/programmes/contract.ts'
import { listEditionRelationships } from '../../../modules/relationships/contract.ts'
import type { Database } from '../../../platform/server/database/index.ts'
import type { TestInstance } from '../testing/open-test-instance.ts'
import type { Visitor } from '../testing/visitor.ts'

export const actorNames = [
  'anonymous',
  'mentee',
  'mentor',
  'mentor of another pair',
  'suspended',
  'lead',
  'lead of another edition',
  'admin',
  'admin of another organisation',
] as const
export type ActorName = (typeof actorNames)[number]

/** The ids that an endpoint may be asked about, in one place. */
export type Ids = {
  editionId: string
  personId: string
  enrolmentId: string
  runId: string
  relationshipId: string
  stoppedPairId: string
  mailId: string
  meetingId: string
}
export type World = {
  readonly actors: Record<ActorName, Visitor>
  readonly slugs: { readonly own: string; readonly other: string }
  readonly places: { readonly own: Ids; readonly sameOrganisation: Ids; readonly foreign: Ids }
}

/** Two organisations, three editions, a published pair and a stopped one in each: everybody who can stand before a door. */
export async function makeWorld(instance: TestInstance, database: Database): Promise<World> {
  const admin = await instance.found()
  const slug = admin.organisation
  const first = await makeEdition(admin, 'premiere')
  const second = await makeEdition(admin, 'seconde')
  const lead = await addLeadInstead(instance, admin, first.editionId, 'lead@exemple.invalid')
  const otherLead = await addLeadInstead(instance, admin, second.editionId, 'autre-lead@exemple.invalid')

  const otherSlug = await addOrganisation(database, 'admin-b@exemple.invalid')
  const otherAdmin = await instance.signIn('admin-b@exemple.invalid', otherSlug)
  const third = await makeEdition(otherAdmin, 'ailleurs')
  await instance.settle()

  const suspended = await instance.signIn('mentor2-premiere@exemple.invalid', slug)
  await sql`update people.people set suspended_at = now() where email = 'mentor2-premiere@exemple.invalid'`.execute(
    database.kysely,
  )
  return {
    actors: {
      anonymous: instance.visit(),
      // Among people so alike, who is whose partner changes with the edition: this one is.
      mentee: await instance.signIn(await partnerOf(lead, first, 'mentor1-premiere@exemple.invalid'), slug),
      mentor: await instance.signIn('mentor1-premiere@exemple.invalid', slug),
      'mentor of another pair': await instance.signIn('mentor1-seconde@exemple.invalid', slug),
      suspended,
      lead,
      'lead of another edition': otherLead,
      admin,
      'admin of another organisation': otherAdmin,
    },
    slugs: { own: slug, other: otherSlug },
    places: {
      own: await idsOf(database, lead, first),
      sameOrganisation: await idsOf(database, otherLead, second),
      foreign: await idsOf(database, otherAdmin, third),
    },
  }
}

type Edition = { editionId: string; runId: string }

async function makeEdition(admin: Visitor, word: string): Promise<Edition> {
  const name = { fr: word, en: word }
  const { editionId } = await admin.ask(createProgramme, {
    template: 'cohort',
    name,
    editionName: name,
    startsOn: null,
  })
  const volunteer = (role: 'mentor' | 'mentee', number: number) => ({
    line: role === 'mentor' ? 2 * number : 2 * number + 1,
    name: `${role} ${number} ${word}`,
    email: `${role}${number}-${word}@exemple.invalid`,
    roles: [role],
    profile: { ...emptyProfile, jobTitle: 'Graphiste', jobFamily: 'design/graphic' },
    answers: {},
    capacity: role === 'mentor' ? 1 : null,
  })
  await admin.ask(importVolunteers, {
    editionId,
    volunteers: [
      volunteer('mentor', 1),
      volunteer('mentee', 1),
      volunteer('mentor', 2),
      volunteer('mentee', 2),
      volunteer('mentor', 3),
      volunteer('mentee', 3),
    ],
    newOptions: [],
    newThemes: [],
    newQuestions: [],
    seniorityLevels: null,
  })
  const { run } = await admin.ask(runMatching, { editionId })
  const gone = await admin.ask(listEnrolments, { editionId, search: 'mentor3' })
  await admin.ask(withdrawEnrolment, { id: gone.enrolments[0]!.id })
  await admin.ask(publishRun, { id: run.id, anyway: true })
  return { editionId, runId: run.id }
}

async function addLeadInstead(
  instance: TestInstance,
  admin: Visitor,
  editionId: string,
  email: string,
): Promise<Visitor> {
  const { leads } = await admin.ask(addLead, { editionId, name: email, email })
  const before = leads.find((lead) => lead.email !== email)!
  const lead = await instance.signIn(email, admin.organisation)
  await lead.ask(removeLead, { editionId, personId: before.personId })
  return lead
}

async function idsOf(database: Database, lead: Visitor, { editionId, runId }: Edition): Promise<Ids> {
  const { relationships, stopped } = await lead.ask(listEditionRelationships, { editionId })
  const { enrolments } = await lead.ask(listEnrolments, { editionId, search: 'mentor1' })
  const enrolment = enrolments[0]!
  const own = relationships.find(({ mentor }) => mentor === enrolment.name)!
  const { rows } = await sql<{ id: string }>`
    select id from platform.outbox where effect_key like ${`%/proposal/${own.id}/%`}`.execute(database.kysely)
  return {
    editionId,
    runId,
    relationshipId: own.id,
    stoppedPairId: stopped[0]!.id,
    enrolmentId: enrolment.id,
    personId: enrolment.personId,
    mailId: rows[0]!.id,
    meetingId: await planAMeeting(database, own.id),
  }
}

/** A date of that pair, far ahead: whoever may, may call it off. */
async function planAMeeting(database: Database, relationshipId: string): Promise<string> {
  const id = randomUUID()
  await sql`insert into meetings.meetings (organisation_id, id, relationship_id, edition_id, held_on, starts_at, minutes,
      wall_time, time_zone, means, created_by, created_at, state)
    select relationships.organisation_id, ${id}, relationships.id, edition_id, '2027-11-26', '2027-11-26T17:30:00Z', 45,
      '2027-11-26T18:30', 'Europe/Paris', 'lunch', parties.person_id, now(), 'planned'
    from relationships.relationships join relationships.parties on parties.relationship_id = relationships.id
    where relationships.id = ${relationshipId} limit 1`.execute(database.kysely)
  await sql`insert into meetings.attendance (organisation_id, meeting_id, person_id)
    select organisation_id, ${id}, person_id from relationships.parties where relationship_id = ${relationshipId}`.execute(
    database.kysely,
  )
  return id
}

async function partnerOf(lead: Visitor, { editionId }: Edition, email: string): Promise<string> {
  const { relationships } = await lead.ask(listEditionRelationships, { editionId })
  const { enrolments } = await lead.ask(listEnrolments, { editionId })
  const mentor = enrolments.find((enrolment) => enrolment.email === email)!
  const { mentee } = relationships.find((relationship) => relationship.mentor === mentor.name)!
  return enrolments.find(({ name }) => name === mentee)!.email!
}

async function addOrganisation(database: Database, email: string): Promise<string> {
  const [organisationId, accountId] = [randomUUID(), randomUUID()]
  await sql`insert into people.organisations (id, slug, name, language, time_zone, created_at)
    values (${organisationId}, 'ailleurs', 'Ailleurs', 'fr', 'Europe/Paris', now())`.execute(database.kysely)
  await sql`insert into people.accounts (id, email, language, created_at) values (${accountId}, ${email}, 'fr', now())`.execute(
    database.kysely,
  )
  await sql`insert into people.people
      (organisation_id, id, account_id, email, name, is_admin, profile, created_at, updated_at)
    values (${organisationId}, ${randomUUID()}, ${accountId}, ${email}, 'Admin B', true, ${JSON.stringify(emptyProfile)}, now(), now())`.execute(
    database.kysely,
  )
  return 'ailleurs'
}
