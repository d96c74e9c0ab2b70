import { Outlet, useMatches, useParams } from 'react-router'
import { useTranslations } from 'use-intl'
import { EditionWords } from '../../modules/programmes/contract.ts'
import { EditionSwitch, InWordsOf } from '../../modules/programmes/web/index.ts'
import { Badge } from '../../platform/web/design/Badge.tsx'
import { ErrorState } from '../../platform/web/design/ErrorState.tsx'
import { Loading } from '../../platform/web/design/Loading.tsx'
import { PlainLayout } from '../../platform/web/layout/PlainLayout.tsx'
import { RailLayout } from '../../platform/web/layout/RailLayout.tsx'
import { useLanguage } from '../../platform/web/messages.tsx'
import { useLive } from '../../platform/web/live/use-live.ts'
import { Refusal } from '../../platform/web/refusal.ts'
import { SessionContext, type Session } from '../../platform/web/session.tsx'
import { PartsContext } from '../../platform/web/slots.ts'
import { useGoTo } from './go-to/use-go-to.tsx'
import { layoutOf } from './layout-of.ts'
import { useMenu } from './menu/use-menu.ts'
import { NotFoundPage } from './NotFoundPage.tsx'
import { allParts } from './parts.ts'
import { useRoleName } from './standing/use-role-name.ts'
import { useSessionState } from './standing/use-session-state.ts'
import { useKeepLanguage } from './use-keep-language.ts'

/** Pages of one organisation, in the words of the edition that one stands in. */
export function OrganisationShell() {
  const state = useSessionState()
  useLive(state.session !== undefined)
  return (
    <InWordsOf words={wordsOf(state.session)}>
      <Shell {...state} />
    </InWordsOf>
  )
}

/** Who is here, where they can go, and the page itself. */
function Shell({ session, stand, error, retry }: ReturnType<typeof useSessionState>) {
  const t = useTranslations('platform.layout')
  const { language } = useLanguage()
  const { organisation = '' } = useParams()
  const layout = layoutOf(useMatches()) ?? 'rail'
  const menu = useMenu(session, stand)
  const goTo = useGoTo(menu)
  const keepLanguage = useKeepLanguage()
  const hat = useRoleName(session)
  const home = `/${organisation}`
  const page = session ? <Outlet /> : error ? <NoSession error={error} onRetry={retry} /> : <Loading />
  // A participant of one edition has nowhere to switch to.
  const canSwitch =
    (session?.places.length ?? 0) > 1 ||
    session?.conditions.includes('lead') ||
    menu['organisation-settings'].length > 0
  const settings = [...menu['place-settings'], ...menu['organisation-settings']]
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
            name={session?.organisation.name}
            where={session?.place?.name[language]}
            menu={menu}
            switcher={{
              wide: session && <EditionSwitch settings={settings} />,
              compact: session && canSwitch && <EditionSwitch settings={settings} compact />,
            }}
            goTo={session ? goTo : { wide: null, compact: null }}
            account={{ items: menu.account, settings, onLanguage: keepLanguage, ...hat }}
            badge={session?.organisation.invented && <Badge tone="info">{t('invented')}</Badge>}
          >
            {page}
          </RailLayout>
        )}
        {session && goTo.dialog}
      </PartsContext>
    </SessionContext>
  )
}

/** Those of the edition that one stands in; of several editions, the usual ones. */
function wordsOf(session: Session | undefined) {
  const words = session?.place?.words
  return words ? EditionWords.parse(words) : null
}

function NoSession({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const isUnknown = error instanceof Refusal && error.status === 404
  return isUnknown ? <NotFoundPage /> : <ErrorState error={error} onRetry={onRetry} />
}
