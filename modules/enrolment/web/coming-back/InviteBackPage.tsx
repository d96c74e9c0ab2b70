import { useParams } from 'react-router'
import { useTranslations } from 'use-intl'
import { EmptyState } from '../../../../platform/web/design/EmptyState.tsx'
import { ErrorState } from '../../../../platform/web/design/ErrorState.tsx'
import { LinkButton } from '../../../../platform/web/design/LinkButton.tsx'
import { Loading } from '../../../../platform/web/design/Loading.tsx'
import { PageHeader } from '../../../../platform/web/design/PageHeader.tsx'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { useOrganisation } from '../../../../platform/web/use-organisation.ts'
import { listEarlierPeople } from '../../contract.ts'
import { InviteBackForm } from './InviteBackForm.tsx'

/** Who took part before, each ticked and in the role they had; one button writes to them. */
export function InviteBackPage() {
  const t = useTranslations('enrolment.comingBack')
  const organisation = useOrganisation()
  const { editionId = '' } = useParams()
  const { data, error, refetch } = useEndpoint(listEarlierPeople, { editionId })
  if (error && !data) return <ErrorState error={error} module="enrolment" onRetry={refetch} />
  if (!data) return <Loading />
  return (
    <>
      <PageHeader title={t('title')}>
        <p>{t('text')}</p>
      </PageHeader>
      {data.people.length === 0 ? (
        <EmptyState
          icon="people"
          title={t('noneTitle')}
          actions={
            <LinkButton href={`/${organisation}/editions/${editionId}/people`} variant="primary">
              {t('toPeople')}
            </LinkButton>
          }
        >
          {t('noneText')}
        </EmptyState>
      ) : (
        <InviteBackForm editionId={editionId} people={data.people} />
      )}
    </>
  )
}
