import { useTranslations } from 'use-intl'
import { Banner } from '../../../../platform/web/design/Banner.tsx'
import { Disclosure } from '../../../../platform/web/design/Disclosure.tsx'
import styles from './Outbox.module.css'

// An address that no one owns (RFC 2606), to be replaced.
const example = 'SMTP_URL=smtps://name:password@mail.example.org:465\nMAIL_FROM="Binôme <binome@example.org>"'

/** Why nothing leaves, and the two settings that change it. */
export function NoMailServer() {
  const t = useTranslations('people.outbox')
  return (
    <div className={styles.notice}>
      <Banner tone="waiting" title={t('noServer')}>
        {t('noServerText')}
        <Disclosure title={t('howTo')} level={2}>
          <p>{t('howToText')}</p>
          <pre className={styles.settings}>{example}</pre>
        </Disclosure>
      </Banner>
    </div>
  )
}
