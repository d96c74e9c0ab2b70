import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { daysBetween } from '../../../../platform/calendar-day.ts'
import { useLanguage } from '../../../../platform/web/messages.tsx'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { listAttention, showSoFar } from '../../contract.ts'
import { metBy } from '../../so-far/met-so-far.ts'
import { shortInterval, usePercent } from '../results/use-percent.ts'
import { MetCurves } from './MetCurves.tsx'
import styles from './SoFar.module.css'

/** How many pairs have met, day by day, beside the last edition at the same day. Nothing before a pair has begun. */
export function MetSoFarCard({ editionId }: { editionId: string }) {
  const t = useTranslations('insights.soFar')
  const percent = usePercent()
  const { language } = useLanguage()
  const { data } = useEndpoint(showSoFar, { editionId })
  const { data: attention } = useEndpoint(listAttention, { editionId })
  if (!data?.now || !attention) return null
  const { today, endsOn, now, before, byDay30 } = data
  const { byBoth, byOne } = attention.counts.metOnce
  const day = Math.max(0, daysBetween(now.publishedOn, today))
  const figure = (words: ReactNode) => <strong>{words}</strong>
  return (
    <section className={styles.met}>
      <h2>{t('title', { met: byBoth + byOne, pairs: now.pairs })}</h2>
      {before && (
        <p className={styles.quiet}>
          {t('before', { name: before.name[language], met: metBy(before.once, day), pairs: before.pairs })}
        </p>
      )}
      <MetCurves
        day={day}
        lastDay={endsOn === null ? day : daysBetween(now.publishedOn, endsOn)}
        now={now}
        before={before}
      />
      <p className={styles.sentence}>
        {byDay30 &&
          t.rich('byDay30', {
            met: byDay30.met,
            pairs: byDay30.pairs,
            share: percent(byDay30.met / byDay30.pairs),
            interval: shortInterval(byDay30.low, byDay30.high),
            figure,
          })}{' '}
        {byBoth + byOne > 0 && t('told', { met: byBoth + byOne, byBoth, byOne })}
      </p>
    </section>
  )
}
