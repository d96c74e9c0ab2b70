import { useParams } from 'react-router'
import { useTranslations } from 'use-intl'
import { ErrorState } from '../../../../platform/web/design/ErrorState.tsx'
import { Loading } from '../../../../platform/web/design/Loading.tsx'
import { PageHeader } from '../../../../platform/web/design/PageHeader.tsx'
import { TextLink } from '../../../../platform/web/design/TextLink.tsx'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { useOrganisation } from '../../../../platform/web/use-organisation.ts'
import { showReview } from '../../contract.ts'
import styles from '../Reviews.module.css'
import { CriteriaForm } from './CriteriaForm.tsx'
import { Names } from './Names.tsx'
import { Reviewers } from './Reviewers.tsx'

/** By what applications are graded, by whom, with or without names. */
export function ReviewPage() {
  const t = useTranslations('reviews.terms')
  const organisation = useOrganisation()
  const { editionId = '' } = useParams()
  const { data, error, refetch } = useEndpoint(showReview, { editionId })
  if (error && !data) return <ErrorState error={error} module="reviews" onRetry={refetch} />
  if (!data) return <Loading />
  return (
    <div className={styles.page}>
      <PageHeader
        title={t('title')}
        eyebrow={
          <TextLink href={`/${organisation}/editions/${editionId}/applications`}>{t('back')}</TextLink>
        }
      >
        <p>{t('text')}</p>
      </PageHeader>
      <div className={styles.two}>
        <CriteriaForm key={editionId} terms={data} onReload={refetch} />
        <div className={styles.reading}>
          <Reviewers terms={data} />
          <Names terms={data} />
        </div>
      </div>
    </div>
  )
}
