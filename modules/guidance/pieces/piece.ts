import { z } from 'zod'
import { oneLine } from '../../../platform/contract.ts'

/**
 * When a piece of advice is for a pair: a day after its publication, before a meeting that is planned, after one that was
 * held, before its last day, or while it is quiet. The cards are read before the first meeting, the library at any time.
 */
export const Moment = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('day'), days: z.int().min(0).max(1000) }),
  z.object({ kind: z.literal('before-meeting'), nth: z.int().min(1).max(30), days: z.int().min(0).max(14) }),
  z.object({ kind: z.literal('after-meeting'), nth: z.int().min(1).max(30), days: z.int().min(0).max(60) }),
  z.object({ kind: z.literal('before-end'), days: z.int().min(0).max(365) }),
  z.object({ kind: z.literal('quiet'), days: z.int().min(7).max(90) }),
  z.object({ kind: z.literal('briefing') }),
  z.object({ kind: z.literal('library') }),
])
export type Moment = z.infer<typeof Moment>

export const AdviceAudience = z.enum(['mentors', 'mentees', 'both'])
export type AdviceAudience = z.infer<typeof AdviceAudience>

export const longestAdvice = 4000

/** A language in which there is no word yet holds the whole piece back. */
export const AdviceWords = z.object({
  title: z.union([z.literal(''), oneLine(100)]),
  text: z.string().trim().max(longestAdvice),
})
export type AdviceWords = z.infer<typeof AdviceWords>

export const AdviceWording = z.object({ fr: AdviceWords, en: AdviceWords })
export type AdviceWording = z.infer<typeof AdviceWording>

export const PieceKey = z
  .string()
  .regex(/^[a-z0-9-]+$/)
  .max(80)

/** Whose words a card begins with, and to which question of their form. */
export const Quote = z.object({ of: z.enum(['me', 'partner']), question: z.string() })
export type Quote = z.infer<typeof Quote>

export const Piece = z.object({
  key: PieceKey,
  moment: Moment,
  audience: AdviceAudience,
  /** Where it goes besides the room: a mail, once. */
  byMail: z.boolean(),
  quote: Quote.nullable(),
  wording: AdviceWording,
})
export type Piece = z.infer<typeof Piece>

export const isMissing = ({ title, text }: AdviceWords) => title === '' || text === ''
/** Read by nobody until both languages have their words. */
export const isWhole = ({ wording }: Pick<Piece, 'wording'>) =>
  !isMissing(wording.fr) && !isMissing(wording.en)

export const isFor = (audience: AdviceAudience, role: 'mentor' | 'mentee' | 'peer') =>
  audience === 'both' || role === 'peer' || audience === `${role}s`
