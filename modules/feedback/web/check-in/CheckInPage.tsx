import { useParams } from 'react-router'
import { useTranslations } from 'use-intl'
import { Banner } from '../../../../platform/web/design/Banner.tsx'
import { ErrorState } from '../../../../platform/web/design/ErrorState.tsx'
import { LinkButton } from '../../../../platform/web/design/LinkButton.tsx'
import { Loading } from '../../../../platform/web/design/Loading.tsx'
import { PageHeader } from '../../../../platform/web/design/PageHeader.tsx'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { useOrganisation } from '../../../../platform/web/use-organisation.ts'
import { showOwnCheckIn } from '../../contract.ts'
import { CheckInForm } from './CheckInForm.tsx'
import { usePartners } from './use-partners.ts'

/** One minute, in private: a few questions, and beside each who reads the answer. */
export function CheckInPage() {
  const { id = '' } = useParams()
  const t = useTranslations('feedback.checkIn')
  const organisation = useOrganisation()
  const partnersOf = usePartners()
  const { data, error, refetch } = useEndpoint(showOwnCheckIn, { id })
  if (!data) return error ? <ErrorState error={error} module="feedback" onRetry={refetch} /> : <Loading />
  const partners = partnersOf(data)
  return (
    <>
      <PageHeader title={t(`title.${data.moment}`)}>
        <p>{t('with', { partners })}</p>
      </PageHeader>
      {data.isLetGo ? (
        <p>{t('letGo')}</p>
      ) : data.answeredAt === null ? (
        <CheckInForm checkIn={data} onReload={refetch} />
      ) : (
        <Banner
          tone="done"
          live
          title={t('sent')}
          actions={
            <LinkButton href={`/${organisation}/pairs/${data.relationshipId}`}>{t('toPair')}</LinkButton>
          }
        >
          {t('sentText')}
        </Banner>
      )}
    </>
  )
}
