import { randomUUID } from 'node:crypto'
import { ofResource, type ModulePermissions } from '../../../../platform/server/testing/permissions.ts'

declare module '../../../../platform/server/testing/permissions.ts' {
  export interface Ids {
    contactId: string
  }
}

export const permissions: ModulePermissions = {
  audiences: { 'lead-of-contact': ofResource(['lead'], ['lead of another edition']) },
  findIds: async (db, { editionId, relationshipId, personId }) => {
    const { organisationId } = await db
      .selectFrom('relationships.relationships')
      .select('organisationId')
      .where('id', '=', relationshipId)
      .executeTakeFirstOrThrow()
    const contactId = randomUUID()
    await db
      .insertInto('contacts.contacts')
      .values({
        organisationId,
        id: contactId,
        editionId,
        relationshipId,
        moment: null,
        contactedOn: '2026-11-21',
        how: 'phone',
        line: '',
        personId,
        notedAt: '2026-11-21T20:00:00.000Z',
      })
      .execute()
    return { contactId }
  },
  samples: {
    'list-contacts': ({ editionId }) => ({ editionId }),
    'list-own-due-contacts': () => ({}),
    'note-contact': ({ relationshipId }) => ({
      id: relationshipId,
      moment: 'first-month-1',
      on: '2026-11-21',
      how: 'phone',
      line: '',
    }),
    'remove-contact': ({ contactId }) => ({ id: contactId }),
    'edit-contact-rhythm': ({ editionId }) => ({
      editionId,
      rhythm: { 'after-first-meeting': true, 'first-month': true, monthly: true, closing: true },
    }),
  },
}
