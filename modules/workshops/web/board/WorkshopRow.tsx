import { useTranslations } from 'use-intl'
import { Badge } from '../../../../platform/web/design/Badge.tsx'
import { classNames } from '../../../../platform/web/design/class-names.ts'
import { TextLink } from '../../../../platform/web/design/TextLink.tsx'
import { useOrganisation } from '../../../../platform/web/use-organisation.ts'
import type { Workshop } from '../../contract.ts'
import { useWhen } from '../use-when.ts'
import styles from '../Workshops.module.css'
import { Cells } from './Cells.tsx'

/** One line: the day, the hour by both clocks, on whose time, where, and the places as cells. */
export function WorkshopRow({
  workshop,
  isShown,
}: {
  readonly workshop: Workshop
  readonly isShown: boolean
}) {
  const t = useTranslations('workshops.row')
  const when = useWhen()
  const organisation = useOrganisation()
  const { id, editionId, title, startsAt, timeZone, place, places, taken, waiting, status, seat } = workshop
  if (startsAt === null || timeZone === null || places === null) return null
  const at = { startsAt, timeZone }
  const own = when.ownHour(at)
  return (
    <li className={classNames(styles.row, isShown && styles.chosen)} aria-current={isShown || undefined}>
      <span className={styles.date}>
        <span>{when.weekday(at)}</span>
        <span className={styles.day}>{when.day(at)}</span>
        <span>{when.month(at)}</span>
      </span>
      <span className={styles.rowWords}>
        <TextLink href={`/${organisation}/workshops/${editionId}/${id}`} strong>
          {title}
        </TextLink>
        <p className={styles.help}>
          {[
            own === null ? when.hour(at) : t('bothHours', { there: when.hour(at), own }),
            t(`workedOn.${workshop.workedOn ?? 'break'}`),
            place ?? t('byLink'),
          ].join(', ')}
        </p>
        {seat && seat.state !== 'left' && !workshop.isOver && (
          <p className={styles.good}>{t(`seat.${seat.state}`, { nth: seat.nth ?? 1 })}</p>
        )}
      </span>
      <span className={styles.seats}>
        {status === 'cancelled' ? (
          <Badge tone="care">{t('cancelled')}</Badge>
        ) : (
          <>
            <span>{t('taken', { taken, places, waiting })}</span>
            <Cells taken={taken} places={places} />
          </>
        )}
      </span>
    </li>
  )
}
