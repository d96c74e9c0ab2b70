import { z } from 'zod'
import { Day, endpoint, Id, Wording } from '../../../platform/contract.ts'
import { Key } from '../../questionnaires/contract.ts'
import { WordedReason } from '../../relationships/contract.ts'

/** A mentor, as somebody of the same edition sees them. */
export const MentorShown = z.object({
  enrolmentId: Id,
  name: z.string(),
  jobTitle: z.string().nullable(),
  city: z.string().nullable(),
})
export type MentorShown = z.infer<typeof MentorShown>

/** Whether somebody can be asked, and from when: `away` says until which day, `full` until one of their pairs ends, where one does. */
export const Availability = z.object({
  state: z.enum(['free', 'full', 'away']),
  untilOn: Day.nullable(),
})
export type Availability = z.infer<typeof Availability>

export const ListedMentor = MentorShown.extend({
  offers: z.array(z.object({ key: Key, words: Wording })),
  availability: Availability,
  /** Hours within which they usually answer; null until they have answered three. */
  usualHours: z.int().nullable(),
  /** Asked already, in which state: their card says so instead of offering it again. */
  asked: z.enum(['kept', 'sent']).nullable(),
  /** I am told once they have a place again. */
  awaited: z.boolean(),
})
export type ListedMentor = z.infer<typeof ListedMentor>

export const SuggestedMentor = ListedMentor.extend({
  reasons: z.array(WordedReason),
  sameTown: z.boolean(),
})
export type SuggestedMentor = z.infer<typeof SuggestedMentor>

/** Three at a time, best first, the load counted in; and how many there are in all. */
export const listSuggestions = endpoint({
  name: 'list-suggestions',
  method: 'GET',
  path: '/api/:organisation/editions/:editionId/suggestions',
  input: z.object({
    editionId: Id,
    theme: Key.optional(),
    /** How many were shown before. */
    after: z.coerce.number().int().min(0).max(30).default(0),
  }),
  output: z.object({
    suggestions: z.array(SuggestedMentor),
    hasMore: z.boolean(),
    mentors: z.int(),
    free: z.int(),
    /** Searches that I may still open here. */
    mayOpen: z.int(),
    mostOpen: z.int(),
    editionName: Wording,
    booksHours: z.boolean(),
    themes: z.array(z.object({ key: Key, words: Wording })),
    enrolmentId: Id,
    city: z.string().nullable(),
    needs: z.array(Key),
    problem: z.string().nullable(),
  }),
  refusals: { 'not-asked-here': 409 },
  audience: 'mentee-of-edition',
})

/** "Tell me when free", of somebody who has no place; taken back by the same. */
export const awaitPlace = endpoint({
  name: 'await-place',
  method: 'PUT',
  path: '/api/:organisation/editions/:editionId/mentors/:mentorEnrolmentId/awaited',
  input: z.object({ editionId: Id, mentorEnrolmentId: Id, awaited: z.boolean() }),
  output: z.object({}),
  refusals: { 'not-asked-here': 409, 'not-a-mentor-here': 422, 'asks-themself': 422, 'free-now': 409 },
  audience: 'mentee-of-edition',
})

export const pageOfMentors = 24

/** Everybody who helps in an edition, by name: also who is full or away, and until when. */
export const listMentors = endpoint({
  name: 'list-mentors',
  method: 'GET',
  path: '/api/:organisation/editions/:editionId/mentors',
  input: z.object({
    editionId: Id,
    search: z.string().max(200).default(''),
    theme: Key.optional(),
    city: z.string().max(120).optional(),
    only: z.enum(['free']).optional(),
    cursor: z.string().max(400).optional(),
  }),
  output: z.object({
    mentors: z.array(ListedMentor),
    nextCursor: z.string().nullable(),
    /** Of this search, in all. */
    found: z.int(),
    themes: z.array(z.object({ key: Key, words: Wording })),
  }),
  refusals: { 'not-asked-here': 409 },
  audience: 'participant-or-lead-of-edition',
})
