import { z } from 'zod'
import { Day, endpoint, Id, Instant, Language } from '../../../platform/contract.ts'
import { AdviceAudience, AdviceWording, Moment, Piece, PieceKey } from '../pieces/piece.ts'

/** A piece as those who lead an edition see it: its words, whether it goes, to whom it went and to whom it goes next. */
export const EditionPiece = Piece.omit({ quote: true }).extend({
  isOn: z.boolean(),
  /** Written by this team, where Binôme proposes none. */
  isOwn: z.boolean(),
  /** Since when it reads as it does; null where it is as Binôme proposes it. */
  editedAt: Instant.nullable(),
  /** Languages without words: the whole piece waits for them. */
  missing: z.array(Language),
  /** People who received it, each once. */
  sent: z.int(),
  lastSentOn: Day.nullable(),
  /** The next day on which it goes as things stand, and to how many; null where nothing says when. */
  next: z.object({ on: Day, people: z.int() }).nullable(),
})
export type EditionPiece = z.infer<typeof EditionPiece>

export const EditionGuidance = z.object({
  today: Day,
  /** The day on which the first of its pairs was published, and the last day of the last; null before any. */
  firstOn: Day.nullable(),
  lastOn: Day.nullable(),
  pieces: z.array(EditionPiece),
  pairs: z.int(),
  /** Who asked for no more advice by mail, of those to whom some went. */
  stopped: z.int(),
})
export type EditionGuidance = z.infer<typeof EditionGuidance>

export const listGuidance = endpoint({
  name: 'list-guidance',
  method: 'GET',
  path: '/api/:organisation/editions/:editionId/guidance',
  input: z.object({ editionId: Id }),
  output: EditionGuidance,
  refusals: {},
  audience: 'lead-of-edition',
})

const Said = {
  editionId: Id,
  moment: Moment,
  audience: AdviceAudience,
  byMail: z.boolean(),
  wording: AdviceWording,
}

export const addAdvice = endpoint({
  name: 'add-advice',
  method: 'POST',
  path: '/api/:organisation/editions/:editionId/guidance',
  input: z.object(Said),
  output: z.object({ key: PieceKey, guidance: EditionGuidance }),
  refusals: { 'enough-advice': 409, 'no-title': 422 },
  audience: 'lead-of-edition',
})

/** Changes what is not sent yet, and what the rooms show. What somebody received stays as they received it. */
export const editAdvice = endpoint({
  name: 'edit-advice',
  method: 'PUT',
  path: '/api/:organisation/editions/:editionId/guidance/:key',
  input: z.object({
    ...Said,
    key: PieceKey,
    isOn: z.boolean(),
    /** As it was read: somebody else's change since then is not written over. */
    editedAt: Instant.nullable(),
  }),
  output: EditionGuidance,
  refusals: { 'moment-does-not-fit': 422 },
  audience: 'lead-of-edition',
})

/** One of the team's own, as long as nobody received it; one of Binôme's goes back to its first words. */
export const removeAdvice = endpoint({
  name: 'remove-advice',
  method: 'DELETE',
  path: '/api/:organisation/editions/:editionId/guidance/:key',
  input: z.object({ editionId: Id, key: PieceKey }),
  output: EditionGuidance,
  refusals: { 'already-sent': 409 },
  audience: 'lead-of-edition',
})

/** As its readers will have it, in my language, to me alone. */
export const sendAdviceToMe = endpoint({
  name: 'send-advice-to-me',
  method: 'POST',
  path: '/api/:organisation/editions/:editionId/guidance/:key/trial',
  input: z.object({ editionId: Id, key: PieceKey }),
  output: z.object({ to: z.string() }),
  refusals: { 'no-address': 409, 'no-words': 409 },
  audience: 'lead-of-edition',
})
