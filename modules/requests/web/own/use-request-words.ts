import { useTranslations } from 'use-intl'
import type { Tone } from '../../../../platform/web/design/Badge.tsx'
import { firstName } from '../../../../platform/first-name.ts'
import { useLongDay } from '../../../../platform/web/use-long-day.ts'
import type { OwnRequest, RequestStatus, SearchStatus } from '../../contract.ts'

const tones: Record<RequestStatus, Tone> = {
  kept: 'neutral',
  sent: 'waiting',
  accepted: 'done',
  declined: 'neutral',
  expired: 'neutral',
  withdrawn: 'neutral',
  'passed-over': 'neutral',
}

const searchTones: Record<SearchStatus, Tone> = {
  open: 'waiting',
  agreeing: 'done',
  matched: 'done',
  'by-hand': 'waiting',
  nobody: 'neutral',
  withdrawn: 'neutral',
}

/** Where a request stands, why, and what happens by when. */
export function useRequestWords() {
  const t = useTranslations('requests')
  const day = useLongDay()
  return {
    badge: ({ status }: Pick<OwnRequest, 'status'>) => ({
      tone: tones[status],
      words: t(`status.${status}`),
    }),
    search: (status: SearchStatus) => ({ tone: searchTones[status], words: t(`searchStatus.${status}`) }),
    line: (request: OwnRequest) => {
      const { status, sentAt, answerBy, reason, closedWhy, mentor } = request
      const name = firstName(mentor.name)
      if (status === 'sent') return t('line.sent', { name, since: day(sentAt!), by: day(answerBy!) })
      if (status === 'declined') return t('line.declined', { reason: t(`reasons.${reason!}`) })
      if (closedWhy) return t(`closedWhy.${closedWhy}`, { name })
      return t(`line.${status}`, { name })
    },
  }
}
