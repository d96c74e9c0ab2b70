import { useTranslations } from 'use-intl'
import { LinkButton } from '../../../../platform/web/design/LinkButton.tsx'
import { PageHeader } from '../../../../platform/web/design/PageHeader.tsx'
import { useFragmentToken } from '../sign-in/use-fragment-token.ts'
import { FoundForm } from './FoundForm.tsx'
import styles from './FoundPage.module.css'

/** What the address of the first start opens: the organisation and its first account, in one step. */
export function FoundPage() {
  const t = useTranslations('people.found')
  const token = useFragmentToken()
  if (!token) {
    return (
      <div className={styles.page}>
        <PageHeader title={t('noToken')}>
          <p>{t('noTokenText')}</p>
        </PageHeader>
        <LinkButton href="/">{t('back')}</LinkButton>
      </div>
    )
  }
  return (
    <div className={styles.page}>
      <PageHeader title={t('title')}>
        <p>{t('text')}</p>
      </PageHeader>
      <FoundForm token={token} />
    </div>
  )
}
