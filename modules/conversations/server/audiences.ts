import { audience } from '../../../platform/server/action.ts'
import type { Context } from '../../../platform/server/context.ts'
import { readPairs } from '../../relationships/server/index.ts'
import { readsUntil } from '../rules.ts'

/** Everybody of it who did not say no: during it and afterwards. */
export const partyOfConversation = audience(
  'party-of-conversation',
  ({ db, person }, { id }: { id: string }) => isParty({ db, person }, id),
)

export const authorOfMessage = audience(
  'author-of-message',
  async (context, { id }: { id: string }) => (await authorOf(context, id))?.authorId === context.person.id,
)

export const receiverOfMessage = audience('receiver-of-message', async (context, { id }: { id: string }) => {
  const message = await authorOf(context, id)
  return (
    message !== undefined &&
    message.authorId !== context.person.id &&
    (await isParty(context, message.relationshipId))
  )
})

/** Whether mail about messages comes is its reader's to say, and nobody else's. */
export const selfOfMessageMails = audience(
  'self-of-message-mails',
  ({ person }, { personId }: { personId: string }) => Promise.resolve(person.id === personId),
)

async function isParty({ db, person }: Pick<Context, 'db' | 'person'>, relationshipId: string) {
  const pair = (await readPairs(db, [relationshipId])).get(relationshipId)
  const party = pair?.parties.find(({ personId }) => personId === person.id)
  return pair !== undefined && party !== undefined && readsUntil(party, pair) !== null
}

const authorOf = ({ db }: Pick<Context, 'db'>, id: string) =>
  db
    .selectFrom('conversations.messages')
    .select(['authorId', 'relationshipId'])
    .where('id', '=', id)
    .executeTakeFirst()
