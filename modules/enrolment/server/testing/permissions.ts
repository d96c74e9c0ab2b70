import { sql } from 'kysely'
import {
  ofResource,
  ofThemselves,
  type ModulePermissions,
} from '../../../../platform/server/testing/permissions.ts'
import { emptyProfile } from '../../../people/rules.ts'

declare module '../../../../platform/server/testing/permissions.ts' {
  export interface Actors {
    mentee: true
    mentor: true
    'mentor of another pair': true
  }
  export interface Ids {
    enrolmentId: string
    invitationId: string
    callAddress: string
  }
}

const aFile = { id: '01a22915-0000-7000-8000-000000000001', bytes: 10, kind: 'text/plain' }

export const permissions: ModulePermissions = {
  audiences: {
    'lead-of-enrolment': ofResource(['lead'], ['lead of another edition']),
    'self-of-invitation': ofThemselves(['mentor'], ['mentor of another pair']),
    'self-of-enrolment': ofThemselves(['mentor'], ['mentor of another pair']),
  },
  findIds: async (db, { editionId, personId }) => {
    const { id } = await db
      .selectFrom('enrolment.enrolments')
      .select('id')
      .where('editionId', '=', editionId)
      .where('personId', '=', personId)
      .executeTakeFirstOrThrow()
    const invitation = await sql<{ id: string }>`
      insert into enrolment.invitations (organisation_id, id, edition_id, person_id, former_person_id, role, invited_at, until)
      select organisation_id, gen_random_uuid(), edition_id, person_id, person_id, role, created_at, created_at + interval '30 days'
      from enrolment.enrolments where id = ${id}
      returning id`.execute(db)
    const callAddress = `call-${editionId}`
    await sql`
      insert into enrolment.calls (organisation_id, edition_id, address, is_open, roles, promise, places, first_opened_at,
        revision, updated_at)
      select organisation_id, edition_id, ${callAddress}, true, '["mentor"]', '{"fr": "x", "en": "x"}',
        '{"fr": "", "en": ""}', created_at, 2, created_at
      from enrolment.enrolments where id = ${id}`.execute(db)
    return { enrolmentId: id, invitationId: invitation.rows[0]!.id, callAddress }
  },
  samples: {
    'show-themes': ({ editionId }) => ({ editionId }),
    'edit-themes': ({ editionId }) => ({ editionId, themes: [], merged: [] }),
    'undo-themes': ({ editionId }) => ({ editionId, editId: editionId }),
    'show-builder': ({ editionId }) => ({ editionId }),
    'edit-questions': ({ editionId }) => ({ editionId, questions: [], weights: {}, steps: {} }),
    'import-volunteers': ({ editionId }) => ({
      editionId,
      volunteers: [
        {
          line: 1,
          name: 'X',
          email: 'not an address',
          roles: ['mentor'],
          profile: emptyProfile,
          answers: {},
          capacity: null,
        },
      ],
      newOptions: [],
      newThemes: [],
      newQuestions: [],
      seniorityLevels: null,
    }),
    'list-earlier-people': ({ editionId }) => ({ editionId }),
    'invite-back': ({ editionId, personId }) => ({
      editionId,
      people: [{ personId, role: 'mentor' as const, newEmail: null }],
    }),
    'show-invitation': ({ invitationId }) => ({ id: invitationId }),
    'accept-invitation': ({ invitationId }) => ({ id: invitationId, role: 'mentor' as const }),
    'decline-invitation': ({ invitationId }) => ({ id: invitationId }),
    'show-call': ({ editionId }) => ({ editionId }),
    'edit-call': ({ editionId }) => ({
      editionId,
      address: 'other',
      isOpen: false,
      closesOn: null,
      roles: ['mentor'],
      promise: { fr: '', en: '' },
      places: { fr: '', en: '' },
    }),
    'show-public-call': ({ callAddress }) => ({ address: callAddress }),
    'answer-call': ({ callAddress }) => ({
      address: callAddress,
      role: 'mentor' as const,
      name: 'X',
      email: 'x@exemple.invalid',
      city: '',
      answers: {},
      questionnaireVersion: 0,
      charterVersion: 1,
      leaveEmpty: '',
    }),
    'confirm-application': () => ({ token: 'the secret of nobody at all' }),
    'send-call-file': ({ callAddress }) => ({
      address: callAddress,
      question: 'cv',
      name: 'cv.txt',
      file: aFile,
    }),
    'send-own-file': ({ enrolmentId }) => ({ id: enrolmentId, question: 'cv', name: 'cv.txt', file: aFile }),
    'open-own-file': ({ enrolmentId }) => ({ id: enrolmentId, question: 'cv' }),
    'open-enrolment-file': ({ enrolmentId }) => ({ id: enrolmentId, question: 'cv' }),
    'start-demonstration': () => ({}),
    'find-people': () => ({ words: 'ment' }),
    'list-enrolments': ({ editionId }) => ({ editionId }),
    'show-enrolment': ({ enrolmentId }) => ({ id: enrolmentId }),
    'edit-enrolment': ({ enrolmentId }) => ({ id: enrolmentId, capacityPairs: 1 }),
    'withdraw-enrolment': ({ enrolmentId }) => ({ id: enrolmentId }),
    'reinstate-enrolment': ({ enrolmentId }) => ({ id: enrolmentId }),
    'list-own-enrolments': () => ({}),
    'show-own-enrolment': ({ enrolmentId }) => ({ id: enrolmentId }),
    'leave-edition': ({ enrolmentId }) => ({ id: enrolmentId }),
    'edit-own-answers': ({ enrolmentId }) => ({ id: enrolmentId, answers: {}, questionnaireVersion: 1 }),
  },
}
