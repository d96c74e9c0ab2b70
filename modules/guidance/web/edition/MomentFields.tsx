import { useTranslations } from 'use-intl'
import { NumberField } from '../../../../platform/web/design/NumberField.tsx'
import { Select } from '../../../../platform/web/design/Select.tsx'
import type { Moment } from '../../pieces/piece.ts'
import styles from './Guidance.module.css'

const kinds = ['day', 'before-meeting', 'after-meeting', 'before-end', 'quiet', 'library'] as const

/** When it is for a pair: of what, and how many days from it. */
export function MomentFields({
  moment,
  onChange,
}: {
  readonly moment: Moment
  readonly onChange: (moment: Moment) => void
}) {
  const t = useTranslations('guidance.editor')
  if (moment.kind === 'briefing') return <p className={styles.quiet}>{t('briefing')}</p>
  const days = 'days' in moment ? moment.days : undefined
  const [least, most] = bounds[moment.kind]
  return (
    <>
      <Select
        label={t('when')}
        value={moment.kind}
        onChange={(kind) => onChange(momentOf(kind, moment))}
        options={kinds.map((kind) => ({ value: kind, label: t(`kinds.${kind}`) }))}
      />
      {'nth' in moment && (
        <NumberField
          label={t('nth')}
          value={moment.nth}
          minValue={1}
          maxValue={30}
          onChange={(nth) => onChange({ ...moment, nth: Number.isNaN(nth) ? 1 : nth })}
        />
      )}
      {days !== undefined && 'days' in moment && (
        <NumberField
          label={t(`days.${moment.kind}`)}
          value={days}
          minValue={least}
          maxValue={most}
          onChange={(value) => onChange({ ...moment, days: Number.isNaN(value) ? least : value })}
        />
      )}
    </>
  )
}

const bounds: Readonly<Record<Moment['kind'], readonly [number, number]>> = {
  day: [0, 1000],
  'before-meeting': [0, 14],
  'after-meeting': [0, 60],
  'before-end': [0, 365],
  quiet: [7, 90],
  briefing: [0, 0],
  library: [0, 0],
}

/** Another kind of moment, with as many days where it can have them. */
function momentOf(kind: (typeof kinds)[number], before: Moment): Moment {
  if (kind === 'library') return { kind }
  const [least, most] = bounds[kind]
  const days = Math.min(most, Math.max(least, 'days' in before ? before.days : least))
  const nth = 'nth' in before ? before.nth : 1
  return kind === 'before-meeting' || kind === 'after-meeting' ? { kind, nth, days } : { kind, days }
}
