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
    projectId: string
    expectedId: string
    handedId: string
    rehearsalId: string
    defenceId: string
    statementId: string
    lineId: string
    draftProjectId: string
  }
}

const project = {
  title: 'Brief créatif',
  brief: 'Une campagne.',
  weeks: 3,
  skills: '',
  resources: '',
  endsWithDefence: true,
  expected: [
    { id: null, title: 'Le brief', forWhom: '', dueWeek: 1, handedAs: 'link', checks: ['Le budget'] },
  ],
}
const weekly = {
  firstOn: '2030-01-07',
  lastOn: '2030-01-14',
  at: '18:00',
  timeZone: 'Europe/Paris',
  minutes: 45,
}

const words = { good: 'Le plan', hard: 'Le temps', next: 'Respirer' }

const ofAnybody = ofResource(
  ['lead', 'mentor', 'mentee'],
  ['lead of another edition', 'mentor of another pair'],
)
const ofMentor = ofThemselves(['mentor'], ['mentor of another pair'])

export const permissions: ModulePermissions = {
  audiences: {
    'in-course': ofAnybody,
    'lead-of-project': ofResource(['lead'], ['lead of another edition']),
    'places-in-course': ofResource(['lead'], ['lead of another edition']),
    'asks-at-defence': ofResource(['lead', 'mentor'], ['lead of another edition']),
    'in-course-pair': ofThemselves(['mentor', 'mentee'], ['mentor of another pair']),
    'mentor-in-pair': ofMentor,
    'in-rehearsal': ofThemselves(['mentor', 'mentee'], ['mentor of another pair']),
    'mentor-in-rehearsal': ofMentor,
    'asks-in-rehearsal': ofMentor,
    'mentee-in-rehearsal': ofThemselves(['mentee'], []),
    // In both places the lead sits in the jury.
    'juror-of-defence': ofResource(['lead'], ['lead of another edition']),
    'mentored-in-course': ofThemselves(['mentor'], ['mentor of another pair']),
    'mentor-of-line': ofMentor,
    'lead-of-line': ofResource(['lead'], ['lead of another edition']),
    'lead-of-statement': ofResource(['lead'], ['lead of another edition']),
    'mentee-in-pair': ofThemselves(['mentee'], []),
    // The other pair has not begun: its mentor reads nothing yet.
    'reader-of-handed': ofThemselves(['mentor', 'mentee'], []),
    'mentor-of-meeting': ofMentor,
  },
  findIds: (db, { editionId, relationshipId, personId }) =>
    openOne(db, { editionId, relationshipId, personId }),
  samples: {
    'show-course': ({ editionId }) => ({ editionId }),
    'add-course-project': ({ editionId }) => ({ editionId, ...project }),
    'edit-course-project': ({ projectId }) => ({ id: projectId, ...project }),
    'open-course-project': ({ projectId }) => ({ id: projectId }),
    'remove-course-project': ({ draftProjectId }) => ({ id: draftProjectId }),
    'place-on-course-project': ({ editionId, projectId, personId }) => ({
      editionId,
      projectId,
      personIds: [personId],
      startedOn: '2026-11-09',
    }),
    'set-weekly-hour': ({ relationshipId }) => ({ relationshipId, ...weekly }),
    'end-weekly-hour': ({ relationshipId }) => ({ relationshipId }),
    'show-rehearsal': ({ rehearsalId }) => ({ id: rehearsalId }),
    'begin-rehearsal': ({ relationshipId }) => ({ relationshipId, alone: false }),
    'pause-rehearsal': ({ rehearsalId }) => ({ id: rehearsalId, paused: true }),
    'review-defence-question': ({ rehearsalId }) => ({
      id: rehearsalId,
      questionId: '01a22915-0000-7000-8000-000000000001',
      toReview: true,
    }),
    'note-rehearsal': ({ rehearsalId }) => ({ id: rehearsalId, notes: 'Très claire.' }),
    'aim-rehearsal': ({ rehearsalId }) => ({ id: rehearsalId, aim: 'Respirer.', levels: {} }),
    'save-defence-rubric': ({ projectId }) => ({
      id: projectId,
      criteria: [{ id: null, title: 'Le problème du client', hint: '' }],
    }),
    'step-rehearsal': ({ rehearsalId }) => ({ id: rehearsalId, from: 'ready' }),
    'draw-defence-question': ({ rehearsalId }) => ({ id: rehearsalId, questionId: null }),
    'add-defence-question': ({ rehearsalId }) => ({ id: rehearsalId, text: 'Pourquoi ce budget ?' }),
    'write-own-words-of-rehearsal': ({ rehearsalId }) => ({ id: rehearsalId, words, levels: {} }),
    'write-mentor-words-of-rehearsal': ({ rehearsalId }) => ({ id: rehearsalId, words, levels: {} }),
    'keep-of-rehearsal': ({ rehearsalId }) => ({ id: rehearsalId, kept: 'Respirer.' }),
    'list-course-defences': ({ editionId }) => ({ editionId }),
    'list-own-defences': () => ({}),
    'plan-defence': ({ editionId, personId }) => ({
      editionId,
      personId,
      on: '2030-01-10',
      at: '10:00',
      timeZone: 'Europe/Paris',
      place: 'Salle Erdre',
      jurorIds: [personId],
    }),
    'decide-defence': ({ defenceId }) => ({
      id: defenceId,
      result: 'validated',
      reasons: 'Clair.',
      backOn: null,
      levels: {},
    }),
    'show-own-statement': ({ editionId }) => ({ editionId, month: '2026-10' }),
    'confirm-statement': ({ editionId }) => ({ editionId, month: '2026-10', contested: [] }),
    'list-own-statements': () => ({}),
    'contest-line': ({ lineId }) => ({ id: lineId, word: 'Une heure.' }),
    'settle-line': ({ lineId }) => ({ id: lineId, cents: 3000, word: 'Une heure, en effet.' }),
    'list-statements': ({ editionId }) => ({ editionId, month: '2026-10' }),
    'set-course-pay': ({ editionId }) => ({
      editionId,
      currency: 'EUR',
      rates: [{ level: 1, heldCents: 3000, missedCents: 1500 }],
      mostHours: null,
    }),
    'approve-statement': ({ statementId }) => ({ id: statementId }),
    'add-correction': ({ editionId, personId }) => ({
      editionId,
      mentorId: personId,
      cents: 3000,
      word: 'Oubli.',
    }),
    'show-deliverables': ({ relationshipId }) => ({ relationshipId }),
    'hand-in': ({ relationshipId, expectedId }) => ({
      relationshipId,
      expectedId,
      text: '',
      link: 'https://exemple.invalid/brief',
      forgotten: [],
    }),
    'hand-in-file': ({ relationshipId, expectedId }) => ({
      relationshipId,
      expectedId,
      name: 'brief.txt',
      forgotten: '[]',
      file: { id: '01a22915-0000-7000-8000-000000000001', bytes: 10, kind: 'text/plain' },
    }),
    'open-handed-file': ({ handedId }) => ({ id: handedId }),
    'comment-on-handed': ({ handedId }) => ({ id: handedId, text: 'Bien parti.' }),
    'show-pair-course': ({ relationshipId }) => ({ relationshipId }),
    'say-what-blocks': ({ relationshipId }) => ({ relationshipId, blockedOn: '' }),
    'show-course-week': () => ({}),
    'say-course-week': ({ meetingId }) => ({ words: [{ meetingId, said: 'held' }] }),
    'write-session': ({ meetingId }) => ({ id: meetingId, said: 'held', goals: [], next: [], blockedOn: '' }),
    'show-course-absence': () => ({ fromOn: '2030-01-07', untilOn: '2030-01-08' }),
    // Nobody's absence: nothing comes back, and nobody is told whether there was one.
    'take-back-course-absence': ({ relationshipId }) => ({ id: relationshipId }),
    'set-course-absence': () => ({ fromOn: '2035-01-07', untilOn: '2035-01-08', as: 'move', word: '' }),
    // Nobody's words: nothing is called off, and nobody is told whether there was something.
    'call-off-morning-words': ({ relationshipId }) => ({ ids: [relationshipId] }),
    'write-to-followers': ({ relationshipId }) => ({
      relationshipIds: [relationshipId],
      text: 'Pensez aux livrables.',
      when: 'now',
    }),
  },
}

