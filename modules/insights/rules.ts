import { daysBetween } from '../meetings/rules.ts'
import type { State } from '../meetings/contract.ts'
import type { Conduct } from '../programmes/contract.ts'
import type { Attention, FollowUpCounts, Reason } from './contract.ts'

/** After how many days each silence is worth a look; those before a first meeting are the edition's own. */
const lookAfterDays = { unanswered: 5, nothingSince: 21 } as const
/** A date further off than this keeps nobody from a look meanwhile. */
const soonWithinDays = 45

export type FollowedMeeting = {
  readonly state: State
  readonly heldBy: 'one' | 'both' | null
  readonly counts: boolean
  readonly on: string
  readonly startsAt: string | null
  readonly cancelledAt: string | null
  readonly awaited: readonly string[]
}

export type Followed = {
  readonly status: 'proposed' | 'active'
  /** Calendar days of the organisation. */
  readonly proposedOn: string
  readonly activeOn: string | null
  /** The day on which who is away comes back; null where nobody is, and kept once it has passed. */
  readonly pausedUntil: string | null
  readonly meetings: readonly FollowedMeeting[]
}

/**
 * One line a pair, of its most urgent reason. A date to come is no meeting and a date that passed without a word is no
 * sign of life; silence alone never says that somebody failed, and nobody is waited for while they are away.
 */
export function attentionOf(
  pair: Followed,
  { today, now, firstMeeting }: { today: string; now: string; firstMeeting: Conduct['firstMeeting'] },
): Attention {
  const say = (state: Attention['state'], reason: Reason | null, sinceOn: string): Attention => ({
    state,
    reason,
    sinceOn,
    days: Math.max(0, daysBetween(sinceOn, today)),
  })
  const { pausedUntil } = pair
  const waited = (since: string) =>
    daysBetween(pausedUntil !== null && pausedUntil > since ? pausedUntil : since, today)
  if (pair.status === 'proposed') {
    const isLate = waited(pair.proposedOn) >= lookAfterDays.unanswered
    return say(isLate ? 'needs-a-look' : 'too-early', isLate ? 'unanswered' : null, pair.proposedOn)
  }
  const activeOn = pair.activeOn ?? pair.proposedOn
  const lastHeldOn = heldOf(pair.meetings).at(-1)?.on
  const next = nextDate(pair.meetings, now)
  const hasDate = next !== null
  const contested = contestedSince(pair.meetings, lastHeldOn)
  if (contested) return say('needs-a-look', 'contested', contested)
  if (pausedUntil !== null && pausedUntil > today) return say('paused', null, lastHeldOn ?? activeOn)
  if (lastHeldOn === undefined) {
    if (waited(activeOn) >= firstMeeting.heldWithinDays) return say('needs-a-look', 'never-met', activeOn)
    const hadDate = pair.meetings.some(({ state }) => state === 'unconfirmed')
    if (waited(activeOn) >= firstMeeting.bookedWithinDays && !hasDate && !hadDate) {
      return say('needs-a-look', 'no-date', activeOn)
    }
  } else if (waited(lastHeldOn) >= lookAfterDays.nothingSince && !isSoon(next, today)) {
    return say('needs-a-look', 'nothing-since', lastHeldOn)
  }
  const cancelledOn = hasDate ? undefined : secondCancelledOn(pair.meetings)
  if (cancelledOn) return say('needs-a-look', 'cancelled-twice', cancelledOn)
  return say(lastHeldOn || hasDate ? 'on-track' : 'too-early', null, lastHeldOn ?? activeOn)
}

/** Out of all pairs that both said yes to: ended ones met, or did not, like the others. */
export function countFollowed(
  pairs: readonly {
    readonly status: 'proposed' | 'active' | 'ended'
    readonly meetings: readonly FollowedMeeting[]
  }[],
  now: string,
): FollowUpCounts {
  const begun = pairs.filter(({ status }) => status !== 'proposed')
  const count = (is: (pair: (typeof pairs)[number]) => boolean) => begun.filter(is).length
  const met = (times: number) => {
    const byBoth = count(({ meetings }) => countHeld(meetings).byBoth >= times)
    return { byBoth, byOne: count(({ meetings }) => heldOf(meetings).length >= times) - byBoth }
  }
  return {
    pairs: begun.length,
    ended: count(({ status }) => status === 'ended'),
    proposed: pairs.length - begun.length,
    metOnce: met(1),
    metThrice: met(3),
    withDate: count(({ status, meetings }) => status === 'active' && nextDate(meetings, now) !== null),
  }
}

/** Confirmed by both and said by one, told apart; one that may be the same as another is not counted. */
export function countHeld(meetings: readonly FollowedMeeting[]) {
  const held = heldOf(meetings)
  const byBoth = held.filter(({ heldBy }) => heldBy === 'both').length
  return { byBoth, byOne: held.length - byBoth }
}

/** The next date that suits everybody; one that waits for a yes is none yet. */
export function nextDate(meetings: readonly FollowedMeeting[], now: string): string | null {
  const ahead = toCome(meetings, now).filter(({ awaited }) => awaited.length === 0)
  return ahead.map(({ startsAt }) => startsAt!).toSorted()[0] ?? null
}

const isSoon = (startsAt: string | null, today: string) =>
  startsAt !== null && daysBetween(today, startsAt.slice(0, 10)) <= soonWithinDays

/** Whose yes to a date is waited for, where no other date suits everybody. */
export function awaitedForDate(meetings: readonly FollowedMeeting[], now: string): readonly string[] {
  return nextDate(meetings, now) === null ? toCome(meetings, now).flatMap(({ awaited }) => awaited) : []
}

const toCome = (meetings: readonly FollowedMeeting[], now: string) =>
  meetings.filter(({ state, startsAt }) => state === 'planned' && startsAt !== null && startsAt > now)

const heldOf = (meetings: readonly FollowedMeeting[]) =>
  meetings
    .filter(({ state, counts }) => state === 'held' && counts)
    .toSorted((one, other) => one.on.localeCompare(other.on))

/** Settled by the two themselves as soon as they have met again. */
function contestedSince(meetings: readonly FollowedMeeting[], lastHeldOn = ''): string | undefined {
  const contested = meetings.filter(({ state, on }) => state === 'contested' && on >= lastHeldOn)
  return contested.map(({ on }) => on).toSorted()[0]
}

/** Called off twice with nothing else in between, by when each happened rather than by when it was meant to be. */
function secondCancelledOn(meetings: readonly FollowedMeeting[]): string | undefined {
  const happened = meetings
    .filter(({ state, counts }) => state !== 'planned' && (state !== 'held' || counts))
    .map(({ state, on, cancelledAt }) => ({ state, on: cancelledAt?.slice(0, 10) ?? on }))
    .toSorted((one, other) => one.on.localeCompare(other.on))
  const last = happened.slice(-2)
  return last.length === 2 && last.every(({ state }) => state === 'cancelled') ? last[1]!.on : undefined
}
