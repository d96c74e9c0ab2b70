import { z } from 'zod'
import { Day, endpoint, Id, oneLine, Revision, Wording } from '../../platform/contract.ts'

const words = z.string().trim().max(20_000)
const PartnerCharter = z.object({ fr: words, en: words })

/** Whose charter its mentors accept: that of the programme, or the partner's own. */
const CharterOf = z.enum(['programme', 'partner'])

const PartnerTerms = z.object({
  name: oneLine(120),
  /** Its days in the edition; the day after the last one, its mentors and readers are out. */
  fromOn: Day,
  untilOn: Day,
  charterOf: CharterOf,
  /** Its own words; an empty language reads the other's. Null where the programme's hold. */
  charter: PartnerCharter.nullable(),
})
export type PartnerTerms = z.infer<typeof PartnerTerms>

export const PartnerState = z.enum(['to-come', 'here', 'over'])
export type PartnerState = z.infer<typeof PartnerState>

export const PartnerOfEdition = PartnerTerms.omit({ charter: true }).extend({
  id: Id,
  state: PartnerState,
  /** Its last day in truth, where that came before the one agreed; null while it may still stay until then. */
  endedOn: Day.nullable(),
  /** Who come for it now; of one that is over, who came to its end. */
  mentors: z.int(),
  /** Enrolments of all who ever came for it. */
  enrolmentIds: z.array(Id),
})
export type PartnerOfEdition = z.infer<typeof PartnerOfEdition>

export const WholePartner = PartnerTerms.extend({
  id: Id,
  editionId: Id,
  state: PartnerState,
  endedOn: Day.nullable(),
  charterVersion: z.int(),
  revision: Revision,
  today: Day,
  /** Nobody of the edition waits for a mentor: no pair can be proposed to its mentors now. */
  allPaired: z.boolean(),
  mentors: z.array(z.object({ personId: Id, name: z.string(), email: z.string().nullable() })),
  readers: z.array(z.object({ personId: Id, name: z.string(), email: z.string().nullable() })),
})
export type WholePartner = z.infer<typeof WholePartner>

const termRefusals = {
  'same-name': 409,
  'ends-before': 422,
  'already-over': 422,
  'after-edition': 422,
  'charter-missing': 422,
} as const

export const listPartners = endpoint({
  name: 'list-partners',
  method: 'GET',
  path: '/api/:organisation/editions/:editionId/partners',
  input: z.object({ editionId: Id }),
  output: z.object({ partners: z.array(PartnerOfEdition) }),
  refusals: {},
  audience: 'lead-of-edition',
})

export const addPartner = endpoint({
  name: 'add-partner',
  method: 'POST',
  path: '/api/:organisation/editions/:editionId/partners',
  /** After one of this edition that is over: whoever came for it to its end comes again, and its readers read. */
  input: PartnerTerms.extend({ editionId: Id, after: Id.optional() }),
  output: z.object({ id: Id }),
  refusals: termRefusals,
  audience: 'lead-of-edition',
})

export const showPartner = endpoint({
  name: 'show-partner',
  method: 'GET',
  path: '/api/:organisation/partners/:id',
  input: z.object({ id: Id }),
  output: WholePartner,
  refusals: {},
  audience: 'lead-of-partner',
})

/** Other words of its charter are asked again of its mentors. */
export const editPartner = endpoint({
  name: 'edit-partner',
  method: 'PUT',
  path: '/api/:organisation/partners/:id',
  input: PartnerTerms.extend({ id: Id }),
  output: z.object({ revision: Revision }),
  refusals: { ...termRefusals, 'partner-over': 409 },
  audience: 'lead-of-partner',
  edits: true,
})

/** Now instead of on its last day: its pairs end as they would have, and nobody of it comes in any more. */
export const endPartner = endpoint({
  name: 'end-partner',
  method: 'POST',
  path: '/api/:organisation/partners/:id/ending',
  input: z.object({ id: Id }),
  output: z.object({}),
  refusals: { 'partner-over': 409 },
  audience: 'lead-of-partner',
})

/** Whoever has that address, as `known-here` named them: said yes to. */
const asKnown = { personId: Id.optional() }

export const addPartnerMentor = endpoint({
  name: 'add-partner-mentor',
  method: 'POST',
  path: '/api/:organisation/partners/:id/mentors',
  input: z.object({
    id: Id,
    name: oneLine(120),
    email: z.string(),
    capacityPairs: z.int().min(1).max(50),
    ...asKnown,
  }),
  output: z.object({}),
  refusals: {
    'email-invalid': 422,
    'known-here': 409,
    'comes-already': 409,
    'mentors-already': 409,
    'leads-edition': 409,
    'partner-over': 409,
  },
  audience: 'lead-of-partner',
})

/** Out of the edition before the others; whoever they followed is told, and the team hears who waits. */
export const removePartnerMentor = endpoint({
  name: 'remove-partner-mentor',
  method: 'DELETE',
  path: '/api/:organisation/partners/:id/mentors/:personId',
  input: z.object({ id: Id, personId: Id }),
  output: z.object({}),
  refusals: {},
  audience: 'lead-of-partner',
})

export const namePartnerReader = endpoint({
  name: 'name-partner-reader',
  method: 'POST',
  path: '/api/:organisation/partners/:id/readers',
  input: z.object({ id: Id, name: oneLine(120), email: z.string(), ...asKnown }),
  output: z.object({}),
  refusals: {
    'email-invalid': 422,
    'known-here': 409,
    'leads-edition': 409,
    'enough-readers': 409,
    'partner-over': 409,
  },
  audience: 'lead-of-partner',
})

/** From the next request on they read nothing more. */
export const removePartnerReader = endpoint({
  name: 'remove-partner-reader',
  method: 'DELETE',
  path: '/api/:organisation/partners/:id/readers/:personId',
  input: z.object({ id: Id, personId: Id }),
  output: z.object({}),
  refusals: {},
  audience: 'lead-of-partner',
})

/** For whom I come, and whose figures I read: what holds for me there. */
export const listOwnPartners = endpoint({
  name: 'list-own-partners',
  method: 'GET',
  path: '/api/:organisation/own-partners',
  input: z.object({}),
  output: z.object({
    partners: z.array(
      z.object({
        id: Id,
        as: z.enum(['mentor', 'reader']),
        name: z.string(),
        editionId: Id,
        editionName: Wording,
        fromOn: Day,
        untilOn: Day,
        charterOf: CharterOf,
      }),
    ),
    /** For whom I came to the end, with their last day in truth. */
    over: z.array(z.object({ enrolmentId: Id, name: z.string(), lastOn: Day })),
  }),
  refusals: {},
  audience: 'member',
})
