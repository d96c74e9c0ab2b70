import { useTranslations } from 'use-intl'
import { z } from 'zod'
import { Day, oneLine, type OutputOf } from '../../../../platform/contract.ts'
import { ComboBox } from '../../../../platform/web/design/ComboBox.tsx'
import { Dialog } from '../../../../platform/web/design/Dialog.tsx'
import { NumberField } from '../../../../platform/web/design/NumberField.tsx'
import { notify } from '../../../../platform/web/design/notify.ts'
import { Select } from '../../../../platform/web/design/Select.tsx'
import { TextField } from '../../../../platform/web/design/TextField.tsx'
import { Field } from '../../../../platform/web/forms/Field.tsx'
import { Form } from '../../../../platform/web/forms/Form.tsx'
import { useSchemaForm } from '../../../../platform/web/forms/use-schema-form.ts'
import { showStanding } from '../../../../platform/standing.ts'
import { useAction } from '../../../../platform/web/use-action.ts'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { timeZoneOptions } from '../../../people/web/index.ts'
import { openHours, type listHours } from '../../contract.ts'
import styles from '../Projects.module.css'

const schema = z.object({
  personId: z.string().min(1),
  subject: oneLine(120),
  firstOn: Day,
  at: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'projects.advisors.hourIssue'),
  timeZone: z.string(),
  minutes: z.int().min(10).max(180),
  weeks: z.int().min(1).max(26),
})

type Given = {
  readonly editionId: string
  readonly shown: OutputOf<typeof listHours>
  readonly onClose: () => void
}

/** The same hour every week: by whom, about what. */
export function OpenHoursDialog(given: Given) {
  const { data: standing } = useEndpoint(showStanding, {})
  return standing ? <OpenForm {...given} person={standing.person} /> : null
}

type Opening = Given & { readonly person: { readonly id: string; readonly name: string } }

function OpenForm({ editionId, shown, person, onClose }: Opening) {
  const t = useTranslations('projects.advisors')
  const open = useAction(openHours)
  const form = useSchemaForm({
    schema,
    initial: {
      personId: shown.isAdvisor ? person.id : (shown.advisors[0]?.personId ?? person.id),
      subject: '',
      firstOn: '',
      at: '18:00',
      timeZone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
      minutes: 30,
      weeks: 4,
    },
    draftKey: `advisor-hours:${editionId}`,
  })
  return (
    <Dialog isOpen onClose={onClose} title={t('openTitle')}>
      <Form
        form={form}
        module="projects"
        refusalFields={{ 'in-the-past': 'firstOn', 'unknown-time-zone': 'timeZone' }}
        submitLabel={t('openSend')}
        onSubmit={async (values) => {
          const { opened } = await open.runAsync({ editionId, ...values })
          notify({ message: t('opened', { count: opened }) })
          onClose()
        }}
      >
        {shown.advisors.length > 0 && (
          <Field form={form} name="personId" label={t('advisor')}>
            {(field) => (
              <Select
                {...field}
                options={[
                  ...shown.advisors.map(({ personId, name }) => ({ value: personId, label: name })),
                  ...(shown.advisors.some(({ personId }) => personId === person.id)
                    ? []
                    : [{ value: person.id, label: person.name }]),
                ]}
              />
            )}
          </Field>
        )}
        <Field form={form} name="subject" label={t('subject')} description={t('subjectHelp')}>
          {(field) => <TextField {...field} maxLength={120} />}
        </Field>
        <div className={styles.two}>
          <Field form={form} name="firstOn" label={t('firstOn')}>
            {(field) => <TextField {...field} type="date" />}
          </Field>
          <Field form={form} name="at" label={t('at')}>
            {(field) => <TextField {...field} type="time" />}
          </Field>
          <Field form={form} name="minutes" label={t('minutes')}>
            {(field) => <NumberField {...field} minValue={10} maxValue={180} />}
          </Field>
          <Field form={form} name="weeks" label={t('weeks')}>
            {(field) => <NumberField {...field} minValue={1} maxValue={26} />}
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
    </Dialog>
  )
}
