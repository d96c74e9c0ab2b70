import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { Card } from '../../../../platform/web/design/Card.tsx'
import { TextField } from '../../../../platform/web/design/TextField.tsx'
import { addAbsence, removeAbsence, type OwnWeek } from '../../contract.ts'
import { useWhen } from '../use-when.ts'
import { useSave } from './use-save.ts'
import styles from './Week.module.css'

/** Days away, said once for all pairs. What is planned in them is not cancelled: it is shown above. */
export function Absences({ week: { absences, today } }: { week: OwnWeek }) {
  const t = useTranslations('meetings.week')
  const when = useWhen()
  const add = useSave(addAbsence)
  const remove = useSave(removeAbsence)
  const [fromOn, setFromOn] = useState('')
  const [untilOn, setUntilOn] = useState('')
  const isBackwards = untilOn !== '' && untilOn < fromOn
  return (
    <Card title={t('absences')}>
      <p className={styles.help}>{t('absencesHelp')}</p>
      {absences.length > 0 && (
        <ul className={styles.rows}>
          {absences.map((absence) => {
            const days = t('awayDays', { from: when.day(absence.fromOn), until: when.day(absence.untilOn) })
            return (
              <li key={absence.id} className={styles.row}>
                <span>{days}</span>
                <Button
                  size="small"
                  variant="link"
                  aria-label={t('removeDays', { days })}
                  onPress={() => remove.run({ id: absence.id })}
                >
                  {t('remove')}
                </Button>
              </li>
            )
          })}
        </ul>
      )}
      <div className={styles.add}>
        <TextField type="date" label={t('firstDay')} value={fromOn} onChange={setFromOn} />
        <TextField
          type="date"
          label={t('lastDay')}
          value={untilOn}
          onChange={setUntilOn}
          errorMessage={isBackwards ? t('daysBackwards') : undefined}
        />
        <Button
          icon="plus"
          pending={add.pending}
          isDisabled={fromOn === '' || untilOn < today || isBackwards}
          onPress={() => add.run({ fromOn, untilOn })}
        >
          {t('addAbsence')}
        </Button>
      </div>
    </Card>
  )
}
