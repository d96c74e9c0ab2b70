import { useParams } from 'react-router'
import { useTranslations } from 'use-intl'
import { ErrorState } from '../../../../platform/web/design/ErrorState.tsx'
import { Loading } from '../../../../platform/web/design/Loading.tsx'
import { PageHeader } from '../../../../platform/web/design/PageHeader.tsx'
import { TextLink } from '../../../../platform/web/design/TextLink.tsx'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { useOrganisation } from '../../../../platform/web/use-organisation.ts'
import { showBuilder } from '../../contract.ts'
import { BuilderForm } from './BuilderForm.tsx'

/** Where a team builds what its edition asks, sees it as people will, and what each answer is used for. */
export function BuilderPage() {
  const t = useTranslations('enrolment.builder')
  const { editionId = '' } = useParams()
  const organisation = useOrganisation()
  const { data, error, refetch } = useEndpoint(showBuilder, { editionId })
  if (!data) return error ? <ErrorState error={error} module="enrolment" onRetry={refetch} /> : <Loading />
  const back = `/${organisation}/editions/${editionId}/questionnaire`
  return (
    <>
      <PageHeader title={t('title')} eyebrow={<TextLink href={back}>{t('back')}</TextLink>}>
        <p>{t('text')}</p>
      </PageHeader>
      <BuilderForm key={editionId} builder={data} onReload={refetch} />
    </>
  )
}
