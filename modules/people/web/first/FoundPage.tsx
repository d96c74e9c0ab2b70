import { useTranslations } from 'use-intl'
import { EmptyState } from '../../../../platform/web/design/EmptyState.tsx'
import { LinkButton } from '../../../../platform/web/design/LinkButton.tsx'
import { PageHeader } from '../../../../platform/web/design/PageHeader.tsx'
import { usePageTitle } from '../../../../platform/web/use-page-title.ts'
import { useFragmentToken } from '../sign-in/use-fragment-token.ts'
import { FoundForm } from './FoundForm.tsx'
import styles from './FoundPage.module.css'

/** What the address of the first start opens: the organisation and its first account, in one step. */
export function FoundPage() {
  const t = useTranslations('people.found')
  const token = useFragmentToken()
  usePageTitle(t('title'))
  if (!token) {
    return (
      <EmptyState icon="link" title={t('noToken')} actions={<LinkButton href="/">{t('back')}</LinkButton>}>
        {t('noTokenText')}
      </EmptyState>
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
