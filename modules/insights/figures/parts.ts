import type { DatesByState, EditionFacts } from './facts.ts'

/** The parts of one whole, the first of which is the share that stands in the sentence. */
export type Parts = {
  readonly parts: readonly Part[]
  /** How many people or pairs the whole is of, where it counts more things than people. */
  readonly people: number
  readonly silent?: number
}
/** `people`: of how many they are at least; what so few say is not shown. */
export type Part = { readonly label: PartLabel; readonly count: number; readonly people: number }
export const partLabels = [
  'reached',
  'partly',
  'set-aside',
  'open',
  'no-answer',
  'yes',
  'somewhat',
  'no',
  'held-by-both',
  'held-by-one',
  'excused',
  'missed',
  'contested',
  'unconfirmed',
] as const
export type PartLabel = (typeof partLabels)[number]

/** A goal that nobody judged is open while its pair goes on, and without an answer once it is over. */
export function goalParts({ goals }: EditionFacts): Parts {
  const labelOf = ({ state, isOver }: (typeof goals)[number]) =>
    state === 'open' && isOver ? ('no-answer' as const) : state
  const parts = (['reached', 'partly', 'open', 'set-aside', 'no-answer'] as const).map((label) => {
    const own = goals.filter((one) => labelOf(one) === label)
    return {
      label,
      count: sum(own.map((one) => one.goals)),
      people: Math.max(0, ...own.map(({ pairs }) => pairs)),
    }
  })
  return { parts, people: Math.max(0, ...parts.map(({ people }) => people)) }
}

export function bothWaysParts({ bothWays }: EditionFacts, role: 'mentor' | 'mentee'): Parts {
  const own = bothWays.filter((one) => one.role === role)
  const parts = (['yes', 'somewhat', 'no'] as const).map((label) => {
    const count = sum(own.map((one) => one[label]))
    return { label, count, people: count }
  })
  const answered = sum(parts.map(({ count }) => count))
  return { parts, people: answered, silent: sum(own.map(({ asked }) => asked)) - answered }
}

/** Dates that have passed, by the five words; those that are to come or were called off are not among them. */
export function datesParts({ dates }: EditionFacts): Parts {
  const labels = ['held-by-both', 'held-by-one', 'excused', 'missed', 'contested', 'unconfirmed'] as const
  const of = (label: DatesByState['state'], key: 'meetings' | 'pairs') =>
    sum(dates.filter(({ state }) => state === label).map((one) => one[key]))
  const parts = labels.map((label) => ({
    label,
    count: of(label, 'meetings'),
    people: 2 * of(label, 'pairs'),
  }))
  return { parts, people: Math.max(0, ...parts.map(({ people }) => people)) }
}

const sum = (counts: readonly number[]) => counts.reduce((total, one) => total + one, 0)
