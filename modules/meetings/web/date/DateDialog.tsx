import { useTranslations } from 'use-intl'
import { z } from 'zod'
import { Checkbox } from '../../../../platform/web/design/Checkbox.tsx'
import { Dialog } from '../../../../platform/web/design/Dialog.tsx'
import { notify } from '../../../../platform/web/design/notify.ts'
import { RadioGroup } from '../../../../platform/web/design/RadioGroup.tsx'
import { Select } from '../../../../platform/web/design/Select.tsx'
import { TextField } from '../../../../platform/web/design/TextField.tsx'
import { TextArea } from '../../../../platform/web/design/TextArea.tsx'
import { asChecked, Field } from '../../../../platform/web/forms/Field.tsx'
import { Form } from '../../../../platform/web/forms/Form.tsx'
import { useSchemaForm } from '../../../../platform/web/forms/use-schema-form.ts'
import { useAction } from '../../../../platform/web/use-action.ts'
import { ChosenDate, moveMeeting, planMeeting, type OwnMeeting, type PairMeetings } from '../../contract.ts'
import { wallTimeIn } from '../../days/wall-time.ts'
import { firstName } from '../../../../platform/first-name.ts'
import { useMeansOptions } from '../use-means-options.ts'
import styles from './DateDialog.module.css'
import { BothClocks } from './BothClocks.tsx'

// As text, as a list of choices has it.
const schema = ChosenDate.omit({ timeZone: true, minutes: true }).extend({
  minutes: z.string(),
  word: z.string().trim().max(500),
})

type DateDialogProps = {
  pair: PairMeetings
  /** The date that another one replaces; none for a new one. */
  moves?: OwnMeeting
  onClose: () => void
}

/** A day and an hour by the reader's clock, with what the other's will show. What is typed is kept until it is sent. */
export function DateDialog({ pair, moves, onClose }: DateDialogProps) {
  const t = useTranslations('meetings.date')
  const { timeZone, relationshipId, usualMinutes } = pair
  const name = firstName(pair.partnerName)
  const means = useMeansOptions()
  const before = moves && wallTimeIn(timeZone, moves.startsAt!)
  const form = useSchemaForm({
    schema,
    initial: {
      on: before?.on ?? '',
      at: before?.at ?? '',
      second: false,
      minutes: String(moves?.minutes ?? usualMinutes),
      means: moves?.means ?? 'place',
      place: moves?.place ?? '',
      word: '',
    },
    draftKey: `meetings:date:${moves?.id ?? relationshipId}`,
  })
  const plan = useAction(planMeeting)
  const move = useAction(moveMeeting)
  const [on, at] = form.hook.watch(['on', 'at'])
  const lengths = [...new Set([15, 30, 45, 60, 90, 120, usualMinutes, moves?.minutes ?? usualMinutes])]
  return (
    <Dialog isOpen onClose={onClose} title={t(moves ? 'moveTitle' : 'title')}>
      <Form
        form={form}
        module="meetings"
        refusalFields={{ 'no-such-hour': 'at', 'in-the-past': 'on', 'too-far': 'on', 'after-the-pair': 'on' }}
        submitLabel={t(moves ? 'move' : 'propose')}
        onSubmit={async ({ minutes, word, ...values }) => {
          const date = { ...values, timeZone, minutes: Number(minutes) }
          await (moves
            ? move.runAsync({ id: moves.id, ...date, word })
            : plan.runAsync({ relationshipId, ...date }))
          notify({ message: t('told', { name }) })
          onClose()
        }}
      >
        <div className={styles.pair}>
          <Field form={form} name="on" label={t('day')}>
            {(field) => <TextField {...field} type="date" />}
          </Field>
          <Field form={form} name="at" label={t('hour')}>
            {(field) => <TextField {...field} type="time" />}
          </Field>
        </div>
        <BothClocks pair={pair} on={on} at={at}>
          <Field form={form} name="second" label={t('second')}>
            {(field) => (
              <Checkbox {...asChecked({ ...field, value: field.value ?? false })}>{t('second')}</Checkbox>
            )}
          </Field>
        </BothClocks>
        <Field form={form} name="means" label={t('means')}>
          {(field) => <RadioGroup {...field} options={means} orientation="horizontal" />}
        </Field>
        <Field form={form} name="place" label={t('place')} description={t('placeHelp')} optional>
          {(field) => <TextField {...field} value={field.value ?? ''} maxLength={200} />}
        </Field>
        {moves && (
          <Field form={form} name="word" label={t('word', { name })} optional>
            {(field) => <TextArea {...field} value={field.value ?? ''} maxLength={500} />}
          </Field>
        )}
        <Field form={form} name="minutes" label={t('minutes')}>
          {(field) => (
            <Select
              {...field}
              options={lengths
                .toSorted((one, other) => one - other)
                .map((length) => ({ value: String(length), label: t('length', { length }) }))}
            />
          )}
        </Field>
      </Form>
    </Dialog>
  )
}
