import { chance } from './chance.ts'

export type Side = 'mentor' | 'mentee'
export type PlannedMeeting = {
  /** Days after the publication of the first round. */
  readonly day: number
  readonly hour: number
  readonly means: 'place' | 'lunch' | 'video' | 'phone'
  /** A date chosen before, or a "we met" afterwards. */
  readonly how: 'planned' | 'noted'
  /** The day on which a date is chosen: soon after they last met, most of the time. */
  readonly chosenOn: number
  /** Who says that it took place; of the rest, what became of it. */
  readonly told: 'both' | 'one' | 'nobody' | 'called-off' | 'contested'
  /** Who plans it, or notes it. */
  readonly by: Side
}
export type PlannedEnd =
  | { readonly by: 'referent'; readonly askedOn: number; readonly endsOn: number }
  | { readonly by: 'mentor'; readonly endsOn: number }
export type PlannedPair = {
  readonly key: string
  readonly round: 1 | 2
  /** The day on which each says yes. */
  readonly yesOn: Readonly<Record<Side, number>>
  readonly meetings: readonly PlannedMeeting[]
  readonly end: PlannedEnd | null
  /** Both go on together until this day. */
  readonly until: number | null
}

/** The second round is published on this day, for those who were separated. */
export const secondRoundOn = 15
const firstRound = 43
const goOnUntil = 180

/** Who lives what, in a first round of 43 pairs and a second one of three: 46 pairs of which both said yes. */
export function planPairs(): PlannedPair[] {
  return [...ended, ...ordinary(), ...again].map(pairOf)
}

type Told = PlannedMeeting['told']
type Sketch = {
  readonly round?: 1 | 2
  readonly days: readonly number[]
  /** Dates on which they did not meet, or do not agree that they did. */
  readonly missed?: Readonly<Record<number, Exclude<Told, 'both' | 'one'>>>
  /** They choose no date after this day until they meet again. */
  readonly freeFrom?: number
  readonly end?: PlannedEnd | null
  readonly isLonger?: boolean
}

/** Three would rather change; one is left by its mentor. */
const ended: readonly Sketch[] = [
  { days: [], end: { by: 'referent', askedOn: 8, endsOn: 11 } },
  { days: [], end: { by: 'referent', askedOn: 9, endsOn: 12 } },
  { days: [5], end: { by: 'referent', askedOn: 10, endsOn: 13 } },
  { days: [8], missed: { 54: 'called-off' }, end: { by: 'mentor', endsOn: 70 } },
]

/** Three re-paired, of which the last fails again. */
const again: readonly Sketch[] = [
  { round: 2, days: [20, 52, 77, 101] },
  { round: 2, days: [22, 58, 95] },
  { round: 2, days: [24, 40], freeFrom: 40, end: { by: 'referent', askedOn: 60, endsOn: 62 } },
]

/** First meetings that come late: three after the first thirty days, two after the half-way look of day 48. */
const late: readonly Sketch[] = [
  { days: [33] },
  { days: [37, 75], freeFrom: 37 },
  { days: [41, 72, 108] },
  { days: [53] },
  { days: [57, 98] },
]

type Kind = { readonly pairs: number; readonly of: (first: number, lap: number) => Omit<Sketch, 'round'> }

const kinds: readonly Kind[] = [
  // Often: three by half-way, then on.
  {
    pairs: 7,
    of: (first, lap) => ({
      days: [first, first + 13, first + 28, 58 + lap, 80 + lap, ...(lap > 3 ? [104] : [])],
      isLonger: lap > 4,
      ...(lap === 2 && { missed: { 20: 'called-off' } }),
      ...(lap > 4 && { missed: { 46: 'nobody' }, freeFrom: 40 }),
    }),
  },
  {
    pairs: 5,
    of: (first, lap) => ({
      days: [first, first + 15, first + 31, 86 + lap],
      ...(lap > 0 && { freeFrom: 35 }),
      ...(lap % 2 === 1 && { missed: { 47: 'nobody' } }),
    }),
  },
  {
    pairs: 8,
    of: (first, lap) => ({
      days: [first, 50 + lap, 88 + lap],
      ...(lap === 1 && { missed: { 15: 'called-off' } }),
      ...(lap === 4 && { missed: { 19: 'contested' } }),
    }),
  },
  {
    pairs: 9,
    of: (first, lap) => ({ days: [first, 43 + 6 * lap], ...(lap === 2 && { missed: { 20: 'nobody' } }) }),
  },
  // Once, and a date that comes to nothing, but for the last.
  {
    pairs: 5,
    of: (first, lap) => ({
      days: [first],
      ...(lap < 4 && { missed: { [51 + 4 * lap]: lap % 2 === 0 ? 'called-off' : 'nobody' } }),
    }),
  },
]

function ordinary(): Sketch[] {
  const usual = kinds.flatMap(({ pairs, of }) =>
    Array.from({ length: pairs }, (_, lap): Sketch => of(4 + ((lap * 5) % 11), lap)),
  )
  return [...usual, ...late]
}

function pairOf(
  { round = 1, days, missed = {}, freeFrom = Infinity, end = null, isLonger = false }: Sketch,
  index: number,
): PlannedPair {
  const key = String(index + 1)
  const of = (what: string, below: number) => chance(`${key}/${what}`, below)
  const begun = round === 1 ? 0 : secondRoundOn + 1
  const slow = round === 1 && end === null && days[0]! > 9 ? 4 : 2
  const yesOn = { mentor: begun + of('mentor', slow), mentee: begun + of('mentee', slow) }
  const dates = [
    ...days.map((day) => ({ day, told: of(`told/${day}`, 6) === 0 ? 'one' : 'both' }) as const),
    ...Object.entries(missed).map(([day, told]) => ({ day: Number(day), told })),
  ].toSorted((one, other) => one.day - other.day)
  const meetings = dates.map(({ day, told }, nth): PlannedMeeting => {
    const earliest = Math.max(yesOn.mentor, yesOn.mentee) + 1
    const before = dates[nth - 1]?.day
    const isFree = before !== undefined && before >= freeFrom && told !== 'nobody'
    return {
      ...circumstances(day, of),
      how: howOf({ day, told, before, isFree }, of),
      chosenOn: before === undefined || isFree ? Math.max(day - 4, earliest) : before + 2,
      told,
    }
  })
  return { key, round, yesOn, meetings, end, until: isLonger ? goOnUntil : null }
}

const means = ['video', 'lunch', 'place', 'phone', 'video'] as const
type Of = (what: string, below: number) => number
type Known = {
  readonly day: number
  readonly told: Told
  readonly before?: number | undefined
  readonly isFree: boolean
}

function circumstances(day: number, of: Of) {
  return {
    day,
    hour: 10 + of(`hour/${day}`, 7),
    means: means[of(`means/${day}`, means.length)]!,
    by: of(`by/${day}`, 3) === 0 ? 'mentor' : 'mentee',
  } as const
}

/** One that both remember differently was a lunch that nobody planned; after a long while there was a date. */
function howOf({ day, told, before, isFree }: Known, of: Of): PlannedMeeting['how'] {
  if (told === 'contested' || isFree) return 'noted'
  if (told === 'nobody' || told === 'called-off') return 'planned'
  if (before === undefined) return day > 6 && of(`how/${day}`, 3) > 0 ? 'planned' : 'noted'
  return day - before > 15 || of(`how/${day}`, 3) > 0 ? 'planned' : 'noted'
}

export const pairsOfFirstRound = firstRound
