import { Outlet, useMatches, useParams } from 'react-router'
import { useTranslations } from 'use-intl'
import { Badge } from '../../platform/web/design/Badge.tsx'
import { ErrorState } from '../../platform/web/design/ErrorState.tsx'
import { Loading } from '../../platform/web/design/Loading.tsx'
import { PlainLayout } from '../../platform/web/layout/PlainLayout.tsx'
import { RailLayout } from '../../platform/web/layout/RailLayout.tsx'
import { SessionContext } from '../../platform/web/session.tsx'
import { PartsContext } from '../../platform/web/slots.ts'
import { Refusal } from '../../platform/web/refusal.ts'
import { layoutOf } from './layout-of.ts'
import { NotFoundPage } from './NotFoundPage.tsx'
import { allParts } from './parts.ts'
import { useKeepLanguage } from './use-keep-language.ts'
import { useNavigationItems } from './use-navigation-items.ts'
import { useSessionState } from './use-session-state.ts'

/** Pages of one organisation: who is here, where they can go, and the page itself. */
export function OrganisationShell() {
  const t = useTranslations('platform.layout')
  const { organisation = '', editionId } = useParams()
  const layout = layoutOf(useMatches()) ?? 'rail'
  const { session, error, retry } = useSessionState()
  const items = useNavigationItems(session)
  const own = items.filter(({ place }) => place === 'account')
  const keepLanguage = useKeepLanguage()
  const home = `/${organisation}`
  const page = session ? <Outlet /> : error ? <NoSession error={error} onRetry={retry} /> : <Loading />
  const crumbs = session
    ? [
        { label: session.organisation.name, href: home },
        // The edition is said where the page is about it: one's profile belongs to none.
        ...(editionId && session.subject ? [{ label: session.subject.name }] : []),
      ]
    : []
  return (
    <SessionContext value={session}>
      <PartsContext value={allParts}>
        {layout === 'full' && session ? (
          <main id="content" tabIndex={-1}>
            {page}
          </main>
        ) : layout === 'plain' ? (
          <PlainLayout home={home}>{page}</PlainLayout>
        ) : (
          <RailLayout
            home={home}
            items={items.filter(({ place }) => place === undefined)}
            crumbs={crumbs}
            account={{ items: own, onLanguage: keepLanguage }}
            badge={session?.organisation.invented && <Badge tone="info">{t('invented')}</Badge>}
          >
            {page}
          </RailLayout>
        )}
      </PartsContext>
    </SessionContext>
  )
}

function NoSession({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const isUnknown = error instanceof Refusal && error.status === 404
  return isUnknown ? <NotFoundPage /> : <ErrorState error={error} onRetry={onRetry} />
}
