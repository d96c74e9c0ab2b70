import { useTranslations } from 'use-intl'
import { Icon } from '../../../../platform/web/design/Icon.tsx'
import type { IconName } from '../../../../platform/web/design/icon-paths.ts'
import { TextLink } from '../../../../platform/web/design/TextLink.tsx'
import type { Means, OwnMeeting } from '../../contract.ts'
import styles from './MeetingPlace.module.css'

const icons: Record<Means, IconName> = { place: 'pin', lunch: 'pin', video: 'video', phone: 'message' }

/** Where and how; an address of the web can be followed. */
export function MeetingPlace({ meeting: { means, place } }: { meeting: OwnMeeting }) {
  const t = useTranslations('meetings.means')
  const isLink = place !== null && /^https:\/\/\S+$/.test(place)
  return (
    <p className={styles.place}>
      <Icon name={icons[means]} size={18} />
      <span>
        {t(means)}
        {place !== null && ', '}
        {isLink ? <TextLink href={place}>{place}</TextLink> : place}
      </span>
    </p>
  )
}
