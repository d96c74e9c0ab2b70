import { newToken } from '../../../people/server/index.ts'
import { newId } from '../../../../platform/server/id.ts'
import type { ModulePermissions } from '../../../../platform/server/testing/permissions.ts'

declare module '../../../../platform/server/testing/permissions.ts' {
  export interface Ids {
    calendarFile: string
  }
}

export const permissions: ModulePermissions = {
  findIds: async (db, { personId }) => {
    // Nobody who calls: their own acts replace and end their address.
    const {
      accountId: _,
      email: __,
      searchText: ___,
      directoryText: ____,
      ...known
    } = await db.selectFrom('people.people').selectAll().where('id', '=', personId).executeTakeFirstOrThrow()
    const { profile, savedByHand, ...other } = { ...known, id: newId(known.createdAt) }
    await db
      .insertInto('people.people')
      .values({ ...other, profile: JSON.stringify(profile), savedByHand: JSON.stringify(savedByHand) })
      .execute()
    const { token, tokenHash } = newToken()
    const openedAt = '2026-11-21T20:00:00.000Z'
    await db
      .insertInto('calendar.feeds')
      .values({ organisationId: other.organisationId, personId: other.id, tokenHash, openedAt })
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
