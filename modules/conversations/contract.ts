import { z } from 'zod'
import { endpoint, Id, Instant } from '../../platform/contract.ts'
import { ReadBy } from '../feedback/contract.ts'

export * from './contract/mails.ts'

export const longestMessage = 5000
/** So many of one person in an hour: more is no conversation. */
export const mostAnHour = 60
/** A page of messages, the latest. */
export const messagesAtOnce = 50

export const Message = z.object({
  id: Id,
  number: z.int().min(1),
  isMine: z.boolean(),
  by: z.string(),
  /** Null where its author took it back. */
  text: z.string().nullable(),
  sentAt: Instant,
  /** Of my own: the others who have read it, by name. */
  readBy: z.array(z.string()),
})
export type Message = z.infer<typeof Message>

/** Why nobody writes here: not begun, over, or nobody is left who would read it. */
export const WhyNotWrite = z.enum(['not-begun', 'pair-over', 'messages-closed'])
export type WhyNotWrite = z.infer<typeof WhyNotWrite>

export const Conversation = z.object({
  relationshipId: Id,
  /** The others, by name. */
  others: z.array(z.object({ id: Id, name: z.string(), isBlocked: z.boolean() })),
  /** The oldest first. */
  messages: z.array(Message),
  /** There are earlier ones: ask for those before this number. */
  earlierThan: z.int().nullable(),
  unread: z.int(),
  /** Up to which I have read. */
  readNumber: z.int(),
  /** The first message that I have not answered: since when it is my turn. */
  waitsSince: Instant.nullable(),
  whyNot: WhyNotWrite.nullable(),
})
export type Conversation = z.infer<typeof Conversation>

/** The latest messages, or those before a number. Reading it says nothing: a page says what was read. */
export const showConversation = endpoint({
  name: 'show-conversation',
  method: 'GET',
  path: '/api/:organisation/relationships/:id/messages',
  input: z.object({ id: Id, before: z.coerce.number().int().min(1).optional() }),
  output: Conversation,
  refusals: {},
  audience: 'party-of-conversation',
})

export const sendMessage = endpoint({
  name: 'send-message',
  method: 'POST',
  path: '/api/:organisation/relationships/:id/messages',
  input: z.object({ id: Id, text: z.string().trim().min(1).max(longestMessage) }),
  output: z.object({ id: Id, number: z.int(), sentAt: Instant }),
  refusals: { 'not-begun': 409, 'pair-over': 409, 'messages-closed': 409, 'too-many-messages': 429 },
  audience: 'party-of-conversation',
})

/** I have read up to this one; never less than before. */
export const markRead = endpoint({
  name: 'mark-read',
  method: 'PUT',
  path: '/api/:organisation/relationships/:id/reading',
  input: z.object({ id: Id, number: z.int().min(1) }),
  output: z.object({}),
  refusals: {},
  audience: 'party-of-conversation',
})

/** My own words, erased; that there was a message stays. */
export const takeMessageBack = endpoint({
  name: 'take-message-back',
  method: 'DELETE',
  path: '/api/:organisation/messages/:id',
  input: z.object({ id: Id }),
  output: z.object({}),
  refusals: {},
  audience: 'author-of-message',
})

/** Its words are copied for whoever listens (`readBy`, as the screen said), with what I add. */
export const reportMessage = endpoint({
  name: 'report-message',
  method: 'POST',
  path: '/api/:organisation/messages/:id/report',
  input: z.object({ id: Id, words: z.string().trim().max(2000), readBy: ReadBy }),
  output: z.object({}),
  refusals: { 'reader-changed': 409, 'message-taken-back': 409 },
  audience: 'receiver-of-message',
})

/** I receive no more of what they write here. They are not told. */
export const blockPerson = endpoint({
  name: 'block-person',
  method: 'PUT',
  path: '/api/:organisation/relationships/:id/blocks/:personId',
  input: z.object({ id: Id, personId: Id }),
  output: z.object({}),
  refusals: { 'not-in-conversation': 422 },
  audience: 'party-of-conversation',
})

export const unblockPerson = endpoint({
  name: 'unblock-person',
  method: 'DELETE',
  path: '/api/:organisation/relationships/:id/blocks/:personId',
  input: z.object({ id: Id, personId: Id }),
  output: z.object({}),
  refusals: {},
  audience: 'party-of-conversation',
})

/** All that I may read of it, to keep for oneself. */
export const exportConversation = endpoint({
  name: 'export-conversation',
  method: 'GET',
  path: '/api/:organisation/relationships/:id/messages/export',
  input: z.object({ id: Id }),
  output: z.object({
    messages: z.array(z.object({ by: z.string(), sentAt: Instant, text: z.string().nullable() })),
  }),
  refusals: {},
  audience: 'party-of-conversation',
})
