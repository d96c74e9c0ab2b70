import { useTranslations } from 'use-intl'
import { Card } from '../../../../platform/web/design/Card.tsx'
import { WeekHoursField } from '../../../questionnaires/web/index.ts'
import { saveWeekHours, type OwnWeek } from '../../contract.ts'
import { useSave } from './use-save.ts'
import styles from './Week.module.css'

/** The hours of any week, begun with those of the form that one answered. */
export function Hours({ week: { weekHours, saidIn, timeZone } }: { week: OwnWeek }) {
  const t = useTranslations('meetings.week')
  const save = useSave(saveWeekHours)
  return (
    <Card title={t('hours')}>
      <p className={styles.help}>{t(`saidIn.${saidIn ?? 'nowhere'}`)}</p>
      <WeekHoursField
        label={t('hoursLabel')}
        name="hours"
        description={t('clock', { zone: timeZone.replaceAll('_', ' ') })}
        value={weekHours}
        onChange={(hours) => save.run({ weekHours: hours })}
        onBlur={() => undefined}
        inputRef={() => undefined}
      />
    </Card>
  )
}
