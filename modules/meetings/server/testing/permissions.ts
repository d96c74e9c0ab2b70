import { sql } from 'kysely'
import { newId } from '../../../../platform/server/id.ts'
import type { Db } from '../../../../platform/server/database/index.ts'
import { ofThemselves, type ModulePermissions } from '../../../../platform/server/testing/permissions.ts'

declare module '../../../../platform/server/testing/permissions.ts' {
  export interface Ids {
    meetingId: string
  }
}

const ofTheTwo = ofThemselves(['mentor', 'mentee'], ['mentor of another pair'])
const aDate = { on: '2027-11-26', at: '18:30', timeZone: 'Europe/Paris', minutes: 45, means: 'lunch' }

export const permissions: ModulePermissions = {
  audiences: { 'party-of-meetings': ofTheTwo, 'party-of-meeting': ofTheTwo },
  findIds: async (db, { relationshipId }) => ({ meetingId: await planAMeeting(db, relationshipId) }),
  samples: {
    'list-own-meetings': () => ({}),
    'show-own-week': () => ({}),
    'save-busy-feed': () => ({ address: 'https://localhost/agenda.ics' }),
    'read-busy-feed-again': () => ({}),
    'remove-busy-feed': () => ({}),
    'save-week-hours': () => ({ weekHours: [36, 37] }),
    'save-meeting-link': () => ({ meetingLink: 'https://visio.exemple.invalid/marc' }),
    'save-other-day': () => ({ on: '2027-11-26', hours: [] }),
    'add-absence': () => ({ fromOn: '2027-08-01', untilOn: '2027-08-21' }),
    'remove-absence': ({ meetingId }) => ({ id: meetingId }),
    'list-meetings': ({ relationshipId }) => ({ relationshipId }),
    'show-meeting-asked': ({ meetingId }) => ({ id: meetingId }),
    'list-edition-meetings': ({ editionId }) => ({ editionId }),
    'note-meeting': ({ relationshipId }) => ({ relationshipId, on: '2026-11-21', means: 'lunch' }),
    'list-common-slots': ({ relationshipId }) => ({ relationshipId }),
    'show-dates-offered': ({ relationshipId }) => ({ relationshipId }),
    'take-slot': ({ relationshipId }) => ({ relationshipId, startsAt: '2027-11-25T17:30:00.000Z' }),
    'move-to-slot': ({ meetingId }) => ({ id: meetingId, startsAt: '2027-11-25T17:30:00.000Z' }),
    'plan-meeting': ({ relationshipId }) => ({ relationshipId, ...aDate }),
    'move-meeting': ({ meetingId }) => ({ id: meetingId, ...aDate }),
    'agree-to-meeting': ({ meetingId }) => ({ id: meetingId, startsAt: '2027-11-26T17:30:00.000Z' }),
    'cancel-meeting': ({ meetingId }) => ({ id: meetingId, word: '' }),
    'say-whether-met': ({ meetingId }) => ({ id: meetingId, said: 'met' }),
    'take-back-word': ({ meetingId }) => ({ id: meetingId }),
    'contest-meeting': ({ meetingId }) => ({ id: meetingId }),
    'excuse-meeting': ({ meetingId }) => ({ id: meetingId }),
    'show-meeting-papers': ({ meetingId }) => ({ id: meetingId }),
    'list-subjects': ({ meetingId }) => ({ id: meetingId }),
    'choose-subject': ({ meetingId }) => ({ id: meetingId, subject: 'Le tri' }),
    'save-agenda': ({ meetingId }) => ({ id: meetingId, agenda: [], editedAt: null }),
    'write-note': ({ meetingId }) => ({ id: meetingId, audience: 'mine', text: 'X', editedAt: null }),
    'carry-over': ({ meetingId }) => ({ id: meetingId, text: 'X', who: null, byOn: null }),
    'settle-carried': ({ meetingId }) => ({ id: meetingId, carriedId: meetingId, as: 'done' }),
    'list-team-notes': ({ editionId }) => ({ editionId }),
    'tell-meetings-apart': ({ meetingId }) => ({ id: meetingId, same: true }),
  },
}

/** A date of that pair, far ahead: whoever may, may call it off. */
async function planAMeeting(db: Db, relationshipId: string): Promise<string> {
  const id = newId('2026-11-21T20:00:00.000Z')
  await sql`insert into meetings.meetings (organisation_id, id, relationship_id, edition_id, held_on, starts_at, minutes,
      wall_time, time_zone, means, created_by, created_at, state)
    select relationships.organisation_id, ${id}, relationships.id, edition_id, '2027-11-26', '2027-11-26T17:30:00Z', 45,
      '2027-11-26T18:30', 'Europe/Paris', 'lunch', parties.person_id, now(), 'planned'
    from relationships.relationships join relationships.parties on parties.relationship_id = relationships.id
    where relationships.id = ${relationshipId} limit 1`.execute(db)
  await sql`insert into meetings.attendance (organisation_id, meeting_id, person_id)
    select organisation_id, ${id}, person_id from relationships.parties where relationship_id = ${relationshipId}`.execute(
    db,
  )
  return id
}
