import { chance } from './chance.ts'
import type { PlannedPair, Side } from './plan-pairs.ts'

export type Moment = 'first-meeting' | 'month' | 'middle' | 'closing' | 'follow-up'
export type PlannedAnswer = {
  /** Days after it was asked. */
  readonly after: number
  readonly answers: Readonly<Record<string, string>>
}

const closingAnswers = { fromEnded: 4, fromOthers: 58, aboveEight: 55 }

/** Who answers what, by pair, side and moment; silent where nothing is planned. */
export function planAnswers(
  pairs: readonly PlannedPair[],
): (key: string, side: Side, moment: Moment) => PlannedAnswer | null {
  const closing = planClosing(pairs)
  return (key, side, moment) => {
    const of = (what: string, below: number) => chance(`${key}/${side}/${moment}/${what}`, below)
    if (moment === 'closing') return closing.get(`${key}/${side}`) ?? null
    if (of('answers', 10) > 6) return null
    const score = String(of('score', 12) === 0 ? 2 : 3 + of('level', 3))
    const anchors = { 'anchor-clear': String(2 + of('clear', 3)), 'anchor-able': String(2 + of('able', 3)) }
    const answers = {
      'first-meeting': { score },
      month: { score, direction: 'continue', 'next-date': of('date', 4) === 0 ? 'no' : 'yes' },
      middle: { score, direction: of('direction', 5) === 0 ? 'adjust' : 'continue', ...anchors },
      'follow-up': { again: of('again', 8) === 0 ? 'no' : 'yes', ...anchors },
    }[moment]
    return { after: of('after', 4), answers }
  }
}

/** Of 92 asked, 62 answer and 55 of these give more than eight out of ten. */
function planClosing(pairs: readonly PlannedPair[]) {
  const sides = pairs.flatMap(({ key, end }) =>
    (['mentor', 'mentee'] as const).map((side) => ({ who: `${key}/${side}`, isEnded: end !== null })),
  )
  const answering = [
    ...chosen(
      sides.filter(({ isEnded }) => isEnded),
      closingAnswers.fromEnded,
    ),
    ...chosen(
      sides.filter(({ isEnded }) => !isEnded),
      closingAnswers.fromOthers,
    ),
  ]
  const low = answering.length - closingAnswers.aboveEight
  return new Map(
    answering.map(({ who }, index) => {
      const of = (what: string, below: number) => chance(`${who}/closing/${what}`, below)
      const isLow = index < low
      const exchanges = String(isLow ? 4 + of('low', 5) : 9 + of('high', 2))
      const answers = {
        exchanges,
        goals: isLow ? 'none' : of('goals', 2) === 0 ? 'partly' : 'reached',
        'both-ways': isLow ? 'somewhat' : 'yes',
        'anchor-clear': String(isLow ? 2 : 3 + of('clear', 3)),
        'anchor-able': String(isLow ? 2 : 3 + of('able', 3)),
        ...(!isLow && { quote: (['no', 'anonymous', 'named'] as const)[of('quote', 3)]! }),
      }
      return [who, { after: of('after', 5), answers }] as const
    }),
  )
}

function chosen<T extends { readonly who: string }>(among: readonly T[], count: number): T[] {
  const rank = ({ who }: T) => chance(`${who}/closing`, 1_000_000)
  return among.toSorted((one, other) => rank(one) - rank(other)).slice(0, count)
}
