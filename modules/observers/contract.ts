import { z } from 'zod'
import { endpoint, Id, oneLine, Wording } from '../../platform/contract.ts'
import { EditionResults } from '../insights/contract.ts'
import { WholePartner } from '../partners/contract.ts'

const Observer = z.object({ personId: Id, name: z.string(), email: z.string().nullable() })

export const listObservers = endpoint({
  name: 'list-observers',
  method: 'GET',
  path: '/api/:organisation/editions/:editionId/observers',
  input: z.object({ editionId: Id }),
  output: z.object({ observers: z.array(Observer) }),
  refusals: {},
  audience: 'lead-of-edition',
})

export const nameObserver = endpoint({
  name: 'name-observer',
  method: 'POST',
  path: '/api/:organisation/editions/:editionId/observers',
  /** `personId`: whoever has that address, as `known-here` named them, and was said yes to. */
  input: z.object({ editionId: Id, name: oneLine(120), email: z.string(), personId: Id.optional() }),
  output: z.object({}),
  refusals: { 'email-invalid': 422, 'known-here': 409, 'leads-edition': 409, 'enough-observers': 409 },
  audience: 'lead-of-edition',
})

/** From the next request on they read nothing more. */
export const removeObserver = endpoint({
  name: 'remove-observer',
  method: 'DELETE',
  path: '/api/:organisation/editions/:editionId/observers/:personId',
  input: z.object({ editionId: Id, personId: Id }),
  output: z.object({}),
  refusals: {},
  audience: 'lead-of-edition',
})

export const listOwnObserved = endpoint({
  name: 'list-own-observed',
  method: 'GET',
  path: '/api/:organisation/observed',
  input: z.object({}),
  output: z.object({ editions: z.array(z.object({ id: Id, name: Wording, programmeName: Wording })) }),
  refusals: {},
  audience: 'member',
})

/** Met or not yet, and figures of five people at least: nobody's name, nothing that anybody wrote. */
export const showObserved = endpoint({
  name: 'show-observed',
  method: 'GET',
  path: '/api/:organisation/editions/:editionId/observed',
  input: z.object({ editionId: Id }),
  output: EditionResults.extend({
    /** Null under five pairs. */
    pairs: z.object({ met: z.int(), notYet: z.int() }).nullable(),
  }),
  refusals: {},
  audience: 'observer-of-edition',
})

/** Met or not yet, of the pairs of a partner's own mentors: nobody's name, and nothing of the others' pairs. */
export const showPartnerFigures = endpoint({
  name: 'show-partner-figures',
  method: 'GET',
  path: '/api/:organisation/partners/:id/figures',
  input: z.object({ id: Id }),
  output: EditionResults.extend({
    partner: WholePartner.pick({ id: true, name: true, fromOn: true, untilOn: true, state: true }),
    /** Null under five pairs. */
    pairs: z.object({ met: z.int(), notYet: z.int() }).nullable(),
  }),
  refusals: {},
  audience: 'reader-of-partner',
})
