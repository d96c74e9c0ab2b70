import { Navigate } from 'react-router'
import { useTranslations } from 'use-intl'
import { EmptyState } from '../../../../platform/web/design/EmptyState.tsx'
import { ErrorState } from '../../../../platform/web/design/ErrorState.tsx'
import { Loading } from '../../../../platform/web/design/Loading.tsx'
import { PageHeader } from '../../../../platform/web/design/PageHeader.tsx'
import { TextLink } from '../../../../platform/web/design/TextLink.tsx'
import { useLanguage } from '../../../../platform/web/messages.tsx'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { useOrganisation } from '../../../../platform/web/use-organisation.ts'
import { listOwnPartners } from '../../../partners/contract.ts'
import styles from '../Observers.module.css'

/** Whose figures? Straight there where one reads for one partner. */
export function WhichPartnerPage() {
  const t = useTranslations('observers.partner.where')
  const { language } = useLanguage()
  const organisation = useOrganisation()
  const { data, error, refetch } = useEndpoint(listOwnPartners, {})
  if (error && !data) return <ErrorState error={error} module="observers" onRetry={refetch} />
  if (!data) return <Loading />
  const read = data.partners.filter(({ as }) => as === 'reader')
  const hrefOf = (id: string) => `/${organisation}/partner-figures/${id}`
  if (read.length === 1) return <Navigate to={hrefOf(read[0]!.id)} replace />
  return (
    <>
      <PageHeader title={t('title')} />
      {read.length === 0 ? (
        <EmptyState icon="chart" title={t('noneTitle')}>
          {t('noneText')}
        </EmptyState>
      ) : (
        <ul className={styles.list}>
          {read.map(({ id, name, editionName }) => (
            <li key={id}>
              <TextLink href={hrefOf(id)} strong>
                {name}
              </TextLink>{' '}
              <span className={styles.help}>{editionName[language]}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
