import { sql } from 'kysely'
import type { Db } from '../../../../platform/server/database/index.ts'
import { newId } from '../../../../platform/server/id.ts'
import {
  ofResource,
  ofThemselves,
  type ModulePermissions,
} from '../../../../platform/server/testing/permissions.ts'

declare module '../../../../platform/server/testing/permissions.ts' {
  export interface Ids {
    clientProjectId: string
    clientDeliverableId: string
    clientVersionId: string
    projectExtraId: string
    projectAmendmentId: string
    projectTaskId: string
    doneTaskId: string
    freeHourId: string
    askedHourId: string
    pastHourId: string
    payLineId: string
    projectMentorId: string
  }
}

const words = {
  title: 'Refonte du site',
  context: 'Un PDF chaque matin.',
  audience: '140 acheteurs.',
  constraints: 'Debout.',
  leftOut: '',
  decides: '',
  startsOn: '2026-11-26',
  endsOn: '2026-12-22',
  currency: 'EUR',
  budgetCents: 720_000,
  juniorsCents: 630_000,
}
const noToken = 'nobody-has-ever-had-this-link'
const by = 'Nolwenn Le Gall'

const ofAnybody = ofResource(
  ['lead', 'mentor', 'mentee'],
  ['lead of another edition', 'mentor of another pair'],
)
const ofLead = ofResource(['lead'], ['lead of another edition'])
/** A mentor steers, a mentee is in the team. */
const ofTeam = ofThemselves(['mentor', 'mentee'], ['mentor of another pair'])

