import { useTranslations } from 'use-intl'
import { EmptyState } from '../../platform/web/design/EmptyState.tsx'
import { LinkButton } from '../../platform/web/design/LinkButton.tsx'
import { useSession } from '../../platform/web/session.tsx'
import { usePageTitle } from '../../platform/web/use-page-title.ts'

/** For an address that leads nowhere; an unknown organisation is such an address too. */
export function NotFoundPage() {
  const t = useTranslations('platform.errors')
  const session = useSession()
  usePageTitle(t('notFoundTitle'))
  return (
    <EmptyState
      icon="question"
      title={t('notFoundTitle')}
      actions={
        <>
          {!session && (
            <LinkButton href="/sign-in" variant="primary">
              {t('notFoundSignIn')}
            </LinkButton>
          )}
          <LinkButton href={session ? `/${session.organisation.slug}` : '/'}>{t('backHome')}</LinkButton>
        </>
      }
    >
      {t('notFoundText')}
    </EmptyState>
  )
}
