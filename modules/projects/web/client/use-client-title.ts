import { useTranslations } from 'use-intl'
import { useFormatter } from '../../../../platform/web/use-formatter.ts'
import { Missing, type ClientPage } from '../../contract.ts'
import { useDays } from '../use-days.ts'

/** What waits for the client, since when, a change of what was agreed first; else where the project is. */
export function useClientTitle(): (page: ClientPage) => string {
  const t = useTranslations('projects')
  const days = useDays()
  const format = useFormatter()
  return ({ deliverables, extras, amendment, missing, mayWriteBrief, wordsAsked, status }) => {
    if (status === 'closed') return t('page.status.closed')
    if (amendment?.state === 'waits') return t('page.amendment', { since: days.since(amendment.proposedAt) })
    const sent = deliverables.filter(({ state }) => state === 'sent')
    const since = sent.map(({ versions }) => versions[0]!.sentAt).toSorted()[0]
    if (since) return t('page.waits', { count: sent.length, since: days.since(since) })
    const offers = extras.filter(({ state }) => state === 'proposed')
    const offeredAt = offers.map(({ proposal }) => proposal!.at).toSorted()[0]
    if (offeredAt) return t('page.extraProposed', { count: offers.length, since: days.since(offeredAt) })
    const proposed = deliverables.filter(({ state }) => state === 'proposed').length
    if (proposed > 0) return t('page.proposed', { count: proposed })
    // A title that lists all of it says less than one word.
    if (mayWriteBrief && missing.length === Missing.options.length) return t('page.blank')
    if (mayWriteBrief && missing.length > 0)
      return t('page.lacks', { what: format.list(missing.map((key) => t(`missing.${key}`))) })
    if (wordsAsked.length > 0) return t('page.word')
    return t(`page.status.${status}`)
  }
}
