import { useTranslations } from 'use-intl'
import { Refusal } from '../refusal.ts'
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
  // Asking again will not bring it: it is not there, or not for this person.
  const isNotThere = error instanceof Refusal && error.code === 'not-found'
  const wording = useRefusalText(module)(error)
  return (
    <div className={styles.empty} role="alert">
      <span className={styles.picture}>
        <Icon name="warning" size={28} />
      </span>
      <h2 className={styles.title}>{t(isNotThere ? 'errors.notFoundTitle' : 'errors.title')}</h2>
      <p className={styles.words}>{wording}</p>
      {onRetry && !isNotThere && (
        <div className={styles.actions}>
          <Button onPress={onRetry}>{t('actions.retry')}</Button>
        </div>
      )}
    </div>
  )
}
