import { sql } from 'kysely'
import type { Db } from '../../../../platform/server/database/index.ts'
import { newId } from '../../../../platform/server/id.ts'
import { ofThemselves, type ModulePermissions } from '../../../../platform/server/testing/permissions.ts'

declare module '../../../../platform/server/testing/permissions.ts' {
  export interface Ids {
    messageId: string
  }
}

export const permissions: ModulePermissions = {
  audiences: {
    'party-of-conversation': ofThemselves(['mentor', 'mentee'], ['mentor of another pair']),
    'author-of-message': ofThemselves(['mentor'], ['mentor of another pair']),
    'receiver-of-message': ofThemselves(['mentee'], []),
    'self-of-message-mails': ofThemselves(['mentor'], ['mentor of another pair']),
  },
  findIds: async (db, { relationshipId }) => ({ messageId: await writeAMessage(db, relationshipId) }),
  samples: {
    'show-conversation': ({ relationshipId }) => ({ id: relationshipId }),
    'send-message': ({ relationshipId }) => ({ id: relationshipId, text: 'X' }),
    'mark-read': ({ relationshipId }) => ({ id: relationshipId, number: 1 }),
    'take-message-back': ({ messageId }) => ({ id: messageId }),
    'report-message': ({ messageId }) => ({ id: messageId, words: '', readBy: 'team' }),
    'block-person': ({ relationshipId, personId }) => ({ id: relationshipId, personId }),
    'unblock-person': ({ relationshipId, personId }) => ({ id: relationshipId, personId }),
    'export-conversation': ({ relationshipId }) => ({ id: relationshipId }),
    'show-own-message-mails': () => ({}),
    'stop-message-mails': ({ personId }) => ({ personId }),
    'resume-message-mails': ({ personId }) => ({ personId }),
  },
}

/** One of the mentor of that pair. */
async function writeAMessage(db: Db, relationshipId: string): Promise<string> {
  const id = newId('2026-11-21T20:00:00.000Z')
  await sql`insert into conversations.messages (organisation_id, id, relationship_id, number, author_id, text, sent_at)
    select organisation_id, ${id}, relationship_id, 1, person_id, 'X', now()
    from relationships.parties where relationship_id = ${relationshipId} and role = 'mentor' limit 1`.execute(
    db,
  )
  return id
}
