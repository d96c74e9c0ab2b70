import { useParams } from 'react-router'
import { useTranslations } from 'use-intl'
import { EmptyState } from '../../../../platform/web/design/EmptyState.tsx'
import { ErrorState } from '../../../../platform/web/design/ErrorState.tsx'
import { LinkButton } from '../../../../platform/web/design/LinkButton.tsx'
import { Loading } from '../../../../platform/web/design/Loading.tsx'
import { PageHeader } from '../../../../platform/web/design/PageHeader.tsx'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { useFormatter } from '../../../../platform/web/use-formatter.ts'
import { useOrganisation } from '../../../../platform/web/use-organisation.ts'
import { listApplications } from '../../contract.ts'
import styles from '../Reviews.module.css'
import { ApplicationsTable } from './ApplicationsTable.tsx'
import { GradingCard } from './GradingCard.tsx'
import { SendBar } from './SendBar.tsx'
import { Thresholds } from './Thresholds.tsx'

/** Who waits for an answer, since when; what is written and not sent; and everybody, in a table to decide in. */
export function ApplicationsPage() {
  const t = useTranslations('reviews.list')
  const format = useFormatter()
  const organisation = useOrganisation()
  const { editionId = '' } = useParams()
  const { data, error, refetch } = useEndpoint(listApplications, { editionId }, { followed: true })
  if (error && !data) return <ErrorState error={error} module="reviews" onRetry={refetch} />
  if (!data) return <Loading />
  const { applications, isReviewed, isGraded, hidesNames, hasOwn, thresholds } = data
  const edition = `/${organisation}/editions/${editionId}`
  const waits = applications.flatMap(({ waitsSince }) => waitsSince ?? []).toSorted()
  return (
    <div className={styles.page}>
      <PageHeader
        title={applications.length === 0 ? t('titleNone') : t('title', { count: waits.length })}
        eyebrow={t('eyebrow')}
        actions={
          <LinkButton href={`${edition}/review`} icon="sliders">
            {t('howGraded')}
          </LinkButton>
        }
      >
        {waits.length > 0 && (
          <p>
            {t('since', { day: format.dateTime(new Date(waits[0]!), { day: 'numeric', month: 'long' }) })}
          </p>
        )}
        {hasOwn && <p className={styles.help}>{t('hasOwn')}</p>}
        {hidesNames && <p className={styles.help}>{t('hidesNames')}</p>}
      </PageHeader>
      {applications.length === 0 ? (
        <EmptyState
          icon="mail"
          title={t(isReviewed ? 'noneTitle' : 'notReviewedTitle')}
          actions={<LinkButton href={`${edition}/call`}>{t('toCall')}</LinkButton>}
        >
          {t(isReviewed ? 'noneText' : 'notReviewedText')}
        </EmptyState>
      ) : (
        <>
          <SendBar editionId={editionId} applications={applications} />
          {isGraded && applications.some(({ grades }) => grades.given > 0) && (
            <GradingCard editionId={editionId} applications={applications} />
          )}
          <ApplicationsTable
            editionId={editionId}
            applications={applications}
            isGraded={isGraded}
            hidesNames={hidesNames}
          />
          {isGraded && <Thresholds thresholds={thresholds} />}
        </>
      )}
    </div>
  )
}
