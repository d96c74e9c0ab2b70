import { useTranslations } from 'use-intl'
import { useFormatter } from '../../../platform/web/use-formatter.ts'
import type { FollowedPair } from '../contract.ts'
import { firstName } from '../../../platform/first-name.ts'

/** What a line says: who, then the reason with its day, and what is known beside it. */
export function useLineWords() {
  const t = useTranslations('insights.followUp')
  const format = useFormatter()
  const list = (names: readonly string[]) => format.list(names, { type: 'conjunction' })
  const day = (at: string, timeZone?: string) =>
    format.dateTime(new Date(at), { day: 'numeric', month: 'long', ...(timeZone && { timeZone }) })

  const first = ({ reason, status, sinceOn, days, held }: FollowedPair) => {
    // A calendar day is the same everywhere; only an instant has a zone.
    const since = { days: days ?? 0, day: sinceOn ? day(sinceOn, 'UTC') : '' }
    if (reason) return t(`why.${reason}`, since)
    if (held.byBoth + held.byOne > 0) return t('why.lastHeld', since)
    return t(status === 'proposed' ? 'why.unanswered' : 'why.begun', since)
  }
  const beside = ({ parties, status, unconfirmed, nextAt, held, pausedUntil }: FollowedPair) => {
    const awaited = parties.filter(({ isAwaited }) => isAwaited).map(({ name }) => firstName(name))
    return [
      pausedUntil && t('paused', { day: day(pausedUntil, 'UTC') }),
      held.byBoth + held.byOne > 0 && t('held', { count: held.byBoth + held.byOne, byOne: held.byOne }),
      unconfirmed > 0 && t('unconfirmed', { count: unconfirmed }),
      nextAt && t('next', { day: day(nextAt) }),
      awaited.length > 0 && waiting(awaited, parties.length, status),
    ]
  }
  const waiting = (awaited: readonly string[], people: number, status: FollowedPair['status']) => {
    if (status === 'active') return t('toAgree', { names: list(awaited) })
    return awaited.length === people ? t('noAnswer') : t('toAnswer', { names: list(awaited) })
  }
  return {
    names: ({ parties }: FollowedPair) => list(parties.map(({ name }) => name)),
    why: (pair: FollowedPair) => [first(pair), ...beside(pair)].filter(Boolean).join(' '),
  }
}
