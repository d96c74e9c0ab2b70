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
import { listOwnCommunity } from '../../contract.ts'
import styles from '../Community.module.css'

/** Of which edition? Straight there where there is one. */
export function WherePage() {
  const t = useTranslations('community.where')
  const { language } = useLanguage()
  const organisation = useOrganisation()
  const { data, error, refetch } = useEndpoint(listOwnCommunity, {})
  if (error && !data) return <ErrorState error={error} module="community" onRetry={refetch} />
  if (!data) return <Loading />
  const { editions } = data
  if (editions.length === 1) return <Navigate to={`/${organisation}/community/${editions[0]!.id}`} replace />
  if (editions.length === 0)
    return (
      <EmptyState icon="message" title={t('noneTitle')}>
        {t('noneText')}
      </EmptyState>
    )
  return (
    <div className={styles.list}>
      <PageHeader title={t('title')} />
      <ul className={styles.lines}>
        {editions.map(({ id, name }) => (
          <li key={id} className={styles.line}>
            <TextLink href={`/${organisation}/community/${id}`} strong>
              {name[language]}
            </TextLink>
          </li>
        ))}
      </ul>
    </div>
  )
}
