import { z } from 'zod'
import { Day, endpoint, Id, oneLine, Revision } from '../../../platform/contract.ts'

export const ChosenBy = z.enum(['host', 'draw'])
export type ChosenBy = z.infer<typeof ChosenBy>

const hour = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)

/** A day, or several in a row, beside somebody at work. */
export const OfferWords = z.object({
  title: oneLine(120),
  /** The host's work, in their words. */
  work: oneLine(120),
  /** What one will see. */
  about: z.string().trim().min(1).max(2000),
  /** Empty from afar. */
  site: z.union([z.literal(''), oneLine(120)]),
  firstOn: Day,
  lastOn: Day,
  beginsAt: hour,
  endsAt: hour,
  places: z.int().min(1).max(50),
  applyBy: Day,
})
export type OfferWords = z.infer<typeof OfferWords>

const refusals = {
  'in-the-past': 422,
  'days-reversed': 422,
  'too-long': 422,
  'hours-reversed': 422,
  'applications-too-late': 422,
  'day-taken': 409,
} as const

export const offerImmersion = endpoint({
  name: 'offer-immersion',
  method: 'POST',
  path: '/api/:organisation/editions/:editionId/immersions',
  input: OfferWords.extend({ editionId: Id, chosenBy: ChosenBy, hidesNames: z.boolean() }),
  output: z.object({ id: Id }),
  refusals,
  audience: 'in-immersion',
})

/** The days stay as they are once somebody is chosen for them; another hour or place is told to whoever goes. */
export const editOffer = endpoint({
  name: 'edit-immersion-offer',
  method: 'PUT',
  path: '/api/:organisation/immersions/:id',
  input: OfferWords.extend({ id: Id }),
  output: z.object({ revision: Revision }),
  refusals: {
    ...refusals,
    'offer-cancelled': 409,
    'offer-over': 409,
    'days-settled': 409,
    'already-drawn': 409,
    'fewer-than-taken': 409,
  },
  audience: 'holder-of-immersion',
  edits: true,
})

export const cancelOffer = endpoint({
  name: 'cancel-immersion-offer',
  method: 'POST',
  path: '/api/:organisation/immersions/:id/cancellation',
  input: z.object({ id: Id, word: z.string().trim().max(500) }),
  output: z.object({}),
  refusals: { 'offer-cancelled': 409, 'offer-over': 409 },
  audience: 'holder-of-immersion',
})
