/** Where a meeting stands in the life of its pair. */
export type Stage = 'first' | 'middle' | 'closing'

/** A point with words of its own has them; the others are worded for their reader by their kind. */
export type AgendaItem = {
  readonly key: string
  readonly kind: ItemKind
  readonly words: string | null
  readonly minutes: number
  readonly isDone: boolean
}

export const itemKinds = [
  'who-we-are',
  'situation',
  'hope',
  'news',
  'carried',
  'subject',
  'goal',
  'no-goal',
  'blocked',
  'way-here',
  'taken-along',
  'what-next',
  'next-step',
  'own',
] as const
export type ItemKind = (typeof itemKinds)[number]

export type Facts = {
  readonly stage: Stage
  readonly minutes: number
  /** What they said that it is about. */
  readonly subject?: string | null
  /** What was carried over and is not done, the first first. */
  readonly carried: readonly { readonly id: string; readonly text: string }[]
  readonly openGoals: readonly { readonly id: string; readonly sentence: string }[]
}

/** Goals beyond these are looked at another time: a meeting of three subjects has none. */
const mostGoals = 2
const mostCarried = 3

/** How much of the time each kind takes beside the others. */
const weights: Readonly<Record<ItemKind, number>> = {
  'who-we-are': 2,
  situation: 4,
  hope: 2,
  news: 1,
  carried: 1,
  subject: 5,
  goal: 3,
  'no-goal': 3,
  blocked: 2,
  'way-here': 3,
  'taken-along': 2,
  'what-next': 2,
  'next-step': 1,
  own: 2,
}

/**
 * The agenda of this very meeting: the first one gets acquainted, the closing one looks back, the others open with what
 * was carried over, then its subject, the open goals and what blocks. Its minutes are those of the meeting, to the minute.
 */
export function makeAgenda({ stage, minutes, subject = null, carried, openGoals }: Facts): AgendaItem[] {
  const plain = (kind: ItemKind) => ({ key: kind, kind, words: null })
  const ofCarried = carried
    .slice(0, mostCarried)
    .map(({ id, text }) => ({ key: `carried-${id}`, kind: 'carried' as const, words: text }))
  const ofGoals = openGoals
    .slice(0, mostGoals)
    .map(({ id, sentence }) => ({ key: `goal-${id}`, kind: 'goal' as const, words: sentence }))
  const ofSubject = subject === null ? [] : [{ key: 'subject', kind: 'subject' as const, words: subject }]
  const points =
    stage === 'first'
      ? [
          plain('who-we-are'),
          plain('situation'),
          ...ofCarried,
          ...ofSubject,
          plain('hope'),
          plain('next-step'),
        ]
      : stage === 'closing'
        ? [
            ...ofCarried,
            ...ofSubject,
            plain('way-here'),
            ...ofGoals,
            plain('taken-along'),
            plain('what-next'),
          ]
        : [
            plain('news'),
            ...ofCarried,
            ...ofSubject,
            // A subject is enough to speak of: who has no goal is not sent to look for one as well.
            ...(ofGoals.length > 0 || subject !== null ? ofGoals : [plain('no-goal')]),
            plain('blocked'),
            plain('next-step'),
          ]
  const shares = shareMinutes(
    minutes,
    points.map(({ kind }) => weights[kind]),
  )
  return points.map((point, at) => ({ ...point, minutes: shares[at]!, isDone: false }))
}

/** Whole minutes by weight, each at least one where there are as many, and together exactly what there is. */
export function shareMinutes(minutes: number, parts: readonly number[]): number[] {
  const whole = parts.reduce((sum, part) => sum + part, 0)
  const least = minutes >= parts.length ? 1 : 0
  const shares = parts.map((part) => Math.max(least, Math.floor((minutes * part) / whole)))
  // What rounding left goes to the longest, one minute after the other; what "at least one" took comes from them.
  let rest = minutes - shares.reduce((sum, share) => sum + share, 0)
  const byWeight = parts.map((_, at) => at).toSorted((a, b) => parts[b]! - parts[a]! || a - b)
  for (let turn = 0; rest !== 0; turn += 1) {
    const at = byWeight[turn % byWeight.length]!
    const step = Math.sign(rest)
    if (shares[at]! + step < least) continue
    shares[at] = shares[at]! + step
    rest -= step
  }
  return shares
}

/** The closing meeting is one within so many days of the last: the end is prepared before it comes. */
const closingDays = 21

export function stageOf(meeting: { readonly heldBefore: number; readonly daysToEnd: number | null }): Stage {
  if (meeting.heldBefore === 0) return 'first'
  return meeting.daysToEnd !== null && meeting.daysToEnd <= closingDays ? 'closing' : 'middle'
}
