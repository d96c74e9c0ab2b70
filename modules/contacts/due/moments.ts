import { addDays } from '../../../platform/calendar-day.ts'

/** When a team is in touch with a pair; `month-2` and those after it are monthly. */
export type Moment = `first-month-${1 | 2}` | 'after-first-meeting' | `month-${number}` | 'closing'
export const kinds = ['after-first-meeting', 'first-month', 'monthly', 'closing'] as const
export type Kind = (typeof kinds)[number]

/** The kinds of moment that a team wants. */
export type Rhythm = Readonly<Record<Kind, boolean>>
export const everyMoment: Rhythm = {
  'after-first-meeting': true,
  'first-month': true,
  monthly: true,
  closing: true,
}

/** A pair that both said yes to. Calendar days of the organisation. */
export type FollowedPair = {
  readonly activeOn: string
  readonly lastOn: string
  readonly firstHeldOn: string | null
  /** The day on which who is away comes back; null where nobody is away. */
  readonly pausedUntil: string | null
  readonly isOver: boolean
}

export type DueContact = { readonly moment: Moment; readonly dueOn: string }

const daysAfterFirstMeeting = 2
const daysOfFirstMonth = [14, 30] as const
const aMonth = 30
const closingDaysBefore = 15
/** A monthly word so near to the closing one says nothing more. */
const clearOfClosing = 10

export function kindOf(moment: Moment): Kind {
  if (moment === 'closing' || moment === 'after-first-meeting') return moment
  return moment.startsWith('first-month') ? 'first-month' : 'monthly'
}

/** Every moment of a pair's whole life as it stands now, by its day; what falls into an absence waits for the return. */
export function momentsOf(pair: FollowedPair, rhythm: Rhythm): DueContact[] {
  const { activeOn, lastOn, firstHeldOn, pausedUntil } = pair
  const closingOn = addDays(lastOn, -closingDaysBefore)
  const lastMonthly = addDays(closingOn, -clearOfClosing)
  const moments: DueContact[] = daysOfFirstMonth.map((days, index) => ({
    moment: index === 0 ? 'first-month-1' : 'first-month-2',
    dueOn: addDays(activeOn, days),
  }))
  if (firstHeldOn !== null) {
    moments.push({ moment: 'after-first-meeting', dueOn: addDays(firstHeldOn, daysAfterFirstMeeting) })
  }
  for (let month = 2; addDays(activeOn, month * aMonth) <= lastMonthly; month += 1) {
    moments.push({ moment: `month-${month}`, dueOn: addDays(activeOn, month * aMonth) })
  }
  moments.push({ moment: 'closing', dueOn: closingOn < activeOn ? activeOn : closingOn })
  return moments
    .filter(({ moment, dueOn }) => rhythm[kindOf(moment)] && dueOn <= lastOn)
    .map(({ moment, dueOn }) => ({
      moment,
      dueOn: pausedUntil !== null && pausedUntil > dueOn ? pausedUntil : dueOn,
    }))
    .toSorted((one, other) => one.dueOn.localeCompare(other.dueOn) || (one.moment < other.moment ? -1 : 1))
}

/** What waits for the team on that day, the longest first; nothing of a pair that is over. */
export function dueOf(
  pair: FollowedPair,
  rhythm: Rhythm,
  { today, done }: { readonly today: string; readonly done: ReadonlySet<string | null> },
): DueContact[] {
  if (pair.isOver) return []
  return momentsOf(pair, rhythm).filter(({ moment, dueOn }) => dueOn <= today && !done.has(moment))
}
