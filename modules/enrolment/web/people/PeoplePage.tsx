import { useParams } from 'react-router'
import { useTranslations } from 'use-intl'
import { ErrorState } from '../../../../platform/web/design/ErrorState.tsx'
import { LinkButton } from '../../../../platform/web/design/LinkButton.tsx'
import { Loading } from '../../../../platform/web/design/Loading.tsx'
import { PageHeader } from '../../../../platform/web/design/PageHeader.tsx'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { useOrganisation } from '../../../../platform/web/use-organisation.ts'
import { listEnrolments } from '../../contract.ts'
import { InviteBackLink } from '../coming-back/InviteBackLink.tsx'
import { GateBanner } from '../overview/GateBanner.tsx'
import { NoPeople } from './NoPeople.tsx'
import styles from './PeoplePage.module.css'
import { PeoplePages } from './PeoplePages.tsx'
import { PeopleTable } from './PeopleTable.tsx'

/** A cohort is searched and ordered here, by any column; thousands are by the server, a page at a time. */
const mostRowsHere = 200

/** Everyone in the edition, in a table to work in. */
export function PeoplePage() {
  const t = useTranslations('enrolment.people')
  const organisation = useOrganisation()
  const { editionId = '' } = useParams()
  const { data, error, refetch } = useEndpoint(listEnrolments, { editionId, limit: mostRowsHere })
  if (error && !data) return <ErrorState error={error} module="enrolment" onRetry={refetch} />
  if (!data) return <Loading />
  if (data.total === 0) return <NoPeople editionId={editionId} />
  const { mentors, mentees, mentorPlaces } = data
  return (
    <div className={styles.page}>
      <PageHeader
        title={t('title', { mentors, mentees })}
        actions={
          <>
            <InviteBackLink editionId={editionId} />
            <LinkButton href={`/${organisation}/editions/${editionId}/import`} icon="upload">
              {t('import')}
            </LinkButton>
          </>
        }
      >
        <p>{t('text', { mentorPlaces })}</p>
      </PageHeader>
      <GateBanner editionId={editionId} />
      {data.next === null ? (
        <PeopleTable rows={data.enrolments} />
      ) : (
        <PeoplePages key={editionId} editionId={editionId} />
      )}
    </div>
  )
}
