import { useTranslations } from 'use-intl'
import { Badge } from '../../../../platform/web/design/Badge.tsx'
import { TextLink } from '../../../../platform/web/design/TextLink.tsx'
import { useOrganisation } from '../../../../platform/web/use-organisation.ts'
import type { PairMeetings } from '../../contract.ts'
import { toCome } from '../awaited.ts'
import { firstName } from '../../../../platform/first-name.ts'
import { useDaysAhead } from '../use-days-ahead.ts'
import { useWhen } from '../use-when.ts'
import styles from './OwnMeetings.module.css'

/** The next date of one pair, whose turn it is, and how often they have met. */
export function NextOfPair({ pair }: { pair: PairMeetings }) {
  const t = useTranslations('meetings.home')
  const turn = useTranslations('meetings.next.turn')
  const when = useWhen()
  const { since } = useDaysAhead()
  const organisation = useOrganisation()
  const [next] = toCome(pair)
  const name = firstName(pair.partnerName)
  const met = pair.held.byBoth + pair.held.byOne
  return (
    <li className={styles.date}>
      <p>
        <TextLink href={`/${organisation}/pairs/${pair.relationshipId}`}>
          {next
            ? t('with', { name, when: when.dayAndHour(next.startsAt!, pair.timeZone) })
            : t('takeADate', { name })}
        </TextLink>
      </p>
      <p className={styles.met}>{t('met', { met })}</p>
      {next?.waitsFor && (
        <Badge tone="waiting">
          {turn(next.waitsFor, { name, since: since(next.waitsSince!, pair.timeZone) })}
        </Badge>
      )}
    </li>
  )
}
