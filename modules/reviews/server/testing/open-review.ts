import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { later } from '../../../../platform/server/clock.ts'
import type { Database } from '../../../../platform/server/database/index.ts'
import { newId } from '../../../../platform/server/id.ts'
import {
  openTestActions,
  type Caller,
  type TestActions,
} from '../../../../platform/server/testing/open-test-actions.ts'
import { moduleOrder } from '../../../order.ts'
import { emptyProfile } from '../../../people/rules.ts'
import { actLinks, findOrganisation, listOrganisations } from '../../../people/server/index.ts'
import { createProgramme } from '../../../programmes/contract.ts'
import {
  editReview,
  inviteReviewer,
  listApplications,
  saveGrade,
  shareOut,
  showReading,
} from '../../contract.ts'
import { presets } from '../../presets/index.ts'

export type { TestActions as Actions }
export const openActions = (database: Database) =>
  openTestActions(database, { modules: moduleOrder, listOrganisations, findOrganisation, actLinks })

export const criteria = presets[0].criteria

/** An organisation of its own with an edition whose call is reviewed. People apply as if their mail had been opened. */
export async function openReview(database: Database, actions: TestActions) {
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
  const rows = <Row>(statement: ReturnType<typeof sql<Row>>) =>
    actions.within(organisation, async ({ db }) => (await statement.execute(db)).rows)

  /** Somebody of the organisation, in no edition. */
  const join = async (name: string, isAdmin = false): Promise<Caller> => {
    const [accountId, personId, now] = [newId(actions.clock.now), newId(actions.clock.now), actions.clock.now]
    const email = `${name.toLowerCase()}.${accountId}@exemple.invalid`
    await write(sql`insert into people.accounts (id, email, language, created_at)
      values (${accountId}, ${email}, 'fr', ${now})`)
    await rows(sql`insert into people.people
        (organisation_id, id, account_id, email, name, is_admin, profile, joined_at, created_at, updated_at)
      values (${id}, ${personId}, ${accountId}, ${email}, ${name}, ${isAdmin},
        ${JSON.stringify({ ...emptyProfile, timeZone: 'Europe/Paris' })}, ${now}, ${now}, ${now})`)
    const account = { id: accountId, sessionId: randomUUID(), language: 'fr' as const }
    return { organisation, person: { id: personId, name, email, isAdmin }, account }
  }
  const lead = await join('Solène', true)
  const called = { fr: 'Équipes', en: 'Teams' }
  const { editionId } = await actions.ask(lead, createProgramme, {
    template: 'cohort',
    name: called,
    editionName: called,
    startsOn: null,
  })
  await rows(sql`insert into enrolment.calls (organisation_id, edition_id, address, is_open, roles, promise, places,
      is_reviewed, revision, updated_at)
    values (${id}, ${editionId}, 'equipes', true, '["mentee"]', '{"fr":"x","en":"x"}', '{"fr":"","en":""}', true, 2,
      ${actions.clock.now})`)
  let number = 0
  const apply = async (who: Caller, role: 'mentor' | 'mentee' = 'mentee') => {
    const [applicationId, now] = [newId(actions.clock.now), actions.clock.now]
    number += 1
    await rows(sql`insert into enrolment.applications (organisation_id, id, edition_id, role, language, email, name, city,
        profile, answers, questionnaire_version, charter_version, token_hash, sent_at, until, confirmed_at, person_id,
        in_review_since, number)
      values (${id}, ${applicationId}, ${editionId}, ${role}, 'fr', ${who.person.email}, ${who.person.name}, 'Nantes',
        '{"employer":"CANARI-EMPLOYEUR"}', '{}', 1, 1, ${applicationId}, ${now}, ${now}, ${now}, ${who.person.id}, ${now},
        ${number})`)
    return applicationId
  }
  const grade = async (who: Caller, applicationId: string, mark: number, note = '', gives = true) => {
    const { revision } = await actions.ask(who, showReading, { id: applicationId })
    const marks = Object.fromEntries(criteria.map(({ key }) => [key, mark]))
    return actions.ask(who, saveGrade, { id: applicationId, marks, note, gives }, revision)
  }
  return {
    organisation,
    editionId,
    lead,
    join,
    apply,
    grade,
    rows,
    list: (who = lead) => actions.ask(who, listApplications, { editionId }),
    mailsTo: async ({ person }: Caller) =>
      (
        await sql<{ textBody: string }>`select text_body from platform.outbox
          where to_address = ${person.email} order by created_at, id`.execute(database.kysely)
      ).rows,
    /** Graded by these, the same three first. */
    gradeBy: async (reviewers: readonly Caller[], terms: { isBlind: boolean }) => {
      await actions.ask(lead, editReview, { editionId, criteria, calibrates: true, readers: 2, ...terms }, 1)
      for (const { person } of reviewers)
        await actions.ask(lead, inviteReviewer, { editionId, name: person.name, email: person.email! })
      await actions.ask(lead, shareOut, { editionId })
    },
  }
}