/** The edition is a course, with a project that is open and one that is a draft. */
type Where = Readonly<Record<'editionId' | 'relationshipId' | 'personId', string>>
async function openOne(db: Db, { editionId, relationshipId, personId }: Where) {
  const [projectId, draftProjectId, expectedId] = Array.from({ length: 3 }, () =>
    newId('2026-11-21T20:00:00.000Z'),
  ) as [string, string, string]
  await sql`update programmes.editions set course = '{"showMinutes":20,"questionMinutes":15}'
    where id = ${editionId}`.execute(db)
  for (const [id, position] of [
    [projectId, 1],
    [draftProjectId, 2],
  ] as const)
    await sql`insert into training.projects (organisation_id, id, edition_id, position, title, brief, weeks, skills,
        resources, ends_with_defence, expected, opened_at, created_at)
      select organisation_id, ${id}, id, ${position}, 'Brief créatif', 'Une campagne.', 3, '', '', true,
        ${2 - position}, case when ${position} = 1 then now() end, now()
      from programmes.editions where id = ${editionId}`.execute(db)
  await sql`insert into training.expected (organisation_id, id, project_id, position, title, for_whom, due_week, handed_as, checks)
    select organisation_id, ${expectedId}, id, 0, 'Le brief', '', 1, 'link', '["Le budget"]' from training.projects
    where id = ${projectId}`.execute(db)
  const [placementId, handedId] = [newId('2026-11-21T20:00:00.000Z'), newId('2026-11-21T20:00:00.000Z')]
  await sql`insert into training.placements (organisation_id, id, edition_id, person_id, project_id, started_on)
    select parties.organisation_id, ${placementId}, ${editionId}, parties.person_id, ${projectId}, '2026-11-09'
    from relationships.parties where relationship_id = ${relationshipId} and role = 'mentee'`.execute(db)
  await sql`insert into training.handed (organisation_id, id, placement_id, expected_id, version, handed_at, is_late,
      link, forgotten)
    select organisation_id, ${handedId}, id, ${expectedId}, 1, now(), false, 'https://exemple.invalid', '[]'
    from training.placements where id = ${placementId}`.execute(db)
  const [rehearsalId, defenceId] = [newId('2026-11-21T20:00:00.000Z'), newId('2026-11-21T20:00:00.000Z')]
  await sql`insert into training.rehearsals (organisation_id, id, placement_id, relationship_id, step, step_since, begun_at, drawn)
    select organisation_id, ${rehearsalId}, id, ${relationshipId}, 'ready', now(), now(), '[]'
    from training.placements where id = ${placementId}`.execute(db)
  await sql`insert into training.defences (organisation_id, id, edition_id, placement_id, starts_at, time_zone, place, planned_at)
    select organisation_id, ${defenceId}, edition_id, id, '2026-11-20T09:00:00Z', 'Europe/Paris', 'Salle Erdre', now()
    from training.placements where id = ${placementId}`.execute(db)
  await sql`insert into training.jurors (organisation_id, defence_id, person_id)
    select organisation_id, ${defenceId}, person_id from programmes.leads where edition_id = ${editionId}
    order by added_at limit 1`.execute(db)
  const statementId = newId('2026-11-21T20:00:00.000Z')
  await sql`insert into training.statements (organisation_id, id, edition_id, mentor_id, month, confirmed_at)
    select organisation_id, ${statementId}, edition_id, person_id, '2026-09-01', now() from enrolment.enrolments
    where edition_id = ${editionId} and role = 'mentor' and person_id = ${personId}`.execute(db)
  const lineId = newId('2026-11-21T20:00:00.000Z')
  await sql`insert into training.lines (organisation_id, id, statement_id, kind, held_on, mentee_name, minutes, cents)
    select organisation_id, ${lineId}, id, 'correction', '2026-09-30', '', 0, 3000 from training.statements
    where id = ${statementId}`.execute(db)
  await sql`insert into training.lines (organisation_id, id, statement_id, kind, held_on, mentee_name, minutes, cents,
      contested, contested_at)
    select organisation_id, ${newId('2026-11-21T20:00:00.000Z')}, id, 'correction', '2026-09-30', '', 0, 1000, 'CANARI',
      '2026-11-20T09:00:00Z' from training.statements where id = ${statementId}`.execute(db)
  return { projectId, draftProjectId, expectedId, handedId, rehearsalId, defenceId, statementId, lineId }
}
