import { useTranslations } from 'use-intl'
import styles from './Loading.module.css'
import { ProgressBar } from './ProgressBar.tsx'
import { useSlow } from './use-slow.ts'

/** Nothing during the first second, then a moving bar that says what is being waited for. */
export function Loading({ label }: { label?: string }) {
  const t = useTranslations('platform.states')
  const slow = useSlow(true)
  return <div className={styles.loading}>{slow && <ProgressBar label={label ?? t('loading')} />}</div>
}
