import { useState, type CSSProperties } from 'react'
import { Link } from 'react-aria-components'
import { useTranslations } from 'use-intl'
import { Avatar } from '../../../../platform/web/design/Avatar.tsx'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { classNames } from '../../../../platform/web/design/class-names.ts'
import { useOrganisation } from '../../../../platform/web/use-organisation.ts'
import type { Offer } from '../../contract.ts'
import styles from '../Immersion.module.css'
import { useDays } from '../use-days.ts'
import { columnsOf, isAfterGap, weeksOf } from './weeks-of.ts'
import { lookOf } from './look-of.ts'
import { useBarWords } from './use-bar-words.ts'

const columnsAtOnce = 6

/** A line for whoever receives, a column a week, a bar an offer: words in each bar, so that no colour tells alone. */
export function WeekGrid({
  offers,
  shown,
}: {
  readonly offers: readonly Offer[]
  readonly shown: string | undefined
}) {
  const t = useTranslations('immersion.board')
  const days = useDays()
  const [start, setStart] = useState(0)
  const all = weeksOf(offers)
  const from = Math.min(start, Math.max(0, all.length - columnsAtOnce))
  const weeks = all.slice(from, from + columnsAtOnce)
  const hosts = [...new Map(offers.map((offer) => [offer.hostId, offer])).values()]
  const columns = { '--weeks': weeks.length } as CSSProperties
  return (
    <section aria-label={t('calendar')} className={styles.calendar} style={columns}>
      {all.length > columnsAtOnce && (
        <div className={styles.actions}>
          <Button
            size="small"
            variant="quiet"
            icon="chevron-left"
            isDisabled={from === 0}
            onPress={() => setStart(Math.max(0, from - columnsAtOnce))}
          >
            {t('earlier')}
          </Button>
          <Button
            size="small"
            variant="quiet"
            icon="chevron-right"
            isDisabled={from + columnsAtOnce >= all.length}
            onPress={() => setStart(from + columnsAtOnce)}
          >
            {t('later')}
          </Button>
        </div>
      )}
      <div className={styles.weeks} aria-hidden="true">
        <span />
        {weeks.map((week) => (
          <span key={week} className={styles.week}>
            {isAfterGap(week, all) ? t('afterGap', { day: days.short(week) }) : days.short(week)}
          </span>
        ))}
      </div>
      <ul>
        {hosts.map(({ hostId, hostName, work }) => {
          const theirs = offers.filter((offer) => offer.hostId === hostId)
          return (
            <li
              key={hostId}
              className={classNames(styles.line, theirs.some(({ id }) => id === shown) && styles.chosen)}
            >
              <span className={styles.host}>
                <Avatar name={hostName} />
                <span className={styles.hostWords}>
                  <strong>{hostName}</strong>
                  <span className={styles.help}>{work}</span>
                </span>
              </span>
              {theirs.map((offer) => {
                const at = columnsOf(offer, weeks)
                return at && <Bar key={offer.id} offer={offer} {...at} isShown={offer.id === shown} />
              })}
            </li>
          )
        })}
      </ul>
      <Legend hasGap={weeks.some((week) => isAfterGap(week, all))} />
    </section>
  )
}

type BarProps = {
  readonly offer: Offer
  readonly from: number
  readonly to: number
  readonly isShown: boolean
}

function Bar({ offer, from, to, isShown }: BarProps) {
  const t = useTranslations('immersion.board')
  const days = useDays()
  const organisation = useOrganisation()
  const words = useBarWords()(offer)
  return (
    <Link
      href={`/${organisation}/immersions/${offer.editionId}/${offer.id}`}
      className={classNames(styles.bar, lookOf(offer.state))}
      style={{ gridColumn: `${from + 2} / ${to + 2}` }}
      aria-label={t('barLabel', { title: offer.title, days: days.span(offer), state: words })}
      {...(isShown && { 'aria-current': 'true' })}
    >
      {words}
    </Link>
  )
}

function Legend({ hasGap }: { readonly hasGap: boolean }) {
  const t = useTranslations('immersion.board.legend')
  return (
    <ul className={styles.legend} aria-hidden="true">
      {(['settled', 'to-choose', 'free', 'past'] as const).map((state) => (
        <li key={state}>
          <span className={classNames(styles.swatch, lookOf(state))} /> {t(state)}
        </li>
      ))}
      {hasGap && <li>{t('gap')}</li>}
    </ul>
  )
}
