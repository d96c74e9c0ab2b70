import { daysBetween } from '../../../platform/calendar-day.ts'
import type { Event, Rule } from './events.ts'

/** A pair that goes on, as it stands now. Days are calendar days of the organisation. */
export type StandingPair = {
  readonly relationshipId: string
  readonly editionId: string
  readonly activeOn: string
  readonly resumedOn: string | null
  readonly lastHeldOn: string | null
  readonly hasDate: boolean
  readonly hadDate: boolean
  readonly personIds: readonly string[]
}

/** Something of such a pair that waits for one of its people. */
export type Waiting = {
  readonly event: 'unconfirmed' | 'date-to-agree' | 'check-in'
  readonly relationshipId: string
  readonly personId: string
  readonly subjectId: string
  readonly since: string
  readonly sinceOn: string
  /** When it is over by itself; null where it is not. */
  readonly until: string | null
}

/** What is due, to whom. `since` tells one time from the next: the same thing that waits anew is another. */
export type Due = {
  readonly event: Event
  readonly editionId: string
  readonly relationshipId: string
  readonly readerId: string
  readonly isForTeam: boolean
  readonly subjectId: string
  readonly since: string
  readonly days: number
  readonly until: string | null
}

/** Later than so many days after its day, a reminder says nothing any more: what a stopped process missed stays unsaid. */
export const overdueAfterDays = 7

/**
 * Everything that is due today, of present facts alone: a date, a meeting, an answer, a pause or an end since then
 * leaves nothing to remind of. Whether somebody may be written to right now is another question.
 */
export function dueReminders(facts: {
  readonly today: string
  readonly pairs: readonly StandingPair[]
  readonly waiting: readonly Waiting[]
  readonly ruleOf: (editionId: string, event: Event) => Rule
  readonly leadsOf: (editionId: string) => readonly string[]
}): Due[] {
  const { today, pairs, waiting, ruleOf, leadsOf } = facts
  const due = (pair: StandingPair, about: Omit<Waiting, 'relationshipId' | 'event'> & { event: Event }) => {
    const { event, personId, sinceOn, ...rest } = about
    const rule = ruleOf(pair.editionId, event)
    const from = pair.resumedOn !== null && pair.resumedOn > sinceOn ? pair.resumedOn : sinceOn
    const waited = daysBetween(from, today)
    if (!rule.isOn || waited < rule.days || waited > rule.days + overdueAfterDays) return []
    const isForTeam = rule.audience === 'team'
    const readers =
      rule.audience === 'awaited' ? [personId] : isForTeam ? leadsOf(pair.editionId) : pair.personIds
    const { editionId, relationshipId } = pair
    return readers.map((readerId): Due => {
      return { event, editionId, relationshipId, readerId, isForTeam, days: waited, ...rest }
    })
  }
  const standing = new Map(pairs.map((pair) => [pair.relationshipId, pair]))
  return [
    ...waiting.flatMap((one) => {
      const pair = standing.get(one.relationshipId)
      return pair?.personIds.includes(one.personId) ? due(pair, one) : []
    }),
    ...pairs.flatMap((pair) =>
      silencesOf(pair).flatMap(({ event, sinceOn }) =>
        due(pair, {
          event,
          personId: '',
          subjectId: pair.relationshipId,
          since: `${sinceOn}T00:00:00.000Z`,
          sinceOn,
          until: null,
        }),
      ),
    ),
  ]
}

/** A date to come, agreed or not, is no silence. */
function silencesOf(pair: StandingPair): { event: Event; sinceOn: string }[] {
  const { activeOn, lastHeldOn, hasDate, hadDate } = pair
  if (hasDate) return []
  if (lastHeldOn !== null) return [{ event: 'nothing-since', sinceOn: lastHeldOn }]
  const never = { event: 'never-met', sinceOn: activeOn } as const
  return hadDate ? [never] : [{ event: 'no-date', sinceOn: activeOn }, never]
}
