import { sql } from 'kysely'
import { standing } from '../../../platform/server/standing/standing.ts'
import { unreadOf } from './unread-of.ts'

/** What was written to somebody, and not read yet. */
export const conversationsStanding = standing({
  waits: ({ db, person }) => [
    unreadOf(db, person.id)
      .select(({ fn }) => [
        sql<string>`'conversations/unread'::text`.as('kind'),
        sql<string>`'pair'::text`.as('role'),
        'conversations.readings.editionId as placeId',
        'conversations.readings.relationshipId as subjectId',
        fn.min('conversations.messages.sentAt').as('since'),
        sql<number>`count(*)::int`.as('count'),
      ])
      .groupBy(['conversations.readings.editionId', 'conversations.readings.relationshipId']),
  ],
})
