import { useTranslations } from 'use-intl'
import { firstName } from '../../../../platform/first-name.ts'
import { Banner } from '../../../../platform/web/design/Banner.tsx'
import { ErrorState } from '../../../../platform/web/design/ErrorState.tsx'
import { Loading } from '../../../../platform/web/design/Loading.tsx'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { ActQuestion, type ActPageProps } from '../../../people/web/index.ts'
import { agreeToMeeting, showMeetingAsked } from '../../contract.ts'
import { useWhen } from '../use-when.ts'

/** "This date suits me", from its mail: the yes is to the date that this page shows, and one that moved is said to have. */
export function AgreeByLink({ subject, answer }: ActPageProps) {
  const t = useTranslations('meetings.agreeByLink')
  const when = useWhen()
  const { data, error, refetch } = useEndpoint(showMeetingAsked, { id: subject }, { forgets: true })
  if (error && !data) return <ErrorState error={error} module="meetings" onRetry={refetch} />
  if (!data) return <Loading />
  const name = firstName(data.partnerName)
  const day = when.dayAndHour(data.startsAt!, data.timeZone)
  return (
    <ActQuestion
      act={agreeToMeeting}
      input={{ id: subject, startsAt: data.startsAt! }}
      module="meetings"
      title={t('title', { name, day })}
      button={t('button')}
      done={{ title: t('doneTitle'), text: t('doneText', { name }) }}
      onRefused={refetch}
    >
      {answer !== undefined && answer !== data.startsAt && (
        <Banner tone="waiting">{t('moved', { day })}</Banner>
      )}
    </ActQuestion>
  )
}
