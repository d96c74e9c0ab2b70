import { useTranslations } from 'use-intl'
import { Icon } from '../design/Icon.tsx'
import { useOnline } from '../use-online.ts'
import styles from './OfflineNote.module.css'

/** Says that the network is away, for as long as it is. */
export function OfflineNote() {
  const t = useTranslations('platform.layout')
  const online = useOnline()
  return (
    <output className={styles.place}>
      {!online && (
        <span className={styles.note}>
          <Icon name="cloud" size={18} />
          {t('offline')}
        </span>
      )}
    </output>
  )
}
