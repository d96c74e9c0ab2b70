import { z } from 'zod'
import { Day, endpoint, Id, Instant, Revision, Wording } from '../../../platform/contract.ts'
import { CandidacyState } from './candidacies.ts'
import { ChosenBy } from './offers.ts'
import { ReportWords } from './reports.ts'

/** Mine, as the page shows it to me alone. */
export const OwnCandidacy = z.object({
  id: Id,
  state: CandidacyState,
  motivation: z.string(),
  /** I come first this time: I was not chosen for that day. */
  passedOverOn: Day.nullable(),
  word: z.string().nullable(),
  drawn: z.int().nullable(),
  agreement: z.object({ managerName: z.string(), answerBy: Instant }).nullable(),
  told: z.boolean(),
})
export type OwnCandidacy = z.infer<typeof OwnCandidacy>

/** `to-choose`: there are candidates, and places for them. */
export const OfferState = z.enum(['free', 'to-choose', 'settled', 'past', 'cancelled'])
export type OfferState = z.infer<typeof OfferState>

export const Offer = z.object({
  id: Id,
  editionId: Id,
  title: z.string(),
  work: z.string(),
  about: z.string(),
  site: z.string(),
  hostId: Id,
  hostName: z.string(),
  isMine: z.boolean(),
  firstOn: Day,
  lastOn: Day,
  beginsAt: z.string(),
  endsAt: z.string(),
  timeZone: z.string(),
  applyBy: Day,
  isOpen: z.boolean(),
  places: z.int(),
  taken: z.int(),
  candidates: z.int(),
  /** First names of who goes. */
  goers: z.array(z.string()),
  chosenBy: ChosenBy,
  hidesNames: z.boolean(),
  state: OfferState,
  cancelWord: z.string().nullable(),
  own: OwnCandidacy.nullable(),
})
export type Offer = z.infer<typeof Offer>

/** Two accounts of one visit. What the other side wrote is null until one has written one's own. */
export const Account = z.object({
  candidacyId: Id,
  offerId: Id,
  title: z.string(),
  firstOn: Day,
  visitorName: z.string(),
  hostName: z.string(),
  host: ReportWords.nullable(),
  visitor: ReportWords.nullable(),
})
export type Account = z.infer<typeof Account>

export const showImmersions = endpoint({
  name: 'show-immersions',
  method: 'GET',
  path: '/api/:organisation/editions/:editionId/immersions',
  input: z.object({ editionId: Id }),
  output: z.object({
    leads: z.boolean(),
    asksManager: z.boolean(),
    offers: z.array(Offer),
    /** Of the whole edition for its team; of one's own visits for others. */
    accounts: z.array(Account),
  }),
  refusals: {},
  audience: 'in-immersion',
})

/** A candidate, as whoever chooses and the team see them; without a name where the offer hides them. */
export const Candidate = z.object({
  candidacyId: Id,
  /** A letter where names are hidden and nobody is chosen yet. */
  name: z.string().nullable(),
  letter: z.string(),
  motivation: z.string(),
  state: CandidacyState,
  saidAt: Instant,
  passedOverOn: Day.nullable(),
  drawn: z.int().nullable(),
  answerBy: Instant.nullable(),
})
export type Candidate = z.infer<typeof Candidate>

export const showOffer = endpoint({
  name: 'show-immersion',
  method: 'GET',
  path: '/api/:organisation/immersions/:id',
  input: z.object({ id: Id }),
  output: z.object({
    offer: Offer,
    leads: z.boolean(),
    asksManager: z.boolean(),
    /** Null for whoever neither receives nor leads. */
    candidates: z.array(Candidate).nullable(),
    /** With it anybody makes the draw again: the candidacies in the order in which they were entered. */
    draw: z
      .object({
        seed: z.string(),
        drawnAt: Instant,
        first: z.array(Id),
        others: z.array(Id),
        order: z.array(Id),
      })
      .nullable(),
    accounts: z.array(Account),
    revision: Revision,
  }),
  refusals: {},
  audience: 'of-immersion',
})

export const listOwnImmersions = endpoint({
  name: 'list-own-immersions',
  method: 'GET',
  path: '/api/:organisation/immersions',
  input: z.object({}),
  output: z.object({
    offers: z.array(Offer.extend({ owesReportOf: z.array(z.object({ candidacyId: Id, name: z.string() })) })),
    editions: z.array(z.object({ id: Id, name: Wording })),
  }),
  refusals: {},
  audience: 'member',
})
