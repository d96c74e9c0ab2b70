import { z } from 'zod'
import { Day, endpoint, Id, oneLine, Revision } from '../../platform/contract.ts'
import { PartyRole } from '../relationships/contract.ts'
import { kinds, type Moment } from './rules.ts'

export const How = z.enum(['phone', 'mail', 'in-person', 'video', 'message'])
export type How = z.infer<typeof How>
export const ContactMoment = z
  .string()
  .regex(/^(after-first-meeting|first-month-[12]|month-\d{1,2}|closing)$/)
  .transform((moment) => moment as Moment)

export const ContactRhythm = z.object({
  'after-first-meeting': z.boolean(),
  'first-month': z.boolean(),
  monthly: z.boolean(),
  closing: z.boolean(),
})
export type ContactRhythm = z.infer<typeof ContactRhythm>

const SentMoment = z.string()
export const DueMoment = z.object({ moment: SentMoment, dueOn: Day })
export const DoneContact = z.object({
  id: Id,
  /** Null where it answers no moment. */
  moment: SentMoment.nullable(),
  on: Day,
  how: How,
  line: z.string(),
  by: z.string(),
})
export type DoneContact = z.infer<typeof DoneContact>

/** One line a pair of which both said yes: who, what waits, what was done; the latest first. */
export const ContactedPair = z.object({
  relationshipId: Id,
  /** Mentors first. */
  parties: z.array(z.object({ name: z.string(), role: PartyRole, email: z.string().nullable() })),
  isOver: z.boolean(),
  activeOn: Day,
  due: z.array(DueMoment),
  done: z.array(DoneContact),
  /** The next moment that is not due yet. */
  next: DueMoment.nullable(),
})
export type ContactedPair = z.infer<typeof ContactedPair>

export const Contacts = z.object({
  /** The day of the organisation that this is of. */
  on: Day,
  rhythm: ContactRhythm,
  /** 0 until the team changes it. */
  rhythmRevision: z.int().min(0),
  pairs: z.array(ContactedPair),
})
export type Contacts = z.infer<typeof Contacts>

/** When the team was in touch with each pair, and when it should be: never a word of the two. */
export const listContacts = endpoint({
  name: 'list-contacts',
  method: 'GET',
  path: '/api/:organisation/editions/:editionId/contacts',
  input: z.object({ editionId: Id }),
  output: Contacts,
  refusals: {},
  audience: 'lead-of-edition',
})

/** Of each edition that I lead: how many contacts are due, since when the longest, and what the team did today. */
export const listOwnDueContacts = endpoint({
  name: 'list-own-due-contacts',
  method: 'GET',
  path: '/api/:organisation/due-contacts',
  input: z.object({}),
  output: z.object({
    editions: z.array(
      z.object({
        editionId: Id,
        pairs: z.int(),
        /** Null where nothing is due. */
        longestOn: Day.nullable(),
        doneToday: z.array(z.object({ by: z.string(), count: z.int() })),
      }),
    ),
  }),
  refusals: {},
  audience: 'member',
})

export const longestLine = 300

export const noteContact = endpoint({
  name: 'note-contact',
  method: 'POST',
  path: '/api/:organisation/relationships/:id/contacts',
  input: z.object({
    /** Of the relationship. */
    id: Id,
    moment: ContactMoment.nullable(),
    on: Day,
    how: How,
    /** For the team alone; on no printed sheet. */
    line: z.union([z.literal(''), oneLine(longestLine)]),
  }),
  output: z.object({}),
  /** Details of `already-noted`: `by`, `on`. */
  refusals: { 'in-the-future': 422, 'before-the-pair': 422, 'already-noted': 409 },
  audience: 'lead-of-relationship',
})

/** One that was noted by mistake: what it answered is due again. */
export const removeContact = endpoint({
  name: 'remove-contact',
  method: 'DELETE',
  path: '/api/:organisation/contacts/:id',
  input: z.object({ id: Id }),
  output: z.object({}),
  refusals: {},
  audience: 'lead-of-contact',
})

export const editContactRhythm = endpoint({
  name: 'edit-contact-rhythm',
  method: 'PUT',
  path: '/api/:organisation/editions/:editionId/contacts/rhythm',
  input: z.object({ editionId: Id, rhythm: ContactRhythm }),
  output: z.object({ rhythm: ContactRhythm, revision: Revision }),
  refusals: {},
  audience: 'lead-of-edition',
  edits: true,
})

export { kinds }
