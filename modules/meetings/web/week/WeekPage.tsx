import { useTranslations } from 'use-intl'
import { ErrorState } from '../../../../platform/web/design/ErrorState.tsx'
import { Loading } from '../../../../platform/web/design/Loading.tsx'
import { PageHeader } from '../../../../platform/web/design/PageHeader.tsx'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { showOwnWeek } from '../../contract.ts'
import { Absences } from './Absences.tsx'
import { BusyFeedCard } from './BusyFeedCard.tsx'
import { ComingDays } from './ComingDays.tsx'
import { Hours } from './Hours.tsx'
import { LinkForMeetings } from './LinkForMeetings.tsx'
import { OtherDays } from './OtherDays.tsx'
import styles from './Week.module.css'

/** What is planned this week, and when one can meet: said once for all pairs, each change kept at once. */
export function WeekPage() {
  const t = useTranslations('meetings.week')
  const { data, error, refetch } = useEndpoint(showOwnWeek, {})
  return (
    <>
      <PageHeader title={t('title')} />
      {error && !data ? (
        <ErrorState error={error} module="meetings" onRetry={refetch} />
      ) : !data ? (
        <Loading />
      ) : (
        <div className={styles.page}>
          <ComingDays week={data} />
          <Hours week={data} />
          <OtherDays week={data} />
          <Absences week={data} />
          <BusyFeedCard week={data} />
          <LinkForMeetings week={data} />
        </div>
      )}
    </>
  )
}
