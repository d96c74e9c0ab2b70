import { useTranslations } from 'use-intl'
import type { Edition } from '../../contract.ts'
import { localToday } from '../new/edition-name.ts'
import { useDays } from '../use-days.ts'
import { dayOfEdition } from './day-of-edition.ts'

/** Where the edition stands in its dates, in one line. */
export function DayCount({ edition }: { edition: Pick<Edition, 'startsOn' | 'endsOn'> }) {
  const t = useTranslations('programmes.edition')
  const days = useDays()
  const { startsOn, endsOn } = edition
  const now = dayOfEdition(startsOn, endsOn, localToday())
  return (
    <p>
      {days.range(startsOn, endsOn)}
      {now.state === 'coming' && t('coming', { days: now.days })}
      {now.state === 'running' && t('running', { day: now.day, days: now.days })}
      {now.state === 'open' && t('open', { day: now.day })}
      {now.state === 'over' && t('over')}
    </p>
  )
}
