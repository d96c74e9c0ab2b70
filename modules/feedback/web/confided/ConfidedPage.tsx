import { useTranslations } from 'use-intl'
import { EmptyState } from '../../../../platform/web/design/EmptyState.tsx'
import { ErrorState } from '../../../../platform/web/design/ErrorState.tsx'
import { Loading } from '../../../../platform/web/design/Loading.tsx'
import { PageHeader } from '../../../../platform/web/design/PageHeader.tsx'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { listConfidences } from '../../contract.ts'
import styles from './Confided.module.css'
import { Endings } from '../ending/Endings.tsx'
import { ConfidenceCard } from './ConfidenceCard.tsx'

/** What people confide to this reader: what waits, the oldest first, then what is settled. */
export function ConfidedPage() {
  const t = useTranslations('feedback.confided')
  const { data, error, refetch } = useEndpoint(listConfidences, {})
  if (!data) return error ? <ErrorState error={error} module="feedback" onRetry={refetch} /> : <Loading />
  const waiting = data.confidences.filter(({ closedAt }) => closedAt === null)
  const settled = data.confidences.filter(({ closedAt }) => closedAt !== null)
  return (
    <>
      <PageHeader title={t('title')}>
        <p>{t('text')}</p>
      </PageHeader>
      {waiting.length === 0 ? (
        <EmptyState icon="check" title={t('none')}>
          {t('noneText')}
        </EmptyState>
      ) : (
        <ul className={styles.list}>
          {waiting.map((confidence) => (
            <ConfidenceCard key={confidence.id} confidence={confidence} />
          ))}
        </ul>
      )}
      {settled.length > 0 && (
        <>
          <h2>{t('settled')}</h2>
          <ul className={styles.list}>
            {settled.map((confidence) => (
              <ConfidenceCard key={confidence.id} confidence={confidence} />
            ))}
          </ul>
        </>
      )}
      <Endings />
    </>
  )
}
