import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { Card } from '../../../../platform/web/design/Card.tsx'
import { Select } from '../../../../platform/web/design/Select.tsx'
import { TextField } from '../../../../platform/web/design/TextField.tsx'
import { halfHoursOf, useWeekWords, weekRanges } from '../../../questionnaires/web/index.ts'
import { saveOtherDay, type OwnWeek } from '../../contract.ts'
import { useWhen } from '../use-when.ts'
import { useSave } from './use-save.ts'
import styles from './Week.module.css'

const taken = 'taken'

/** A Thursday that is not like other Thursdays: taken, or with other hours. */
export function OtherDays({ week: { days, today } }: { week: OwnWeek }) {
  const t = useTranslations('meetings.week')
  const when = useWhen()
  const words = useWeekWords()
  const save = useSave(saveOtherDay)
  const [on, setOn] = useState('')
  const [from, setFrom] = useState(taken)
  const [to, setTo] = useState(String(20 * 60))
  const isTaken = from === taken
  const isBackwards = !isTaken && Number(to) <= Number(from)
  const times = Array.from({ length: 49 }, (_, half) => half * 30)
  const time = (minutes: number) => ({ value: String(minutes), label: words.time(minutes) })
  const said = (hours: readonly number[]) =>
    hours.length === 0 ? t('dayTaken') : weekRanges(hours).map(words.hours).join(', ')
  return (
    <Card title={t('otherDays')}>
      <p className={styles.help}>{t('otherDaysHelp')}</p>
      {days.length > 0 && (
        <ul className={styles.rows}>
          {days.map((day) => {
            const name = when.day(day.on)
            return (
              <li key={day.on} className={styles.row}>
                <span>{t('dayIs', { day: name, hours: said(day.hours) })}</span>
                <Button
                  size="small"
                  variant="link"
                  aria-label={t('likeOthersDay', { day: name })}
                  onPress={() => save.run({ on: day.on, hours: null })}
                >
                  {t('likeOthers')}
                </Button>
              </li>
            )
          })}
        </ul>
      )}
      <div className={styles.add}>
        <TextField type="date" label={t('day')} value={on} onChange={setOn} />
        <Select
          label={t('from')}
          value={from}
          onChange={setFrom}
          options={[{ value: taken, label: t('dayTaken') }, ...times.slice(0, -1).map(time)]}
        />
        {!isTaken && (
          <Select
            label={t('to')}
            value={to}
            onChange={setTo}
            options={times.slice(1).map(time)}
            errorMessage={isBackwards ? t('hoursBackwards') : undefined}
          />
        )}
        <Button
          icon="plus"
          pending={save.pending}
          isDisabled={on < today || isBackwards}
          onPress={() => {
            const hours = isTaken ? [] : halfHoursOf({ day: 0, from: Number(from), to: Number(to) })
            save.run({ on, hours: [...withDay(on), ...hours] })
          }}
        >
          {t('addDay')}
        </Button>
      </div>
    </Card>
  )

  /** Hours are added to those that the day already has; "taken" begins it anew. */
  function withDay(day: string): readonly number[] {
    return isTaken ? [] : (days.find((one) => one.on === day)?.hours ?? [])
  }
}
