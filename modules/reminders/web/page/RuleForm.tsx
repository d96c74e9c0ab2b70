import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Banner } from '../../../../platform/web/design/Banner.tsx'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { notify } from '../../../../platform/web/design/notify.ts'
import { NumberField } from '../../../../platform/web/design/NumberField.tsx'
import { Select } from '../../../../platform/web/design/Select.tsx'
import { useAction } from '../../../../platform/web/use-action.ts'
import { useRefusalText } from '../../../../platform/web/use-refusal-text.ts'
import { editReminder, listReminders, type Reminder } from '../../contract.ts'
import styles from './Reminders.module.css'

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
  const { event, isOn, audiences } = reminder
  const [days, setDays] = useState(reminder.days)
  const [audience, setAudience] = useState(reminder.audience)
  const edit = useAction(editReminder, {
    refreshes: [listReminders],
    onSuccess: () => notify({ message: t('rule.saved') }),
  })
  const isChanged = days !== reminder.days || audience !== reminder.audience
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
      {edit.error && (
        <Banner tone="care" live>
          {refusalText(edit.error)}
        </Banner>
      )}
      {isChanged && !Number.isNaN(days) && (
        <Button
          variant="primary"
          pending={edit.pending}
          onPress={() => edit.run({ editionId, event, isOn, days, audience })}
        >
          {t('rule.save')}
        </Button>
      )}
    </div>
  )
}
