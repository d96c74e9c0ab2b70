import { useTranslations } from 'use-intl'
import styles from './SkipLink.module.css'

/** First thing on the page for the keyboard: straight to the content. */
export function SkipLink({ target }: { target: string }) {
  const t = useTranslations('platform.layout')
  return (
    <a
      href={`#${target}`}
      className={styles.skip}
      onClick={(event) => {
        // The router would take a hash for a new address, and the focus would not move.
        event.preventDefault()
        document.getElementById(target)?.focus()
      }}
    >
      {t('skip')}
    </a>
  )
}
