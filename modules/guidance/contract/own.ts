import { z } from 'zod'
import { Day, endpoint, Id, Instant } from '../../../platform/contract.ts'
import { PieceKey } from '../pieces/piece.ts'
import { Block } from '../words/blocks.ts'

const ReadWords = z.object({ title: z.string(), blocks: z.array(Block) })
const Words = z.object({ fr: ReadWords, en: ReadWords })

/** A piece as one of a pair reads it. */
export const OwnPiece = z.object({
  key: PieceKey,
  words: Words,
  /** Since when it is for them; null for what has no day. */
  since: Day.nullable(),
})
export type OwnPiece = z.infer<typeof OwnPiece>

export const OwnGuidance = z.object({
  partnerName: z.string(),
  /** What has come so far, the latest first. */
  come: z.array(OwnPiece),
  /** What is read at any time. */
  library: z.array(OwnPiece),
  /** The next meeting, where the cards are yet to be read before it. */
  briefing: z.object({ cards: z.int(), on: Day.nullable() }).nullable(),
})
export type OwnGuidance = z.infer<typeof OwnGuidance>

/** Advice for me in this pair: what has come, and what is always there. */
export const showGuidance = endpoint({
  name: 'show-guidance',
  method: 'GET',
  path: '/api/:organisation/relationships/:id/guidance',
  input: z.object({ id: Id }),
  output: OwnGuidance,
  refusals: {},
  audience: 'party-of-relationship',
})

export const Card = z.object({
  key: PieceKey,
  words: Words,
  /** What one of the two wrote in their form, for the pair to read; null where they wrote nothing. */
  quote: z.object({ isMine: z.boolean(), text: z.string() }).nullable(),
})
export type Card = z.infer<typeof Card>

/** The three cards before a first conversation. */
export const showBriefing = endpoint({
  name: 'show-briefing',
  method: 'GET',
  path: '/api/:organisation/relationships/:id/briefing',
  input: z.object({ id: Id }),
  output: z.object({
    partnerName: z.string(),
    cards: z.array(Card),
    readAt: Instant.nullable(),
    /** When the next meeting begins; null where no date is taken. */
    meetsAt: Instant.nullable(),
    timeZone: z.string(),
  }),
  refusals: {},
  audience: 'party-of-relationship',
})

/** Read once, in every edition and in every pair of this role. */
export const readBriefing = endpoint({
  name: 'read-briefing',
  method: 'POST',
  path: '/api/:organisation/relationships/:id/briefing/reading',
  input: z.object({ id: Id }),
  output: z.object({}),
  refusals: {},
  audience: 'party-of-relationship',
})

/** No more advice by mail, in every edition of the organisation: from the mail itself. The rooms keep showing it. */
export const stopAdvice = endpoint({
  name: 'stop-advice',
  method: 'POST',
  path: '/api/:organisation/advice-of/:personId/stop',
  input: z.object({ personId: Id }),
  output: z.object({}),
  refusals: {},
  audience: 'self-of-advice',
  byLink: true,
})
