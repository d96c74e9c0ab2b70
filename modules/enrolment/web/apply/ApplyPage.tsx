import { useParams, useSearchParams } from 'react-router'
import { useTranslations } from 'use-intl'
import { ErrorState } from '../../../../platform/web/design/ErrorState.tsx'
import { Loading } from '../../../../platform/web/design/Loading.tsx'
import { PageHeader } from '../../../../platform/web/design/PageHeader.tsx'
import { PlainLayout } from '../../../../platform/web/layout/PlainLayout.tsx'
import { Refusal } from '../../../../platform/web/refusal.ts'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { InWordsOf } from '../../../programmes/web/index.ts'
import { showPublicCall, type PublicCall } from '../../contract.ts'
import styles from './ApplyPage.module.css'
import { ApplyForm } from './ApplyForm.tsx'
import { CallFacts } from './CallFacts.tsx'

/** The public page of a call, for whoever has its address: what it is about, then one form for the role that is chosen. */
export function ApplyPage() {
  const { call: address = '' } = useParams()
  const { data, error, refetch } = useEndpoint(showPublicCall, { address })
  return (
    <PlainLayout home="/">
      <div className={styles.page}>
        {data ? (
          <OfCall call={data} onReload={refetch} />
        ) : error ? (
          <NoCall error={error} onRetry={refetch} />
        ) : (
          <Loading />
        )}
      </div>
    </PlainLayout>
  )
}

function OfCall({ call, onReload }: { call: PublicCall; onReload: () => void }) {
  const [search] = useSearchParams()
  const asked = call.asked.find(({ role }) => role === search.get('role'))
  // Another role is another form, with a draft of its own.
  return (
    <InWordsOf words={call.words}>
      {asked ? (
        <ApplyForm key={asked.role} call={call} asked={asked} onReload={onReload} />
      ) : (
        <CallFacts call={call} />
      )}
    </InWordsOf>
  )
}

function NoCall({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const t = useTranslations('enrolment.call.page.notFound')
  const isUnknown = error instanceof Refusal && (error.status === 404 || error.status === 400)
  if (!isUnknown) return <ErrorState error={error} module="enrolment" onRetry={onRetry} />
  return (
    <PageHeader title={t('title')}>
      <p>{t('text')}</p>
    </PageHeader>
  )
}
