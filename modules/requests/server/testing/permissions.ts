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
    searchId: string
    requestId: string
    nudgeId: string
    outsiderId: string
  }
}

const noToken = 'the secret of nobody at all'
const ofMentee = ofThemselves(['mentee'], [])

export const permissions: ModulePermissions = {
  audiences: {
    'mentee-of-edition': ofMentee,
    'participant-or-lead-of-edition': ofResource(
      ['mentor', 'mentee', 'lead'],
      ['mentor of another pair', 'lead of another edition'],
    ),
    'self-of-search': ofMentee,
    'asker-of-request': ofMentee,
    'addressee-of-request': ofThemselves(['mentor'], ['mentor of another pair']),
    'lead-of-search': ofResource(['lead'], ['lead of another edition']),
    'inviter-of-outsider': ofMentee,
    'lead-of-nudge': ofResource(['lead'], ['lead of another edition']),
  },
  findIds: async (db, { relationshipId }) => {
    const searchId = await aSearch(db, relationshipId)
    const requestId = await aRequest(db, searchId, relationshipId)
    return {
      searchId,
      requestId,
      nudgeId: await aNudge(db, searchId),
      outsiderId: await anOutsider(db, searchId),
    }
  },
  samples: {
    'open-search': ({ editionId, searchId }) => ({
      editionId,
      need: 'X',
      tried: '',
      theme: null,
      neededBy: null,
      wishes: [{ mentorEnrolmentId: searchId, message: 'X', lunch: false }],
    }),
    'add-wish': ({ searchId }) => ({ id: searchId, mentorEnrolmentId: searchId, message: 'X', lunch: false }),
    'withdraw-request': ({ requestId }) => ({ id: requestId }),
    'withdraw-search': ({ searchId }) => ({ id: searchId }),
    'list-own-searches': () => ({}),
    'list-suggestions': ({ editionId }) => ({ editionId }),
    'list-mentors': ({ editionId }) => ({ editionId }),
    'await-place': ({ editionId, searchId }) => ({
      editionId,
      mentorEnrolmentId: searchId,
      awaited: true,
    }),
    'list-received-requests': () => ({}),
    'show-request': ({ requestId }) => ({ id: requestId }),
    'accept-request': ({ requestId }) => ({ id: requestId }),
    'decline-request': ({ requestId }) => ({ id: requestId, reason: 'no-time-now', line: '' }),
    'question-request': ({ requestId }) => ({ id: requestId, question: 'X' }),
    'reply-to-question': ({ requestId }) => ({ id: requestId, reply: 'X' }),
    'explain-silence': ({ requestId }) => ({ id: requestId, silence: 'no-time' }),
    'list-hours': ({ editionId }) => ({ editionId }),
    'take-hour': ({ editionId, searchId }) => ({
      editionId,
      mentorEnrolmentId: searchId,
      startsAt: '2027-11-25T17:30:00.000Z',
      need: 'SAS ou SARL ?',
      theme: null,
      means: 'phone',
    }),
    'say-useful': ({ searchId }) => ({ id: searchId, useful: 'yes' }),
    'say-outcome': ({ searchId }) => ({ id: searchId, outcome: 'X' }),
    'list-edition-searches': ({ editionId }) => ({ editionId }),
    'pair-by-hand': ({ searchId }) => ({ id: searchId, mentorEnrolmentId: searchId }),
    'nudge-members': ({ editionId, enrolmentId }) => ({
      editionId,
      kind: 'still-true',
      text: 'X',
      theme: null,
      enrolmentIds: [enrolmentId],
    }),
    'take-back-nudge': ({ nudgeId }) => ({ id: nudgeId }),
    'say-still-true': ({ enrolmentId }) => ({ id: enrolmentId }),
    'list-outsiders': ({ editionId }) => ({ editionId }),
    'invite-outsider': ({ editionId }) => ({
      editionId,
      name: 'X',
      email: 'not an address',
      relation: '',
      line: '',
      language: 'fr' as const,
    }),
    'withdraw-outsider': ({ outsiderId }) => ({ id: outsiderId }),
    'read-outsider': () => ({ token: noToken }),
    'accept-outside': () => ({ token: noToken, name: 'X' }),
    'decline-outside': () => ({ token: noToken }),
    'close-search': ({ searchId }) => ({ id: searchId, offer: '' }),
  },
}

/** Of the mentee of that pair, over already: whoever may, may ask for it in vain. */
async function aSearch(db: Db, relationshipId: string): Promise<string> {
  const id = newId('2026-11-21T20:00:00.000Z')
  await sql`insert into requests.searches (organisation_id, id, edition_id, enrolment_id, person_id, need, tried, status,
      holds_place, opened_at, ended_at)
    select parties.organisation_id, ${id}, edition_id, enrolment_id, person_id, 'X', '', 'withdrawn', false, now(), now()
    from relationships.parties join relationships.relationships on relationships.id = parties.relationship_id
    where relationship_id = ${relationshipId} and role = 'mentee'`.execute(db)
  return id
}

async function aRequest(db: Db, searchId: string, relationshipId: string): Promise<string> {
  const id = newId('2026-11-21T20:00:00.000Z')
  await sql`insert into requests.requests (organisation_id, id, search_id, edition_id, rank, mentor_enrolment_id,
      mentor_person_id, message, lunch, reasons, status, kept_at, sent_at, answer_by, closed_at, closed_why)
    select parties.organisation_id, ${id}, ${searchId}, edition_id, 1, enrolment_id, person_id, 'X', false,
      '{"mentor":[],"mentee":[]}', 'withdrawn', now(), now(), now(), now(), 'by-asker'
    from relationships.parties join relationships.relationships on relationships.id = parties.relationship_id
    where relationship_id = ${relationshipId} and role = 'mentor'`.execute(db)
  return id
}

/** Has left long ago: to be taken back in vain. */
async function aNudge(db: Db, searchId: string): Promise<string> {
  const id = newId('2026-11-21T20:00:00.000Z')
  await sql`insert into requests.nudges (organisation_id, id, edition_id, written_by, kind, text, written_at, leaves_at)
    select organisation_id, ${id}, edition_id, person_id, 'still-true', 'X', '2026-11-21T20:00:00Z', '2026-11-21T20:00:30Z'
    from requests.searches where id = ${searchId}`.execute(db)
  return id
}

/** Over long ago. */
async function anOutsider(db: Db, searchId: string): Promise<string> {
  const id = newId('2026-11-21T20:00:00.000Z')
  await sql`insert into requests.outsiders (organisation_id, id, edition_id, invited_by, by_team, month, nth, relation, line,
      language, email_hash_until, invited_at, until)
    select organisation_id, ${id}, edition_id, person_id, false, '2026-01-01', 1, '', '', 'fr', '2026-01-31T20:00:00Z',
      '2026-01-01T20:00:00Z', '2026-01-31T20:00:00Z'
    from requests.searches where id = ${searchId}`.execute(db)
  return id
}
