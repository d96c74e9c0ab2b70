import { useTranslations } from 'use-intl'
import { daysBetween } from '../../../../platform/calendar-day.ts'
import type { EditionGuidance, EditionPiece } from '../../contract.ts'
import styles from './Guidance.module.css'
import { useDay } from './use-day.ts'

type EditionLineProps = {
  readonly guidance: EditionGuidance
  readonly open: string
  readonly onOpen: (key: string) => void
}

/** The edition from its publication to its last day: what has a day stands on it, above for mentors, below for mentees. */
export function EditionLine({ guidance, open, onOpen }: EditionLineProps) {
  const t = useTranslations('guidance.page')
  const day = useDay()
  const { today, firstOn, lastOn, pieces } = guidance
  if (firstOn === null || lastOn === null || lastOn <= firstOn) return null
  const whole = daysBetween(firstOn, lastOn)
  const passed = daysBetween(firstOn, today) / whole
  const at = (days: number) => `${Math.min(100, Math.max(0, (100 * days) / whole))}%`
  const stands = pieces.flatMap((piece) => {
    const days = dayOf(piece, whole)
    return piece.isOn && days !== undefined && days <= whole ? [{ piece, days }] : []
  })
  const sides = ['mentors', 'mentees'] as const
  return (
    <div className={styles.line} aria-hidden="true">
      {sides.map((side) => (
        <div key={side} className={styles.side} data-side={side}>
          <span className={styles.sideName}>{t(`to.${side}`)}</span>
          <div className={styles.track}>
            {stands
              .filter(({ piece }) => piece.audience === 'both' || piece.audience === side)
              .map(({ piece, days }) => (
                <button
                  key={piece.key}
                  type="button"
                  tabIndex={-1}
                  className={styles.dot}
                  data-sent={piece.sent > 0 || undefined}
                  data-open={piece.key === open || undefined}
                  style={{ insetInlineStart: at(days) }}
                  onClick={() => onOpen(piece.key)}
                />
              ))}
          </div>
        </div>
      ))}
      <div className={styles.over}>
        <span className={styles.today} style={{ insetInlineStart: at(daysBetween(firstOn, today)) }} />
      </div>
      <div className={styles.ends}>
        <span>{passed > 0.15 && day.short(firstOn)}</span>
        <span className={styles.now} style={{ insetInlineStart: at(daysBetween(firstOn, today)) }}>
          {t('today', { day: day.short(today) })}
        </span>
        <span>{passed < 0.85 && day.short(lastOn)}</span>
      </div>
    </div>
  )
}

function dayOf({ moment }: EditionPiece, whole: number): number | undefined {
  if (moment.kind === 'day') return moment.days
  return moment.kind === 'before-end' ? whole - moment.days : undefined
}
