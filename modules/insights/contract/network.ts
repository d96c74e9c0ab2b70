import { z } from 'zod'
import { endpoint, Id, Instant, Wording, type OutputOf } from '../../../platform/contract.ts'
import { Key } from '../../questionnaires/contract.ts'

const Share = z.number().min(0).max(1).nullable()

/** Of a theme: requests that wait, places that are free for it, and how many of the last 90 days' requests had an answer. */
export const NetworkTheme = z.object({
  key: Key,
  words: Wording,
  open: z.int(),
  free: z.int(),
  state: z.enum(['tense', 'balanced', 'slack', 'unused']),
  placesMissing: z.int(),
  answered: z.int(),
  due: z.int(),
  low: Share,
  high: Share,
})
export type NetworkTheme = z.infer<typeof NetworkTheme>

/** Somebody of the network, as a list of the team names them. */
export const NetworkPerson = z.object({
  enrolmentId: Id,
  name: z.string(),
  jobTitle: z.string().nullable(),
  city: z.string().nullable(),
  /** Since when: enrolled, waited for, unchanged. */
  since: Instant,
  /** The team wrote to them for this within three days: nobody is written to again so soon. */
  writtenTo: z.boolean(),
})
export type NetworkPerson = z.infer<typeof NetworkPerson>

const People = z.object({ count: z.int(), people: z.array(NetworkPerson) })

export const MentorLoad = z.object({
  enrolmentId: Id,
  name: z.string(),
  asked: z.int(),
  answered: z.int(),
  due: z.int(),
  medianHours: z.int().nullable(),
  taken: z.int(),
  capacity: z.int(),
})
export type MentorLoad = z.infer<typeof MentorLoad>

/** Where a network in which people ask each other jams: each figure with its list. Lists name a hundred at most, figures count all. */
export const showNetwork = endpoint({
  name: 'show-network',
  method: 'GET',
  path: '/api/:organisation/editions/:editionId/network',
  input: z.object({ editionId: Id }),
  output: z.object({
    name: Wording,
    invented: z.boolean(),
    now: Instant,
    members: z.int(),
    mentors: z.int(),
    themes: z.array(NetworkTheme),
    openWithoutTheme: z.int(),
    waiting: z.object({
      requests: z.int(),
      mentors: z.int(),
      oldestSentAt: Instant.nullable(),
      /** When the first of them goes on to somebody else. */
      firstAnswerBy: Instant.nullable(),
      people: z.array(NetworkPerson.extend({ requests: z.int() })),
    }),
    neverAsked: z.object({
      count: z.int(),
      /** `theme`: in tension, and not among what they offer; null where none is. */
      people: z.array(NetworkPerson.extend({ theme: Key.nullable() })),
    }),
    neverAnswer: z.object({ count: z.int(), people: z.array(NetworkPerson.extend({ expired: z.int() })) }),
    stale: People,
    withoutCharter: People,
    neverInAPair: People,
    year: z.object({
      accepted: z.int(),
      declined: z.int(),
      expired: z.int(),
      answered: z.int(),
      due: z.int(),
      medianHours: z.int().nullable(),
      low: Share,
      high: Share,
    }),
    hoursBooked: z.int(),
    loads: z.array(MentorLoad),
    /** The address of the open call, where there is one: what somebody who could help is sent. */
    callAddress: z.string().nullable(),
  }),
  refusals: { 'not-asked-here': 409 },
  audience: 'lead-of-edition',
})
export type OutputOfNetwork = OutputOf<typeof showNetwork>
