import { sql } from 'kysely'
import type { Logger } from 'pino'
import { importVolunteers } from '../../../modules/enrolment/contract.ts'
import { publishRun, runMatching } from '../../../modules/matching/contract.ts'
import { emptyProfile } from '../../../modules/people/rules.ts'
import {
  createProgramme,
  editEdition,
  showEdition,
  type WholeEdition,
} from '../../../modules/programmes/contract.ts'
import type { Answers } from '../../../modules/questionnaires/contract.ts'
import { acceptRelationship, listOwnRelationships } from '../../../modules/relationships/contract.ts'
import type { SentInputOf } from '../../../platform/contract.ts'
import { inTransaction, type Database, type Db } from '../../../platform/server/database/index.ts'
import { openTestInstance, type TestInstance } from './open-test-instance.ts'
import { atOnce } from '../../../platform/server/testing/while-locked.ts'
import type { Visitor } from './visitor.ts'

export type OpenPair = {
  readonly instance: TestInstance
  readonly lead: Visitor
  readonly mentor: Visitor
  readonly mentee: Visitor
  readonly editionId: string
  readonly relationshipId: string
  /** The email addresses of the two. */
  readonly addresses: { readonly mentor: string; readonly mentee: string }
  /** Moves the clock and does what has become due. */
  readonly comeTo: (instant: string) => Promise<void>
  /** Reads and writes as the organisation that the pair belongs to. */
  readonly within: <T>(work: (db: Db) => Promise<T>) => Promise<T>
  /** What is done to the pair, each act having read it before any has written. All are done, or this fails. */
  readonly toPairAtOnce: <T>(...acts: readonly (() => Promise<T>)[]) => Promise<T[]>
}

type Zones = {
  readonly mentor?: string
  readonly mentee?: string
  /** Half-hours of the week that each answered in their form. */
  readonly mentorHours?: readonly number[]
  readonly menteeHours?: readonly number[]
  /** The mentor has a second mentee, whose form has no hours: see `openSecond`. */
  readonly hasSecond?: true
  readonly log?: Logger
  /** What the team changes in the settings before anybody is enrolled. */
  readonly settings?: (edition: WholeEdition) => Partial<SentInputOf<typeof editEdition>>
}

export const marc = { name: 'Marc Le Goff', email: 'marc@exemple.invalid' }
export const lea = { name: 'Léa Morvan', email: 'lea@exemple.invalid' }

/** Marc and Léa, published and both in, on Saturday 21 November 2026 at 21:00 in Paris. */
export async function openPair(database: Database, zones: Zones = {}): Promise<OpenPair> {
  const instance = await openTestInstance(database, zones.log ? { log: zones.log } : {})
  const lead = await instance.found()
  const name = { fr: 'Automne 2026', en: 'Autumn 2026' }
  const { editionId } = await lead.ask(createProgramme, {
    template: 'cohort',
    name,
    editionName: name,
    startsOn: null,
  })
  if (zones.settings) {
    const { revision, ...edition } = await lead.ask(showEdition, { editionId })
    const { name: itsName, startsOn, endsOn, charter, agreement } = edition
    const kept = { editionId, name: itsName, startsOn, endsOn, charter, agreement }
    const changed = zones.settings({ revision, ...edition })
    await lead.ask(editEdition, { ...kept, ...changed }, { revision })
  }
  const addresses = { mentor: marc.email, mentee: lea.email }
  const volunteer = (role: 'mentor' | 'mentee', line: number, fullName: string) => ({
    line,
    name: fullName,
    email: addresses[role],
    roles: [role],
    profile: { ...emptyProfile, timeZone: zones[role] ?? null },
    answers: { [role]: answersOf(zones[`${role}Hours`]) },
    capacity: role !== 'mentor' ? null : zones.hasSecond ? 2 : 1,
  })
  await lead.ask(importVolunteers, {
    editionId,
    volunteers: [
      volunteer('mentor', 1, marc.name),
      volunteer('mentee', 2, lea.name),
      ...(zones.hasSecond ? [{ ...volunteer('mentee', 3, 'Nour Haddad'), email: addressOfSecond }] : []),
    ],
    newOptions: [],
    newThemes: [],
    newQuestions: [],
    seniorityLevels: null,
  })
  const { run } = await lead.ask(runMatching, { editionId })
  await lead.ask(publishRun, { id: run.id, anyway: true })
  await instance.settle()
  const mentor = await instance.signIn(addresses.mentor, lead.organisation)
  const mentee = await instance.signIn(addresses.mentee, lead.organisation)
  const { relationships } = await mentee.ask(listOwnRelationships, {})
  const relationshipId = relationships[0]!.id
  await mentor.ask(acceptRelationship, { id: relationshipId })
  await mentee.ask(acceptRelationship, { id: relationshipId })
  await instance.settle()
  const { rows } = await sql<{ id: string }>`select id from people.organisations`.execute(database.kysely)
  const organisationId = rows[0]!.id
  const scope = { organisationId, role: 'app' } as const
  const first = (db: Db) =>
    sql`select from relationships.relationships where id = ${relationshipId} for update`.execute(db)
  return {
    instance,
    lead,
    mentor,
    mentee,
    editionId,
    relationshipId,
    addresses,
    within: (work) => inTransaction(database, scope, work),
    toPairAtOnce: async (...acts) => {
      const results = await atOnce({ database, scope, first }, acts)
      return results.map((result) => {
        if (result.status === 'rejected') throw result.reason
        return result.value
      })
    },
    comeTo: async (now) => {
      instance.clock.now = now
      await instance.settle()
    },
  }
}

const addressOfSecond = 'nour@exemple.invalid'

/** Nour, of the same mentor, in once both have said yes. */
export async function openSecond({ instance, lead, mentor }: OpenPair) {
  const visitor = await instance.signIn(addressOfSecond, lead.organisation)
  const { relationships } = await visitor.ask(listOwnRelationships, {})
  const relationshipId = relationships[0]!.id
  await mentor.ask(acceptRelationship, { id: relationshipId })
  await visitor.ask(acceptRelationship, { id: relationshipId })
  await instance.settle()
  return { visitor, relationshipId }
}

const answersOf = (weekHours: readonly number[] | undefined): Answers =>
  weekHours ? { availability: { weekHours: [...weekHours] } } : {}
