import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { ofResource, type ModulePermissions } from '../../../../platform/server/testing/permissions.ts'
import { emptyProfile } from '../../rules.ts'

export const permissions: ModulePermissions = {
  audiences: { 'admin-of-mail': ofResource(['admin'], ['admin']) },
  findIds: async (db, { personId }) => {
    const { rows } = await sql<{ id: string }>`
      select outbox.id from platform.outbox join people.people on people.email = outbox.to_address
      where people.id = ${personId} and effect_key like '%/proposal/%' limit 1`.execute(db)
    return { mailId: rows[0]!.id }
  },
  samples: {
    'show-start': () => ({}),
    'found-organisation': () => ({
      token: 'not-a-token-that-exists',
      organisationName: 'X',
      yourName: 'X',
      email: 'x@exemple.invalid',
      language: 'fr',
      timeZone: 'Europe/Paris',
    }),
    'request-sign-in-link': () => ({ email: 'nobody@exemple.invalid', language: 'fr', returnTo: null }),
    'open-session-by-link': () => ({ token: 'not-a-token-that-exists' }),
    'open-session-by-password': () => ({ email: 'nobody@exemple.invalid', password: 'not the password' }),
    'list-sessions': () => ({}),
    'revoke-session': () => ({ id: randomUUID() }),
    'sign-out': () => ({}),
    'set-password': () => ({ password: 'court' }),
    'show-mail-hour': () => ({}),
    'save-mail-hour': () => ({ mailHour: 7 }),
    'set-language': () => ({ language: 'fr' }),
    'show-me': () => ({}),
    'show-link': () => ({}),
    'end-link': () => ({}),
    'show-profile': () => ({}),
    'edit-profile': () => ({ name: 'Nom', profile: emptyProfile }),
    'list-outbox': () => ({}),
    'list-failed-jobs': () => ({}),
    'try-job-again': () => ({ id: randomUUID() }),
    'show-mail': ({ mailId }) => ({ id: mailId }),
    'send-mail-again': () => ({ ids: [randomUUID()] }),
  },
}
