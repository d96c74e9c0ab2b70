import { z } from 'zod'

/** What somebody may be reminded of: the most urgent first, which names a mail that says several. */
export const events = [
  'unconfirmed',
  'date-to-agree',
  'check-in',
  'no-date',
  'never-met',
  'nothing-since',
] as const
export const Event = z.enum(events)
export type Event = z.infer<typeof Event>

/** What the log names: an event, or a lead's own words. */
export const SentEvent = z.enum([...events, 'by-hand'])
export type SentEvent = z.infer<typeof SentEvent>

/** Whose turn it is; the two of a pair; the team alone, which then takes a look. */
export const Audience = z.enum(['awaited', 'pair', 'team'])
export type Audience = z.infer<typeof Audience>

export type Rule = { readonly isOn: boolean; readonly days: number; readonly audience: Audience }

/** As Binôme proposes them, until a team says otherwise. */
export const defaultRules: Readonly<Record<Event, Rule>> = {
  unconfirmed: { isOn: true, days: 5, audience: 'awaited' },
  'date-to-agree': { isOn: true, days: 4, audience: 'awaited' },
  'check-in': { isOn: true, days: 3, audience: 'awaited' },
  'no-date': { isOn: true, days: 7, audience: 'pair' },
  'never-met': { isOn: true, days: 14, audience: 'team' },
  'nothing-since': { isOn: true, days: 21, audience: 'team' },
}

/** A silence is both people's: nobody's turn is told. What waits for one is theirs to answer, and not the team's to read. */
export const audiencesOf = (event: Event): readonly Audience[] =>
  event === 'no-date' || event === 'never-met' || event === 'nothing-since' ? ['pair', 'team'] : ['awaited']
