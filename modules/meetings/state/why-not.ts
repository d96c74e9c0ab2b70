import type { Known, Word } from './known.ts'
import { mayExcuse, meetingState } from './meeting-state.ts'

type Saying = Pick<Word, 'by' | 'said' | 'absent'>

/** Nobody is asked, and nobody may say, whether a meeting took place before it could. */
export function whyNotSay(
  known: Known,
  saying: Saying,
  now: string,
): 'meeting-cancelled' | 'not-yet' | 'settled' | undefined {
  if (known.cancellation) return 'meeting-cancelled'
  if (known.planned && now < known.planned.startsAt) return 'not-yet'
  const { state, settlesAt } = meetingState(known, now)
  if (settlesAt === null || now < settlesAt || state === 'contested') return undefined
  // Settled: one may still add to what was said, and no longer undo it.
  if (known.words.some(({ by }) => by === saying.by)) return 'settled'
  return meetingState(withWord(known, { ...saying, saidAt: now }), now).state === 'contested'
    ? 'settled'
    : undefined
}

export function whyNotTakeBack(
  known: Known,
  by: string,
  now: string,
): 'nothing-said' | 'settled' | undefined {
  if (!known.words.some((word) => word.by === by)) return 'nothing-said'
  const { settlesAt } = meetingState(known, now)
  return settlesAt !== null && settlesAt <= now ? 'settled' : undefined
}

/** Contesting is for what the other said, within 72 hours; one's own word is changed instead. */
export function whyNotContest(
  known: Known,
  by: string,
  now: string,
): 'meeting-cancelled' | 'nothing-to-contest' | 'settled' | undefined {
  const others = known.words.some((word) => word.by !== by && word.said !== 'disputed')
  if (!others || known.words.some((word) => word.by === by)) return 'nothing-to-contest'
  const refusal = whyNotSay(known, { by, said: 'disputed', absent: [] }, now)
  return refusal === 'not-yet' ? 'nothing-to-contest' : refusal
}

/** The one who waited excuses a missed or late-cancelled meeting; nobody excuses themself. */
export function whyNotExcuse(
  known: Known,
  by: string,
  now: string,
): 'nothing-to-excuse' | 'not-yours-to-excuse' | undefined {
  const { state, isLate } = meetingState({ ...known, excusedBy: null }, now)
  if (state === 'cancelled' && isLate)
    return known.cancellation!.by === by ? 'not-yours-to-excuse' : undefined
  if (state !== 'missed') return 'nothing-to-excuse'
  const absent = new Set(known.words.flatMap((word) => word.absent))
  return mayExcuse(by, absent, known.parties) ? undefined : 'not-yours-to-excuse'
}

/** A date is moved or called off before its start. */
export function whyNotChangeDate(
  { planned, cancellation }: Pick<Known, 'planned' | 'cancellation'>,
  now: string,
): 'meeting-cancelled' | 'already-begun' | undefined {
  if (cancellation) return 'meeting-cancelled'
  return planned === null || planned.startsAt <= now ? 'already-begun' : undefined
}

export function withWord(known: Known, word: Word): Known {
  return { ...known, words: [...known.words.filter(({ by }) => by !== word.by), word] }
}
