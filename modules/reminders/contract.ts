import { z } from 'zod'
import { endpoint, Id, Instant, Language, oneLine } from '../../platform/contract.ts'
import { Audience, Event, SentEvent } from './due/events.ts'

export * from './contract/by-hand.ts'

/** Whether I asked for no more reminders, since when. */
export const showOwnReminders = endpoint({
  name: 'show-own-reminders',
  method: 'GET',
  path: '/api/:organisation/own-reminders',
  input: z.object({}),
  output: z.object({ personId: Id, stoppedAt: Instant.nullable() }),
  refusals: {},
  audience: 'member',
})

/** Reminders again, for who had stopped them; nothing for who had not. */
export const resumeReminders = endpoint({
  name: 'resume-reminders',
  method: 'POST',
  path: '/api/:organisation/reminders-of/:personId/resumption',
  input: z.object({ personId: Id }),
  output: z.object({}),
  refusals: {},
  audience: 'self-of-reminders',
})

/** No reminder any more, in every edition of the organisation: from the mail itself, without a session. */
export const stopReminders = endpoint({
  name: 'stop-reminders',
  method: 'POST',
  path: '/api/:organisation/reminders-of/:personId/stop',
  input: z.object({ personId: Id }),
  output: z.object({}),
  refusals: {},
  audience: 'self-of-reminders',
  byLink: true,
})

export const ReminderWords = z.object({ subject: oneLine(150), text: z.string().trim().min(1).max(1000) })
export type ReminderWords = z.infer<typeof ReminderWords>

/** Somebody to whom it is due today, and what keeps it from them. */
export const DueToday = z.object({
  personId: Id,
  name: z.string(),
  /** The others of the pair; for the team, its two. */
  partners: z.array(z.string()),
  days: z.int(),
  whyNot: z.enum(['no-address', 'stopped', 'enough-this-week']).nullable(),
  /** False at night and at the weekend where they live: it leaves on the next working morning. */
  canLeaveNow: z.boolean(),
})

const InBoth = <Shape extends z.ZodType>(shape: Shape) => z.object({ fr: shape, en: shape })

export const Reminder = z.object({
  event: Event,
  /** 0 where the team never changed it. */
  revision: z.int().min(0),
  isOn: z.boolean(),
  days: z.int(),
  audience: Audience,
  audiences: z.array(Audience),
  /** With {partner}, {days} and {date} where they are filled in. Null where it goes to the team. */
  wording: InBoth(ReminderWords).nullable(),
  isOwn: InBoth(z.boolean()),
  /** As the first who is due reads it, or as Camille would. */
  sample: InBoth(ReminderWords),
  today: z.array(DueToday),
})
export type Reminder = z.infer<typeof Reminder>

export const Reminders = z.object({
  reminders: z.array(Reminder),
  /** People to whom a mail is due today. */
  peopleToday: z.int(),
  sent: z.object({ ever: z.int(), thisWeek: z.int(), stopped: z.int() }),
})
export type Reminders = z.infer<typeof Reminders>

/** What an edition reminds of, and who would get what today: computed from the facts of now, nothing is sent by looking. */
export const listReminders = endpoint({
  name: 'list-reminders',
  method: 'GET',
  path: '/api/:organisation/editions/:editionId/reminders',
  input: z.object({ editionId: Id }),
  output: Reminders,
  refusals: {},
  audience: 'lead-of-edition',
})

export const editReminder = endpoint({
  name: 'edit-reminder',
  method: 'PUT',
  path: '/api/:organisation/editions/:editionId/reminders/:event',
  input: z.object({
    editionId: Id,
    event: Event,
    isOn: z.boolean(),
    days: z.int().min(1).max(90),
    audience: Audience,
    /** The team's own words; null in a language keeps those of Binôme; left out leaves both as they are. */
    wording: InBoth(ReminderWords.nullable()).optional(),
  }),
  output: Reminders,
  refusals: { 'unknown-placeholder': 422, 'audience-does-not-fit': 422 },
  audience: 'lead-of-edition',
  edits: true,
})

/** Now instead of within the hour, to those of whom the screen said that it is due; by the same rules of when and how often. */
export const sendReminderNow = endpoint({
  name: 'send-reminder-now',
  method: 'POST',
  path: '/api/:organisation/editions/:editionId/reminders/:event/sending',
  input: z.object({ editionId: Id, event: Event, personIds: z.array(Id).min(1).max(500) }),
  output: z.object({ people: z.int() }),
  refusals: { 'nobody-to-remind': 409 },
  audience: 'lead-of-edition',
})

/** What somebody would read, to the lead alone: with links to nothing that can be answered for them. */
export const sendSampleReminder = endpoint({
  name: 'send-sample-reminder',
  method: 'POST',
  path: '/api/:organisation/editions/:editionId/reminders/:event/sample',
  input: z.object({ editionId: Id, event: Event, language: Language }),
  output: z.object({ email: z.string() }),
  refusals: { 'no-own-address': 409 },
  audience: 'lead-of-edition',
})

/** The log, the latest first. */
export const listSentReminders = endpoint({
  name: 'list-sent-reminders',
  method: 'GET',
  path: '/api/:organisation/editions/:editionId/sent-reminders',
  input: z.object({ editionId: Id, cursor: z.string().max(200).optional() }),
  output: z.object({
    sent: z.array(
      z.object({ id: Id, event: SentEvent, firedAt: Instant, name: z.string(), pair: z.array(z.string()) }),
    ),
    nextCursor: z.string().nullable(),
  }),
  refusals: {},
  audience: 'lead-of-edition',
})
