import { z } from 'zod'
import { endpoint, Id } from '../../../platform/contract.ts'

/** `held`: chosen, and a line manager's agreement is awaited. `refused`: it did not come. */
export const CandidacyState = z.enum(['candidate', 'held', 'going', 'not-chosen', 'refused', 'withdrawn'])
export type CandidacyState = z.infer<typeof CandidacyState>

/** "I would like to go": said again, it changes why. */
export const applyToImmersion = endpoint({
  name: 'apply-to-immersion',
  method: 'PUT',
  path: '/api/:organisation/immersions/:id/candidacy',
  input: z.object({ id: Id, motivation: z.string().trim().min(1).max(1000) }),
  output: z.object({}),
  refusals: {
    'offer-cancelled': 409,
    'applications-closed': 409,
    'all-places-given': 409,
    'host-is-there': 409,
    'already-chosen': 409,
  },
  audience: 'of-immersion',
})

/** Also once chosen: the place goes to somebody else. */
export const withdrawCandidacy = endpoint({
  name: 'withdraw-from-immersion',
  method: 'POST',
  path: '/api/:organisation/immersions/:id/withdrawal',
  input: z.object({ id: Id }),
  output: z.object({}),
  refusals: { 'not-a-candidate': 409, 'offer-over': 409 },
  audience: 'of-immersion',
})

/** The host chooses; once all places are given the others are told, with a word that says why. */
export const chooseCandidates = endpoint({
  name: 'choose-for-immersion',
  method: 'POST',
  path: '/api/:organisation/immersions/:id/choice',
  input: z.object({
    id: Id,
    candidacyIds: z.array(Id).min(1).max(50),
    word: z.string().trim().max(500),
  }),
  output: z.object({ left: z.int() }),
  refusals: {
    'offer-cancelled': 409,
    'offer-over': 409,
    'is-drawn': 409,
    'no-longer-candidate': 409,
    'no-place-left': 409,
    'candidate-elsewhere': 409,
    'word-owed': 422,
  },
  audience: 'host-of-immersion',
})
