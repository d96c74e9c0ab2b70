import { action } from '../../../platform/server/action.ts'
import { translator } from '../../../platform/server/messages.ts'
import { writtenDate } from '../../../platform/written-date.ts'
import { sayInConfidence } from '../../feedback/server/index.ts'
import { readPeople } from '../../people/server/index.ts'
import { reportMessage } from '../contract.ts'

export const reportMessageAction = action(reportMessage, async (context, { id, words, readBy }) => {
  const { db, language, organisation, person } = context
  const message = await db
    .selectFrom('conversations.messages')
    .select(['relationshipId', 'authorId', 'text', 'sentAt', 'takenBackAt'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  if (message.takenBackAt !== null) throw context.refuse('message-taken-back')
  const { relationshipId, authorId, text, sentAt } = message
  const author = (await readPeople(db, [authorId])).get(authorId)
  const at = writtenDate(language, { dateStyle: 'long', timeStyle: 'short', timeZone: organisation.timeZone })
  const quoted = translator(language, 'conversations')('report.quoted', {
    name: author?.name ?? '',
    at: at.format(new Date(sentAt)),
    text,
  })
  const refusal = await sayInConfidence(context, {
    relationshipId,
    personId: person.id,
    kind: 'concern',
    words: words === '' ? quoted : `${quoted}\n\n${words}`,
    readBy,
  })
  if (refusal === 'reader-changed') throw context.refuse(refusal)
  if (refusal) throw new Error(`A report of a message was refused: ${refusal}.`)
  return {}
})
