import { Navigate } from 'react-router'
import { useTranslations } from 'use-intl'
import { EmptyState } from '../../../platform/web/design/EmptyState.tsx'
import { ErrorState } from '../../../platform/web/design/ErrorState.tsx'
import { Loading } from '../../../platform/web/design/Loading.tsx'
import { PageHeader } from '../../../platform/web/design/PageHeader.tsx'
import { TextLink } from '../../../platform/web/design/TextLink.tsx'
import { useLanguage } from '../../../platform/web/messages.tsx'
import { useEndpoint } from '../../../platform/web/use-endpoint.ts'
import { useOrganisation } from '../../../platform/web/use-organisation.ts'
import { listOwnObserved } from '../contract.ts'
import styles from './Observers.module.css'

/** Whose figures? Straight there where there are those of one. */
export function WherePage() {
  const t = useTranslations('observers.where')
  const { language } = useLanguage()
  const organisation = useOrganisation()
  const { data, error, refetch } = useEndpoint(listOwnObserved, {})
  if (error && !data) return <ErrorState error={error} module="observers" onRetry={refetch} />
  if (!data) return <Loading />
  const { editions } = data
  if (editions.length === 1) return <Navigate to={`/${organisation}/observed/${editions[0]!.id}`} replace />
  return (
    <>
      <PageHeader title={t('title')} />
      {editions.length === 0 ? (
        <EmptyState icon="chart" title={t('noneTitle')}>
          {t('noneText')}
        </EmptyState>
      ) : (
        <ul className={styles.list}>
          {editions.map(({ id, name, programmeName }) => (
            <li key={id}>
              <TextLink href={`/${organisation}/observed/${id}`} strong>
                {name[language]}
              </TextLink>{' '}
              <span className={styles.help}>{programmeName[language]}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
