import { useParams } from 'react-router'
import { useTranslations } from 'use-intl'
import { ErrorState } from '../../../../platform/web/design/ErrorState.tsx'
import { LinkButton } from '../../../../platform/web/design/LinkButton.tsx'
import { Loading } from '../../../../platform/web/design/Loading.tsx'
import { PageHeader } from '../../../../platform/web/design/PageHeader.tsx'
import { ProgressBar } from '../../../../platform/web/design/ProgressBar.tsx'
import { useOrganisation } from '../../../../platform/web/use-organisation.ts'
import { GateBanner } from '../overview/GateBanner.tsx'
import { NoPeople } from './NoPeople.tsx'
import styles from './PeoplePage.module.css'
import { PeopleTable } from './PeopleTable.tsx'
import { useEnrolments } from './use-enrolments.ts'

/** Everyone in the edition, in a table to work in. */
export function PeoplePage() {
  const t = useTranslations('enrolment.people')
  const organisation = useOrganisation()
  const { editionId = '' } = useParams()
  const { rows, counts, isWhole, error, refetch } = useEnrolments(editionId)
  if (error && !rows) return <ErrorState error={error} module="enrolment" onRetry={refetch} />
  if (!rows || !counts) return <Loading />
  if (rows.length === 0) return <NoPeople editionId={editionId} />
  return (
    <div className={styles.page}>
      <PageHeader
        title={t('title', { mentors: counts.mentors, mentees: counts.mentees })}
        actions={
          <LinkButton href={`/${organisation}/editions/${editionId}/import`} icon="upload">
            {t('import')}
          </LinkButton>
        }
      >
        <p>{t('text', { mentorPlaces: counts.mentorPlaces })}</p>
      </PageHeader>
      <GateBanner editionId={editionId} />
      {!isWhole && <ProgressBar label={t('reading')} value={(100 * rows.length) / counts.total} />}
      <PeopleTable rows={rows} />
    </div>
  )
}
