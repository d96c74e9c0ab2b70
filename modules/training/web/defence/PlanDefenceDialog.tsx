import { useTranslations } from 'use-intl'
import { z } from 'zod'
import { Day, oneLine } from '../../../../platform/contract.ts'
import { TimeZone } from '../../../../platform/time-zone.ts'
import { Checkbox } from '../../../../platform/web/design/Checkbox.tsx'
import { CheckboxGroup } from '../../../../platform/web/design/CheckboxGroup.tsx'
import { ComboBox } from '../../../../platform/web/design/ComboBox.tsx'
import { classNames } from '../../../../platform/web/design/class-names.ts'
import { Dialog } from '../../../../platform/web/design/Dialog.tsx'
import { notify } from '../../../../platform/web/design/notify.ts'
import { TextField } from '../../../../platform/web/design/TextField.tsx'
import { asChecked, Field } from '../../../../platform/web/forms/Field.tsx'
import { Form } from '../../../../platform/web/forms/Form.tsx'
import { useSchemaForm } from '../../../../platform/web/forms/use-schema-form.ts'
import { useAction } from '../../../../platform/web/use-action.ts'
import { timeZoneOptions } from '../../../people/web/index.ts'
import { planDefence, type Follower } from '../../contract.ts'
import { usePeopleOptions } from '../use-people-options.ts'
import styles from '../Training.module.css'

const schema = z.object({
  personId: z.string().min(1),
  on: Day,
  at: z.string().regex(/^\d{2}:\d{2}$/),
  timeZone: TimeZone,
  place: oneLine(300),
  jurorIds: z.array(z.string()).min(1),
  anyway: z.boolean(),
})

type PlanDefenceDialogProps = {
  readonly editionId: string
  readonly followers: readonly Follower[]
  readonly jurors: readonly {
    readonly personId: string
    readonly name: string
    readonly email: string | null
  }[]
  /** By which whoever plans lives. */
  readonly timeZone: string
  readonly onClose: () => void
}

/** Who, when, where, before whom. The mentor of whoever stands may not sit: said where it is chosen. */
export function PlanDefenceDialog({
  editionId,
  followers,
  jurors,
  timeZone,
  onClose,
}: PlanDefenceDialogProps) {
  const t = useTranslations('training.defence')
  const form = useSchemaForm({
    schema,
    initial: {
      personId: '',
      on: '',
      at: '10:00',
      timeZone,
      place: '',
      jurorIds: [],
      anyway: false,
    },
    draftKey: `defence-plan:${editionId}`,
  })
  const plan = useAction(planDefence)
  const optionsOf = usePeopleOptions()
  return (
    <Dialog isOpen onClose={onClose} title={t('plan')}>
      <Form
        form={form}
        module="training"
        refusalFields={{
          'own-mentor-in-jury': 'jurorIds',
          'not-a-juror': 'jurorIds',
          'in-the-past': 'on',
          'no-such-hour': 'at',
          'defence-planned': 'personId',
          'defence-at-that-hour': 'at',
          'meeting-at-that-hour': 'at',
          'no-project': 'personId',
        }}
        submitLabel={t('planButton')}
        onSubmit={async (values) => {
          await plan.runAsync({ editionId, ...values })
          notify({ message: t('planned') })
          onClose()
        }}
      >
        <Field form={form} name="personId" label={t('who')}>
          {({ onChange, ...field }) => (
            <ComboBox {...field} options={optionsOf(followers)} onChange={(value) => onChange(value ?? '')} />
          )}
        </Field>
        <div className={classNames(styles.two, styles.hours)}>
          <Field form={form} name="on" label={t('on')}>
            {(field) => <TextField {...field} type="date" />}
          </Field>
          <Field form={form} name="at" label={t('at')}>
            {(field) => <TextField {...field} type="time" />}
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
        <Field form={form} name="place" label={t('place')}>
          {(field) => <TextField {...field} maxLength={300} />}
        </Field>
        <Field form={form} name="jurorIds" label={t('juryOf')} description={t('juryHelp')}>
          {(field) => <CheckboxGroup {...field} options={optionsOf(jurors)} />}
        </Field>
        <Field form={form} name="anyway" label={t('anyway')}>
          {(field) => <Checkbox {...asChecked(field)}>{t('anyway')}</Checkbox>}
        </Field>
      </Form>
    </Dialog>
  )
}
