import { use, useState } from 'react'
import { useTranslations } from 'use-intl'
import { ErrorState } from '../../../../platform/web/design/ErrorState.tsx'
import { Loading } from '../../../../platform/web/design/Loading.tsx'
import { PageHeader } from '../../../../platform/web/design/PageHeader.tsx'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { WhenDone, type ActPageProps } from '../../../people/web/index.ts'
import { showOwnCheckIn } from '../../contract.ts'
import { CheckInForm } from './CheckInForm.tsx'
import { usePartners } from './use-partners.ts'

/** The same questions, from the mail that asks: no session, and none is made. */
export function CheckInByLink({ subject }: ActPageProps) {
  const t = useTranslations('feedback.checkIn')
  const partnersOf = usePartners()
  const whenDone = use(WhenDone)
  const [isSent, setIsSent] = useState(false)
  const { data, error, refetch } = useEndpoint(showOwnCheckIn, { id: subject }, { forgets: true })
  if (isSent) return <Said title={t('sent')} text={t('sentByLink')} />
  if (!data) return error ? <ErrorState error={error} module="feedback" onRetry={refetch} /> : <Loading />
  const title = t(`title.${data.moment}`)
  if (data.isLetGo) return <Said title={title} text={t('letGo')} />
  if (data.answeredAt !== null) return <Said title={title} text={t('answered')} />
  return (
    <section>
      <PageHeader title={title}>
        <p>{t('with', { partners: partnersOf(data) })}</p>
      </PageHeader>
      <CheckInForm
        checkIn={data}
        onReload={refetch}
        onSent={() => {
          setIsSent(true)
          whenDone()
        }}
      />
    </section>
  )
}

function Said({ title, text }: { title: string; text: string }) {
  return (
    <div role="status">
      <PageHeader title={title}>
        <p>{text}</p>
      </PageHeader>
    </div>
  )
}
