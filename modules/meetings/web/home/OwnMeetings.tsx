import { useTranslations } from 'use-intl'
import { Parts } from '../../../../platform/web/Parts.tsx'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { listOwnMeetings, type PairMeetings } from '../../contract.ts'
import { NextOfPair } from './NextOfPair.tsx'
import { ownDates } from './slots.ts'
import styles from './OwnMeetings.module.css'

/** The next date of each pair that is under way, by their hour. */
export function OwnMeetings() {
  const t = useTranslations('meetings.home')
  const { data } = useEndpoint(listOwnMeetings, {})
  if (!data || data.pairs.length === 0) return null
  return (
    <section className={styles.home}>
      <h2 className={styles.title}>{t('title')}</h2>
      <ul className={styles.dates}>
        <Parts of={ownDates} while={null} className={styles.date!} />
        {data.pairs.toSorted(byNextHour).map((pair) => (
          <NextOfPair key={pair.relationshipId} pair={pair} />
        ))}
      </ul>
    </section>
  )
}

function byNextHour(one: PairMeetings, other: PairMeetings): number {
  const next = ({ meetings }: PairMeetings) =>
    meetings.findLast(({ state }) => state === 'planned')?.startsAt ?? '9999'
  return next(one).localeCompare(next(other))
}
