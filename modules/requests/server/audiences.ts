import { audience } from '../../../platform/server/action.ts'
import { isLead } from '../../programmes/server/index.ts'
import { findMember } from './state/find-member.ts'

export const menteeOfEdition = audience(
  'mentee-of-edition',
  async ({ db, person }, { editionId }: { editionId: string }) =>
    (await findMember(db, { editionId, personId: person.id, role: 'mentee' })) !== undefined,
)

export const participantOrLeadOfEdition = audience(
  'participant-or-lead-of-edition',
  async (context, { editionId }: { editionId: string }) => {
    const { db, person } = context
    const member = await db
      .selectFrom('enrolment.members')
      .select('id')
      .where('editionId', '=', editionId)
      .where('personId', '=', person.id)
      .where('status', '=', 'enrolled')
      .executeTakeFirst()
    return member !== undefined || (await isLead(context, editionId))
  },
)

export const selfOfSearch = audience('self-of-search', async ({ db, person }, { id }: { id: string }) => {
  const search = await db
    .selectFrom('requests.searches')
    .select('id')
    .where('id', '=', id)
    .where('personId', '=', person.id)
    .executeTakeFirst()
  return search !== undefined
})

export const leadOfSearch = audience('lead-of-search', async (context, { id }: { id: string }) => {
  const search = await context.db
    .selectFrom('requests.searches')
    .select('editionId')
    .where('id', '=', id)
    .executeTakeFirst()
  return search !== undefined && (await isLead(context, search.editionId))
})

export const leadOfNudge = audience('lead-of-nudge', async (context, { id }: { id: string }) => {
  const nudge = await context.db
    .selectFrom('requests.nudges')
    .select('editionId')
    .where('id', '=', id)
    .executeTakeFirst()
  return nudge !== undefined && (await isLead(context, nudge.editionId))
})

export const askerOfRequest = audience('asker-of-request', async ({ db, person }, { id }: { id: string }) => {
  const request = await db
    .selectFrom('requests.requests')
    .innerJoin('requests.searches', 'requests.searches.id', 'searchId')
    .select('requests.requests.id')
    .where('requests.requests.id', '=', id)
    .where('personId', '=', person.id)
    .executeTakeFirst()
  return request !== undefined
})

/** Whoever it was sent to: what is kept for its turn, nobody but its asker knows of. */
export const addresseeOfRequest = audience(
  'addressee-of-request',
  async ({ db, person }, { id }: { id: string }) => {
    const request = await db
      .selectFrom('requests.requests')
      .select('id')
      .where('id', '=', id)
      .where('mentorPersonId', '=', person.id)
      .where('sentAt', 'is not', null)
      .executeTakeFirst()
    return request !== undefined
  },
)

export const inviterOfOutsider = audience(
  'inviter-of-outsider',
  async ({ db, person }, { id }: { id: string }) => {
    const outsider = await db
      .selectFrom('requests.outsiders')
      .select('id')
      .where('id', '=', id)
      .where('invitedBy', '=', person.id)
      .executeTakeFirst()
    return outsider !== undefined
  },
)
