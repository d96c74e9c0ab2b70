import { useEffect } from 'react'
import { isRouteErrorResponse, useRouteError } from 'react-router'
import { useTranslations } from 'use-intl'
import { Button } from '../../platform/web/design/Button.tsx'
import { EmptyState } from '../../platform/web/design/EmptyState.tsx'
import { usePageTitle } from '../../platform/web/use-page-title.ts'
import { NotFoundPage } from './NotFoundPage.tsx'

/** Stands in for a page that broke, and leaves the rest of the screen in place. */
export function RouteError() {
  const error = useRouteError()
  return isRouteErrorResponse(error) && error.status === 404 ? <NotFoundPage /> : <BrokenPage error={error} />
}

function BrokenPage({ error }: { error: unknown }) {
  const t = useTranslations('platform.errors')
  usePageTitle(t('pageTitle'))
  useEffect(() => reportError(error), [error])
  return (
    <EmptyState
      icon="warning"
      title={t('pageTitle')}
      // A page's code is fetched when it is opened: after an update of the server only a full load finds the new one.
      actions={<Button onPress={() => location.reload()}>{t('reload')}</Button>}
    >
      {t('pageText')}
    </EmptyState>
  )
}
