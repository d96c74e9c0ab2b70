import { z } from 'zod'
import { Day, endpoint, Id, Instant, oneLine, Wording } from '../../../platform/contract.ts'
import { itemKinds } from '../agenda/make-agenda.ts'
import { OwnMeeting, Side } from './meeting.ts'

export const AgendaPoint = z.object({
  key: z.string().min(1).max(80),
  kind: z.enum(itemKinds),
  /** Of what has words of its own: a goal, what was carried over, a point that one of them added. */
  words: z.union([oneLine(300), z.null()]),
  minutes: z.int().min(0).max(600),
  isDone: z.boolean(),
})
export type AgendaPoint = z.infer<typeof AgendaPoint>

/** Who reads it, chosen before it is written and never widened: I alone, the two of us, the two of us and the team. */
export const NoteAudience = z.enum(['mine', 'two', 'team'])
export type NoteAudience = z.infer<typeof NoteAudience>

export const longestNote = 5000

export const Note = z.object({
  audience: NoteAudience,
  by: Side,
  text: z.string(),
  editedAt: Instant,
})
export type Note = z.infer<typeof Note>

/** Something to be done before the next meeting, by one or by both. */
export const Carried = z.object({
  id: Id,
  text: z.string(),
  who: Side.nullable(),
  byOn: Day.nullable(),
  isDone: z.boolean(),
  /** The meeting at which it was said. */
  meetingId: Id,
})
export type Carried = z.infer<typeof Carried>

/** A meeting with its agenda, what I may read of its notes, and what is carried from one to the next. */
export const MeetingPapers = z.object({
  relationshipId: Id,
  partnerName: z.string(),
  timeZone: z.string(),
  meeting: OwnMeeting,
  /** Which one it is of those that count, with this one. */
  nth: z.int().min(1),
  stage: z.enum(['first', 'middle', 'closing']),
  agenda: z.array(AgendaPoint),
  /** Null as long as it is the one that is made from present facts. */
  agendaEditedAt: Instant.nullable(),
  notes: z.array(Note),
  carried: z.array(Carried),
  /** The next date after this one. */
  next: z.object({ id: Id, startsAt: Instant }).nullable(),
  isOpen: z.boolean(),
})
export type MeetingPapers = z.infer<typeof MeetingPapers>

export const showMeetingPapers = endpoint({
  name: 'show-meeting-papers',
  method: 'GET',
  path: '/api/:organisation/meetings/:id/papers',
  input: z.object({ id: Id }),
  output: MeetingPapers,
  refusals: {},
  audience: 'party-of-meeting',
})

/** What a meeting may be about: the themes of its edition, as those say it who ask. */
export const listSubjects = endpoint({
  name: 'list-subjects',
  method: 'GET',
  path: '/api/:organisation/meetings/:id/subjects',
  input: z.object({ id: Id }),
  output: z.object({ subjects: z.array(Wording) }),
  refusals: {},
  audience: 'party-of-meeting',
})

/** What it is about: either of the two says so, the last word stands; an empty one takes it away. */
export const chooseSubject = endpoint({
  name: 'choose-subject',
  method: 'PUT',
  path: '/api/:organisation/meetings/:id/subject',
  input: z.object({ id: Id, subject: z.string().trim().max(200) }),
  output: z.object({}),
  refusals: { 'pair-not-open': 409 },
  audience: 'party-of-meeting',
})

/** Both may change it, for this meeting alone. `editedAt` is as it was read: the other's change is not written over. */
export const saveAgenda = endpoint({
  name: 'save-agenda',
  method: 'PUT',
  path: '/api/:organisation/meetings/:id/agenda',
  input: z.object({ id: Id, agenda: z.array(AgendaPoint).max(20), editedAt: Instant.nullable() }),
  output: z.object({}),
  refusals: { 'pair-not-open': 409 },
  audience: 'party-of-meeting',
})

/** My own text for one audience; an empty one takes it away. */
export const writeNote = endpoint({
  name: 'write-note',
  method: 'PUT',
  path: '/api/:organisation/meetings/:id/notes/:audience',
  input: z.object({
    id: Id,
    audience: NoteAudience,
    text: z.string().trim().max(longestNote),
    /** When my own note for them was last written, as it was read; null where there was none. */
    editedAt: Instant.nullable(),
  }),
  output: z.object({}),
  refusals: { 'pair-not-open': 409 },
  audience: 'party-of-meeting',
})

export const carryOver = endpoint({
  name: 'carry-over',
  method: 'POST',
  path: '/api/:organisation/meetings/:id/carried',
  input: z.object({ id: Id, text: oneLine(300), who: Side.nullable(), byOn: Day.nullable() }),
  output: z.object({}),
  refusals: { 'pair-not-open': 409, 'enough-carried': 409 },
  audience: 'party-of-meeting',
})

/** Done, not done after all, or not to be done any more: either of the two says so. */
export const settleCarried = endpoint({
  name: 'settle-carried',
  method: 'POST',
  path: '/api/:organisation/meetings/:id/carried/:carriedId',
  input: z.object({ id: Id, carriedId: Id, as: z.enum(['done', 'open', 'dropped']) }),
  output: z.object({}),
  refusals: { 'pair-not-open': 409 },
  audience: 'party-of-meeting',
})

/** What people of an edition wrote for its team, the latest first: never what they wrote for themselves or the other. */
export const listTeamNotes = endpoint({
  name: 'list-team-notes',
  method: 'GET',
  path: '/api/:organisation/editions/:editionId/team-notes',
  input: z.object({ editionId: Id }),
  output: z.object({
    notes: z.array(
      z.object({ by: z.string(), pair: z.array(z.string()), on: Day, text: z.string(), editedAt: Instant }),
    ),
  }),
  refusals: {},
  audience: 'lead-of-edition',
})
