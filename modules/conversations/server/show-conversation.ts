import { action } from '../../../platform/server/action.ts'
import type { Db } from '../../../platform/server/database/index.ts'
import { readPeople } from '../../people/server/index.ts'
import { readPairs, type KnownPair } from '../../relationships/server/index.ts'
import { messagesAtOnce, showConversation, type Message } from '../contract.ts'
import { whyNotWrite } from '../rules.ts'
import { readableMessages } from './readable-messages.ts'
import { readBlocks } from './read-blocks.ts'

export const showConversationAction = action(showConversation, async ({ db, person }, { id, before }) => {
  const pair = (await readPairs(db, [id])).get(id)!
  const people = await readPeople(
    db,
    pair.parties.map(({ personId }) => personId),
  )
  const blocks = await readBlocks(db, id)
  const found = await readableMessages(db, pair, person.id)
    .select(['id', 'number', 'authorId', 'text', 'sentAt', 'takenBackAt'])
    .$if(before !== undefined, (query) => query.where('number', '<', before!))
    .orderBy('number', 'desc')
    .limit(messagesAtOnce + 1)
    .execute()
  const rows = found.slice(0, messagesAtOnce).toReversed()
  const readings = await readReadings(db, id)
  const readNumber = readings.get(person.id) ?? 0
  const nameOf = (personId: string) => people.get(personId)?.name ?? ''
  const messages = rows.map(({ authorId, text, takenBackAt, ...row }): Message => {
    const isMine = authorId === person.id
    const readers = pair.parties.filter(({ personId }) => personId !== authorId)
    const hasRead = ({ personId }: KnownPair['parties'][number]) =>
      (readings.get(personId) ?? 0) >= row.number
    return {
      ...row,
      isMine,
      by: nameOf(authorId),
      text: takenBackAt === null ? text : null,
      readBy: isMine ? readers.filter(hasRead).map(({ personId }) => nameOf(personId)) : [],
    }
  })
  const whyNot = whyNotWrite(person.id, { ...pair, blocks }) ?? null
  return {
    relationshipId: id,
    others: pair.parties
      .filter((party) => party.personId !== person.id && party.declinedAt === null)
      .map(({ personId }) => ({
        id: personId,
        name: nameOf(personId),
        isBlocked: blocks.some((block) => block.personId === person.id && block.blockedId === personId),
      })),
    messages,
    earlierThan: found.length > messagesAtOnce ? rows[0]!.number : null,
    unread: await countUnread(db, pair, person.id, readNumber),
    readNumber,
    waitsSince: whyNot === null ? waitsSince(messages) : null,
    whyNot,
  }
})

async function readReadings(db: Db, relationshipId: string): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom('conversations.readings')
    .select(['personId', 'readNumber'])
    .where('relationshipId', '=', relationshipId)
    .execute()
  return new Map(rows.map(({ personId, readNumber }) => [personId, readNumber]))
}

async function countUnread(db: Db, pair: KnownPair, personId: string, readNumber: number): Promise<number> {
  const { count } = await readableMessages(db, pair, personId)
    .select((row) => row.fn.countAll<number>().as('count'))
    .where('number', '>', readNumber)
    .where('authorId', '!=', personId)
    .where('takenBackAt', 'is', null)
    .executeTakeFirstOrThrow()
  return count
}

/** My turn begins with the first message of others since I last wrote. */
function waitsSince(messages: readonly Message[]): string | null {
  const said = messages.filter(({ text }) => text !== null)
  const mine = said.findLastIndex(({ isMine }) => isMine)
  return said[mine + 1]?.sentAt ?? null
}
