import { chance } from './chance.ts'

export type Side = 'mentor' | 'mentee'
export type PlannedMeeting = {
  /** Days after the publication of the first round. */
  readonly day: number
  readonly hour: number
  readonly means: 'place' | 'lunch' | 'video' | 'phone'
  /** A date chosen some days before, or a "we met" afterwards. */
  readonly how: 'planned' | 'noted'
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

type Sketch = {
  readonly round?: 1 | 2
  readonly days: readonly number[]
  readonly end?: PlannedEnd | null
  readonly isLonger?: boolean
}

/** Three would rather change; one is left by its mentor. */
const ended: readonly Sketch[] = [
  { days: [], end: { by: 'referent', askedOn: 8, endsOn: 11 } },
  { days: [], end: { by: 'referent', askedOn: 9, endsOn: 12 } },
  { days: [5], end: { by: 'referent', askedOn: 10, endsOn: 13 } },
  { days: [8], end: { by: 'mentor', endsOn: 70 } },
]

/** Three re-paired, of which the last fails again. */
const again: readonly Sketch[] = [
  { round: 2, days: [20, 52, 77, 101] },
  { round: 2, days: [22, 58, 95] },
  { round: 2, days: [24, 40], end: { by: 'referent', askedOn: 60, endsOn: 62 } },
]

/** First meetings that come late: three after the first thirty days, two after the half-way look of day 48. */
const late: readonly Sketch[] = [
  { days: [33] },
  { days: [37, 75] },
  { days: [41, 72, 108] },
  { days: [53] },
  { days: [57, 98] },
]

function ordinary(): Sketch[] {
  const kinds: readonly { readonly pairs: number; readonly of: (first: number, lap: number) => number[] }[] =
    [
      // Often: three by half-way, then on.
      {
        pairs: 7,
        of: (first, lap) => [first, first + 13, first + 28, 58 + lap, 80 + lap, ...(lap > 3 ? [104] : [])],
      },
      { pairs: 5, of: (first, lap) => [first, first + 15, first + 31, 86 + lap] },
      { pairs: 8, of: (first, lap) => [first, 50 + lap, 88 + lap] },
      { pairs: 9, of: (first, lap) => [first, 42 + 6 * lap] },
      { pairs: 5, of: (first) => [first] },
    ]
  const usual = kinds.flatMap(({ pairs, of }) =>
    Array.from({ length: pairs }, (_, lap): Sketch => ({
      days: of(4 + ((lap * 5) % 11), lap),
      isLonger: pairs === 7 && lap > 4,
    })),
  )
  return [...usual, ...late]
}

function pairOf({ round = 1, days, end = null, isLonger = false }: Sketch, index: number): PlannedPair {
  const key = String(index + 1)
  const of = (what: string, below: number) => chance(`${key}/${what}`, below)
  const begun = round === 1 ? 0 : secondRoundOn + 1
  const slow = round === 1 && end === null && days[0]! > 9 ? 4 : 2
  const held = days.map((day, nth): PlannedMeeting => meetingOf(day, nth, of))
  return {
    key,
    round,
    yesOn: { mentor: begun + of('mentor', slow), mentee: begun + of('mentee', slow) },
    meetings: [...held, ...besides(index, held)].toSorted((one, other) => one.day - other.day),
    end,
    until: isLonger ? goOnUntil : null,
  }
}

const means = ['video', 'lunch', 'place', 'phone', 'video'] as const
type Of = (what: string, below: number) => number

function meetingOf(day: number, nth: number, of: Of): PlannedMeeting {
  const isPlanned = day > 6 && of(`how/${nth}`, 3) > 0
  return {
    day,
    hour: 10 + of(`hour/${nth}`, 7),
    means: means[of(`means/${nth}`, means.length)]!,
    how: isPlanned ? 'planned' : 'noted',
    told: of(`told/${nth}`, 6) === 0 ? 'one' : 'both',
    by: of(`by/${nth}`, 3) === 0 ? 'mentor' : 'mentee',
  }
}

/** What is no meeting held: dates called off, dates without a word, one on which the two disagree. */
function besides(index: number, held: readonly PlannedMeeting[]): PlannedMeeting[] {
  const told = ({ 6: 'called-off', 11: 'nobody', 17: 'called-off', 20: 'contested', 26: 'nobody' } as const)[
    index
  ]
  const first = held[0]
  if (!told || !first) return []
  const day = first.day + 6
  return [{ ...first, day, told, how: told === 'contested' ? 'noted' : 'planned', means: 'video' }]
}

export const pairsOfFirstRound = firstRound
