import { useTranslations } from 'use-intl'
import { TextLink } from '../../../../platform/web/design/TextLink.tsx'
import type { Round } from '../../contract.ts'
import styles from './Rounds.module.css'
import { useLongDay } from '../../../../platform/web/use-long-day.ts'

/** The rounds of the edition, each as it was published; nothing where there is but one. */
export function Rounds({ rounds, shown }: { rounds: readonly Round[]; shown: string }) {
  const t = useTranslations('matching.studio.rounds')
  const longDay = useLongDay()
  if (rounds.length < 2) return null
  return (
    <ul role="list" className={styles.rounds} aria-label={t('all')}>
      {rounds.map(({ runId, number, newPairs, publishedAt }) => {
        const words = t('round', { number, pairs: newPairs, day: longDay(publishedAt) })
        return (
          <li key={runId}>
            {runId === shown ? <strong>{words}</strong> : <TextLink href={`?run=${runId}`}>{words}</TextLink>}
          </li>
        )
      })}
    </ul>
  )
}