export const permissions: ModulePermissions = {
  audiences: {
    'in-client-projects': ofAnybody,
    'in-client-projects-or-owed': ofAnybody,
    'in-client-project': ofAnybody,
    'lead-of-client-project': ofLead,
    'steers-client-project': ofResource(
      ['lead', 'mentor'],
      ['lead of another edition', 'mentor of another pair'],
    ),
    'steers-project-extra': ofResource(
      ['lead', 'mentor'],
      ['lead of another edition', 'mentor of another pair'],
    ),
    'member-of-client-project': ofTeam,
    'member-of-project-task': ofTeam,
    'member-of-project-deliverable': ofTeam,
    'reader-of-project-version': ofAnybody,
    'opens-advisor-hours': ofResource(
      ['lead', 'mentor'],
      ['lead of another edition', 'mentor of another pair'],
    ),
    'asks-advisors': ofTeam,
    'asker-of-advisor-hour': ofTeam,
    'party-of-advisor-hour': ofTeam,
    'holder-of-advisor-hour': ofResource(
      ['lead', 'mentor'],
      ['lead of another edition', 'mentor of another pair'],
    ),
    'lead-of-pay-line': ofLead,
  },
  findIds: (db, { editionId, relationshipId }) => makeOne(db, editionId, relationshipId),
  samples: {
    'show-own-client-projects': () => ({}),
    'list-client-projects': ({ editionId }) => ({ editionId }),
    'create-client-project': ({ editionId }) => ({
      editionId,
      title: 'Refonte du site',
      clientName: 'La Criée',
      contactName: by,
      contactEmail: 'nolwenn@exemple.invalid',
      contactLanguage: 'fr',
    }),
    'show-client-project': ({ clientProjectId }) => ({ id: clientProjectId }),
    'edit-project-brief': ({ clientProjectId, clientDeliverableId }) => ({
      id: clientProjectId,
      ...words,
      skills: [],
      places: 3,
      word: '',
      deliverables: [{ id: clientDeliverableId, title: 'Maquette', dueOn: null, checks: [] }],
    }),
    'ask-client': ({ clientProjectId }) => ({ id: clientProjectId, proposals: ['Une notice'] }),
    'step-client-project': ({ clientProjectId }) => ({ id: clientProjectId, to: 'selection' }),
    'send-client-link': ({ clientProjectId }) => ({ id: clientProjectId }),
    'revoke-client-links': ({ clientProjectId }) => ({ id: clientProjectId }),
    'change-client-contact': ({ clientProjectId }) => ({
      id: clientProjectId,
      clientName: 'La Criée',
      contactName: by,
      contactEmail: 'nolwenn@exemple.invalid',
    }),
    'save-project-plan': ({ clientProjectId }) => ({ id: clientProjectId, milestones: [], doers: [] }),
    'add-project-task': ({ clientProjectId }) => ({
      id: clientProjectId,
      title: 'Lister les écrans',
      personId: null,
      dueOn: null,
    }),
    'say-of-project-task': ({ projectTaskId }) => ({ id: projectTaskId, isDone: false, blockedOn: '' }),
    // One that is done stays, for the first who may and for the next.
    'remove-project-task': ({ doneTaskId }) => ({ id: doneTaskId }),
    'send-project-version': ({ clientDeliverableId }) => ({
      id: clientDeliverableId,
      note: 'Six écrans.',
      link: '',
      ticked: [],
    }),
    'send-project-version-file': ({ clientDeliverableId }) => ({
      id: clientDeliverableId,
      note: '',
      name: 'maquette.txt',
      ticked: '[]',
      file: { id: '01a22915-0000-7000-8000-000000000002', bytes: 10, kind: 'text/plain' },
    }),
    'open-project-version-file': ({ clientVersionId }) => ({ id: clientVersionId }),
    'comment-for-client': ({ clientDeliverableId }) => ({ id: clientDeliverableId, text: 'Merci.' }),
    'write-team-note': ({ clientProjectId }) => ({ id: clientProjectId, text: 'À jeudi.' }),
    'read-client-page': () => ({ token: noToken }),
    'write-client-brief': () => ({ token: noToken, by, ...words, deliverables: [] }),
    'agree-to-deliverable': ({ clientDeliverableId }) => ({
      token: noToken,
      by,
      deliverableId: clientDeliverableId,
      isWanted: true,
    }),
    'answer-version': ({ clientVersionId }) => ({
      token: noToken,
      by,
      versionId: clientVersionId,
      answer: 'accepted',
      word: '',
    }),
    'take-back-client-answer': ({ clientVersionId }) => ({ token: noToken, versionId: clientVersionId }),
    'comment-as-client': ({ clientDeliverableId }) => ({
      token: noToken,
      by,
      deliverableId: clientDeliverableId,
      text: 'Bien.',
    }),
    'say-client-word': () => ({ token: noToken, by, milestoneId: null, score: 4, text: '' }),
    'tell-client-on-fridays': () => ({ token: noToken, isOn: false }),
    'disown-client-link': () => ({ token: noToken }),
    'renew-client-link': () => ({ token: noToken }),
    'ask-client-link': () => ({ email: 'nobody@exemple.invalid' }),
    'open-version-as-client': ({ clientVersionId }) => ({ token: noToken, versionId: clientVersionId }),
    'answer-amendment': ({ projectAmendmentId }) => ({
      token: noToken,
      by,
      amendmentId: projectAmendmentId,
      reading: '',
      answer: 'agreed',
      word: '',
    }),
    'take-back-amendment-answer': ({ projectAmendmentId }) => ({
      token: noToken,
      amendmentId: projectAmendmentId,
    }),
    'withdraw-amendment': ({ clientProjectId }) => ({ id: clientProjectId }),
    'ask-for-more': () => ({ token: noToken, by, text: 'Une page de plus.' }),
    'answer-extra': ({ projectExtraId }) => ({
      token: noToken,
      by,
      extraId: projectExtraId,
      answer: 'more',
      proposal: 1,
    }),
    'take-back-extra-answer': ({ projectExtraId }) => ({ token: noToken, extraId: projectExtraId }),
    'propose-extra': ({ projectExtraId, projectMentorId }) => ({
      id: projectExtraId,
      title: 'Une page de plus',
      word: '',
      more: { endsOn: null, cents: 60_000, juniorsCents: 60_000 },
      replacesId: null,
      milestoneId: null,
      doerId: projectMentorId,
    }),
    'refuse-extra': ({ projectExtraId }) => ({ id: projectExtraId, word: 'Trop tard.' }),
    'list-project-skills': ({ editionId }) => ({ editionId }),
    'show-project-teams': ({ editionId }) => ({ editionId }),
    'propose-project-teams': ({ editionId }) => ({ editionId }),
    'name-project-mentor': ({ clientProjectId, projectMentorId }) => ({
      id: clientProjectId,
      personId: projectMentorId,
    }),
    'publish-project-teams': ({ editionId, clientProjectId }) => ({
      editionId,
      teams: [{ projectId: clientProjectId, personIds: [] }],
    }),
    'leave-project-team': ({ clientProjectId }) => ({
      id: clientProjectId,
      personId: '01a22915-0000-7000-8000-000000000003',
    }),
    'list-advisor-hours': ({ editionId }) => ({ editionId }),
    'open-advisor-hours': ({ editionId, projectMentorId }) => ({
      editionId,
      personId: projectMentorId,
      subject: 'Accessibilité',
      firstOn: '2031-01-09',
      at: '18:00',
      timeZone: 'Europe/Paris',
      minutes: 30,
      weeks: 1,
    }),
    'ask-advisor': ({ freeHourId, clientProjectId }) => ({
      id: freeHourId,
      projectId: clientProjectId,
      question: 'Quel contraste ?',
    }),
    'give-advisor-hour-back': ({ pastHourId }) => ({ id: pastHourId }),
    'keep-advisor-answer': ({ askedHourId }) => ({ id: askedHourId, answer: 'Sept pour un.' }),
    // One that is over: whoever may is told so, and the next who may too.
    'remove-advisor-hour': ({ pastHourId }) => ({ id: pastHourId }),
    'show-pay-ledger': ({ editionId }) => ({ editionId }),
    'show-own-pay': ({ editionId }) => ({ editionId }),
    'add-pay-line': ({ clientProjectId, projectMentorId }) => ({
      id: clientProjectId,
      personId: projectMentorId,
      what: 'Pilotage',
      cents: 90_000,
      agreedOn: '2026-11-21',
    }),
    'day-pay-line': ({ payLineId }) => ({ id: payLineId, invoicedOn: '2026-11-21', paidOn: null }),
    'correct-pay-line': ({ payLineId }) => ({ id: payLineId, what: 'Oubli', cents: -100 }),
    'remove-pay-line': ({ payLineId }) => ({ id: payLineId }),
  },
}

