import { useTranslations } from 'use-intl'
import { ErrorState } from '../../../../platform/web/design/ErrorState.tsx'
import { Loading } from '../../../../platform/web/design/Loading.tsx'
import { firstName } from '../../../../platform/first-name.ts'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { ActQuestion, type ActPageProps } from '../../../people/web/index.ts'
import { showDatesOffered, takeSlot } from '../../contract.ts'
import { useWhen } from '../use-when.ts'

/** One of the dates of the mail: the button takes it. */
export function TakeSlotByLink({ subject, answer }: ActPageProps) {
  const t = useTranslations('meetings.takeByLink')
  const when = useWhen()
  const { data, error, refetch } = useEndpoint(
    showDatesOffered,
    { relationshipId: subject },
    { forgets: true },
  )
  if (error && !data) return <ErrorState error={error} module="meetings" onRetry={refetch} />
  if (!data) return <Loading />
  const { timeZone, partnerTimeZone, minutes } = data
  const name = firstName(data.partnerName)
  // An address that was cut short says no date: the button then says what is wrong.
  const startsAt = answer !== undefined && !Number.isNaN(Date.parse(answer)) ? answer : undefined
  const here = startsAt && when.dayAndHour(startsAt, timeZone)
  const there = startsAt && when.dayAndHour(startsAt, partnerTimeZone)
  return (
    <ActQuestion
      act={takeSlot}
      input={{ relationshipId: subject, startsAt: startsAt ?? '' }}
      module="meetings"
      title={here ? t('title', { name, when: here }) : t('noDate')}
      button={t('take')}
      done={{ title: t('doneTitle', { name, when: here ?? '' }), text: t('doneText', { name }) }}
    >
      <p>{t('length', { minutes })}</p>
      {there && there !== here && <p>{t('there', { name, there })}</p>}
    </ActQuestion>
  )
}
