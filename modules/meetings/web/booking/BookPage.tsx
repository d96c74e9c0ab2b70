import { useParams, useSearchParams } from 'react-router'
import { useTranslations } from 'use-intl'
import { ErrorState } from '../../../../platform/web/design/ErrorState.tsx'
import { Loading } from '../../../../platform/web/design/Loading.tsx'
import { PageHeader } from '../../../../platform/web/design/PageHeader.tsx'
import { TextLink } from '../../../../platform/web/design/TextLink.tsx'
import { firstName } from '../../../../platform/first-name.ts'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { useOrganisation } from '../../../../platform/web/use-organisation.ts'
import { listCommonSlots, listMeetings } from '../../contract.ts'
import { Booking } from './Booking.tsx'

/** When can we both? Only what is free for both, each hour in both clocks. */
export function BookPage() {
  const t = useTranslations('meetings.booking')
  const organisation = useOrganisation()
  const { id: relationshipId = '' } = useParams()
  const [search] = useSearchParams()
  const moves = search.get('moves') ?? undefined
  const slots = useEndpoint(listCommonSlots, { relationshipId, ...(moves && { moves }) })
  const pair = useEndpoint(listMeetings, { relationshipId })
  const error = slots.error ?? pair.error
  const name = slots.data && firstName(slots.data.partnerName)
  const title = name ? t(moves ? 'moveTitle' : 'title', { name }) : t('loading')
  const home = `/${organisation}/pairs/${relationshipId}`
  return (
    <>
      <PageHeader title={title} eyebrow={<TextLink href={home}>{t('back')}</TextLink>} />
      {error && (!slots.data || !pair.data) ? (
        <ErrorState
          error={error}
          module="meetings"
          onRetry={() => {
            slots.refetch()
            pair.refetch()
          }}
        />
      ) : !slots.data || !pair.data ? (
        <Loading />
      ) : (
        <Booking
          slots={slots.data}
          pair={pair.data}
          moves={pair.data.meetings.find((meeting) => meeting.id === moves && meeting.may.includes('move'))}
          home={home}
        />
      )}
    </>
  )
}
