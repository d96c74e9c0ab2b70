import { useTranslations } from 'use-intl'
import { Banner } from '../../../platform/web/design/Banner.tsx'
import { LinkButton } from '../../../platform/web/design/LinkButton.tsx'
import { useEndpoint } from '../../../platform/web/use-endpoint.ts'
import { useOrganisation } from '../../../platform/web/use-organisation.ts'
import { useWhen } from '../../meetings/web/index.ts'
import type { InPair } from '../../relationships/web/index.ts'
import { showPairDebrief } from '../contract.ts'
import styles from './Debriefs.module.css'

/** In the room: the session that may be looked back on, for two weeks. */
export function RoomDebrief({ relationship: { id } }: InPair) {
  const t = useTranslations('debriefs.room')
  const organisation = useOrganisation()
  const when = useWhen()
  const { data } = useEndpoint(showPairDebrief, { id })
  if (!data?.waiting) return null
  const { for: wanted, meetingId, on } = data.waiting
  const day = when.day(on)
  return (
    <Banner
      tone="neutral"
      title={t(wanted, { day })}
      actions={
        <LinkButton href={`/${organisation}/pairs/${id}/meetings/${meetingId}`}>{t('open')}</LinkButton>
      }
    >
      {t(`${wanted}Text`, { day })}
    </Banner>
  )
}

/** Beside the next date: what its host chose to do differently. */
export function RoomNextThing({ relationship: { id } }: InPair) {
  const t = useTranslations('debriefs.room')
  const { data } = useEndpoint(showPairDebrief, { id })
  if (!data?.nextThing) return null
  return <p className={styles.last}>{t('nextThing', { nextThing: data.nextThing })}</p>
}
