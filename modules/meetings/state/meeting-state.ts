import type { Known, Word } from './known.ts'

export const meetingStates = [
  'planned',
  'held',
  'excused',
  'missed',
  'contested',
  'unconfirmed',
  'cancelled',
] as const

export type MeetingState = {
  readonly state: (typeof meetingStates)[number]
  /** Of a held one: how many sides said so. */
  readonly heldBy: 'one' | 'both' | null
  /** Called off less than 24 hours before its start. */
  readonly isLate: boolean
  /** When what was said can no longer be contested; null while it is still to come. */
  readonly settlesAt: string | null
  /** When time alone will make it something else; null where only a word can. */
  readonly changesAt: string | null
  /** Who came, as far as anybody said; people of whom nothing is known are left out. */
  readonly came: ReadonlyMap<string, boolean>
}

const hour = 3_600_000
export const lateHours = 24
export const settledAfterHours = 72

/**
 * What a meeting is: of what was planned and what each side said of it, and of nothing else. Kept as a column, and
 * computed again at each word and when time changes it. A date that passed without a word is never held.
 */
export function meetingState(known: Known, now: string): MeetingState {
  const { planned, cancellation, words, parties } = known
  const isToCome = planned !== null && now < planned.endsAt && words.length === 0
  const settlesAt = isToCome ? null : after(lastOf(known), settledAfterHours)
  const outcome = cancellation ? calledOff(known) : words.length === 0 ? silent(isToCome) : told(known)
  const isFinal = cancellation !== null || settlesAt === null || settlesAt <= now
  return {
    isLate: false,
    heldBy: null,
    came: new Map(outcome.state === 'held' ? parties.map((person) => [person, true]) : []),
    ...outcome,
    settlesAt: cancellation ? null : settlesAt,
    changesAt: cancellation ? null : isToCome ? planned.endsAt : isFinal ? null : settlesAt,
  }
}

type Outcome = Pick<MeetingState, 'state'> & Partial<Pick<MeetingState, 'heldBy' | 'isLate' | 'came'>>

function silent(isToCome: boolean): Outcome {
  return { state: isToCome ? 'planned' : 'unconfirmed' }
}

function calledOff({ planned, cancellation, excusedBy }: Known): Outcome {
  const { by, at } = cancellation!
  const isLate =
    by !== null && planned !== null && Date.parse(planned.startsAt) - Date.parse(at) < lateHours * hour
  const isExcused = isLate && excusedBy !== null && excusedBy !== by
  return { state: isExcused ? 'excused' : 'cancelled', isLate }
}

function told({ parties, words, excusedBy }: Known): Outcome {
  const met = words.filter(({ said }) => said === 'met').length
  // With more than two, two are enough: one who was not there cannot undo what two lived.
  if (met >= 2 && (parties.length > 2 || met === words.length)) return { state: 'held', heldBy: 'both' }
  const isOneKind = words.every(({ said }) => said === words[0]!.said)
  if (!isOneKind || words[0]!.said === 'disputed' || someoneDeniesIt(words)) return { state: 'contested' }
  if (met > 0) return { state: 'held', heldBy: 'one' }
  if (words[0]!.said === 'moved') return { state: 'cancelled' }
  const absent = new Set(words.flatMap((word) => word.absent))
  const came = new Map(parties.map((person) => [person, !absent.has(person)]))
  return { state: mayExcuse(excusedBy, absent, parties) ? 'excused' : 'missed', came }
}

/** Somebody says that they were there, and the other that they were not. */
function someoneDeniesIt(words: readonly Word[]): boolean {
  return words.some(({ by, absent }) =>
    words.some((other) => other.by !== by && !absent.includes(by) && other.absent.includes(by)),
  )
}

/** The one who waited excuses; where nobody came, either may. */
export function mayExcuse(
  person: string | null,
  absent: ReadonlySet<string>,
  parties: readonly string[],
): boolean {
  return person !== null && (!absent.has(person) || parties.every((party) => absent.has(party)))
}

/** From when the 72 hours count: its end, or the first word where that came later. */
function lastOf({ planned, words }: Known): string {
  const first = words.map(({ saidAt }) => saidAt).toSorted()[0]
  const ends = planned?.endsAt ?? ''
  return first !== undefined && first > ends ? first : ends || first || ''
}

function after(instant: string, hours: number): string | null {
  return instant === '' ? null : new Date(Date.parse(instant) + hours * hour).toISOString()
}
