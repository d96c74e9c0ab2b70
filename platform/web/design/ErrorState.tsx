import { useTranslations } from 'use-intl'
import { useRefusalText } from '../use-refusal-text.ts'
import { Button } from './Button.tsx'
import styles from './EmptyState.module.css'
import { Icon } from './Icon.tsx'

export type ErrorStateProps = {
  error: unknown
  /** The module whose locale file words its own refusals. */
  module?: string
  onRetry?: () => void
}

/** What stands where something could not be loaded: what happened, what to do, and the number to quote. */
export function ErrorState({ error, module, onRetry }: ErrorStateProps) {
  const t = useTranslations('platform')
  const wording = useRefusalText(module)(error)
  return (
    <div className={styles.empty} role="alert">
      <span className={styles.picture}>
        <Icon name="warning" size={28} />
      </span>
      <h2 className={styles.title}>{t('errors.title')}</h2>
      <p className={styles.words}>{wording}</p>
      {onRetry && (
        <div className={styles.actions}>
          <Button onPress={onRetry}>{t('actions.retry')}</Button>
        </div>
      )}
    </div>
  )
}
