import { useMemo } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { mostQuotas } from '../../quotas/most-quotas.ts'
import { nextQuota } from '../../quotas/next-quota.ts'
import { quotaSources } from '../../quotas/quota-sources.ts'
import adjust from './AdjustPanel.module.css'
import { QuotaRow } from './QuotaRow.tsx'
import styles from './Quotas.module.css'
import { useStudio } from './studio-context.ts'

/** Shares of the pairs that are asked for; nothing where nobody answered anything to hold one on. */
export function Quotas() {
  const t = useTranslations('matching.studio.adjust.quotas')
  const { cohort, policy, edit } = useStudio()
  const { quotas, goal } = policy
  const sources = useMemo(() => quotaSources(cohort), [cohort])
  if (sources.length === 0 && quotas.length === 0) return null
  const next = nextQuota(sources, quotas)
  return (
    <section>
      <h3 className={adjust.heading}>{t('title')}</h3>
      {goal !== 'best-fit' && <p className={styles.note}>{t('bestFitOnly')}</p>}
      <ul role="list">
        {quotas.map((quota, at) => (
          // By its place: what a quota asks changes under the hand.
          <QuotaRow key={at} quota={quota} at={at} sources={sources} />
        ))}
      </ul>
      {(goal === 'best-fit' || quotas.length > 0) && next && quotas.length < mostQuotas && (
        <Button
          size="small"
          icon="plus"
          onPress={() => edit?.({ kind: 'quota', at: quotas.length, quota: next })}
        >
          {t('add')}
        </Button>
      )}
    </section>
  )
}
