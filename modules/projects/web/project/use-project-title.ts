import { useTranslations } from 'use-intl'
import { useFormatter } from '../../../../platform/web/use-formatter.ts'
import type { Project } from '../../contract.ts'
import { useDays } from '../use-days.ts'

/** The one thing to know of a project now: what it lacks, whom it waits for, or what comes next. */
export function useProjectTitle(): (project: Project) => string {
  const t = useTranslations('projects')
  const format = useFormatter()
  const days = useDays()
  return ({ status, deliveredAt, missing, deliverables, milestones, extras, amendment }) => {
    const count = (state: string) => deliverables.filter((one) => one.state === state).length
    const asked = extras.filter(({ state }) => state === 'asked').at(-1)
    if (asked && status !== 'closed') return t('title.extraAsked', { since: days.since(asked.waitsSince) })
    if (status === 'closed') return t(deliveredAt === null ? 'title.stopped' : 'title.closed')
    const changes =
      amendment?.state === 'waits' && t('title.amendment', { since: days.since(amendment.proposedAt) })
    if (status === 'delivered') return changes || t('title.delivered')
    if (status === 'running') {
      if (count('change') > 0) return t('title.change', { count: count('change') })
      if (count('sent') > 0) return t('title.sent', { count: count('sent') })
      if (changes) return changes
      const next = milestones.find(({ reachedAt }) => reachedAt === null)
      return next ? t('title.next', { title: next.title, on: days.short(next.dueOn) }) : t('title.running')
    }
    if (missing.includes('deliverables')) return t('title.noDeliverable')
    if (missing.length > 0)
      return t('title.lacks', { what: format.list(missing.map((key) => t(`missing.${key}`))) })
    if (deliverables.every(({ state }) => state === 'proposed')) return t('title.notAgreed')
    return t(`title.${status}`)
  }
}
