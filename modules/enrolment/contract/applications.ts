import { z } from 'zod'
import { Day, endpoint, Id, oneLine, Revision, Wording } from '../../../platform/contract.ts'
import {
  AgreementTerms,
  AskedOfProfile,
  AskedQuestion,
  CharterWords,
  EditionWords,
  Role,
} from '../../programmes/contract.ts'
import { Answers } from '../../questionnaires/contract.ts'

/** What stands in the address of a call: 'printemps-2027'. */
export const CallAddress = z
  .string()
  .max(60)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)

const Roles = z
  .array(Role)
  .min(1)
  .max(2)
  .refine((roles) => new Set(roles).size === roles.length, 'Each role once.')

/** Empty in both languages while nothing was said. */
const Words = z.object({ fr: z.string().trim().max(600), en: z.string().trim().max(600) })

export const Call = z.object({
  editionId: Id,
  address: CallAddress,
  isOpen: z.boolean(),
  /** The last day on which it may be answered, in the time zone of the organisation; null for no end. */
  closesOn: Day.nullable(),
  roles: z.array(Role),
  /** Whether the team answers each application; else whoever confirms their address is enrolled. */
  isReviewed: z.boolean(),
  promise: Wording,
  places: Wording,
  revision: Revision,
  /** True once it was open: its page may then be read. */
  hasPage: z.boolean(),
  /** Whether somebody who comes now may answer. */
  state: z.enum(['open', 'closed', 'over']),
  /** Answers sent and not purged; those of them whose address was confirmed. */
  answered: z.int(),
  confirmed: z.int(),
})
export type Call = z.infer<typeof Call>

/** The call of an edition; one that nobody has set up yet reads as a closed one, with an address proposed. */
export const showCall = endpoint({
  name: 'show-call',
  method: 'GET',
  path: '/api/:organisation/editions/:editionId/call',
  input: z.object({ editionId: Id }),
  output: Call,
  refusals: {},
  audience: 'lead-of-edition',
})

export const editCall = endpoint({
  name: 'edit-call',
  method: 'PUT',
  path: '/api/:organisation/editions/:editionId/call',
  input: z.object({
    editionId: Id,
    address: CallAddress,
    isOpen: z.boolean(),
    closesOn: Day.nullable(),
    roles: Roles,
    isReviewed: z.boolean().default(false),
    promise: Words,
    places: Words,
  }),
  output: Call,
  refusals: {
    'address-taken': 409,
    'promise-missing': 422,
    'places-missing': 422,
    'closes-in-the-past': 422,
    'translation-missing': 409,
  },
  audience: 'lead-of-edition',
  edits: true,
})

/** What anybody reads who has the address. Nothing of anybody stands in it. */
export const PublicCall = z.object({
  address: CallAddress,
  organisationName: z.string(),
  programmeName: Wording,
  editionName: Wording,
  startsOn: Day.nullable(),
  endsOn: Day.nullable(),
  agreement: AgreementTerms,
  state: Call.shape.state,
  closesOn: Day.nullable(),
  isReviewed: z.boolean(),
  promise: Wording,
  places: Wording,
  charter: CharterWords,
  charterVersion: z.int(),
  questionnaireVersion: z.int(),
  /** What this edition calls its two roles; null for mentor and mentee. */
  words: EditionWords.nullable(),
  /** What is asked for the profile, in order; a choice where there are options. */
  profile: z.array(
    z.object({
      field: AskedOfProfile,
      options: z.array(z.object({ value: z.string(), label: Wording })),
    }),
  ),
  /** What each role that is called for is asked, in its own words. */
  asked: z.array(z.object({ role: Role, questions: z.array(AskedQuestion) })),
})
export type PublicCall = z.infer<typeof PublicCall>

export const showPublicCall = endpoint({
  name: 'show-public-call',
  method: 'GET',
  path: '/api/:organisation/calls/:address',
  input: z.object({ address: CallAddress }),
  output: PublicCall,
  refusals: {},
  audience: 'anyone-here',
})

/** Fields of the profile as somebody fills them in. */
export const SaidOfProfile = z.partialRecord(AskedOfProfile.exclude(['place']), z.string().trim().max(200))
export type SaidOfProfile = z.infer<typeof SaidOfProfile>

/** Answers a call. The answer is the same whether the address is known or not; a mail asks to confirm it. */
export const answerCall = endpoint({
  name: 'answer-call',
  method: 'POST',
  path: '/api/:organisation/calls/:address/applications',
  input: z.object({
    address: CallAddress,
    role: Role,
    name: oneLine(200),
    email: z.string().max(254),
    city: z.string().trim().max(120),
    /** What the call asks for the profile, the town aside; what it does not ask is not kept. */
    profile: SaidOfProfile.default({}),
    answers: Answers,
    questionnaireVersion: z.int(),
    /** The number of the charter that was read and accepted. */
    charterVersion: z.int(),
    /** A field that no person sees: what fills it in is a machine, or a browser that fills in too much. */
    leaveEmpty: z.string().max(1000),
  }),
  output: z.object({}),
  refusals: {
    'address-invalid': 422,
    'call-closed': 409,
    'role-not-asked': 422,
    'unknown-question': 422,
    'answer-does-not-fit': 422,
    'answer-missing': 422,
    'questions-changed': 409,
    'charter-changed': 409,
    'filled-in-by-a-machine': 422,
  },
  audience: 'anyone-here',
})

/** "This is my address": by the secret of the mail. Said twice it does the same. */
export const confirmApplication = endpoint({
  name: 'confirm-application',
  method: 'POST',
  path: '/api/:organisation/application-confirmations',
  input: z.object({ token: z.string().min(20).max(200) }),
  output: z.object({
    organisationName: z.string(),
    programmeName: Wording,
    editionName: Wording,
    role: Role,
    words: EditionWords.nullable(),
    /** It waits for the team's answer; else they are enrolled. */
    isReviewed: z.boolean(),
  }),
  refusals: {
    'application-over': 410,
    'already-matched': 409,
    'withdrawn-before': 409,
    'later-one-confirmed': 409,
  },
  audience: 'anyone',
})
