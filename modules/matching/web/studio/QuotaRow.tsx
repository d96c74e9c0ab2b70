import type { Ref } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { NumberField } from '../../../../platform/web/design/NumberField.tsx'
import { Select } from '../../../../platform/web/design/Select.tsx'
import { propertyLabel, quotaLabel } from '../../quotas/words/quota-label.ts'
import { quotaId, sourceId } from '../../quotas/asked/quota-id.ts'
import { percentHaving } from '../../quotas/words/percent-having.ts'
import type { Quota } from '../../rules.ts'
import { useSay } from '../use-say.ts'
import styles from './Quotas.module.css'
import { useStudio } from './studio-context.ts'

type QuotaRowProps = {
  quota: Quota
  at: number
  sources: readonly Quota['to'][]
  removeRef: Ref<HTMLButtonElement>
  onRemove: () => void
}

/** "At least | 30 % | across two sites", what is reached of it, and the way back. */
export function QuotaRow({ quota, at, sources, removeRef, onRemove }: QuotaRowProps) {
  const t = useTranslations('matching.studio.adjust.quotas')
  const { cohort, solver, edit } = useStudio()
  const say = useSay()
  const change = (part: Partial<Quota>) => edit?.({ kind: 'quota', at, quota: { ...quota, ...part } })
  const share = solver.picture?.shares.find((one) => quotaId(one.quota) === quotaId(quota))
  const properties = [...sources, ...(sources.some((to) => isSame(to, quota.to)) ? [] : [quota.to])].flatMap(
    (to) => (['different', 'same'] as const).map((answers) => ({ answers, to })),
  )
  return (
    <li className={styles.quota}>
      <div className={styles.bound}>
        <Select
          label={t('bound')}
          hideLabel
          size="compact"
          value={quota.bound}
          options={[
            { value: 'at-least', label: t('atLeast') },
            { value: 'at-most', label: t('atMost') },
          ]}
          onChange={(bound) => change({ bound })}
        />
        <Button
          variant="quiet"
          size="small"
          icon="close"
          ref={removeRef}
          aria-label={t('remove', { quota: say(quotaLabel(cohort, quota)) })}
          onPress={onRemove}
        />
      </div>
      <NumberField
        label={t('percent')}
        hideLabel
        value={quota.percent}
        minValue={0}
        maxValue={100}
        formatOptions={{ style: 'unit', unit: 'percent' }}
        onChange={(percent) => Number.isInteger(percent) && change({ percent })}
      />
      <Select
        label={t('property')}
        hideLabel
        size="compact"
        value={keyOf(quota)}
        options={properties.map((one) => ({ value: keyOf(one), label: say(propertyLabel(cohort, one)) }))}
        onChange={(key) => change(properties.find((one) => keyOf(one) === key) ?? {})}
      />
      {share && !solver.refusal && (
        <p className={styles.reached}>
          {t('reached', {
            share: percentHaving(share),
            pairsHaving: share.pairsHaving,
            pairs: share.pairs,
          })}
        </p>
      )}
    </li>
  )
}

function keyOf({ answers, to }: Pick<Quota, 'answers' | 'to'>): string {
  return `${answers} ${sourceId(to)}`
}

function isSame(one: Quota['to'], other: Quota['to']): boolean {
  return sourceId(one) === sourceId(other)
}
