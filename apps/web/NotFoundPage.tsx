import { useTranslations } from 'use-intl'
import { EmptyState } from '../../platform/web/design/EmptyState.tsx'
import { LinkButton } from '../../platform/web/design/LinkButton.tsx'
import { usePageTitle } from '../../platform/web/use-page-title.ts'
import { useOrganisation } from '../../platform/web/use-organisation.ts'

/** For an address that leads nowhere. */
export function NotFoundPage() {
  const t = useTranslations('platform.errors')
  const organisation = useOrganisation()
  usePageTitle(t('notFoundTitle'))
  return (
    <EmptyState
      icon="question"
      title={t('notFoundTitle')}
      actions={<LinkButton href={organisation ? `/${organisation}` : '/'}>{t('backHome')}</LinkButton>}
    >
      {t('notFoundText')}
    </EmptyState>
  )
}
