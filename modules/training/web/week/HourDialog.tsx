import { useTranslations } from 'use-intl'
import { z } from 'zod'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { ComboBox } from '../../../../platform/web/design/ComboBox.tsx'
import { classNames } from '../../../../platform/web/design/class-names.ts'
import { Dialog } from '../../../../platform/web/design/Dialog.tsx'
import { notify } from '../../../../platform/web/design/notify.ts'
import { TextField } from '../../../../platform/web/design/TextField.tsx'
import { Field } from '../../../../platform/web/forms/Field.tsx'
import { Form } from '../../../../platform/web/forms/Form.tsx'
import { useSchemaForm } from '../../../../platform/web/forms/use-schema-form.ts'
import { useAction } from '../../../../platform/web/use-action.ts'
import { timeZoneOptions } from '../../../people/web/index.ts'
import { endWeeklyHour, setWeeklyHour, WeeklyHour } from '../../contract.ts'
import styles from '../Training.module.css'

const schema = WeeklyHour.extend({
  minutes: z.string().regex(/^([5-9]|[1-9]\d|[1-5]\d\d|600)$/, 'training.hour.minutesIssue'),
})

type HourDialogProps = {
  readonly relationshipId: string
  readonly name: string
  readonly timeZone: string
  readonly weekly: WeeklyHour | null
  readonly minutes: number
  readonly firstOn: string
  readonly lastOn: string
  readonly onClose: () => void
}

/** An hour a week by the clock of whoever follows the course: all its dates at once. */
export function HourDialog(props: HourDialogProps) {
  const { relationshipId, name, timeZone, weekly, minutes, firstOn, lastOn, onClose } = props
  const t = useTranslations('training.hour')
  const form = useSchemaForm({
    schema,
    initial: {
      firstOn,
      lastOn: weekly?.lastOn ?? lastOn,
      at: weekly?.at ?? '18:00',
      timeZone: weekly?.timeZone ?? timeZone,
      minutes: String(weekly?.minutes ?? minutes),
    },
    draftKey: `weekly-hour:${relationshipId}`,
  })
  const set = useAction(setWeeklyHour)
  const end = useAction(endWeeklyHour, {
    onSuccess: ({ calledOff }) => {
      notify({ message: t('ended', { count: calledOff }) })
      onClose()
    },
  })
  return (
    <Dialog isOpen onClose={onClose} title={t('title', { name })}>
      <p className={styles.help}>{t('help')}</p>
      <Form
        form={form}
        module="training"
        refusalFields={{
          'slot-taken': 'at',
          'no-date-left': 'firstOn',
          'too-many-dates': 'lastOn',
          'after-the-pair': 'lastOn',
          backwards: 'lastOn',
        }}
        submitLabel={t('button')}
        onSubmit={async (values) => {
          const sent = { relationshipId, ...values, minutes: Number(values.minutes) }
          notify({ message: t('done', await set.runAsync(sent)) })
          onClose()
        }}
      >
        <div className={classNames(styles.two, styles.hours)}>
          <Field form={form} name="firstOn" label={t('firstOn')}>
            {(field) => <TextField {...field} type="date" />}
          </Field>
          <Field form={form} name="lastOn" label={t('lastOn')}>
            {(field) => <TextField {...field} type="date" />}
          </Field>
          <Field form={form} name="at" label={t('at')}>
            {(field) => <TextField {...field} type="time" />}
          </Field>
          <Field form={form} name="minutes" label={t('minutes')}>
            {(field) => <TextField {...field} inputMode="numeric" />}
          </Field>
        </div>
        <Field form={form} name="timeZone" label={t('timeZone')}>
          {({ onChange, ...field }) => (
            <ComboBox
              {...field}
              options={timeZoneOptions(field.value)}
              onChange={(value) => onChange(value ?? '')}
            />
          )}
        </Field>
      </Form>
      {weekly && (
        <Button variant="link" pending={end.pending} onPress={() => end.run({ relationshipId })}>
          {t('end')}
        </Button>
      )}
    </Dialog>
  )
}
