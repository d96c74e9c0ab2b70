import { newToken } from '../../../people/server/index.ts'
import type { ModulePermissions } from '../../../../platform/server/testing/permissions.ts'

declare module '../../../../platform/server/testing/permissions.ts' {
  export interface Ids {
    calendarFile: string
  }
}

export const permissions: ModulePermissions = {
  findIds: async (db, { personId }) => {
    const { organisationId } = await db
      .selectFrom('people.people')
      .select('organisationId')
      .where('id', '=', personId)
      .executeTakeFirstOrThrow()
    const { token, tokenHash } = newToken()
    await db
      .insertInto('calendar.feeds')
      .values({ organisationId, personId, tokenHash, openedAt: '2026-11-21T20:00:00.000Z' })
      .execute()
    return { calendarFile: `${token}.ics` }
  },
  samples: {
    'show-calendar-feed': () => ({}),
    'open-calendar-feed': () => ({}),
    'close-calendar-feed': () => ({}),
    'read-calendar-feed': ({ calendarFile }) => ({ file: calendarFile }),
  },
}
