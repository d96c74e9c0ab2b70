import { useTranslations } from 'use-intl'
import { z } from 'zod'
import { dayIn } from '../../../../platform/calendar-day.ts'
import { ComboBox } from '../../../../platform/web/design/ComboBox.tsx'
import { Dialog } from '../../../../platform/web/design/Dialog.tsx'
import { notify } from '../../../../platform/web/design/notify.ts'
import { RadioGroup } from '../../../../platform/web/design/RadioGroup.tsx'
import { TextArea } from '../../../../platform/web/design/TextArea.tsx'
import { TextField } from '../../../../platform/web/design/TextField.tsx'
import { Field } from '../../../../platform/web/forms/Field.tsx'
import { Form } from '../../../../platform/web/forms/Form.tsx'
import { useSchemaForm } from '../../../../platform/web/forms/use-schema-form.ts'
import { useAction } from '../../../../platform/web/use-action.ts'
import { timeZoneOptions } from '../../../people/web/index.ts'
import { WorkedOn, type WorkshopTerms } from '../../../programmes/contract.ts'
import { approveWorkshop, editWorkshop, WorkshopPlan, type Workshop } from '../../contract.ts'
import { hourIn } from '../hour-in.ts'
import styles from '../Workshops.module.css'

// As text, as fields have it.
const schema = WorkshopPlan.extend({
  site: z.string().trim().max(80),
  minutes: z.string().regex(/^\d{2,3}$/, 'workshops.propose.minutesIssue'),
  places: z.string().regex(/^[1-9]\d{0,3}$/, 'workshops.plan.placesIssue'),
  lastHours: z.string().regex(/^([0-6]?\d|7[0-2])$/, 'workshops.plan.lastIssue'),
})

type PlanDialogProps = {
  readonly workshop: Workshop
  readonly terms: WorkshopTerms
  readonly zone: string
  /** As it is, or was the last time, with what its host chose to change. */
  readonly last: {
    readonly link: string | null
    readonly lastHours: number | null
    readonly nextThing: string | null
  }
  /** Of one that is planned already, and is changed. */
  readonly revision?: number
  readonly onClose: () => void
}

/** On whose time, when by which clock, where, for how many. What is typed is kept until it is sent. */
export function PlanDialog({ workshop, terms, zone, last, revision, onClose }: PlanDialogProps) {
  const t = useTranslations('workshops.plan')
  const { id, title, about, startsAt, minutes, place, places } = workshop
  const timeZone = workshop.timeZone ?? zone
  const form = useSchemaForm({
    schema,
    initial: {
      title,
      about,
      workedOn: workshop.workedOn ?? terms.workedOn,
      on: startsAt ? dayIn(timeZone, startsAt) : '',
      at: startsAt ? hourIn(timeZone, startsAt) : '12:15',
      timeZone,
      minutes: String(minutes),
      place: place ?? '',
      site: workshop.site ?? '',
      link: last.link ?? '',
      places: String(places ?? 12),
      lastHours: String(last.lastHours ?? 2),
    },
    draftKey: `workshop-plan:${id}:${revision ?? 0}`,
  })
  const approve = useAction(approveWorkshop)
  const edit = useAction(editWorkshop)
  return (
    <Dialog isOpen onClose={onClose} size="large" title={t(revision ? 'editTitle' : 'title', { title })}>
      {last.nextThing && <p className={styles.help}>{t('nextThing', { nextThing: last.nextThing })}</p>}
      <Form
        form={form}
        module="workshops"
        refusalFields={{
          'no-such-hour': 'at',
          'in-the-past': 'on',
          'no-place': 'place',
          'fewer-than-taken': 'places',
        }}
        submitLabel={t(revision ? 'save' : 'approve')}
        onSubmit={async (values) => {
          const sent = {
            id,
            ...values,
            minutes: Number(values.minutes),
            places: Number(values.places),
            lastHours: Number(values.lastHours),
          }
          if (revision) {
            await edit.runAsync(sent, revision)
            notify({ message: t('saved') })
          } else {
            const { offered, told } = await approve.runAsync(sent)
            notify({ message: t('approved', { offered, told }) })
          }
          onClose()
        }}
      >
        <Field form={form} name="title" label={t('name')}>
          {(field) => <TextField {...field} maxLength={120} />}
        </Field>
        <Field form={form} name="about" label={t('about')}>
          {(field) => <TextArea {...field} rows={3} maxLength={2000} />}
        </Field>
        <Field form={form} name="workedOn" label={t('workedOn')}>
          {(field) => (
            <RadioGroup
              {...field}
              orientation="horizontal"
              options={WorkedOn.options.map((value) => ({ value, label: t(`workedOnOf.${value}`) }))}
            />
          )}
        </Field>
        <div className={styles.three}>
          <Field form={form} name="on" label={t('day')}>
            {(field) => <TextField {...field} type="date" />}
          </Field>
          <Field form={form} name="at" label={t('hour')}>
            {(field) => <TextField {...field} type="time" />}
          </Field>
          <Field form={form} name="minutes" label={t('minutes')}>
            {(field) => <TextField {...field} inputMode="numeric" />}
          </Field>
        </div>
        <Field form={form} name="timeZone" label={t('timeZone')} description={t('zoneHelp')}>
          {({ onChange, ...field }) => (
            <ComboBox
              {...field}
              options={timeZoneOptions(field.value)}
              onChange={(value) => onChange(value ?? '')}
            />
          )}
        </Field>
        <Field form={form} name="place" label={t('place')} optional>
          {(field) => <TextField {...field} maxLength={200} />}
        </Field>
        <Field form={form} name="site" label={t('site')} description={t('siteHelp')} optional>
          {(field) => <TextField {...field} maxLength={80} />}
        </Field>
        <Field form={form} name="link" label={t('link')} description={t('linkHelp')} optional>
          {(field) => <TextField {...field} maxLength={500} />}
        </Field>
        <div className={styles.three}>
          <Field form={form} name="places" label={t('places')}>
            {(field) => <TextField {...field} inputMode="numeric" />}
          </Field>
          <Field form={form} name="lastHours" label={t('lastHours')} description={t('lastHelp')}>
            {(field) => <TextField {...field} inputMode="numeric" />}
          </Field>
        </div>
      </Form>
    </Dialog>
  )
}
