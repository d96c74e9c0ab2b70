import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Banner } from '../../../../platform/web/design/Banner.tsx'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { NumberField } from '../../../../platform/web/design/NumberField.tsx'
import { Select } from '../../../../platform/web/design/Select.tsx'
import { useRefusalText } from '../../../../platform/web/use-refusal-text.ts'
import type { Reminder } from '../../contract.ts'
import { ChangedMeanwhile } from './ChangedMeanwhile.tsx'
import styles from './Reminders.module.css'
import { useEditReminder } from './use-edit-reminder.ts'

/** After how many days, and to whom. */
export function RuleForm({
  editionId,
  reminder,
}: {
  readonly editionId: string
  readonly reminder: Reminder
}) {
  const t = useTranslations('reminders.page')
  const refusalText = useRefusalText('reminders')
  const { audiences } = reminder
  const [begun, setBegun] = useState(reminder)
  const [days, setDays] = useState(reminder.days)
  const [audience, setAudience] = useState(reminder.audience)
  const take = (saved: Reminder) => {
    setBegun(saved)
    setDays(saved.days)
    setAudience(saved.audience)
  }
  const isChanged = days !== begun.days || audience !== begun.audience
  if (!isChanged && (reminder.days !== begun.days || reminder.audience !== begun.audience)) take(reminder)
  const edit = useEditReminder(editionId, reminder, {
    isTouched: isChanged,
    onSaved: () => setBegun({ ...reminder, days, audience }),
  })
  const save = () => edit.save({ days, audience })
  return (
    <div className={styles.form}>
      <NumberField label={t('rule.days')} value={days} onChange={setDays} minValue={1} maxValue={90} />
      {audiences.length > 1 && (
        <Select
          label={t('rule.whom')}
          value={audience}
          onChange={setAudience}
          options={audiences.map((value) => ({ value, label: t(`audience.${value}`) }))}
        />
      )}
      {edit.hasConflict && (
        <ChangedMeanwhile
          saved={t('conflict.rule', { days: reminder.days, whom: t(`to.${reminder.audience}`) })}
          onKeepMine={save}
          onTakeSaved={() => {
            take(reminder)
            edit.takeSaved()
          }}
        />
      )}
      {edit.error && (
        <Banner tone="care" live>
          {refusalText(edit.error)}
        </Banner>
      )}
      {isChanged && !edit.hasConflict && !Number.isNaN(days) && (
        <Button variant="primary" pending={edit.pending} onPress={save}>
          {t('rule.save')}
        </Button>
      )}
    </div>
  )
}