/** A project that runs, steered by the mentor of a pair, whose mentee is in the team. */
async function makeOne(db: Db, editionId: string, relationshipId: string) {
  const at = '2026-11-21T20:00:00.000Z'
  const ids = {
    clientProjectId: newId(at),
    clientDeliverableId: newId(at),
    clientVersionId: newId(at),
    projectExtraId: newId(at),
    projectAmendmentId: newId(at),
    projectTaskId: newId(at),
    doneTaskId: newId(at),
    freeHourId: newId(at),
    askedHourId: newId(at),
    pastHourId: newId(at),
    payLineId: newId(at),
  }
  const person = (role: string) =>
    sql`(select person_id from relationships.parties where relationship_id = ${relationshipId} and role = ${role})`
  const ofEdition = (values: ReturnType<typeof sql>) =>
    sql`select organisation_id, ${values} from programmes.editions where id = ${editionId}`
  await sql`update programmes.editions set projects = true where id = ${editionId}`.execute(db)
  await sql`insert into projects.projects (organisation_id, id, edition_id, title, status, client_name, contact_name,
      contact_email, contact_language, time_zone, created_at, launched_at)
    ${ofEdition(sql`${ids.clientProjectId}, id, 'Refonte du site', 'running', 'La Criée', 'Nolwenn Le Gall',
      'nolwenn@exemple.invalid', 'fr', 'Europe/Paris', now(), now()`)}`.execute(db)
  for (const [role, as] of [
    ['mentor', 'mentor'],
    ['mentee', 'junior'],
  ] as const)
    await sql`insert into projects.members (organisation_id, id, project_id, edition_id, person_id, role, joined_at)
      ${ofEdition(sql`${newId(at)}, ${ids.clientProjectId}, id, ${person(role)}, ${as}, now()`)}`.execute(db)
  await sql`insert into projects.deliverables (organisation_id, id, project_id, position, title, agreed_at)
    ${ofEdition(sql`${ids.clientDeliverableId}, ${ids.clientProjectId}, 0, 'Maquette', now()`)}`.execute(db)
  await sql`insert into projects.versions (organisation_id, id, deliverable_id, version, sent_by, sent_at, note)
    ${ofEdition(sql`${ids.clientVersionId}, ${ids.clientDeliverableId}, 1, ${person('mentee')}, now(), 'Six écrans.'`)}`.execute(
    db,
  )
  await sql`insert into projects.extras (organisation_id, id, project_id, text, asked_by, asked_at)
    ${ofEdition(sql`${ids.projectExtraId}, ${ids.clientProjectId}, 'Une page de plus.', 'Nolwenn Le Gall', now()`)}`.execute(
    db,
  )
  await sql`insert into projects.amendments (organisation_id, id, project_id, proposed_by, proposed_at, changes, lapses_at)
    ${ofEdition(sql`${ids.projectAmendmentId}, ${ids.clientProjectId}, ${person('mentor')}, now(),
      '[{"what": "context", "before": "", "after": "Un PDF chaque matin."}]', now() + interval '15 days'`)}`.execute(
    db,
  )
  await sql`insert into projects.tasks (organisation_id, id, project_id, title, created_at)
    ${ofEdition(sql`${ids.projectTaskId}, ${ids.clientProjectId}, 'Lister les écrans', now()`)}`.execute(db)
  await sql`insert into projects.tasks (organisation_id, id, project_id, title, created_at, done_at)
    ${ofEdition(sql`${ids.doneTaskId}, ${ids.clientProjectId}, 'Lister les écrans', now(), now()`)}`.execute(
    db,
  )
  await sql`insert into projects.hours (organisation_id, id, edition_id, advisor_id, subject, starts_at, minutes, time_zone,
      project_id, asked_by, question, asked_at)
    ${ofEdition(sql`${ids.pastHourId}, id, ${person('mentor')}, 'Contrats', '2020-01-17T18:00:00Z', 30, 'Europe/Paris',
      ${ids.clientProjectId}, ${person('mentee')}, 'Quel contrat ?', now()`)}`.execute(db)
  await sql`insert into projects.hours (organisation_id, id, edition_id, advisor_id, subject, starts_at, minutes, time_zone)
    ${ofEdition(sql`${ids.freeHourId}, id, ${person('mentor')}, 'Accessibilité', '2030-01-10T18:00:00Z', 30, 'Europe/Paris'`)}`.execute(
    db,
  )
  await sql`insert into projects.hours (organisation_id, id, edition_id, advisor_id, subject, starts_at, minutes, time_zone,
      project_id, asked_by, question, asked_at)
    ${ofEdition(sql`${ids.askedHourId}, id, ${person('mentor')}, 'Contrats', '2030-01-17T18:00:00Z', 30, 'Europe/Paris',
      ${ids.clientProjectId}, ${person('mentee')}, 'Quel contrat ?', now()`)}`.execute(db)
  await sql`insert into projects.pay_lines (organisation_id, id, project_id, person_id, what, cents, agreed_on, written_by,
      written_at)
    ${ofEdition(sql`${ids.payLineId}, ${ids.clientProjectId}, ${person('mentee')}, 'Écrans', 210000, '2026-11-21',
      ${person('mentor')}, now()`)}`.execute(db)
  const { rows } = await sql<{ personId: string }>`select ${person('mentor')} as person_id`.execute(db)
  return { ...ids, projectMentorId: rows[0]!.personId }
}
