import { useTranslations } from 'use-intl'
import { ProgressBar } from '../../../../platform/web/design/ProgressBar.tsx'
import type { Publication } from '../../contract.ts'
import styles from './PublicationProgress.module.css'

/** "31 of 46 proposed", while the pairs go out. */
export function PublicationProgress({ publication }: { publication: Publication }) {
  const t = useTranslations('matching.publication')
  const { pairs, proposed, stopped } = publication
  return (
    <div className={styles.progress}>
      <ProgressBar
        label={t('underWay', { proposed, pairs })}
        value={pairs === 0 ? undefined : (100 * (proposed + stopped)) / pairs}
      />
      <p className={styles.text}>{t('leave')}</p>
    </div>
  )
}
