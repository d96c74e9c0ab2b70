import { useTranslations } from 'use-intl'
import { PageHeader } from '../../../../platform/web/design/PageHeader.tsx'
import { useSession } from '../../../../platform/web/session.tsx'
import { BeginChoices } from './BeginChoices.tsx'
import styles from './BeginChoices.module.css'

/** Right after the organisation was made: three ways to begin, none of them final. */
export function BeginPage() {
  const t = useTranslations('programmes.begin')
  const session = useSession()
  return (
    <div className={styles.page}>
      <PageHeader title={t('title')} eyebrow={session?.organisation.name}>
        <p>{t('text')}</p>
      </PageHeader>
      <BeginChoices last="empty" />
    </div>
  )
}
