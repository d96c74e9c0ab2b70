import { useTranslations } from 'use-intl'
import { CopyButton } from '../../../platform/web/design/CopyButton.tsx'
import { TextField } from '../../../platform/web/design/TextField.tsx'
import styles from './CalendarFeed.module.css'

/** The address, the one time that it is known, and what to do with it. */
export function PrivateAddress({ url }: { url: string }) {
  const t = useTranslations('calendar.feed')
  return (
    <div className={styles.address}>
      <TextField label={t('address')} value={url} isReadOnly description={t('once')} />
      <CopyButton text={url}>{t('copy')}</CopyButton>
    </div>
  )
}
