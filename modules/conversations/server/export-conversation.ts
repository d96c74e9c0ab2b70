import { action } from '../../../platform/server/action.ts'
import { readPeople } from '../../people/server/index.ts'
import { readPairs } from '../../relationships/server/index.ts'
import { exportConversation } from '../contract.ts'
import { readableMessages } from './readable-messages.ts'

export const exportConversationAction = action(exportConversation, async ({ db, person }, { id }) => {
  const pair = (await readPairs(db, [id])).get(id)!
  const rows = await readableMessages(db, pair, person.id)
    .select(['authorId', 'sentAt', 'text', 'takenBackAt'])
    .orderBy('number')
    .execute()
  const people = await readPeople(
    db,
    rows.map(({ authorId }) => authorId),
  )
  return {
    messages: rows.map(({ authorId, sentAt, text, takenBackAt }) => ({
      by: people.get(authorId)?.name ?? '',
      sentAt,
      text: takenBackAt === null ? text : null,
    })),
  }
})
