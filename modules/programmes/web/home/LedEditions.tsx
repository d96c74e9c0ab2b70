import { useTranslations } from 'use-intl'
import { EmptyState } from '../../../../platform/web/design/EmptyState.tsx'
import { ErrorState } from '../../../../platform/web/design/ErrorState.tsx'
import { LinkButton } from '../../../../platform/web/design/LinkButton.tsx'
import { Loading } from '../../../../platform/web/design/Loading.tsx'
import { useParts } from '../../../../platform/web/slots.ts'
import { useSession } from '../../../../platform/web/session.tsx'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { listLedEditions } from '../../contract.ts'
import { BeginChoices } from '../begin/BeginChoices.tsx'
import { EditionList } from './EditionList.tsx'
import styles from './HomePage.module.css'
import { homeMine } from './slots.ts'

/** The editions that the person leads, or how to begin one. */
export function LedEditions() {
  const t = useTranslations('programmes.home')
  const session = useSession()
  const { data, error, refetch } = useEndpoint(listLedEditions, {})
  const isAdmin = session?.conditions.includes('admin') ?? false
  if (error && !data) return <ErrorState error={error} onRetry={refetch} />
  if (!data) return <Loading />
  if (data.editions.length === 0) return isAdmin ? <NothingYet /> : <NotLeading />
  const newProgramme = `/${session?.organisation.slug}/programmes/new`
  return (
    <section className={styles.section}>
      <div className={styles.heading}>
        <h2>{t('editions', { count: data.editions.length })}</h2>
        {isAdmin && (
          <LinkButton href={newProgramme} icon="plus" size="small">
            {t('newProgramme')}
          </LinkButton>
        )}
      </div>
      <EditionList editions={data.editions} />
    </section>
  )
}

function NothingYet() {
  const t = useTranslations('programmes.home')
  return (
    <section className={styles.section}>
      <div>
        <h2>{t('emptyTitle')}</h2>
        <p className={styles.dates}>{t('emptyText')}</p>
      </div>
      <BeginChoices last="programme" />
    </section>
  )
}

/** A participant's pairs are another module's part; without any part of that kind the page still says something. */
function NotLeading() {
  const t = useTranslations('programmes.home')
  if (useParts(homeMine).length > 0) return null
  return (
    <EmptyState icon="pair" title={t('nothingTitle')}>
      {t('nothingText')}
    </EmptyState>
  )
}
