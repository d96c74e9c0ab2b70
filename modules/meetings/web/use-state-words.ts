import { useTranslations } from 'use-intl'
import type { OwnMeeting } from '../contract.ts'

/** What a meeting is, in words: by whom it is said, who did not come, how late it was called off. */
export function useStateWords(name: string) {
  const t = useTranslations('meetings.state')
  return ({ state, heldBy, isLate, mine, theirs }: OwnMeeting): string => {
    if (state === 'held') return t(heldBy === 'both' ? 'held' : mine ? 'heldByMe' : 'heldByPartner', { name })
    if (state === 'cancelled') return t(isLate ? 'late' : mine || theirs ? 'moved' : 'cancelled')
    return t(state)
  }
}
