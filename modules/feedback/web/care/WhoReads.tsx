import { useTranslations } from 'use-intl'
import type { Listeners } from '../../contract.ts'
import styles from './Care.module.css'
import { useNames } from './use-names.ts'

/** By name, who reads what will be said on this page; said before it can be sent. */
export function WhoReads({ listeners, about }: { listeners: Listeners; about: 'change' | 'report' }) {
  const t = useTranslations('feedback')
  const names = useNames(listeners)
  const [first = '', second] = listeners.names
  return (
    <div className={styles.who}>
      {listeners.readBy === 'team' ? (
        <p>{t(`${about}.team`, { names })}</p>
      ) : (
        <>
          <p>{t(`${about}.referent`, { name: first })}</p>
          {second && <p>{t('change.deputy', { name: second })}</p>}
        </>
      )}
    </div>
  )
}
