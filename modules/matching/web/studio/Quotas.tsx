import { useMemo, useRef } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { mostQuotas } from '../../policy/most-quotas.ts'
import { nextQuota } from '../../quotas/asked/next-quota.ts'
import { quotaSources } from '../../quotas/asked/quota-sources.ts'
import type { Quota } from '../../rules.ts'
import adjust from './AdjustPanel.module.css'
import { QuotaRow } from './QuotaRow.tsx'
import styles from './Quotas.module.css'
import { useStudio } from './studio-context.ts'
import { useFocusNearRow } from './use-focus-near-row.ts'

/** Shares of the pairs that are asked for; nothing where nobody answered anything to hold one on. */
export function Quotas() {
  const t = useTranslations('matching.studio.adjust.quotas')
  const { cohort, policy, edit } = useStudio()
  const { quotas, goal } = policy
  const sources = useMemo(() => quotaSources(cohort), [cohort])
  const heading = useRef<HTMLHeadingElement>(null)
  const add = useRef<HTMLButtonElement>(null)
  const { buttonRef, focusNear } = useFocusNearRow(() => add.current ?? heading.current)
  if (sources.length === 0 && quotas.length === 0) return null
  const next = quotas.length < mostQuotas ? nextQuota(sources, quotas) : null
  const addOne = (quota: Quota) => {
    const all = [...quotas, quota]
    // The button goes when nothing is left to add.
    if (all.length === mostQuotas || nextQuota(sources, all) === null) focusNear(quotas.length)
    edit?.({ kind: 'quota', at: quotas.length, quota })
  }
  return (
    <section>
      <h3 ref={heading} tabIndex={-1} className={adjust.heading}>
        {t('title')}
      </h3>
      {goal !== 'best-fit' && <p className={styles.note}>{t('bestFitOnly')}</p>}
      <ul role="list">
        {quotas.map((quota, at) => (
          // By its place: what a quota asks changes under the hand.
          <QuotaRow
            key={at}
            quota={quota}
            at={at}
            sources={sources}
            removeRef={buttonRef(at)}
            onRemove={() => {
              focusNear(at)
              edit?.({ kind: 'quota', at, quota: null })
            }}
          />
        ))}
      </ul>
      {(goal === 'best-fit' || quotas.length > 0) && next && (
        <Button ref={add} size="small" icon="plus" onPress={() => addOne(next)}>
          {t('add')}
        </Button>
      )}
    </section>
  )
}
