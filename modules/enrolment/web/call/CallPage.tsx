import { useParams } from 'react-router'
import { useTranslations } from 'use-intl'
import { ErrorState } from '../../../../platform/web/design/ErrorState.tsx'
import { Loading } from '../../../../platform/web/design/Loading.tsx'
import { PageHeader } from '../../../../platform/web/design/PageHeader.tsx'
import { Parts } from '../../../../platform/web/Parts.tsx'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { showCall } from '../../contract.ts'
import { CallForm } from './CallForm.tsx'
import { callNotes } from './slots.ts'

/** Where the team prepares the call, opens it, and finds the address to pass round. */
export function CallPage() {
  const t = useTranslations('enrolment.call.settings')
  const { editionId = '' } = useParams()
  const { data, error, refetch } = useEndpoint(showCall, { editionId })
  if (!data) return error ? <ErrorState error={error} module="enrolment" onRetry={refetch} /> : <Loading />
  return (
    <>
      <PageHeader title={t('title')}>
        <p>{t('text')}</p>
      </PageHeader>
      <Parts of={callNotes} editionId={editionId} state={data.state} />
      <CallForm key={editionId} call={data} onReload={refetch} />
    </>
  )
}
