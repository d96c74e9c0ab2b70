import { importVolunteers, listEnrolments, withdrawEnrolment } from '../../../modules/enrolment/contract.ts'
import { publishRun, runMatching } from '../../../modules/matching/contract.ts'
import { emptyProfile } from '../../../modules/people/rules.ts'
import { namePartnerReader } from '../../../modules/partners/contract.ts'
import { addLead, createProgramme, removeLead } from '../../../modules/programmes/contract.ts'
import { listEditionRelationships } from '../../../modules/relationships/contract.ts'
import { inTransaction, type Database } from '../../../platform/server/database/index.ts'
import type { ActorName, Ids } from '../../../platform/server/testing/permissions.ts'
import type { TestInstance } from '../testing/open-test-instance.ts'
import type { Visitor } from '../testing/visitor.ts'
import { writeOrganisation } from '../testing/write-organisation.ts'
import type { Permissions } from './gather-permissions.ts'

export type World = {
  readonly actors: Record<ActorName, Visitor>
  readonly slugs: { readonly own: string; readonly other: string }
  readonly places: { readonly own: Ids; readonly sameOrganisation: Ids; readonly foreign: Ids }
}

/** Two organisations, three editions, a published pair and a stopped one in each: everybody who can stand before a door. */
export async function makeWorld(
  instance: TestInstance,
  database: Database,
  { findIds }: Permissions,
): Promise<World> {
  const idsIn = (lead: Visitor, editionId: string) => idsOf(database, findIds, lead, editionId)
  const admin = await instance.found()
  const slug = admin.organisation
  const first = await makeEdition(admin, 'premiere')
  const second = await makeEdition(admin, 'seconde')
  const lead = await addLeadInstead(instance, admin, first, 'lead@exemple.invalid')
  const otherLead = await addLeadInstead(instance, admin, second, 'autre-lead@exemple.invalid')

  const otherSlug = 'ailleurs'
  const stranger = { name: 'Admin B', email: 'admin-b@exemple.invalid' }
  await writeOrganisation(
    database,
    { slug: otherSlug, name: 'Ailleurs', admin: stranger },
    instance.clock.now,
  )
  const otherAdmin = await instance.signIn('admin-b@exemple.invalid', otherSlug)
  const third = await makeEdition(otherAdmin, 'ailleurs')
  await instance.settle()

  const suspended = await instance.signIn('mentor2-premiere@exemple.invalid', slug)
  await inTransaction(
    database,
    { organisationId: await idOfOrganisation(database, slug), role: 'app' },
    (db) =>
      db
        .updateTable('people.people')
        .set({ suspendedAt: instance.clock.now })
        .where('email', '=', 'mentor2-premiere@exemple.invalid')
        .execute(),
  )
  const own = await idsIn(lead, first)
  const reader = { name: 'Lecture', email: 'lecture@exemple.invalid' }
  await lead.ask(namePartnerReader, { id: own.partnerId, ...reader })
  return {
    actors: {
      anonymous: instance.visit(),
      // Among people so alike, who is whose partner changes with the edition: this one is.
      mentee: await instance.signIn(await partnerOf(lead, first, 'mentor1-premiere@exemple.invalid'), slug),
      mentor: await instance.signIn('mentor1-premiere@exemple.invalid', slug),
      'mentor of another pair': await instance.signIn('mentor1-seconde@exemple.invalid', slug),
      suspended,
      "partner's reader": await instance.signIn(reader.email, slug),
      lead,
      'lead of another edition': otherLead,
      admin,
      'admin of another organisation': otherAdmin,
    },
    slugs: { own: slug, other: otherSlug },
    places: {
      own,
      sameOrganisation: await idsIn(otherLead, second),
      foreign: await idsIn(otherAdmin, third),
    },
  }
}

async function makeEdition(admin: Visitor, word: string): Promise<string> {
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
  return editionId
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

/** Of the first mentor of an edition: what each module has of them there. */
async function idsOf(
  database: Database,
  findIds: Permissions['findIds'],
  lead: Visitor,
  editionId: string,
): Promise<Ids> {
  const { enrolments } = await lead.ask(listEnrolments, { editionId, search: 'mentor1' })
  const organisationId = await idOfOrganisation(database, lead.organisation)
  let ids = { editionId, personId: enrolments[0]!.personId } as Ids
  await inTransaction(database, { organisationId, role: 'app' }, async (db) => {
    for (const find of findIds) ids = { ...ids, ...(await find(db, ids)) }
  })
  return ids
}

async function partnerOf(lead: Visitor, editionId: string, email: string): Promise<string> {
  const { relationships } = await lead.ask(listEditionRelationships, { editionId })
  const { enrolments } = await lead.ask(listEnrolments, { editionId })
  const mentor = enrolments.find((enrolment) => enrolment.email === email)!
  const { mentee } = relationships.find((relationship) => relationship.mentor === mentor.name)!
  return enrolments.find(({ name }) => name === mentee)!.email!
}

async function idOfOrganisation({ kysely }: Database, slug: string): Promise<string> {
  const { id } = await kysely
    .selectFrom('people.organisations')
    .select('id')
    .where('slug', '=', slug)
    .executeTakeFirstOrThrow()
  return id
}
